"""Windows: the only QtGui and QtWidgets, and no I/O, SQL or network."""
