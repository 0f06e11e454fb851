"""Spanish statements that say what a question asks for."""

import re

from shared.interview.rules.lexicon import listed
from shared.interview.rules.statement_words import StatementWords

_OPENING = r"(?:(?:bueno|pues|mire|la verdad|claro|oiga) )*"
_FORMS = {
    "tener": "tengo tiene tuve tuvo tenia tenemos",
    "ser": "soy es fui fue era sido somos",
    "estar": "estoy esta estuve estuvo estaba",
    "hacer": "hago hice hizo hecho",
    "decir": "digo dije dijo dicho",
    "dar": "doy di dio dado",
    "ir": "voy va iba",
    "ver": "veo vi vio visto",
    "poner": "pongo puse puso puesto",
    "poder": "puedo puede pude pudo podia",
    "saber": "se sabe supe supo sabia",
    "venir": "vengo viene vine vino",
    "traer": "traigo trajo traje",
    "pedir": "pido pide pedi pidio",
    "sentir": "siento siente senti sintio",
}

STATEMENTS = StatementWords(
    asks=re.compile(
        r"(?:(?:usted|ustedes|alguna vez|ya|le|les|lo|la|los|las|se|te|me|nos|ha|han|hab[ií]a|fue|fueron|sido|est[aá]|"
        r"est[aá]n|estaba|estuvo|es|era) )*(?P<other>(?=\w+ (?:su|sus|[eé]l|ella|ellos|ellas|alguien|nadie)\b))?"
    ),
    asks_for_one=re.compile(
        r"(?:(?:usted|ustedes|actualmente|alguna vez) )*(?:tiene|tienen|ten[ií]a|recibe|reciben|posee|cuenta con|"
        r"padece) (?:(?:usted|ustedes|alg[uú]n|alguna|un|una|el|la|otr[oa]s?|su|sus) )*"
    ),
    asks_now=re.compile(r"(?!)"),
    own=re.compile(
        _OPENING
        + r"(?:(?:(?P<sure>he|hemos|fui|fuimos|estoy|estamos|estaba|estuve|soy|somos)|(?P<it>lo|la|los|las)|yo|"
        r"nosotr[oa]s|me|se|le|les|nos|ya|s[ií]|tambi[eé]n|sido|siempre|una vez) )*(?!\w+ (?:que|a|de) \w+r\b)"
    ),
    has_one=re.compile(
        _OPENING
        + r"(?:(?:yo|nosotr[oa]s|s[ií]|ya|todav[ií]a|a[uú]n) )*(?:tengo|tenemos|ten[ií]a|recibo|recibimos|cuento "
        r"con|padezco) (?!que )(?:(?:un|una|el|la|mi|mis|unos|unas|much[oa]|alg[uú]n|alguna) )*"
    ),
    of_others=re.compile(r"(?!)"),
    stands_for_it=re.compile(r"(?:todo|todos|todas|ah[ií]|eso|esto)(?!\w)"),
    the_client=frozenset(),
    basic={form: base for base, forms in _FORMS.items() for form in listed(forms)},
    endings=(
        *("aron", "ieron", "aba", "aban", "ando", "iendo", "ado", "ada", "ido", "ida", "amos", "emos", "imos"),
        *("ar", "er", "ir", "io", "ue", "as", "es", "o", "a", "e", "i"),
    ),
    past=(),
)
