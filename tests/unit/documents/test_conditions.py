"""Which answer a question hangs on: a wrong one leaves out of an interview what the lawyer wants to know."""

import pytest

from functions.documents.layout.values import Box
from functions.documents.reading.conditions import with_conditions
from functions.documents.reading.drafts import AnswerKind, Draft
from tests.unit.documents.pdfs import Paper
from tests.unit.documents.reading import drafts_of

type Conditions = list[tuple[int, str] | None]


def question(
    text: str, answer: AnswerKind = "text", *options: str, number: str | None = None, section: str | None = None
) -> Draft:
    place = Box(0, 0, 1, 1)
    return Draft(0, text, "question", 1, place, 0.9, "", number=number, section=section, answer=answer, options=options)


def polar(text: str, *options: str, number: str | None = None) -> Draft:
    return question(text, "yes_no", *(options or ("Yes", "No")), number=number)


def conditions(*drafts: Draft) -> Conditions:
    placed = [draft._replace(block=block) for block, draft in enumerate(drafts)]
    return [draft.condition for draft in with_conditions(placed, ())]


STATE = question("Marital status:", "choice", "Never married", "Married", "Divorced", "Other (please say): ____")
ENTRY = question("How did you enter?", "choice", "With a visa", "Visa waiver", "Without inspection")
PAPERS = question("Which of these documents do you have?", "multiple_choice", "Will", "Living trust", "None of these")
RELEASE = question("Are you on probation or parole?", "choice", "Probation", "Parole", "Neither")


@pytest.mark.parametrize(
    ("lead", "text", "answer"),
    [
        (STATE, "If married, spouse's name:", "Married"),
        (STATE, "If you are married, is your spouse a citizen?", "Married"),
        (STATE, "Spouse's name (if married)", "Married"),
        (STATE, "(If divorced) Date of the divorce:", "Divorced"),
        (STATE, "If other, please explain:", "Other (please say): ____"),
        (STATE, "If you were never married, who is the other parent?", "Never married"),
        (ENTRY, "If you entered with a visa, what type of visa was it?", "With a visa"),
        (PAPERS, "If you have a will, when was it signed?", "Will"),
        (PAPERS, "If you checked “Living trust,” who is the trustee?", "Living trust"),
        (RELEASE, "If on probation, name of your probation officer:", "Probation"),
        (question("Filing:", "choice", "alone", "jointly with spouse"), "If filing jointly, spouse's name", None),
        (question("Estado civil:", "choice", "Soltero", "Casado"), "Si está casado, nombre del cónyuge:", "Casado"),
        (question("Familienstand:", "choice", "ledig", "verheiratet"), "Falls verheiratet, Name:", "verheiratet"),
        (polar("Are you in custody?"), "If in custody, where?", "yes"),
        (polar("Do you have children?"), "If you do not have children, who is next of kin?", "no"),
        (polar("Do you have children?"), "If you have children, list them:", "yes"),
        (polar("Are you employed?"), "If not employed, when did you last work?", "no"),
        (polar("Are you employed?"), "If not, when did you last work?", "no"),
    ],
)
def test_clause_that_names_an_answer_hangs_on_it(lead: Draft, text: str, answer: str | None) -> None:
    wanted = answer or lead.options[-1]

    assert conditions(lead, question("Name:"), question(text)) == [None, None, (0, wanted)]


@pytest.mark.parametrize(
    ("lead", "text"),
    [
        (STATE, "If married or divorced, date of marriage:"),
        (STATE, "If not married, with whom do you live?"),
        (STATE, "If widowed, date of death:"),
        (PAPERS, "If you will be away, who can we call?"),
        (polar("Is the illness chronic?"), "If an illness, list what you ate:"),
        (polar("Have you never been arrested?"), "If you have been arrested, when?"),
        (polar("Do you have a car?"), "If you have any pets, list them:"),
        (polar("Do you have a car?"), "If not married, with whom do you live?"),
        (polar("Do you have a car?"), "If no one lives with you, who has your keys?"),
    ],
)
def test_clause_that_names_no_answer_clearly_is_asked(lead: Draft, text: str) -> None:
    assert conditions(lead, question(text)) == [None, None]


def test_question_that_is_named_by_its_number_decides() -> None:
    found = conditions(
        polar("Were you hurt?", number="1"),
        polar("Did the police come?", number="2"),
        question("If you answered “Yes” to question 1, who treated you?"),
        question("If no to 2, why not?"),
        question("If you answered yes to any question above, explain:"),
        question("If you answered yes to questions 1 or 2, explain:"),
        question("If yes to question 7, explain:"),
    )

    assert found == [None, None, (0, "yes"), (1, "no"), None, None, None]


def test_yes_is_that_of_the_nearest_question_even_among_more_choices() -> None:
    found = conditions(
        polar("Were you hurt?"),
        question("Were you insured?", "choice", "Yes, in part", "No", "I cannot tell"),
        question("If yes, by whom?"),
    )

    assert found == [None, None, (1, "Yes, in part")]


def test_yes_is_not_looked_for_behind_another_question() -> None:
    assert conditions(polar("Were you hurt?"), question("Who saw it?"), question("If so, give the name:"))[2] is None


def test_no_that_skips_leaves_out_what_stands_between() -> None:
    found = conditions(
        polar("Did you miss work?", "Yes", "No (skip to question 4)", number="1"),
        question("How many days?", "number", number="2"),
        question("If you were paid, by whom?", number="3"),
        question("Who insures your car?", number="4"),
    )

    assert found == [None, (0, "yes"), None, None]


def test_two_ways_that_part_leave_out_only_what_one_of_them_jumps() -> None:
    def ways(yes: str, no: str) -> Conditions:
        lead = polar("Did you file?", f"Yes (go to question {yes})", f"No (go to question {no})", number="1")
        return conditions(lead, *(question("When was it?", number=str(number)) for number in (2, 3, 4)))

    assert ways("2", "4") == [None, (0, "yes"), (0, "yes"), None]
    assert ways("4", "2") == [None, (0, "no"), (0, "no"), None]
    assert ways("3", "4") == [None] * 4


def test_skip_to_a_number_that_was_not_read_leaves_nothing_out() -> None:
    lead = polar("Did you file?", "Yes", "No, go to question 3", number="1")
    others = [question("When?", number=number) for number in ("2", "4", "1", "2", "3")]

    assert conditions(lead, *others) == [None] * 6


def test_skip_to_a_part_ends_where_that_begins() -> None:
    lead = polar("Do you own land?", "Yes", "No – go to Part C")
    land = question("Where?", section="Part B: Land")
    cars = question("Which car?", section="Part C: Cars")

    assert conditions(lead, land, land, cars) == [None, (0, "yes"), (0, "yes"), None]


def test_conditional_question_stands_under_its_lead_on_the_page() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Marital status:  [ ] Single  [ ] Married")
        paper.write("If married, name of your spouse: ______________", x=95)
        paper.write("2. Have you missed work?  [ ] Yes  [ ] No (if no, skip to question 4)")
        paper.write("3. How many days have you missed? ______________")
        paper.write("4. Who insures your car? ______________")

    status, spouse, missed, days, insurer = drafts_of(draw)

    assert (spouse.condition, spouse.parent) == ((status.block, "Married"), status.block)
    assert (days.condition, days.parent) == ((missed.block, "yes"), missed.block)
    assert (insurer.condition, insurer.parent) == (None, None)


def test_letters_under_a_question_all_hang_on_its_yes() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Did the police come?  [ ] Yes  [ ] No")
        paper.write("a. If yes, was a report made?  [ ] Yes  [ ] No", x=95)
        paper.write("b. If yes, which department was it? ______________", x=95)

    lead, *others = drafts_of(draw)

    assert [draft.condition for draft in others] == [(lead.block, "yes")] * 2


def test_list_counts_on_past_the_one_that_stands_under_an_item() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. What is your name?")
        paper.write("2. Have you been deposed before?")
        paper.write("1. When was that?", x=95)
        paper.write("2. What kind of case was it?", x=95)
        for number in range(3, 7):
            paper.write(f"{number}. What did you see at place {number}?")

    drafts = drafts_of(draw)

    lead = drafts[1].block
    assert [draft.parent for draft in drafts] == [None, None, lead, lead, None, None, None, None]
