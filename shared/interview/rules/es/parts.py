"""What Spanish patterns are made of. Accents are optional: recognisers and phones leave them out."""

import re

LEAD = (
    r"(?:(?:bueno|pues|entonces|oiga|oye|mire|disculpe|disculpa|perd[oó]n|perdone|lo siento|pero|y|es que|la verdad|"
    r"sinceramente|por favor|hola|s[ií]|no|ok|okay|vale|ay|gracias|creo que|espere|espera) )*"
)
TAIL = (
    r"(?: (?:por favor|ahora|ahora mismo|ya|otra vez|de nuevo|gracias|perd[oó]n|disculpe|hoy|aqu[ií]|la verdad|"
    r"si puede|si es posible|primero|m[aá]s|nada m[aá]s|exactamente|bien|señor|señora|señorita))*"
)
KIN = (
    r"(?:mi|el|la) (?:esposa|esposo|marido|mujer|novio|novia|pareja|madre|padre|mam[aá]|pap[aá]|hijo|hija|hermano|"
    r"hermana|amigo|amiga|jefe|t[ií]o|t[ií]a|primo|prima|vecino|vecina)"
)
LAWYER = r"(?:(?:mi|un|una|el|la|con|al) )?(?:propio )?(?:abogad[oa]|licenciad[oa])"
Q = r"(?:(?:la |esa |esta )?(?:pregunta|parte|[uú]ltima parte)|eso|esto|lo)"


def whole(*patterns: str) -> re.Pattern[str]:
    return re.compile(LEAD + "(?:" + "|".join(patterns) + ")" + TAIL)


def start(*patterns: str) -> re.Pattern[str]:
    """At the start of a sentence, or where one begins without a full stop."""
    return re.compile(r"(?:^" + LEAD + r"|\b(?:no s[eé]|pero|entonces) )(?:" + "|".join(patterns) + r")\b")
