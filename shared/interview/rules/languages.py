"""Whether a turn is in another language than the interview's: its letters or its small words tell."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from shared.interview.rules.accents import unaccented
from shared.interview.rules.lexicon import listed
from shared.interview.rules.wording import words

MIN_WORDS = 3
MARKS: dict[str, frozenset[str]] = {
    "en": frozenset(
        listed(
            "the and is was i you he she it my to of in that we they have had not with do don't what are your "
            "can could this "
            "please speak english understand i'm it's no me for"
        )
    ),
    "es": frozenset(
        listed(
            "el la los las de que y en un una es no mi por con para se lo me yo pero del al como esta usted "
            "hablo habla hablar "
            "espanol ingles entiendo quiero puede prefiero favor muy le su tengo soy estoy si nada bien ni dos "
            "tres cuatro cinco siete ocho nueve diez anos hijos hijas"
        )
    ),
    "fr": frozenset(
        listed(
            "je ne pas le la les de des un une et est que qui vous nous parle parlez anglais francais comprends "
            "suis dans pour mon ma "
            "avec ce cette mais tu il elle oui s'il plait rien l'espagnol l'anglais c'est j'ai"
        )
    ),
    "de": frozenset(
        listed(
            "ich nicht der die das und ist ein eine sie wir kann konnen spreche sprechen verstehe deutsch "
            "englisch spanisch kein keine mir "
            "mich bitte auf mit zu habe haben was wie"
        )
    ),
    "pt": frozenset(
        listed(
            "eu nao o a os as de que e em um uma meu minha por com para falo falar ingles portugues espanhol "
            "entendo voce muito bem nem "
            "posso obrigado obrigada estou sou isso"
        )
    ),
    "it": frozenset(
        listed(
            "io non il lo la gli le di che e in un una mio mia per con parlo parlare inglese italiano spagnolo "
            "capisco sono ho solo "
            "posso grazie questo molto bene lei"
        )
    ),
}
"""Small words without accents, and the ones people use to say what they speak."""
PARTICLES = frozenset(
    listed(
        "de la las los el del y e o a os as do da dos das di le les des du et der die das und van von lo il "
        "gli san santa en mi "
        "e' es un una une il com con"
    )
)
"""Small words that also stand in names and addresses of other languages; they tell nothing."""


_ALONE = {
    language: own - set().union(*(marks for name, marks in MARKS.items() if name != language))
    for language, own in MARKS.items()
}
"""Those that no other language has."""


@lru_cache(maxsize=1024)
def is_another_language(heard: str, language: str) -> bool:
    """`heard` in a language that the interview does not have."""
    if _is_in_another_alphabet(heard):
        return True
    said = [unaccented(word) for word in words(heard)]
    if len(said) < MIN_WORDS:
        return False
    own = sum(word in MARKS[language] for word in said)
    has_own_alone = any(word in _ALONE[language] for word in said)
    for name, marks in MARKS.items():
        if name == language:
            continue
        count = sum(word in marks for word in said)
        telling = sum(word in marks and word not in MARKS[language] and word not in PARTICLES for word in said)
        if not has_own_alone and telling >= 2 and count >= own and 5 * count >= 2 * len(said):
            return True
        if telling >= 3 and telling > 2 * own:
            return True
    return False


def _is_in_another_alphabet(heard: str) -> bool:
    if heard.isascii():
        return False
    letters = [c for c in heard if c.isalpha()]
    foreign = sum(not unicodedata.name(c, "").startswith("LATIN") for c in letters)
    return 2 * foreign > len(letters)


def likely_language(text: str, among: Iterable[str]) -> str:
    """The one of these languages that a question is written in; the first when nothing tells."""
    said = [unaccented(word) for word in words(text)]
    return max(among, key=lambda name: sum(word in MARKS[name] for word in said))
