"""The made-up client answers what is said to its newest turn, and nothing that it talked into."""

from infra.local.replies import Replies


def test_what_the_client_talked_into_is_no_reply_to_it() -> None:
    replies = Replies()
    replies.note(at=1.0)
    assert replies.count == 1
    replies.begin_turn()
    replies.note(at=2.0)
    replies.end_turn(at=3.0)
    replies.note(at=3.2)
    assert replies.count == 0
    replies.note(at=5.0)
    assert replies.count == 1
