"""Questions and interviews as the tests of the flow need them."""

from infra.rehearsal.interview import PlayedInterview
from shared.interview.events import EventKind
from shared.interview.flow import Decision, Phrase, Purpose, Setting, Wording, enter
from shared.interview.script import Question, QuestionId
from shared.interview.status import QuestionStatus

WORDINGS = {
    "text": "What happened?",
    "yes_no": "Are you married?",
    "date": "On what date did you move in?",
    "number": "How many children do you have?",
    "choice": "How do you pay the rent?",
    "multiple_choice": "Which of these do you own?",
    "signature": "Please sign here.",
}
OPTIONS = {"choice": ("Cash", "Bank transfer", "Cheque"), "multiple_choice": ("A car", "A house", "A boat")}


def question(name: str = "q1", type: str = "text", text: str = "", **fields: object) -> Question:
    """`only_if`: (question, value) of its condition."""
    answer = {"type": type, "options": fields.pop("options", OPTIONS.get(type, ()))}
    if only_if := fields.pop("only_if", None):
        assert isinstance(only_if, tuple)
        fields["condition"] = {"question_id": only_if[0], "equals": only_if[1]}
    return Question.model_validate({"id": name, "text": text or WORDINGS[type], "answer": answer, **fields})


def opened(
    *questions: Question,
    language: str = "en",
    emergency_text: str | None = None,
    is_delivered: bool = True,
    records_sound: bool = False,
) -> PlayedInterview:
    """An interview whose opening has been spoken, or (not `is_delivered`) cut off."""
    setting = Setting(lawyer="Dana Whitfield", emergency_text=emergency_text, records_sound=records_sound)
    interview = PlayedInterview(questions or (question(),), language=language, setting=setting)
    interview.take(enter(interview.state), is_delivered=is_delivered)
    return interview


def begun(*questions: Question, language: str = "en", emergency_text: str | None = None) -> PlayedInterview:
    """An interview with consent, its first question on the table."""
    interview = opened(*questions, language=language, emergency_text=emergency_text)
    interview.mean(True, "Yes.")
    return interview


def purposes(decision: Decision) -> list[Purpose]:
    """The phrases that are spoken, without the wordings."""
    return [speech.purpose for speech in decision.speech if isinstance(speech, Phrase)]


def wordings(decision: Decision) -> list[str]:
    return [speech.text for speech in decision.speech if isinstance(speech, Wording)]


def kinds(decision: Decision) -> list[EventKind]:
    return [event.kind for event in decision.events]


def status(interview: PlayedInterview, name: str) -> QuestionStatus:
    return interview.state.question_statuses[QuestionId(name)]
