"""The form of a destination, drawn from the plug-in's options, with a test by real calls."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from uploader_gui.core.destination import Capabilities, DestinationSettings, Found, Option, PlugIn
from uploader_gui.core.errors import Mistake
from uploader_gui.core.job import IfExists
from uploader_gui.core.rate import format_size, parse_size
from uploader_gui.core.trouble import Trouble
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.choices import choice, words_of
from uploader_gui.ui.elsewhere_box import ElsewhereBox
from uploader_gui.ui.errands import Errands
from uploader_gui.ui.named import link_button, named, quiet_label
from uploader_gui.ui.recognition import told
from uploader_gui.ui.room import Scrolled, grow
from uploader_gui.ui.said import Said
from uploader_gui.ui.secret_field import SecretField
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import listed, tr, trouble

_SEEN_WITH = {
    "account": ("preset", "r2"),
    "profile": ("credentials", "profile"),
    "access_key_id": ("credentials", "vault"),
    "secret": ("credentials", "vault"),
}
"""Fields that only matter with this choice of another."""

_SELDOM = ("addressing", "ca_bundle", "max_size")


class DestinationDialog(QDialog):
    """`saved` carries the destination's name."""

    saved = Signal(str)

    def __init__(self, backend: Backend, plug_ins: Mapping[str, PlugIn], known: DestinationSettings | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._errands, self._known = Errands(backend, self), known
        self._scheme = known.scheme if known else next(iter(plug_ins))
        self._plug_in = plug_ins[self._scheme]
        self._tested: Capabilities | None = None
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self.setWindowTitle(tr("Destination “{name}”").format(name=known.name) if known else tr("Add a destination"))
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._add_fields()
        self.said = Said()
        self.test_button = QPushButton(tr("Test"))
        self.save_button = named(QPushButton(tr("Save")), "primary")
        self._lay_out()
        self._adapt()
        self._offer(())
        if known is None:
            self._errands.ask(lambda _: list(self._plug_in.found()), self._offer, aside=True)

    def _add_fields(self) -> None:
        known = self._known
        self.elsewhere = ElsewhereBox()
        self.elsewhere.picked.connect(self.fill)
        self._add_row(tr("Fill in from"), self.elsewhere)
        self.fields["name"] = QLineEdit(known.name if known else "", readOnly=known is not None)
        self._add_row(tr("Name"), self.fields["name"])
        for option in self._plug_in.options:
            self._add_row(told(option.label), self._field(option))
            if option.secret:
                self.fields["keep"] = choice(
                    [("keyring", tr("the system's keyring")), ("file", tr("a file only I can read"))], "keyring"
                )
                self._add_row(tr("Keep it in"), self.fields["keep"])
        self.fields["prefix"] = QLineEdit(known.prefix if known else "", placeholderText=tr("for example photos/2026"))
        self._add_row(tr("Folder in the bucket"), self.fields["prefix"])
        policies = [
            (IfExists.SKIP.value, tr("Skip the file")),
            (IfExists.REPLACE.value, tr("Replace it")),
            (IfExists.RENAME.value, tr("Keep both")),
            (IfExists.FAIL.value, tr("Ask me")),
        ]
        self.fields["if_exists"] = choice(policies, (known.if_exists if known else IfExists.SKIP).value)
        self._add_row(tr("If another file is there"), self.fields["if_exists"])
        largest = format_size(known.max_size) if known and known.max_size else ""
        self.fields["max_size"] = QLineEdit(largest, placeholderText=tr("no limit; for example 5 GB"))
        self._add_row(tr("Skip files larger than"), self.fields["max_size"])

    def _add_row(self, words: str, field: QWidget) -> None:
        label = QLabel(words)
        label.setMinimumHeight(field.sizeHint().height())
        label.setBuddy(field)
        self._form.addRow(label, field)

    def _field(self, option: Option) -> QLineEdit | QComboBox:
        value = self._known.options.get(option.name, option.default) if self._known else option.default
        made: QLineEdit | QComboBox
        if option.choices:
            presets = self._plug_in.presets
            made = choice(
                [(one, told(presets[one].label) if option.name == "preset" else words_of(one)) for one in option.choices], value
            )
            made.currentIndexChanged.connect(self._adapt)
        elif option.secret:
            made = SecretField(value, placeholder=tr("unchanged") if self._known else "")
            self.finished.connect(made.forget)
        else:
            made = QLineEdit(value)
        made.setToolTip(told(option.help))
        made.setAccessibleDescription(told(option.help))
        self.fields[option.name] = made
        return made

    def _lay_out(self) -> None:
        unit = self.fontMetrics().height()
        self.hint = quiet_label()
        cancel = QPushButton(tr("Close"))
        cancel.clicked.connect(self.reject)
        self.more = link_button(tr("More options"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._adapt)
        why = tr("For whoever gives you the access key: a policy with just what uploading needs.")
        self.rights = link_button(tr("Copy the rights it needs"), why)
        self.rights.clicked.connect(self._copy_rights)
        self.test_button.clicked.connect(lambda: self._test(then_save=False))
        self.save_button.clicked.connect(lambda: self._test(then_save=True))
        self.save_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.test_button)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(unit, unit, unit, unit)
        whole.setSpacing(round(unit * 0.7))
        self._form.setVerticalSpacing(round(unit * 0.45))
        form = QWidget()
        form.setLayout(self._form)
        self._form.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(form))
        links = QHBoxLayout()
        links.setSpacing(unit)
        links.addWidget(self.more)
        links.addWidget(self.rights, 1, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(links)
        whole.addWidget(self.hint)
        whole.addWidget(self.said)
        whole.addStretch(1)
        whole.addLayout(buttons)
        self.setMinimumWidth(unit * 36)

    # --- what is in the form ---

    def value(self, name: str) -> str:
        """What a field holds now."""
        field = self.fields[name]
        return str(field.currentData()) if isinstance(field, QComboBox) else field.text().strip()

    def settings(self) -> DestinationSettings:
        """The form as settings; no secret is in them."""
        plain = [option.name for option in self._plug_in.options if not option.secret]
        options = {name: value for name in plain if (value := self.value(name)) and not self._form_hides(name)}
        made = self._known or DestinationSettings(self.value("name"), self._scheme)
        preset = self._plug_in.presets.get(options.get("preset", ""))
        return made._replace(
            options=options,
            prefix=self.value("prefix").strip("/"),
            if_exists=IfExists(self.value("if_exists")),
            max_size=parse_size(self.value("max_size") or "none"),
            limits=preset.limits if preset else made.limits,
            capabilities=self._tested or made.capabilities,
        )

    @property
    def _secret(self) -> str:
        name = next((option.name for option in self._plug_in.options if option.secret), "")
        return self.value(name) if name and not self._form_hides(name) else ""

    def _form_hides(self, name: str) -> bool:
        other, choice = _SEEN_WITH.get(name, ("", ""))
        return bool(other) and other in self.fields and self.value(other) != choice

    def _adapt(self) -> None:
        for name, field in self.fields.items():
            hidden = self._form_hides("secret" if name == "keep" else name)
            seldom = name in _SELDOM and not self.more.isChecked() and not self._known_uses(name)
            self._form.setRowVisible(field, not hidden and not seldom)
        preset = self._plug_in.presets.get(self.value("preset")) if "preset" in self.fields else None
        self.hint.setText(told(preset.hint) if preset else "")
        self.hint.setVisible(bool(self.hint.text()))
        grow(self)

    def _known_uses(self, name: str) -> bool:
        if name == "max_size":
            return self._known is not None and self._known.max_size > 0
        return self._known is not None and self._known.options.get(name, "") not in ("", "auto")

    def _offer(self, found: Sequence[Found]) -> None:
        self.elsewhere.offer(found)
        self._form.setRowVisible(self.elsewhere, bool(found))
        grow(self)

    def fill(self, found: Found) -> None:
        """As the other program has it; what it does not say is empty, or as it was for a new destination."""
        defaults = {option.name: option.default or next(iter(option.choices), "") for option in self._plug_in.options}
        values = {**defaults, **found.settings.options, "prefix": found.settings.prefix}
        values |= {option.name: found.secret for option in self._plug_in.options if option.secret}
        for name, value in {**values, "name": self.value("name") or found.settings.name}.items():
            field = self.fields[name]
            if isinstance(field, QComboBox):
                field.setCurrentIndex(max(0, field.findData(value)))
            else:
                field.setText(value)
        self._adapt()

    # --- what is done with it ---

    def _missing(self) -> str:
        if not self.value("name"):
            return tr("Give it a name.")
        try:
            parse_size(self.value("max_size") or "none")
        except Mistake as mistake:
            return trouble(mistake)
        empty = [told(option.label) for option in self._plug_in.options if option.required and not self.value(option.name)]
        return tr("Fill in: {names}.").format(names=listed(empty)) if empty else ""

    def _test(self, *, then_save: bool) -> None:
        if missing := self._missing():
            self._say(missing, Tone.BAD)
            return
        settings, secret = self.settings(), self._secret
        self._wait(tr("Trying it out with real calls…"))

        def passed(found: Capabilities) -> None:
            self._tested = found
            self._say("\n".join((tr("It works."), *map(told, found.findings))), Tone.GOOD)
            if then_save:
                self._save()

        def refused(why: Trouble) -> None:
            self._say("\n".join(part for part in (trouble(why), f"{why.code} {why.request_id}".strip()) if part), Tone.BAD)
            if then_save:
                self.save_button.setText(tr("Save anyway"))
                self.save_button.clicked.disconnect()
                self.save_button.clicked.connect(self._save)

        self._errands.ask(lambda desk: desk.test_destination(settings, secret), passed, refused)

    def _copy_rights(self) -> None:
        words = tr("The rights that the access key needs are on the clipboard. Send them to whoever gives you the key.")
        try:
            QGuiApplication.clipboard().setText(self._plug_in.rights(self.settings()))
            self._say(words, Tone.MUTED)
        except Mistake as mistake:
            self._say(trouble(mistake), Tone.BAD)

    def _save(self) -> None:
        settings, secret, keep, known = self.settings(), self._secret, self.value("keep"), self._known
        self._wait(tr("Saving…"))

        def save(desk: Desk) -> None:
            if known is None:
                desk.add_destination(settings, secret, keep)
            else:
                desk.save_destination(settings, secret, keep)

        def done(_: object) -> None:
            self.saved.emit(settings.name)
            self.accept()

        self._errands.ask(save, done, lambda why: self._say(trouble(why), Tone.BAD))

    def _wait(self, words: str) -> None:
        self.test_button.setEnabled(False)
        self.save_button.setEnabled(False)
        self._paint_said(words, Tone.MUTED)

    def _say(self, words: str, tone: Tone) -> None:
        self.test_button.setEnabled(True)
        self.save_button.setEnabled(True)
        self._paint_said(words, tone)

    def _paint_said(self, words: str, tone: Tone) -> None:
        self.said.say(words, tone)
        grow(self)
