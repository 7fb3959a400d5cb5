"""The keys and the signed enrolment record of a new office."""

from __future__ import annotations

import secrets
from datetime import datetime

from app.domain import seals
from app.storage.enrolment import Foundation, NewOffice, is_ministry_code
from app.sync.enrolment import EnrolmentRequest, write_request
from app.sync.keys import new_ministry_keys


def new_foundation(new: NewOffice, now: datetime) -> Foundation:
    """Make the keys of an office (of the ministry: with an age identity) and sign its record."""
    key, age_identity = seals.new_signing_key(), ""
    if is_ministry_code(new.code):
        keys = new_ministry_keys()
        key, age_identity = keys.signing, keys.identity
    request = EnrolmentRequest(
        office=new.code,
        name=str(new.settings.get("office_name", new.code)),
        governorate=str(new.settings.get("governorate", "")) or "-",
        instance=secrets.token_hex(16),
        epoch=1,
        public_key=key.public.hex(),
        created=now,
    )
    return Foundation(
        request.instance, key, request.key_id, write_request(request, key), age_identity
    )
