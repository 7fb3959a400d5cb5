"""Papers that offices usually ask for beside those that the regulation names.

Seed 004 leaves the list to the announcement of each phase (art. 12); what stands here is only
offered, and can be added to or left open on every application.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.parties import PersonType

_OF_A_PERSON = ("صورة عن البطاقة الشخصية أو جواز السفر",)
_OF_A_COMPANY = ("صورة عن السجل التجاري أو الصناعي", "عقد تأسيس الشركة ونظامها الأساسي")
_OF_AN_AGENT = ("صورة مصدقة عن سند الوكالة أو التفويض",)
_OF_EVERYBODY = ("دراسة فنية موجزة عن المشروع", "صورة عن قرار الترخيص إن وجد")


def usual_papers(
    person_type: PersonType, required: Iterable[str], *, with_agent: bool
) -> Sequence[str]:
    """The checklist of an application: first what the regulation requires, then the usual ones."""
    own = _OF_A_PERSON if person_type is PersonType.NATURAL else _OF_A_COMPANY
    agent = _OF_AN_AGENT if with_agent else ()
    return tuple(dict.fromkeys((*required, *own, *agent, *_OF_EVERYBODY)))
