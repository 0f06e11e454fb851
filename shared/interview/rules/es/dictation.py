"""How Spanish leads to a value, and what stands beside one."""

import re

from shared.interview.rules.lexicon import listed

_EASILY = r"(?:(?:nomás|nada más|no más|solo|sólo|por favor|pues|bueno|ok|okay|este|ah|ay|sí|usted|ahí|y) )*"
DICTATES = re.compile(
    _EASILY + r"(?:(?:p[oó]n(?:ga|gan)?(?:me|le|lo|la|nos)?|ponle|ponme|p[oó]ngale|an[oó]te(?:me|le|lo)?|"
    r"ap[uú]nte(?:me|le|lo)?|escriba|escr[ií]bale|marque|m[aá]rquele|diga(?:mos)?|d[ií]gale|[eé]che(?:le|me)|"
    r"que (?:sea|sean)|d[eé]jel[oae] en|dej[eé]mosl[oa] en|redond[eé]ele|cu[eé]ntele|calc[uú]lele|s[aá]quele)"
    r"(?: (?:que|como|de|a|en|ahí|ahi|nomás|por ahí))*) "
)
THINKS_ALOUD = re.compile(
    _EASILY + r"(?:(?:a ver|d[eé]je(?:me)? (?:ver|pensar)|d[eé]jame (?:ver|pensar)|esp[eé]r(?:e|a)(?:se|te|me)?|"
    r"agu[aá]nt(?:e|a)(?:me)?|perd[oó]n|no|ah|ay|este|o sea|digo|mejor dicho|creo que|vuelvo a contar) )+"
)
BESIDE_VALUES = frozenset(
    listed(
        "un una unos unas y de del en el la los las fue era es son eran serían como por ahí más o menos a eso nada "
        "ninguno ninguna cero pesos dólares mil peso sí si no nunca principios finales mediados con"
    )
)
