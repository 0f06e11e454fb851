"""How clients in Spanish ask back without a question's words: which of two is meant, what counts, what a word is."""
# ruff: noqa: E501 - patterns are broken between phrases

from shared.interview.rules.clauses import pattern

_TIME = r"(?:(?:por|al|a la) (?:hora|dia|semana|quincena|mes|ano)|mensual|semanal|quincenal|anual|entre semana)"
ASKS_WHICH = pattern(
    r"(?:la|el|lo) (?:primer[ao]?|ultim[ao]|actual|anterior|mia|mio|nuev[ao]|viej[ao])(?: \w+)? o (?:la|el|lo|de) .{2,15}$",
    r"(?:con|sin) (?:\w+ ){1,2}o (?:sin|con|en total)\b.{0,15}$|(?:en |el )?(?:brut[oa]|net[oa]|limpio|libre) o .{3,12}$",
    r"(?:antes|despues)(?: del? (?:\w+ ){1,2}| )?o (?:antes|despues|del?|de la|ahora)\b.{0,15}$",
    rf"{_TIME} o (?:{_TIME}|los .{{3,15}})$|(?:mi|el) (?:papa|mama|nombre|apellido) o (?:el|mi|la) .{{2,20}}$",
    r"(?:pero |y )?(?:l[oa]s?|el|es[oa]s?|una?|unos|unas) (?:\w+ ){1,3}(?:tambien )?cuentan?(?: tambien)?$",
    r"(?:pero |y )?cuentan? (?:tambien |como )?(?:l[oa]s?|el|una?|mi|mis) (?:\w+ ?){1,3}$",
    r"(?!(?:el|ella|eso|esto|es[ea]|est[ea]|que|quien|ahora|hoy|no|si|pues|todo|aqui|asi|ya|lo|tambien|nunca)\b)"
    r"\w+ (?:es|son|quiere decir) (?:\w+ ){1,3}(?:no|verdad|cierto|o que)$",
)
