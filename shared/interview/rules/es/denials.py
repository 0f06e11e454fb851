"""Spanish words around a negation."""

import re

from shared.interview.rules.denial_words import DenialWords
from shared.interview.rules.lexicon import listed

DENIALS = DenialWords(
    particles=frozenset(listed("no")),
    behind_particle=frozenset(
        listed(
            "yo él ella ellos ellas nosotros usted mi mis su sus el los un una unos gracias señor señorita señora "
            "nunca nada no ni ninguno ninguna nadie jamás que todavía aún creo pero porque solo sólo "
            "nomás nomas y así ahorita ya desde hasta fíjese mire pues bueno licenciado licenciada joven dios "
            "mija mijo hija hijo m'ija seño señorita doctora doctor abogado abogada caballero muchacha amiga amigo ay "
            "este esto eso ese esa aquí allá hoy ahora tampoco sí si"
        )
    ),
    adverbs=re.compile(r"(?<!\w)(?:ni|(?:todav[ií]a|a[uú]n|que yo sepa|claro que|creo que|por supuesto que) no)$"),
    exceptions=re.compile(
        r"(?<!\w)(?:nada|nadie|ningun[oa]) (?:m[aá]s que|menos|sino|excepto|salvo|s[oó]lo que|nom[aá]s que|"
        r"aparte de)(?!\w)"
    ),
    turned=re.compile(
        r"\W*(?:no\W+(?:bueno\W+|pues\W+)*(?=sí(?!\w)(?!\W+no(?!\w)))|"
        r"sí\W+(?=no\W+(?:nada|nunca|no|para nada|ningun[oa])(?!\w)))"
    ),
    breaks=frozenset(listed("porque pero y o ni hasta aunque cuando mientras si desde sino que")),
    only_until=frozenset(listed("hasta sino")),
    neutral=re.compile(
        r"(?<!\w)(?:que yo (?:sepa|recuerde)|que sepa|hasta donde s[eé]|gracias a dios|para nada|en absoluto|"
        r"(?:en|de) (?:toda )?(?:mi|la) vida|en realidad|de hecho|de verdad|"
        r"por ahora|por el momento|de eso|de es[ao]s|de (?:ellos|ellas)|"
        r"(?:la verdad|nada|nadie|ningun[oa]|ning[uú]n|nunca|jam[aá]s|todav[ií]a|a[uú]n|ahora|ahorita|gracias|"
        r"señor(?:ita|a)?|ya|tampoco|tengo|tenemos|tuve|tuvimos|ten[ií]a|ten[ií]amos|hay|hubo|hab[ií]a|he|hemos|hice|"
        r"hicimos|hago|soy|somos|fui|fuimos|era|estoy|estaba|estuve|tenido|habido|sido|estado|hecho|creo|pienso|"
        r"me|te|se|lo|la|le|les|nos|los|las|un|una|uno|algo|alguna|alg[uú]n|yo|nosotr[oa]s|"
        r"(?:quise|pude|podido|querido)(?= \w+[aei]r\b)|personalmente|realmente|no|eso|as[ií]|cosa|cosas|s[ií]))(?!\w)"
    ),
    any_more=re.compile(r"(?!)"),
    others=re.compile(r"(?!)"),
)
