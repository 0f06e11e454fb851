"""A yes or a no in other words than "yes" and "no"; where a story only implies it, none."""

import pytest

from shared.interview.answers import lexicon_of, understand
from shared.interview.rules.yes_no import yes_or_no
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.understanding import Act, Missing, Understanding


def understood(asked: str, heard: str, language: str) -> Understanding:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=AnswerType.YES_NO))
    return understand(question, heard, language=language)


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Are you still married?", "afraid so"),
        ("en", "Are you still married?", "unfortunately"),
        ("en", "Are you the owner?", "that's me"),
        ("en", "Do you live there?", "for ten years now"),
        ("en", "Are you a citizen?", "since 2010"),
        ("en", "Is he your husband?", "as far as i know yes"),
        ("en", "Did he threaten you?", "every single day"),
        ("en", "Did he hit you?", "more times than i can count"),
        ("en", "Have you moved in the last year?", "twice"),
        ("en", "Did you fall for it?", "like a fool i did"),
        ("en", "Did the nurse come?", "it took her twenty minutes, so she came, yes, too late"),
        ("en", "Do you have children?", "three boys"),
        ("en", "Do you have insurance?", "no problem, yes i do"),
        ("en", "Did he know that you were hurt?", "no doubt"),
        ("en", "Are you employed?", "i was laid off but yes i am again"),
        ("en", "Did you see a doctor?", "i have"),
        ("en", "Do you own the home?", "I do, it's paid off."),
        ("en", "Do you have trouble hearing?", "I do, my wife has to say everything twice"),
        ("en", "Is there a restraining order?", "there is, and he's broken it twice"),
        ("es", "¿Tiene carro?", "no hay problema, sí tengo"),
        ("en", "Is anyone in the household pregnant?", "my daughter, she's due in the spring"),
        ("es", "¿Está casado?", "desde 2010"),
        ("es", "¿Lo ha amenazado?", "a cada rato"),
        ("es", "¿Firmó el contrato?", "lamentablemente"),
        ("es", "¿Tiene hijos?", "tres varones"),
        ("es", "¿Puedo continuar?", "dele"),
        ("es", "¿Autoriza usted la obtención de sus registros médicos?", "autorizo"),
        ("es", "¿Se negó a la prueba?", "con el oficial sí, en la estación también"),
    ],
)
def test_a_yes_in_other_words_is_found(language: str, asked: str, heard: str) -> None:
    assert understood(asked, heard, language) == Understanding(Act.ANSWER, is_complete=True, value=True)


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Are you a citizen?", "i wish"),
        ("en", "Do you have insurance?", "sure don't"),
        ("en", "Do you have any problems at work?", "no problems"),
        ("en", "Do you have children?", "we were never blessed that way"),
        ("en", "Are you still employed there?", "not anymore"),
        ("en", "Have you been arrested?", "never have"),
        ("en", "Had you been drinking?", "Not a drop."),
        ("en", "Do you have a safe deposit box?", "not any longer"),
        ("en", "Are you in danger at home?", "not now"),
        ("en", "Would you testify?", "not if they paid me"),
        ("es", "¿Está trabajando?", "por ahora no"),
        ("en", "Have you been arrested?", "nope no way"),
        ("en", "Has anyone contested the will?", "thank the lord no everybody's behaved"),
        ("en", "Would you go back to him?", "over my dead body"),
        ("en", "Should we contact your employer?", "please don't"),
        ("es", "¿Tiene seguro médico?", "ojalá"),
        ("es", "¿Está casado?", "ya no"),
        ("es", "¿Aceptó ese arreglo?", "ni de broma"),
        ("es", "¿Fuma?", "lo dejé hace años"),
        ("es", "¿Sabe su familia que nos ha contactado?", "no, y si se enteran me matan"),
        ("en", "Did you sign anything?", "yeah nah, mate"),
    ],
)
def test_a_no_in_other_words_is_found(language: str, asked: str, heard: str) -> None:
    assert understood(asked, heard, language) == Understanding(Act.ANSWER, is_complete=True, value=False)


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Did you sign the waiver?", "I signed the waiver"),
        ("en", "Did you sign the waiver?", "I signed it in May"),
        ("en", "Did you sign the waiver?", "signed it under duress"),
        ("en", "Did you sign the waiver?", "we both signed it"),
        ("en", "Did you tell your supervisor?", "I told her right away"),
        ("en", "Have you ever been arrested?", "I was arrested in 2015"),
        ("en", "Have you reported the accident?", "I've reported it"),
        ("en", "Do you own a car?", "I own a car"),
        ("en", "Do you have health insurance?", "I have my own insurance"),
        ("en", "Do you have any children?", "we have three small children"),
        ("en", "Did he pull a knife?", "he pulled a knife on my brother first"),
        ("en", "Was the record sealed?", "it was sealed when I turned eighteen"),
        ("en", "Did you stop the car?", "I stopped it right there"),
        ("es", "¿Firmó usted el contrato?", "yo firmé el contrato"),
        ("es", "¿Firmó usted el contrato?", "lo firmé en la notaría"),
        ("es", "¿Tiene carro?", "tengo un carro viejo"),
        ("es", "¿Ha sido arrestado?", "fui arrestado en dos mil quince"),
    ],
)
def test_a_statement_that_says_what_was_asked_is_a_yes(language: str, asked: str, heard: str) -> None:
    assert understood(asked, heard, language) == Understanding(Act.ANSWER, is_complete=True, value=True)


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        *(
            ("en", "Did you sign the waiver?", f"I {verb} to sign it")
            for verb in ("refused", "tried", "wanted", "forgot")
        ),
        ("en", "Did you sign the waiver?", "I was supposed to sign the waiver"),
        ("en", "Did you sign the waiver?", "I was told to sign the waiver"),
        ("en", "Did you sign the waiver?", "I signed the other form"),
        ("en", "Did you sign the waiver?", "I read the waiver"),
        ("en", "Did you sign the waiver?", "I had my wife sign it"),
        ("en", "Did you sign the waiver?", "I thought I did"),
        ("en", "Have you ever been arrested?", "I was almost arrested"),
        ("en", "Have you ever been arrested?", "I have a friend who was arrested"),
        ("en", "Have you ever been arrested?", "I was threatened with being arrested"),
        ("en", "Do you own a car?", "I sold my car"),
        ("en", "Do you own a car?", "I owned a car"),
        ("en", "Do you own a car?", "I share my mother's car"),
        ("en", "Do you have health insurance?", "I have applied for insurance"),
        ("en", "Do you have health insurance?", "I have to get insurance"),
        ("en", "Do you have health insurance?", "I'm waiting on my insurance"),
        ("en", "Is the vehicle insured?", "the vehicle is in the shop"),
        ("en", "Did you refuse to answer the officer?", "I answered every one"),
        ("en", "Did you tell your supervisor?", "I told my wife"),
        ("en", "Is the child enrolled in a tribe?", "she's oglala lakota, enrolled since birth"),
        ("es", "¿Firmó usted el contrato?", "me negué a firmar el contrato"),
        ("es", "¿Firmó usted el contrato?", "me pidieron firmar el contrato"),
        ("es", "¿Firmó usted el contrato?", "casi lo firmé"),
        ("es", "¿Firmó usted el contrato?", "lo firmó mi hijo"),
        ("es", "¿Tiene carro?", "quiero un carro"),
        ("es", "¿Tiene seguro?", "tengo que sacar seguro"),
        ("es", "¿Interrumpió usted el tratamiento?", "lo dejé un mes"),
        ("en", "Has your spouse ever threatened you?", "he's threatened my dad"),
        ("en", "Did you see the other driver?", "right before"),
        ("en", "Did anyone witness the fall?", "the manager came after"),
    ],
)
def test_a_statement_that_only_shares_a_word_with_the_question_is_no_yes(language: str, asked: str, heard: str) -> None:
    turn = understood(asked, heard, language)
    assert (turn.is_complete, turn.value) == (False, None)


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Do you smoke?", "he does, i hate it"),
        ("en", "Is your wife a citizen?", "I am, she will be in june"),
        ("en", "Do you get along?", "we do, and we don't"),
        ("en", "Have you ever been threatened?", "not now"),
        ("en", "Did you live together?", "not anymore"),
        ("en", "Did the insurer refuse to pay?", "not a scratch"),
        ("en", "Are you working?", "not at the moment but from monday"),
        ("en", "Are you married?", "we split up in may"),
        ("en", "Are you married?", "i was"),
        ("en", "Are you married?", "i was married for ten years"),
        ("en", "Do you own a car?", "i did"),
        ("en", "Do you own a car?", "well we had one"),
        ("en", "Were you injured?", "i am"),
        ("es", "¿Está casado?", "lo estaba"),
        ("es", "¿Tiene carro?", "tenía"),
        ("es", "¿Trabaja usted?", "antes trabajaba"),
        ("en", "Do you have a sponsor?", "my boss said he would but lately he"),
        ("en", "Did you sign it?", "he kept pushing the pen at me"),
        ("en", "Did you finish the course?", "i did but i couldn't pay for the exam"),
        ("en", "Do you own the vehicle?", "brother the bank own it"),
        ("en", "Did she agree?", "my wife says yes and i say the opposite"),
        ("en", "Was there a written agreement?", "just a handshake"),
        ("es", "¿Está casado?", "nos separamos en mayo"),
        ("es", "¿Aceptó ella?", "dijo que sí y luego se fue"),
    ],
)
def test_what_a_story_only_implies_is_followed_up(language: str, asked: str, heard: str) -> None:
    turn = understood(asked, heard, language)
    assert (turn.is_complete, turn.value) == (False, None)


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Do you have insurance?", "yes but it lapsed"),
        ("en", "Do you have insurance?", "I do, but they've cancelled it, I mean it was cancelled"),
        ("en", "Is your license valid?", "Yes, only it expired in May."),
        ("en", "Do you own a car?", "yeah but I sold it"),
        ("en", "Are you employed?", "yes but not anymore"),
        ("es", "¿Tiene seguro?", "sí pero se venció"),
        ("es", "¿Tiene licencia de conducir?", "sí, pero me la quitaron"),
        ("es", "¿Está trabajando?", "sí pero ya no"),
    ],
)
def test_a_yes_that_is_taken_back_is_followed_up(language: str, asked: str, heard: str) -> None:
    turn = understood(asked, heard, language)
    assert (turn.is_complete, turn.value) == (False, None)


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Have you ever been married?", "yes but it ended"),
        ("en", "Did you sign a lease?", "yes but it expired last year"),
        ("en", "Do you have children?", "yes, but my license expired"),
        ("en", "Do you have insurance?", "yes but it doesn't cover much"),
        ("en", "Do you own the house?", "yes but we let it to my sister"),
        ("es", "¿Alguna vez ha tenido licencia?", "sí pero se venció"),
        ("es", "¿Tiene seguro?", "sí pero no cubre mucho"),
    ],
)
def test_a_yes_with_a_story_beside_it_stays_one(language: str, asked: str, heard: str) -> None:
    assert understood(asked, heard, language) == Understanding(Act.ANSWER, is_complete=True, value=True)


@pytest.mark.parametrize(
    ("language", "asked", "heard", "value"),
    [
        ("en", "Do you have no other income?", "yes", None),
        ("en", "Do you have no other income?", "No.", None),
        ("en", "Are you not married?", "no", None),
        ("en", "Have you never been arrested?", "yes sir", None),
        ("en", "Is the vehicle not insured?", "no it's fine", None),
        ("en", "You have no other income?", "right", True),
        ("en", "You have never been arrested, correct?", "that's correct", True),
        ("en", "Do you have no other income?", "no, I have no other income", True),
        ("en", "Are you not married?", "no, I'm not married", True),
        ("en", "Do you have no other income?", "I have another income", False),
        ("en", "Do you have no other income?", "No, I have a small income from rent.", False),
        ("en", "Have you never been arrested?", "I was arrested in 2015", False),
        ("en", "Have you never been arrested?", "I was almost arrested", None),
        ("en", "Do you have no other income?", "I have applied for another income", None),
        ("es", "¿No tiene otros ingresos?", "sí, tengo otro ingreso", False),
        ("en", "Did you know that you were not insured?", "no", False),
        ("en", "Don't you have insurance?", "yes", True),
        ("en", "Has anyone advised you not to testify?", "yes", True),
        ("en", "Is there any reason not to contact your employer?", "no", False),
        ("en", "Do you notice any pain?", "yes", True),
        ("es", "¿No tiene otros ingresos?", "sí", None),
        ("es", "¿No tiene otros ingresos?", "no", None),
        ("es", "¿No tiene otros ingresos?", "no, no tengo otros ingresos", True),
        ("es", "¿Nunca lo han arrestado?", "así es", True),
        ("es", "¿Sabía que no estaba asegurado?", "no", False),
    ],
)
def test_a_question_in_the_negative_is_answered_by_more_than_a_yes_or_a_no(
    language: str, asked: str, heard: str, value: bool | None
) -> None:
    turn = understood(asked, heard, language)
    assert (turn.act, turn.is_complete, turn.value) == (Act.ANSWER, value is not None, value)
    assert turn.missing is (Missing.SENTENCE if value is None else None)


@pytest.mark.parametrize(
    ("asked", "heard", "language", "value"),
    [
        ("Do you have a written lease?", "no sorry I meant I was pushed", "en", None),
        ("Do you have a written lease?", "No, sorry, I meant March.", "en", None),
        ("Do you have a written lease?", "No, I mean yes.", "en", True),
        ("Do you have a written lease?", "No, actually, I never got one", "en", False),
        ("¿Tiene contrato por escrito?", "No, perdón, era en mayo.", "es", None),
    ],
)
def test_a_no_that_takes_back_something_else_is_no_no(
    asked: str, heard: str, language: str, value: bool | None
) -> None:
    assert yes_or_no(heard, lexicon_of(language), asked) is value


def text_turn(asked: str, heard: str, language: str, before: tuple[str, ...] = ()) -> Understanding:
    return understand(Question(id=QuestionId("q1"), text=asked), heard, language=language, before=before)


@pytest.mark.parametrize(
    ("asked", "heard", "language"),
    [
        ("What is your current address?", "yes", "en"),
        ("Describe what happened.", "yes ma'am", "en"),
        ("Your occupation", "Yes, I do.", "en"),
        ("What happened?", "Yes, that is right.", "en"),
        ("What happened?", "That's correct.", "en"),
        ("¿Qué pasó?", "Sí, es correcto.", "es"),
        ("¿Dónde vive usted?", "sí", "es"),
        ("Describa el accidente.", "sí, claro", "es"),
    ],
)
def test_a_yes_alone_to_what_asks_for_more_is_followed_up(asked: str, heard: str, language: str) -> None:
    assert text_turn(asked, heard, language) == Understanding(Act.ANSWER, missing=Missing.MORE)
    assert text_turn(asked, "Maria Lopez", language, before=(heard,)).is_complete


def test_a_yes_that_comes_once_more_says_nothing_to_a_question_for_a_date() -> None:
    asked = Question.model_validate({"id": "q1", "text": "When did you move in?", "answer": {"type": "date"}})
    heard = understand(asked, "Yes, that is right.", language="en")
    assert heard == Understanding(Act.ANSWER, missing=Missing.DATE)


@pytest.mark.parametrize(
    ("asked", "heard", "language"),
    [
        ("Do you have anything to add?", "yes", "en"),
        ("Have you been treated by a doctor? If so, by whom?", "no", "en"),
        ("Have you been treated by a doctor? If so, by whom?", "yes, by Dr. Lee", "en"),
        ("¿Tiene algo que añadir?", "sí", "es"),
        ("¿Dónde vive usted?", "sí, en la calle Olmo", "es"),
    ],
)
def test_a_yes_or_no_that_says_all_that_was_asked_is_enough(asked: str, heard: str, language: str) -> None:
    assert text_turn(asked, heard, language).is_complete


@pytest.mark.parametrize(
    ("kind", "asked", "missing"),
    [
        (AnswerType.NUMBER, "What is your monthly income?", Missing.NUMBER),
        (AnswerType.DATE, "What is your date of birth?", Missing.DATE),
        (AnswerType.CHOICE, "What is your marital status?", Missing.OPTION),
    ],
)
def test_a_no_alone_to_what_no_no_answers_is_a_refusal_only_when_it_is_said_again(
    kind: AnswerType, asked: str, missing: Missing
) -> None:
    options = ("Single", "Married") if kind is AnswerType.CHOICE else ()
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=kind, options=options))
    assert understand(question, "No.", language="en") == Understanding(Act.ANSWER, missing=missing)
    assert understand(question, "No.", language="en", before=("No.",)).act is Act.DECLINE


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Are you married?", "separated"),
        ("en", "Have you ever been convicted of a crime?", "the charges were dropped"),
        ("en", "Have you ever been convicted of a crime?", "took a plea"),
        ("en", "Have you missed any mortgage payments?", "caught up"),
        ("en", "Is there a written lease?", "month to month"),
        ("en", "Are you currently employed?", "on workers comp"),
        ("en", "Do you have a driver's license?", "suspended"),
        ("es", "¿Está usted casado?", "separado"),
        ("es", "¿Ha sido condenado por algún delito?", "me retiraron los cargos"),
    ],
)
def test_what_only_the_law_makes_a_yes_or_a_no_is_followed_up(language: str, asked: str, heard: str) -> None:
    turn = understood(asked, heard, language)
    assert (turn.is_complete, turn.value) == (False, None)


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Are you married?", "okay, go ahead"),
        ("en", "Do you own a car?", "please continue with the next question"),
        ("es", "¿Está usted casado?", "sí, adelante"),
        ("es", "¿Tiene hijos?", "siga por favor"),
    ],
)
def test_who_urges_the_interviewer_on_has_answered_nothing(language: str, asked: str, heard: str) -> None:
    assert understood(asked, heard, language) == Understanding(Act.UNCLEAR)


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "May we call you at work?", "okay, go ahead"),
        ("en", "Are you ready to begin?", "sure go ahead"),
        ("es", "¿Podemos llamarle al trabajo?", "sí, adelante"),
    ],
)
def test_go_ahead_gives_leave_where_it_is_asked_for(language: str, asked: str, heard: str) -> None:
    assert understood(asked, heard, language).value is True


@pytest.mark.parametrize(
    ("language", "asked", "heard"), [("en", "What did he say?", "Go ahead."), ("es", "¿Qué le dijo él?", "Adelante.")]
)
def test_go_ahead_is_an_answer_where_somebodys_words_are_asked_for(language: str, asked: str, heard: str) -> None:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=AnswerType.TEXT))
    assert understand(question, heard, language=language).act is Act.ANSWER


@pytest.mark.parametrize(
    ("asked", "is_complete"), [("What is your full name?", False), ("What other names have you used?", True)]
)
def test_a_no_is_nobodys_full_name(asked: str, *, is_complete: bool) -> None:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=AnswerType.TEXT))
    assert understand(question, "No.", language="en").is_complete is is_complete
