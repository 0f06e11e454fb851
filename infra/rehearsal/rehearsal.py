"""A whole interview played against a made-up client, and what it shows of the questions."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from infra.rehearsal.clients import Manner, RehearsalClient
from infra.rehearsal.interview import PlayedInterview
from shared.interview import flow
from shared.interview.events import EventKind, NewEvent, Speaker
from shared.interview.neighbours import later
from shared.interview.script import Question, QuestionId
from shared.interview.status import QuestionStatus

MOST_TURNS = 40
"""For each question; no client of ours needs nearly as many, so more is a fault of the flow's."""


class NeverEnded(AssertionError):
    """The flow let an interview go on without end; never seen, and the tests are to see it first."""


@dataclass(frozen=True)
class Rehearsed:
    """`stumbled`: how often each question had to be put again or followed up."""

    manner: Manner
    seed: int
    outcomes: Counter[QuestionStatus]
    turns: int
    follow_ups: int
    stumbled: Counter[QuestionId]
    interview: PlayedInterview


def rehearse(questions: Sequence[Question], manner: Manner, seed: int, *, language: str = "en") -> Rehearsed:
    """Play it to its end; the same seed gives the same interview."""
    interview = PlayedInterview(questions, language=language)
    client = RehearsalClient(manner, Random(f"{manner}/{seed}"), language)  # noqa: S311 - no secret
    play(interview, client)
    return _summed(interview, manner, seed)


def play(interview: PlayedInterview, client: RehearsalClient) -> None:
    """Take an interview from its opening to its end. Raises NeverEnded."""
    interview.take(flow.enter(interview.state))
    for _ in range(MOST_TURNS * (len(interview.state.questions) + 1)):
        if interview.is_over:
            return
        if interview.state.is_paused:
            interview.take(flow.enter(interview.state))
        following = next(iter(later(interview.state)), None)
        interview.say(client.say(flow.needs_understanding(interview.state), following))
    raise NeverEnded(client.manner)


def _summed(interview: PlayedInterview, manner: Manner, seed: int) -> Rehearsed:
    events = interview.events
    return Rehearsed(
        manner=manner,
        seed=seed,
        outcomes=Counter(interview.state.question_statuses.values()),
        turns=sum(utterance.speaker is Speaker.CLIENT for utterance in interview.utterances),
        follow_ups=sum(event.kind is EventKind.FOLLOWED_UP for event in events),
        stumbled=Counter(event.question_id for event in events if _is_stumble(event) and event.question_id),
        interview=interview,
    )


def _is_stumble(event: NewEvent) -> bool:
    return event.kind is EventKind.FOLLOWED_UP or (event.kind is EventKind.QUESTION_ASKED and event.detail is not None)
