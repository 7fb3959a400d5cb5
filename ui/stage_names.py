"""What the states of a file and the next steps are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.life_cycle import Stage, Step
from ui.colours import Tone


def stage_label(stage: Stage) -> str:
    say = QCoreApplication.translate
    return {
        Stage.REGISTERED: say("stages", "مسجل"),
        Stage.FEES_PAID: say("stages", "مسدد الرسم والتأمين"),
        Stage.DECIDED: say("stages", "صدر القرار الصناعي"),
        Stage.ALLOCATED: say("stages", "مخصص"),
        Stage.THIRD_PAID: say("stages", "مسدد الثلث"),
        Stage.CONTRACTED: say("stages", "موقع العقد"),
        Stage.CANCELLED: say("stages", "ملغى التخصيص"),
    }[stage]


def stage_tone(stage: Stage) -> Tone:
    if stage is Stage.CANCELLED:
        return Tone.BAD
    if stage in (Stage.REGISTERED, Stage.ALLOCATED):
        return Tone.WARN  # waits for money
    return Tone.GOOD if stage is Stage.CONTRACTED else Tone.INFO


def step_label(step: Step) -> str:
    """The words of the button that does it."""
    say = QCoreApplication.translate
    return {
        Step.COLLECT_FEES: say("stages", "قبض رسم الاكتتاب ومبلغ التأمين"),
        Step.RECORD_DECISION: say("stages", "تسجيل القرار الصناعي"),
        Step.ALLOCATE: say("stages", "تخصيص مقسم"),
        Step.COLLECT_THIRD: say("stages", "قبض ثلث القيمة"),
        Step.SIGN_CONTRACT: say("stages", "توقيع العقد"),
        Step.COLLECT_INSTALMENTS: say("stages", "قبض الأقساط"),
    }[step]


def step_article(step: Step) -> str:
    """The article that asks for the step."""
    return {
        Step.COLLECT_FEES: "11",
        Step.RECORD_DECISION: "13.2",
        Step.ALLOCATE: "13.3",
        Step.COLLECT_THIRD: "13.4",
        Step.SIGN_CONTRACT: "13.5",
        Step.COLLECT_INSTALMENTS: "10.2",
    }[step]


def step_place(step: Step) -> str:
    """Who does it, for people who may not."""
    say = QCoreApplication.translate
    if step in (Step.COLLECT_FEES, Step.COLLECT_THIRD, Step.COLLECT_INSTALMENTS):
        return say("stages", "عند أمين الصندوق")
    if step is Step.RECORD_DECISION:
        return say("stages", "عند النافذة الواحدة")
    return say("stages", "في دائرة الاستثمار")
