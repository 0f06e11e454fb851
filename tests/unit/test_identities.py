from uuid import UUID, uuid4

import pytest

from shared.identities import client_identity, lawyer_id_of, lawyer_identity, names_lawyer

SOMEBODY = UUID(int=7)


def test_a_lawyer_is_known_by_the_identity_in_their_token() -> None:
    lawyer_id = uuid4()
    assert names_lawyer(lawyer_identity(lawyer_id))
    assert lawyer_id_of(lawyer_identity(lawyer_id)) == lawyer_id


@pytest.mark.parametrize(
    "identity", [client_identity(SOMEBODY), "", "lawyer-", "lawyer-of-fortune", f"Lawyer-{SOMEBODY}"]
)
def test_nobody_else_is_a_lawyer(identity: str) -> None:
    assert lawyer_id_of(identity) is None
