"""What a client's turn means for the question on the table, by rules: they stand in when no model answers."""

from shared.interview.script import Question
from shared.interview.understanding import RULES, Act, Missing, Understanding

__all__ = ["RULES", "Act", "Missing", "Understanding", "understand", "understand_consent"]


def understand(question: Question, heard: str, *, language: str, before: tuple[str, ...] = ()) -> Understanding:
    """Understand a turn by the rules alone. `before`: what the client said towards this answer already
    (`InterviewState.pending_fragments`); a fragment is understood together with it. Any text is understood as
    something: nothing is raised. Raises LanguageNotSupported."""
    raise NotImplementedError


def understand_consent(heard: str, *, language: str) -> bool | None:
    """A yes, a no, or neither, to a question of the interviewer's own (consent, stopping)."""
    raise NotImplementedError
