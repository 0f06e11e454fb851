from uuid import uuid4

import pytest

from shared.identities import client_identity, lawyer_id_of, lawyer_identity, names_lawyer


def test_a_lawyer_is_known_by_the_identity_in_their_token() -> None:
    lawyer_id = uuid4()
    assert names_lawyer(lawyer_identity(lawyer_id))
    assert lawyer_id_of(lawyer_identity(lawyer_id)) == lawyer_id


@pytest.mark.parametrize(
    "identity", [client_identity(uuid4()), "", "lawyer-", "lawyer-of-fortune", f"Lawyer-{uuid4()}"]
)
def test_nobody_else_is_a_lawyer(identity: str) -> None:
    assert lawyer_id_of(identity) is None
