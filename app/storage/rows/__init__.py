"""Tables as typed rows. Importing this package declares all of them."""

from __future__ import annotations

from app.storage.rows.base import Row
from app.storage.rows.land import (
    AllocationCancelledRow,
    AllocationRow,
    ContractRow,
    InstalmentRow,
    PhaseRow,
    PlotRow,
    SiteRow,
)
from app.storage.rows.log import (
    BlobRow,
    CredentialRow,
    EnrolmentRow,
    EventRow,
    PackageRow,
    PartnerRow,
    SecretRow,
)
from app.storage.rows.money import (
    CounterRow,
    ReceiptRow,
    RegisterLineRow,
    ReversalRow,
    SealedPageRow,
    VolumeRow,
)
from app.storage.rows.people import (
    ApplicationRow,
    DecisionRow,
    PartyRow,
    PrintedRow,
    RegulationRow,
    SettingRow,
    UserRow,
)

__all__ = [
    "AllocationCancelledRow",
    "AllocationRow",
    "ApplicationRow",
    "BlobRow",
    "ContractRow",
    "CounterRow",
    "CredentialRow",
    "DecisionRow",
    "EnrolmentRow",
    "EventRow",
    "InstalmentRow",
    "PackageRow",
    "PartnerRow",
    "PartyRow",
    "PhaseRow",
    "PlotRow",
    "PrintedRow",
    "ReceiptRow",
    "RegisterLineRow",
    "RegulationRow",
    "ReversalRow",
    "Row",
    "SealedPageRow",
    "SecretRow",
    "SettingRow",
    "SiteRow",
    "UserRow",
    "VolumeRow",
]
