"""What nobody but Qt can do on some platforms: named pipes, and whether a network is metered. Loaded only there; QtCore, QtNetwork."""
