"""What can go wrong on the way to the store. The whole tree is in core/errors.py."""

from uploader_gui.core.trouble import Action, Treatment, Trouble


class Offline(Trouble):
    """The store can't be reached. Uploads go on by themselves when the connection is back."""

    kind = "offline"
    treatment = Treatment.HOLD
    action = Action.NOTHING


class ProxyRefused(Trouble):
    """The proxy between this computer and the store refuses. Check the proxy settings of this computer."""

    kind = "proxy-refused"
    treatment = Treatment.HOLD
    action = Action.FIX_DESTINATION


class CertificateRefused(Trouble):
    """The store's certificate is not trusted: {reason}. Ask who runs it; if it is yours, choose its CA file in the destination."""

    kind = "certificate-refused"
    treatment = Treatment.HOLD
    action = Action.FIX_DESTINATION


class TlsRefused(Trouble):
    """The server does not speak https as it should ({reason}). Check the endpoint's http:// or https://; uploads go on afterwards."""

    kind = "tls-refused"
    treatment = Treatment.HOLD
    action = Action.FIX_DESTINATION


class NotTheStore(Trouble):
    """Something else answers in the store's place, perhaps a Wi-Fi's sign-in page. Sign in there; uploads go on by themselves."""

    kind = "not-the-store"
    treatment = Treatment.HOLD
    action = Action.FIX_DESTINATION
