"""Spanish questions that a yes or no, a date or a number cannot answer."""

import re

from shared.interview.rules.mistyped_words import MistypedWords

_PLEASE = r"\W*(?:por favor,? )?(?:brevemente )?¿?"
_TELL = (
    r"(?:describa|explique|cu[ée]ntenos|d[íi]ganos|por qu[ée]|(?:a |con |de )?qui[ée]n(?:es)?|(?:de |en )?d[óo]nde|"
    r"qu[ée] (?:pas[óo]|ocurri[óo]|sucedi[óo]))(?!\w)"
)

MISTYPED = MistypedWords(
    is_no_yes_or_no=re.compile(
        r"(?!.*[,.?!;:]\s*¿?(?:tiene|es|est[áa]|ha|hay|hubo|fue|recibe|recibi[óo]|si)(?!\w))"
        rf"{_PLEASE}(?:{_TELL}|(?:a |con |de |en )?(?:qu[ée]|cu[áa]l(?:es)?|c[óo]mo)(?!\w)|enumere(?!\w)|"
        r"nombres? (?:del?|completos?)(?!\w))"
    ),
    is_no_figure=re.compile(
        r"(?!.*(?<!\w)(?:cu[áa]ndo|fecha|cu[áa]nt[oa]s?|qu[ée] (?:d[íi]a|año|mes|hora|edad)|n[úu]mero|monto|"
        r"s[íi])(?!\w))"
        rf"{_PLEASE}{_TELL}|\W*(?:cu[áa]nto mide(?!\w)(?!.*\b(?:cent[ií]metros|metros|pies))|(?:su )?estatura\W*$|"
        rf"(?:cu[áa]l es )?(?:su )?"
        r"(?:ocupaci[óo]n|profesi[óo]n|oficio|puesto)(?!\w)[^,]*$)"
    ),
)
