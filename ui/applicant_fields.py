"""The fields about the applicant: somebody known, or a new person or company."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from app.domain.names import governorate_is_known, national_number
from app.domain.parties import Party, PersonType
from app.errors import Refused
from app.queries.parties import PartyHit, find_parties, party
from ui import colours
from ui.desk import Desk
from ui.field_set import FieldSet
from ui.text import apart, digits, number
from ui.widgets.choice import Choice
from ui.widgets.edits import CodeEdit, TextEdit
from ui.widgets.known_party import KnownParty
from ui.widgets.search_box import Hit, SearchBox

OWN_COUNTRY = "سورية"  # a value that is stored, the same in all languages of the screen
_TEXTS = (
    "full_name",
    "father_name",
    "mother_name",
    "national_no",
    "passport_no",
    "nationality",
    "register_no",
    "phone",
    "address",
    "agent_name",
    "agent_document",
)
_OF_A_PERSON = ("father_name", "mother_name", "national_no", "passport_no")
_OF_A_COMPANY = ("register_no",)


class ApplicantFields(QObject):
    """Adds its fields to a field set. `chosen` tells that somebody known was taken or dropped."""

    chosen = Signal()

    def __init__(self, desk: Desk, fields: FieldSet) -> None:
        super().__init__(fields)
        self._desk, self._fields = desk, fields
        self._build()
        self.person_type.currentIndexChanged.connect(lambda _index: self._on_type())
        self.national_no.textChanged.connect(self._look_at_number)
        self.search.chosen.connect(self.take)
        self.known.dropped.connect(self.drop)
        self.known.restored.connect(self._restore)
        self._on_type()
        self._fields.show_field("known", shown=False)

    @property
    def party_known(self) -> Party | None:
        return self.known.party

    def person(self) -> PersonType:
        return self.person_type.value_or_none() or PersonType.NATURAL

    def party(self) -> Party:
        """What is typed, without what is hidden for this kind of applicant."""
        if self.known.party is not None:
            return self.known.party
        natural = self.person() is PersonType.NATURAL
        texts = {name: self._edit(name).text().strip() for name in _TEXTS}
        for name in _OF_A_COMPANY if natural else _OF_A_PERSON:
            texts[name] = ""
        texts["national_no"] = national_number(texts["national_no"])
        return Party("", self.person(), **texts)

    def take(self, someone: Party) -> None:
        """Enter the application of somebody known; what is on record is not typed again."""
        self.known.show_party(someone)
        self.search.clear()
        self.person_type.choose(someone.person_type)
        for name in _TEXTS:
            self._edit(name).setText(getattr(someone, name))
        self._lock(locked=True)
        self._fields.show_field("known", shown=True)
        self.chosen.emit()

    def drop(self) -> None:
        """Begin with somebody new."""
        self.known.show_party(None)
        self._lock(locked=False)
        for name in _TEXTS:
            self._edit(name).clear()
        self.nationality.setText(OWN_COUNTRY)
        self._fields.show_field("known", shown=False)
        self._fields.go_to("full_name")
        self.chosen.emit()

    def _restore(self, party_id: str) -> None:
        try:
            self.take(self._desk.office.ask(party, party_id))
        except Refused:
            self.known.show_party(None)  # the draft is older than this office file

    def _find(self, typed: str) -> Sequence[Hit[Party]]:
        return [self._hit(found) for found in self._desk.office.ask(find_parties, typed)]

    def _hit(self, found: PartyHit) -> Hit[Party]:
        who = found.party
        parts = [who.father_name, digits(who.identity)]
        if found.applications:
            parts.append(self.tr("طلباته: {0}").format(apart(number(found.applications))))
        natural = who.person_type is PersonType.NATURAL
        detail = " — ".join(part for part in parts if part)
        return Hit(who.full_name, detail, who, "person" if natural else "company")

    def _build(self) -> None:
        add = self._fields.add
        placeholder = self.tr("ابحث أولاً: هل صاحب الطلب مسجل من قبل؟ الاسم أو الرقم الوطني")
        self.search: SearchBox[Party] = SearchBox(self._find, placeholder)
        add("search", self.tr("البحث في السجلات"), self.search, span=2)
        kinds = [
            (PersonType.NATURAL, self.tr("شخص طبيعي")),
            (PersonType.LEGAL, self.tr("شخص اعتباري (شركة)")),
        ]
        self.person_type = add(
            "person_type", self.tr("صفة صاحب الطلب"), Choice(kinds, first=True), required=True
        )
        self.known = add("known", "", KnownParty(), span=3)
        self._fields.box("known").label.hide()
        self.full_name = add(
            "full_name", self.tr("الاسم والشهرة"), TextEdit(), required=True, span=1
        )
        self.father_name = add("father_name", self.tr("اسم الأب"), TextEdit(), required=True)
        self.mother_name = add("mother_name", self.tr("اسم الأم"), TextEdit())
        self.register_no = add(
            "register_no",
            self.tr("السجل التجاري"),
            TextEdit(),
            required=True,
        )
        self._fields.share_place("register_no", "father_name")
        self.nationality = add("nationality", self.tr("الجنسية"), TextEdit(OWN_COUNTRY))
        self.national_no = add("national_no", self.tr("الرقم الوطني"), CodeEdit())
        self.passport_no = add("passport_no", self.tr("جواز السفر (لغير السوري)"), CodeEdit())
        self.phone = add("phone", self.tr("الهاتف"), CodeEdit())
        self.address = add("address", self.tr("العنوان"), TextEdit(), span=2)
        self.agent_name = add("agent_name", self.tr("الوكيل القانوني (إن وجد)"), TextEdit())
        self.agent_document = add(
            "agent_document", self.tr("رقم سند الوكالة وتاريخه"), TextEdit(), span=2
        )

    def _edit(self, name: str) -> QLineEdit:
        widget = self._fields.box(name).widget
        if not isinstance(widget, QLineEdit):
            raise TypeError(name)
        return widget

    def _on_type(self) -> None:
        """A company has a register number instead of parents and a national number."""
        natural = self.person() is PersonType.NATURAL
        for name in _OF_A_PERSON:
            self._fields.show_field(name, shown=natural)
        for name in _OF_A_COMPANY:
            self._fields.show_field(name, shown=not natural)
        label = self.tr("الاسم والشهرة") if natural else self.tr("اسم الشركة كما في سجلها")
        self._fields.box("full_name").label.setText(f"{label} *")
        self._fields.box("full_name").label_text = label
        self.full_name.setAccessibleName(label)

    def _lock(self, *, locked: bool) -> None:
        for name in _TEXTS:
            edit = self._edit(name)
            edit.setReadOnly(locked)
            ground = edit.palette()
            ground.setColor(ground.ColorRole.Base, colours.BACKGROUND if locked else colours.CARD)
            edit.setPalette(ground)
        self.person_type.setEnabled(not locked)

    def _look_at_number(self, text: str) -> None:
        """An unknown governorate is only a reason to look twice."""
        typed = national_number(text)
        odd = len(typed) >= 2 and not governorate_is_known(typed)
        hint = self.tr("أحد عشر رقماً كما على البطاقة")
        if odd:
            hint = self.tr("أوله {0} ليس رمز محافظة معروفاً: راجعه، ويُقبل إن كان صحيحاً.").format(
                apart(digits(typed[:2]))
            )
        self._fields.box("national_no").show_hint(hint if typed else "")
