"""A turn that is nothing but a cry for help is no answer, whatever is asked."""

import pytest

from shared.interview.answers import understand
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.understanding import Act

ASKED = {
    "en": (
        ("How many children do you have?", AnswerType.NUMBER),
        ("Do you own your home?", AnswerType.YES_NO),
        ("When were you married?", AnswerType.DATE),
        ("What is your address?", AnswerType.TEXT),
        ("What is this matter about?", AnswerType.TEXT),
        ("What do you want to happen at the end?", AnswerType.TEXT),
        ("Can you tell us your full name?", AnswerType.TEXT),
    ),
    "es": (
        ("¿Cuántos hijos tiene?", AnswerType.NUMBER),
        ("¿Es dueño de su casa?", AnswerType.YES_NO),
        ("¿Cuándo se casó?", AnswerType.DATE),
        ("¿Cuál es su dirección?", AnswerType.TEXT),
        ("¿Qué desea usted?", AnswerType.TEXT),
    ),
}


def act(asked: str, heard: str, language: str, kind: AnswerType = AnswerType.TEXT) -> Act:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=kind))
    return understand(question, heard, language=language).act


@pytest.mark.parametrize(
    ("language", "heard"),
    [
        ("en", "i want to die"),
        ("en", "I just wanna die."),
        ("en", "i wish i was dead"),
        ("en", "i don't want to live anymore"),
        ("en", "i'm going to kill myself"),
        ("en", "i can't breathe"),
        ("en", "help me somebody help me please"),
        ("en", "please call 911"),
        ("es", "me quiero morir"),
        ("es", "Quiero morirme ya"),
        ("es", "quisiera estar muerta"),
        ("es", "ojalá me muriera"),
        ("es", "ya no quiero vivir"),
        ("es", "no puedo respirar"),
        ("es", "auxilio ayúdenme por favor"),
    ],
)
def test_a_cry_for_help_is_heard_at_any_question(language: str, heard: str) -> None:
    for asked, kind in ASKED[language]:
        assert act(asked, heard, language, kind) in (Act.EMERGENCY, Act.DISTRESS), asked


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "What did she say on the phone?", "i want to die"),
        ("en", "What symptoms do you have at night?", "i can't breathe"),
        ("en", "What did your brother yell?", "call 911"),
        ("en", "Why did you stop working?", "i wanted to die every morning back then"),
        ("es", "¿Qué le dijo su hermana?", "me quiero morir"),
        ("es", "¿Qué gritó el vecino?", "auxilio auxilio"),
    ],
)
def test_the_same_words_are_an_answer_where_they_are_asked_for(language: str, asked: str, heard: str) -> None:
    assert act(asked, heard, language) is Act.ANSWER


@pytest.mark.parametrize(
    ("language", "heard", "is_danger"),
    [
        ("en", "i took all my pills about twenty minutes ago", True),
        ("en", "i swallowed the whole bottle an hour ago", True),
        ("en", "i took all my pills about two years ago", False),
        ("es", "me tomé todas las pastillas hace media hora", True),
        ("es", "hace una hora me tomé todas las pastillas", True),
        ("es", "hace dos años me tomé todas las pastillas", False),
    ],
)
def test_what_was_taken_minutes_ago_is_danger_now(language: str, heard: str, is_danger: bool) -> None:
    for asked, kind in ASKED[language]:
        assert (act(asked, heard, language, kind) is Act.EMERGENCY) is is_danger, asked


@pytest.mark.parametrize(
    ("language", "heard", "is_danger"),
    [
        ("en", "send somebody over here quick", True),
        ("en", "please send someone he's in the next room", True),
        ("en", "they said they'd send somebody", False),
        ("en", "he found me he's at the front desk", True),
        ("en", "he found me a job at the front desk", False),
        ("es", "mande a alguien ya por favor", True),
        ("es", "manden a alguien rápido", True),
        ("es", "dijeron que mandaban a alguien", False),
        ("es", "me encontró está aquí afuera", True),
        ("es", "me encontró trabajo", False),
    ],
)
def test_a_call_for_somebody_and_being_found_are_danger(language: str, heard: str, is_danger: bool) -> None:
    for asked, kind in ASKED[language]:
        assert (act(asked, heard, language, kind) is Act.EMERGENCY) is is_danger, asked


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Is it safe for you to talk now?", "no he's right here"),
        ("en", "Are you in a safe place to talk?", "not really, she's in the next room"),
        ("en", "Are you in immediate danger?", "i think so he's on his way"),
        ("en", "Has your spouse ever threatened you?", "yes and he's standing behind me"),
        ("en", "Are you afraid of your spouse?", "yes he's in the next room"),
        ("es", "¿Es seguro para usted hablar ahora?", "no, aquí está en la sala"),
        ("es", "¿Está usted segura en este momento?", "no él anda afuera"),
        ("es", "¿La golpeó alguna vez?", "sí y aquí está atrás de mí"),
    ],
)
def test_who_is_not_safe_for_somebody_near_is_in_danger(language: str, asked: str, heard: str) -> None:
    assert act(asked, heard, language, AnswerType.YES_NO) is Act.EMERGENCY


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Is it safe for you to talk now?", "yes he's at work"),
        ("en", "Are you safe right now?", "yeah, he's in jail"),
        ("en", "Are you in immediate danger?", "no, he's in Texas"),
        ("en", "Is anyone else with you?", "my husband's here"),
        ("en", "Has your spouse ever threatened you?", "yes, he's in jail for it"),
        ("en", "Where does the man live who hurt you?", "he's at home with his mother"),
        ("es", "¿Es seguro para usted hablar ahora?", "sí, él está trabajando"),
        ("es", "¿Está en peligro ahora?", "no, él está preso"),
        ("es", "¿Está en peligro ahora?", "no, él ya no vive aquí"),
    ],
)
def test_who_is_safe_or_only_says_who_is_there_is_in_none(language: str, asked: str, heard: str) -> None:
    assert act(asked, heard, language, AnswerType.YES_NO) is Act.ANSWER


@pytest.mark.parametrize(
    ("language", "asked", "heard", "meant"),
    [
        ("en", "What happened that night?", "so i wake up and the house is on fire", Act.ANSWER),
        ("en", "What happened on the bus?", "this guy gets on and he's waving a gun", Act.ANSWER),
        ("en", "Tell us about the fight.", "next thing i know he's got a knife", Act.ANSWER),
        ("en", "What happened that night?", "he's got a knife help me", Act.EMERGENCY),
        ("en", "What happened that night?", "we go outside and right now he's got a knife", Act.EMERGENCY),
        ("es", "¿Qué pasó esa noche?", "me despierto y está la casa en llamas", Act.ANSWER),
        ("es", "¿Qué pasó esa noche?", "entonces viene él con la pistola y yo corro", Act.ANSWER),
        ("es", "¿Qué pasó esa noche?", "está aquí con la pistola ayúdeme", Act.EMERGENCY),
    ],
)
def test_a_story_in_the_present_tells_of_no_danger_now(language: str, asked: str, heard: str, meant: Act) -> None:
    assert act(asked, heard, language) is meant


@pytest.mark.parametrize(
    ("language", "asked", "heard", "meant"),
    [
        ("en", "How did it affect you?", "i can't sleep i can't eat i jump at every noise", Act.ANSWER),
        ("en", "How did it affect you?", "i'm sorry i can't even say it i'm shaking", Act.DISTRESS),
        ("es", "¿Cómo le ha afectado?", "lloro todas las noches", Act.ANSWER),
        ("es", "¿Cómo le ha afectado?", "perdón no puedo ni decirlo estoy temblando", Act.DISTRESS),
    ],
)
def test_how_it_hurts_answers_a_question_for_it(language: str, asked: str, heard: str, meant: Act) -> None:
    assert act(asked, heard, language) is meant
