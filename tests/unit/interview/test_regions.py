"""A session's language may name a region, as the API takes it: it is understood as the language is."""

import pytest

from shared.interview.flow import Phase
from tests.unit.interview.building import begun, question

TURNS = {
    "en": (
        "My name is Maria Gonzalez.", "yes", "In June.", "March 3, 1985", "yes", "A truck hit me.", "He drove off.",
        "go back to the first question", "never mind, let's go on", "I want to change my last answer",
        "It was two trucks.", "two", "No wait, I have three", "yes", "Actually, I have four children", "yes", "no",
    ),
    "es": (
        "Me llamo María González.", "sí", "En junio.", "el 3 de marzo de 1985", "sí", "Me pegó un camión.", "Se fue.",
        "vuelva a la primera pregunta", "no importa, sigamos", "quiero cambiar mi última respuesta",
        "Fueron dos camiones.", "dos", "no, espere, tengo tres", "sí", "En realidad tengo cuatro hijos", "sí", "no",
    ),
}  # fmt: skip
ASKED = {
    "en": ("What is your full name?", "When were you born?", "What happened?", "Who saw it?", "How many children?"),
    "es": ("¿Cuál es su nombre?", "¿Cuándo nació?", "¿Qué pasó?", "¿Quién lo vio?", "¿Cuántos hijos tiene?"),
}
KINDS = ("text", "date", "text", "text", "number")


@pytest.mark.parametrize(("region", "language"), [("en-US", "en"), ("en-GB", "en"), ("es-MX", "es")])
def test_an_interview_in_a_regions_language_goes_as_in_the_language(region: str, language: str) -> None:
    asked = [
        question(f"q{n}", kind, text=text) for n, (kind, text) in enumerate(zip(KINDS, ASKED[language], strict=True))
    ]
    there, here = (begun(*asked, language=tag) for tag in (region, language))
    for words in TURNS[language]:
        assert there.say(words).speech == here.say(words).speech
    assert [answer.raw for answer in there.answers] == [answer.raw for answer in here.answers]
    assert there.state.phase is here.state.phase is Phase.CLOSING or there.is_over
