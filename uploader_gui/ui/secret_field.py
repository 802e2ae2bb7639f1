"""A field for a secret: it shows none of its letters, and can forget them."""

from PySide6.QtWidgets import QLineEdit


class SecretField(QLineEdit):
    """What is typed here can't be read, copied or heard."""

    def __init__(self, text: str = "", *, placeholder: str = "") -> None:
        super().__init__(text, placeholderText=placeholder, echoMode=QLineEdit.EchoMode.Password)

    def forget(self) -> None:
        """What was typed, and what could be undone: `clear` would keep that."""
        self.setText("")
