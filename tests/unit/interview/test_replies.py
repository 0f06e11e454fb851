"""A short turn that replies in its question's form is an answer; the same words to another question are none."""

import pytest

from shared.interview.answers import understand
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.understanding import Act


def act(asked: str, heard: str, language: str, kind: AnswerType) -> Act:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=kind))
    return understand(question, heard, language=language).act


@pytest.mark.parametrize(
    ("asked", "heard", "kind"),
    [
        ("Are you able to stand for ten minutes?", "no i can't", AnswerType.YES_NO),
        ("Can you climb stairs?", "not anymore i can't", AnswerType.YES_NO),
        ("How far can you walk?", "I can't.", AnswerType.NUMBER),
        ("Do you need help with bathing?", "no i can do it by myself", AnswerType.YES_NO),
        ("Do you want to press charges?", "i'd rather not", AnswerType.YES_NO),
        ("Would you be willing to testify?", "if i have to", AnswerType.YES_NO),
        ("May we text you?", "please don't", AnswerType.YES_NO),
        ("How may we contact you?", "i don't do email", AnswerType.TEXT),
        ("How may we contact you?", "don't call after eight", AnswerType.TEXT),
        ("Who may we speak to about your case?", "just my lawyer", AnswerType.TEXT),
        ("Where do you live now?", "here", AnswerType.TEXT),
        ("Where do you work?", "i don't", AnswerType.TEXT),
        ("How much do you pay for child care?", "i don't pay any", AnswerType.NUMBER),
        ("Did you hear the shots?", "no, I couldn't hear anything", AnswerType.YES_NO),
        ("How do you get around?", "slow", AnswerType.TEXT),
        ("Why do you stay with him?", "if i leave he'll take my kids", AnswerType.TEXT),
        ("What medications do you take?", "I just took Tylenol", AnswerType.TEXT),
        ("What did you do then?", "just took my blood pressure medicine", AnswerType.TEXT),
        ("What happened after the accident?", "i just took the train home", AnswerType.TEXT),
        ("What is your preferred language?", "spanish please", AnswerType.TEXT),
        ("Do you need an interpreter?", "spanish please", AnswerType.YES_NO),
        ("What is your relationship to the child?", "i'm the grandmother", AnswerType.TEXT),
    ],
)
def test_a_reply_in_its_questions_form_is_an_answer(asked: str, heard: str, kind: AnswerType) -> None:
    assert act(asked, heard, "en", kind) is Act.ANSWER


@pytest.mark.parametrize(
    ("asked", "heard", "kind"),
    [
        ("¿Puede subir escaleras?", "ya no puedo", AnswerType.YES_NO),
        ("¿Puede cargar a su hijo?", "no puedo con eso", AnswerType.YES_NO),
        ("¿Quiere presentar una demanda?", "mejor no", AnswerType.YES_NO),
        ("¿Podemos mandarle mensajes de texto?", "mándeme", AnswerType.YES_NO),
        ("¿Cómo podemos comunicarnos con usted?", "por mensaje, no me llame", AnswerType.TEXT),
        ("¿Con quién podemos hablar de su caso?", "con mi abogado", AnswerType.TEXT),
        ("¿Dónde nació?", "aquí", AnswerType.TEXT),
        ("¿Oyó los disparos?", "no oí nada", AnswerType.YES_NO),
        ("¿Cómo se siente hoy?", "bien", AnswerType.TEXT),
        ("¿Qué hizo después?", "me acabo de tomar una aspirina", AnswerType.TEXT),
        ("¿Qué idiomas habla usted?", "hablo mam y poquito español", AnswerType.TEXT),
        ("¿Qué idioma prefiere?", "en inglés por favor", AnswerType.TEXT),
        ("¿Qué relación tiene con el fallecido?", "soy su hijo", AnswerType.TEXT),
        ("¿Su hijo vive con usted?", "está aquí conmigo", AnswerType.YES_NO),
    ],
)
def test_a_reply_in_its_questions_form_is_an_answer_in_spanish(asked: str, heard: str, kind: AnswerType) -> None:
    assert act(asked, heard, "es", kind) is Act.ANSWER


@pytest.mark.parametrize(
    ("asked", "heard", "language", "meant"),
    [
        ("Can you describe what he did to you?", "i can't", "en", Act.DISTRESS),
        ("What happened to your son?", "no i can't", "en", Act.DISTRESS),
        ("Would you like to tell us about the assault?", "i'd rather not", "en", Act.DECLINE),
        ("Are you able to work?", "i'd rather not say", "en", Act.DECLINE),
        ("Are you able to stand?", "i can't breathe", "en", Act.EMERGENCY),
        ("Who may we speak to about your case?", "i want to talk to my lawyer first", "en", Act.LAWYER),
        ("How may we contact you?", "call the police", "en", Act.EMERGENCY),
        ("Why do you stay with him?", "if i leave can he take my kids", "en", Act.ADVICE),
        ("Why are you afraid to return?", "if i tell you the true they can send me back", "en", Act.ADVICE),
        ("Did you hear the shots?", "I can't hear you", "en", Act.LOUDER),
        ("What medications do you take?", "i just took a whole bottle of tylenol", "en", Act.EMERGENCY),
        ("What medications do you take?", "i took too many of them", "en", Act.EMERGENCY),
        ("What is your full name?", "spanish please", "en", Act.OTHER_LANGUAGE),
        ("¿Qué hizo después?", "me acabo de tomar un frasco de aspirinas", "es", Act.EMERGENCY),
        ("¿Cuál es su dirección?", "en inglés por favor", "es", Act.OTHER_LANGUAGE),
        ("¿Cuál es su dirección?", "soy su hijo", "es", Act.THIRD_PERSON),
        ("¿Cómo podemos comunicarnos con usted?", "llame a la policía", "es", Act.EMERGENCY),
        ("¿Puede contarnos qué le hizo?", "no puedo", "es", Act.DISTRESS),
        ("¿Oyó los disparos?", "no le oigo", "es", Act.LOUDER),
    ],
)
def test_the_same_words_are_none_where_they_reply_to_nothing(asked: str, heard: str, language: str, meant: Act) -> None:
    assert act(asked, heard, language, AnswerType.TEXT) is meant


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Name of spouse", "i'm not married"),
        ("en", "What is your spouse's name?", "i never married"),
        ("en", "Name of employer", "i'm not working right now"),
        ("en", "Name of insurance company", "i'm not insured"),
        ("es", "Nombre del cónyuge", "no estoy casada"),
        ("es", "Nombre del empleador", "ahorita no estoy trabajando"),
    ],
)
def test_that_there_is_nothing_to_name_is_an_answer(language: str, asked: str, heard: str) -> None:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=AnswerType.TEXT))
    turn = understand(question, heard, language=language)
    assert (turn.act, turn.is_complete) == (Act.ANSWER, True)


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Date of your most recent paycheck", "i never got the last one"),
        ("en", "When did you receive the notice?", "i never got a letter"),
        ("es", "¿Cuándo recibió el aviso?", "nunca me llegó"),
    ],
)
def test_that_it_never_was_is_an_answer_that_is_followed_up(language: str, asked: str, heard: str) -> None:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=AnswerType.DATE))
    turn = understand(question, heard, language=language)
    assert (turn.act, turn.is_complete) == (Act.ANSWER, False)


@pytest.mark.parametrize(
    ("language", "heard"),
    [("en", "i never knew the date"), ("en", "i never was told when"), ("es", "nunca supe cuándo")],
)
def test_who_never_knew_the_date_does_not_know_it(language: str, heard: str) -> None:
    asked = "When did you receive the notice?" if language == "en" else "¿Cuándo recibió el aviso?"
    assert act(asked, heard, language, AnswerType.DATE) is Act.UNKNOWN


@pytest.mark.parametrize(
    ("language", "heard"),
    [("en", "i'm not comfortable with that"), ("en", "i'm not telling you"), ("es", "no quiero decirlo")],
)
def test_not_to_say_it_is_none(language: str, heard: str) -> None:
    assert act("Name of spouse", heard, language, AnswerType.TEXT) is Act.DECLINE
