"""Whether the network is metered, as Windows and macOS tell Qt."""

from collections.abc import Callable

from PySide6.QtNetwork import QNetworkInformation


def metered_by_qt() -> Callable[[], bool]:
    """To be called in the thread of the application, where Qt's information has to be loaded; what it returns, in any thread.

    False where nobody knows.
    """
    loaded = QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered)
    information = QNetworkInformation.instance() if loaded else None
    return lambda: bool(information is not None and information.isMetered())
