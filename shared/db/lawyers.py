"""Lawyers and firms: made at a lawyer's first request, from what their token says."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert

from shared.db.engine import Lawyer
from shared.db.models import firms, lawyers


def recognise(tx: Connection, *, issuer: str, subject: str, display_name: str, firm_claim: str | None) -> Lawyer:
    """The lawyer of a verified token, made or brought up to date; as System.

    Without a firm claim a lawyer is a firm alone. A lawyer who changes firms leaves their rows with the old one.
    """
    key = f"{issuer}|firm|{firm_claim}" if firm_claim else f"{issuer}|lawyer|{subject}"
    known = tx.execute(
        select(lawyers.c.id, lawyers.c.firm_id)
        .join(firms, firms.c.id == lawyers.c.firm_id)
        .where(
            lawyers.c.issuer == issuer,
            lawyers.c.subject == subject,
            lawyers.c.display_name == display_name,
            firms.c.key == key,
        )
    ).one_or_none()
    if known:
        return Lawyer(firm_id=known.firm_id, lawyer_id=known.id)
    firm = insert(firms).values(key=key)
    firm_id = tx.execute(
        firm.on_conflict_do_update(index_elements=["key"], set_={"key": firm.excluded.key}).returning(firms.c.id)
    ).scalar_one()
    lawyer = insert(lawyers).values(issuer=issuer, subject=subject, display_name=display_name, firm_id=firm_id)
    lawyer_id = tx.execute(
        lawyer.on_conflict_do_update(
            index_elements=["issuer", "subject"],
            set_={"display_name": lawyer.excluded.display_name, "firm_id": lawyer.excluded.firm_id},
        ).returning(lawyers.c.id)
    ).scalar_one()
    return Lawyer(firm_id=firm_id, lawyer_id=lawyer_id)
