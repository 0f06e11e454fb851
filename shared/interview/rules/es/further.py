"""How Spanish questions go on after what a yes or a no answers."""

import re

from shared.interview.rules.further_words import FurtherWords

_ANSWER_IS = (
    r"(?:(?:la|su)\s+respuesta\s+(?:es|fue|a\s+[^,?.]{3,60}\s+es)\s+"
    r"|(?:respondi[óo]|contest[óo]|dijo|marc[óo])\s+(?:que\s+)?)?"
)

FURTHER = FurtherWords(
    on_yes=re.compile(
        r"[(\[¿]*(?:y\s+)?(?:de\s+ser\s+as[íi]\b|en\s+(?:(?:ese|tal)\s+caso\b|caso\s+(?:afirmativo|positivo|"
        r"de\s+(?:ser\s+as[íi]"
        rf"|que\s+s[íi]))\b)|si\s+(?:es|fue)\s+as[íi]\b|si\s+{_ANSWER_IS}[\"“«]?(?:s[íi]\b|afirmativ[ao]\b))",
        re.IGNORECASE,
    ),
    on_no=re.compile(
        r"[(\[¿]*(?:y\s+)?(?:de\s+no\s+ser\s+as[íi]\b|en\s+caso\s+(?:negativo|contrario|de\s+que\s+no)\b|"
        r"si\s+no\s+(?:es|fue)\s+as[íi]\b"
        rf"|si\s+no[,:]|si\s+{_ANSWER_IS}[\"“«]?(?:no[\"”»,:]|negativ[ao]\b))",
        re.IGNORECASE,
    ),
    on_either=re.compile(
        r"(?:¿\s*)?por\s*qu[ée]\b|(?:por\s+favor,?\s+)?(?:explique|diga|indique)\s+(?:por\s*qu[ée]\b|su\s+respuesta\b)",
        re.IGNORECASE,
    ),
    more=re.compile(
        r"[(\[]?(?:por\s+favor,?\s+)?(?:expl[íi]que|descr[íi]ba|ind[íi]que|enum[ée]re|especif[íi]que|"
        r"menci[óo]ne|det[áa]lle|d[íi]ga|señale|proporci[óo]ne"
        r"|n[óo]mbre|cu[ée]nte|d[ée])(?:nos|me)?(?:l[ao]s?)?\b"
        r"|¿?\s*(?:y\s+)?(?:(?:a|de|en|con|por|para|desde|hasta|hace|sobre)\s+)?(?:qui[ée]n(?:es)?|qu[ée]|"
        r"cu[áa]l(?:es)?|c[óo]mo|d[óo]nde|cu[áa]ndo|cu[áa]nt[oa]s?)\b[^.?!]*\?",
        re.IGNORECASE,
    ),
)
