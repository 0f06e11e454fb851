"""What is left to say of an interview after the torture: whether anything was lost, doubled or out of place."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from infra.local.client import Mode
from shared.db.interviews import StoredInterview
from shared.interview.events import EventKind, Speaker
from shared.interview.status import OUTCOMES, QuestionStatus, SessionStatus
from tests.bench.measure import Measure
from tests.integration.agent.conversation import stored
from tests.torture.attending import Attended
from tests.torture.ground import Ground

STALE_WRITES = """
    SELECT count(*) FROM events e WHERE e.lease_token < (
        SELECT max(before.lease_token) FROM events before
        WHERE before.interview_id = e.interview_id AND before.seq < e.seq)
"""


@dataclass(frozen=True)
class Verdict:
    lost: int = 0
    """Questions without an answer at the end, and answers that the client was shown and that are gone."""
    doubled: int = 0
    """Answers given a second version, words of the client's stored twice, or used for two questions."""
    misplaced: int = 0
    """Answers made of words that were said to another question, and questions put though they had an outcome."""
    stale: int = 0
    """Events written with a token that was no longer the newest."""

    def __add__(self, other: "Verdict") -> "Verdict":
        return Verdict(
            self.lost + other.lost,
            self.doubled + other.doubled,
            self.misplaced + other.misplaced,
            self.stale + other.stale,
        )

    def measures(self, scenario: str) -> list[Measure]:
        return [
            Measure(f"{scenario}: answers lost", self.lost, "answers", goal="<= 0"),
            Measure(f"{scenario}: answers or words stored twice", self.doubled, "records", goal="<= 0"),
            Measure(f"{scenario}: questions or answers out of place", self.misplaced, "questions", goal="<= 0"),
            Measure(f"{scenario}: writes of an agent that had been replaced", self.stale, "events", goal="<= 0"),
        ]


def judge(ground: Ground, attended: Sequence[Attended]) -> Verdict:
    """All that these clients met, against what is stored."""
    [[stale]] = ground.rows(STALE_WRITES)
    total = Verdict(stale=int(str(stale)))
    for one in attended:
        found = stored(one.session_id)
        [[again]] = ground.rows(
            f"SELECT count(*) FROM answers WHERE version > 1 AND interview_id = '{found.interview_id}'"
        )
        total += Verdict(_lost(one, found), int(str(again)) + _doubled(one, found), _misplaced(one, found))
    return total


def _lost(attended: Attended, found: StoredInterview) -> int:
    shown = {
        question_id
        for packet in attended.packets
        for question_id, status in packet.get("questions", {}).items()
        if status == QuestionStatus.ANSWERED
    }
    kept = {str(answer.question_id) for answer in found.answers if answer.status is QuestionStatus.ANSWERED}
    wanted = shown | {str(question.id) for question in found.questions}
    return len(wanted - kept) + (found.status is not SessionStatus.COMPLETED)


def _doubled(attended: Attended, found: StoredInterview) -> int:
    evidence = Counter(utterance for answer in found.answers for utterance in answer.evidence)
    words = Counter(u.text for u in found.utterances if u.speaker is Speaker.CLIENT and _is_unique(attended, u.text))
    return sum(count - 1 for counted in (evidence, words) for count in counted.values())


def _is_unique(attended: Attended, words: str) -> bool:
    """Whether the client said it once only: what is heard by ear may be written down alike."""
    return attended.mode is Mode.TEXT and words.startswith("This is what I remember about")


def _misplaced(attended: Attended, found: StoredInterview) -> int:
    wrong = 0
    if attended.mode is Mode.TEXT:
        for answer in found.answers:
            told = attended.answers.told[answer.question_id]
            wrong += not any(words in told for words in answer.raw.split(" / ")) and answer.raw not in told
    resolved: set[str] = set()
    for event in found.events:
        if event.question_id is None:
            continue
        if event.kind is EventKind.RESOLVED and event.status in OUTCOMES:
            resolved.add(event.question_id)
        elif event.kind is EventKind.REOPENED:
            resolved.discard(event.question_id)
        elif event.kind is EventKind.QUESTION_ASKED:
            wrong += event.question_id in resolved
    return wrong
