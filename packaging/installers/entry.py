"""Where the frozen program starts: which certificates it trusts is settled before anything can ask."""

import os
import sys
from pathlib import Path

BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Alpine, Gentoo
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, Red Hat
    "/etc/ssl/ca-bundle.pem",  # openSUSE
)


def trust_the_system() -> None:
    """A frozen OpenSSL looks where its builder's lay: it is told where this system keeps what its owner trusts.

    Unless the person said so already. Where none is found, what the freezer brought is used (share/certs.pem).
    """
    if sys.platform != "linux" or os.environ.get("SSL_CERT_FILE"):
        return
    found = next((bundle for bundle in BUNDLES if Path(bundle).is_file()), None)
    if found:
        os.environ["SSL_CERT_FILE"] = found


if __name__ == "__main__":
    trust_the_system()
    from uploader_gui.__main__ import main

    sys.exit(main())
