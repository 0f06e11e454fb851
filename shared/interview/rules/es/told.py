"""How a Spanish turn falls into clauses, and what in one keeps it from being told of a question that comes later."""

from shared.interview.rules.es.parts import RELATIVES
from shared.interview.rules.lexicon import listed

BETWEEN = r"[.!?;]+\s+|,\s+(?:y\s+|pero\s+)?(?!\d)|\s+(?:y|pero)\s+"
TOPICS = {
    "*birth": r"\bnac[ií]\b|^nacid[oa]\b|\bfecha de nacimiento\b|\bcumpleaños\b|\bcu[aá]ndo naci[oó](?: usted)?\?",
    "*phone": r"\b(?:tel[eé]fono|celular|m[oó]vil)\b",
    "*mail": r"\b(?:correo|e-?mail)\b",
}
"""What is the same in other words."""
NO_TOPICS = frozenset(
    listed(
        "número números fecha fechas nombre nombres año años mes meses semana semanas día días hora horas minuto "
        "minutos vez veces dirección exacta exacto completo actual"
    )
)
OTHERS = rf"\b(?:ella|ellos|ellas|{RELATIVES})\b"
OWN = r"\b(?:yo|me|mi|mis|nos|nuestr[oa]s?|soy|somos|estoy|estamos|tengo|tenemos|naci|vivo|vivi|vivimos|gano|pago)\b"
UNSURE = (
    r"[?¿]|\b(?:no|nunca|quizas?|tal vez|creo|supongo|probablemente|si|seria|podria|antes|hasta|espero|quiero|mal|dijo|"
    r"dicen|dice|pense|o)\b"
)
