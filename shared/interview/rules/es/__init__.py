"""Spanish, as people say it and recognisers write it: with or without accents and question marks."""

import re

from shared.interview.rules.es.asides import ASIDES
from shared.interview.rules.es.asked_parts import PARTS
from shared.interview.rules.es.consents import CONSENTS
from shared.interview.rules.es.danger import (
    ASKS_FOR_CRIES,
    ASKS_IF_IN_DANGER,
    ASKS_IF_SAFE,
    HELP,
    OWN_LIFE,
    TELLS_OF_ILLS,
    UNSAFE,
)
from shared.interview.rules.es.denials import DENIALS
from shared.interview.rules.es.dictation import BESIDE_VALUES, DICTATES, THINKS_ALOUD
from shared.interview.rules.es.figures import FIGURES
from shared.interview.rules.es.further import FURTHER
from shared.interview.rules.es.grave import GRAVE, GRAVE_TURNS, LONG_AGO, NOT_NOW, TOLD_AS_NOW
from shared.interview.rules.es.guesses import INTERROGATIVE, ORDERS, QUESTIONS
from shared.interview.rules.es.leads import LEAD
from shared.interview.rules.es.mistyped import MISTYPED
from shared.interview.rules.es.named import NAMED
from shared.interview.rules.es.options import OPTIONS
from shared.interview.rules.es.precedence import QUOTABLE, REQUESTS, SOFT
from shared.interview.rules.es.ranges import RANGES
from shared.interview.rules.es.replies import ASKS_TO_TELL, NOT_SO, REPLIES
from shared.interview.rules.es.saying import BESIDE, BREAKS, LEADS, OPENS, PAST_FORMS, QUOTING, REPORTED, REWRITES
from shared.interview.rules.es.statements import STATEMENTS
from shared.interview.rules.es.synonyms import SYNONYMS
from shared.interview.rules.es.values import VALUES
from shared.interview.rules.es.yes_no import YES_NO
from shared.interview.rules.lexicon import Lexicon, listed

_YES = (
    r"(?:s[ií]p?|s$|claro(?: que s[ií])?|correcto|exacto|exactamente|por supuesto|desde luego|efectivamente|"
    r"afirmativo|cierto|"
    r"as[ií] es|eso es|vale|ok|okay|de acuerdo|siempre|verdad|seguro(?! que no)|c[oó]mo no|creo que s[ií]|"
    r"supongo que s[ií]|"
    r"uhhuh|aj[aá]|(?:lo )?(?:soy|estoy|tengo|hice|he hecho|ten[ií]a|fui)$)(?!\w)"
)
_NO = (
    r"(?:nop|n$|nope|nel|no\b(?! s[eé]\b)|nunca|jam[aá]s|tampoco|negativo|nadie|ningun[oa]|ning[uú]n|nada|"
    r"todav[ií]a no|"
    r"a[uú]n no|para nada|"
    r"en absoluto|(?:claro|seguro|obvio) que no|por supuesto que no|desde luego que no|creo que no|me parece que no|"
    r"que yo sepa no|ni|falso|uhuh)(?!\w)"
)
LEXICON = Lexicon(
    language="es",
    fillers=frozenset(listed("eh em um mmm mm ah este eem ehm uh hm")),
    unfinished=frozenset(
        listed(
            "y o pero porque el la los las un una mi su de en con que cuando a por para es era fue "
            "nos me como además entonces"
        )
    ),
    courtesies=frozenset(
        (
            "gracias",
            "muchas gracias",
            "vale",
            "ok",
            "okay",
            "bueno",
            "bien",
            "muy bien",
            "pues",
            "de acuerdo",
            "entiendo",
            "a ver",
            "o sea",
            "por favor",
            "gracias por ver el video",
            "listo",
            "lista",
            "estoy listo",
        )
    ),
    stop_words=frozenset(
        listed(
            "el la los las un una unos unas y o de del en a al con por para que qué es son era fue ser está "
            "estoy están he ha "
            "han hay yo me mi mis su sus se lo le nos usted ustedes él ella no sí si alguna algún vez cuál "
            "cuáles cuándo cómo "
            "cuántos cuántas tiene tengo fui otro otra más muy como tipo"
        )
    ),
    persons={
        "you": frozenset(listed("usted ustedes tu te ti contigo suyo oiga mire")),
        "me": frozenset(listed("yo me mi mis mio mia conmigo nos nosotros nosotras nuestro nuestra")),
        "others": frozenset(listed("el ella ellos ellas le les lo los la las")),
    },
    matters=None,
    corrections=re.compile(
        r"(?<!\w)(?:no[ ,]+(?:espere|espera|perd[oó]n|quise decir|quer[ií]a decir)|perd[oó]n(?:[ ,]+no)?|"
        r"quise decir|quiero decir|quer[ií]a decir|mejor dicho|digo(?=[ ,])|corrijo|bueno[ ,]+no)(?!\w)[ ,]*"
    ),
    yes_no=YES_NO,
    yes=re.compile(LEAD + _YES),
    no=re.compile(LEAD + _NO),
    either=re.compile(
        LEAD + r"(?:s[ií] y no|no y (?:sí|si$)|depende|quiz[aá]s?|tal vez|a lo mejor|puede ser|m[aá]s o menos|a veces|"
        r"en parte|no s[eé]\b|no estoy segur[oa]|s[ií] o no$|no sabr[ií]a)"
    ),
    negation=re.compile(r"(?<!\w)(?:no|nunca|ni|sin|tampoco|jam[aá]s|ningun[oa]?|ning[uú]n)(?!\w)"),
    further=FURTHER,
    figures=FIGURES,
    parts=PARTS,
    named=NAMED,
    mistyped=MISTYPED,
    statements=STATEMENTS,
    denials=DENIALS,
    consents=CONSENTS,
    asides=ASIDES,
    own_statement=re.compile(LEAD + r"(?:yo|me|he|fui|tengo|tuve|estoy|estuve|soy|tenemos|hemos|somos|nos)(?!\w)"),
    exact_date=re.compile(r"(?<!\w)(?:nacimiento|naci[oó]|exacta|qu[eé] d[ií]a|fecha de)(?!\w)"),
    denied=re.compile(
        r",?\s*\bno (?:en |el |la |de )*\w+(?: de \w+)?\s*[.!]?$|"
        r"^\W*no (?:fue|es|era) (?:en |el )+(?!.*\b(?:fue|era|sino)\b)[\w ]+$"
    ),
    values=VALUES,
    options=OPTIONS,
    ranges=RANGES,
    synonyms=SYNONYMS,
    all_of_them=re.compile(
        r"(?<!\w)(?:(?<!sobre )(?<!ante )tod[oa]s?(?= (?:ellos|ellas|es[oa]s?|est[oa]s?|l[oa]s? anterior(?:es)?|"
        r"l[oa]s? que (?:dijo|mencion\w+|ley\w+)|por favor|la verdad|sí)|$))(?!\w)"
    ),
    none_of_them=re.compile(
        r"(?<!\w)(?:ni un[oa]?|ningun[oa]|ning[uú]n|cero|nada(?! m[aá]s)|nadie(?! m[aá]s)|"
        r"no tengo(?: (?:hijos|coches?|dependientes|ingresos|deudas))?)(?!\w)"
    ),
    last_one=re.compile(r"^(?:la |el |es la |es el )?[uú]ltim[oa](?: opci[oó]n)?$"),
    pointing=re.compile(
        LEAD
        + r"(?:es |elijo |escojo )?(?:la |el )?(?:n[uú]mero |opci[oó]n |letra )?(?P<place>[a-h]|\d|uno|una|dos|tres|"
        r"cuatro|"
        r"cinco|seis|siete|ocho|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa])(?: opci[oó]n)?"
    ),
    dictates=DICTATES,
    thinks_aloud=THINKS_ALOUD,
    beside_values=BESIDE_VALUES,
    rewrites=REWRITES,
    past_forms=PAST_FORMS,
    breaks=BREAKS,
    opens=OPENS,
    leads=LEADS,
    own_life=OWN_LIFE,
    calls_for_help=HELP,
    tells_of_ills=TELLS_OF_ILLS,
    asks_for_cries=ASKS_FOR_CRIES,
    unsafe=UNSAFE,
    asks_if_in_danger=ASKS_IF_IN_DANGER,
    asks_if_safe=ASKS_IF_SAFE,
    grave=GRAVE,
    grave_turns=GRAVE_TURNS,
    not_now=NOT_NOW,
    long_ago=LONG_AGO,
    told_as_now=TOLD_AS_NOW,
    requests=REQUESTS,
    soft=SOFT,
    interrogative=INTERROGATIVE,
    questions=QUESTIONS,
    orders=ORDERS,
    reported=REPORTED,
    beside=BESIDE,
    quoting=QUOTING,
    quotable=QUOTABLE,
    replies=REPLIES,
    not_so=NOT_SO,
    asks_to_tell=ASKS_TO_TELL,
)
