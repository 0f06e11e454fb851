"""What a label or a `what …` question is about: its head noun tells the kind of answer, not the words behind it.

`Amount owed` and `What is your gross monthly pay?` want a number; `Source of income`, `Period for which wages are owed`
and `What is the name and age of each child?` do not.
"""

import re

_CUT = re.compile(
    r"\s+(?:for|that|which|who|whom|where|when|if|by|from|with|at|on|in|to|before|after|during|since|until|of|you|they|he|she"
    r"|para|que|del?|des?|du|d['’]\w+|por|en|al?|pour|par|à|für|von|der|des|im|am|bei|zum|zur)\b.*|[,;–(].*|\s-\s.*",
    re.IGNORECASE,
)
_BEHIND_A_HEAD = re.compile(
    r"\s+(?:owed|owing|paid|due|received|requested|claimed|earned|owned|sought|lost|spent|now|today|each|total|monthly"
    r"|weekly|yearly|annual(?:ly)?|mensual(?:es)?|anual(?:es)?|semanal|mensuels?|annuels?|nets?|bruts?|neto|bruto"
    r"|(?:per|a|an|each|pro|par|al|por|je)\s+\w+|/\s*\w+|usd|eur|%)$",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"^(?:age|amounts?|income|salary|wages?|earnings|pay|payments?|totals?|subtotal|costs?|prices?|fees?|values?|worth"
    r"|rent|balances?|height|weight|speed|percent(?:age)?|quantity|footage|feet|acreage|mileage|miles|deposits?|limits?"
    r"|premiums?|rate|size|sum|bills?|refund|debts?|expenses|utilities|overtime|alimony|fines?|losses|proceeds|equity|sales|revenues?|profits?|dividends?|deductions?|turnover|arrears|shares|receipts|mortgage|tips|bonus(?:es)?|commissions?"
    r"|edad|montos?|ingresos?|sueldo|salario|renta|alquiler|valor|precio|costo|gastos|saldo|deudas?|peso|estatura"
    r"|âge|revenus?|loyer|montants?|salaire|prix|valeur|coût|charges|solde|poids|taille|dettes?"
    r"|alter|schulden|höhe|gewicht|\w*(?:einkommen|gehalt|miete|betrag|fläche|lohn|preis|kosten|(?:kilometer|zähler|konto|schulden)stand|rente))$",
    re.IGNORECASE,
)
_OF_WORDS = re.compile(
    r"^(?:the\s+)?(?:names?|types?|kinds?|sources?|nature|description|reasons?|methods?|places?|locations?|person|who|state"
    r"|country|county|city|employer|list|status|nombres?(?!\s+d['’e])|tipo|fuente|motivo|lugar|descripción|persona|nom|noms"
    r"|prénoms?|motif|lieu|personne|nature|art|grund|ort|name|beschreibung)\b",
    re.IGNORECASE,
)
_WORDS_AT_END = re.compile(
    r"\b(?:group|range|type|source|method|period|list|category|bracket|arrangement|schedule|history|information|details"
    r"|agreement|name|address|status|frequency|earner|provider|stub|plan|terms)s?$",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(
    r"\w\s+(?<!total )(?<!average )(?<!estimated )(?:numbers?|nos?\.?|#|ref\.?|reference|code|id|nr\.?|n[º°]|nummer)$",
    re.IGNORECASE,
)
"""`Fee account no.`, `Rent receipt number`: what they number is no amount."""
_PLACE_AND_DATE = re.compile(r"^\w+\s*[,/]\s*(?:date|datum|fecha)\b", re.IGNORECASE)
_WHAT = re.compile(
    r"^[\W]*(?:(?:and|or|if so|if yes|currently|approximately|about),?\s+)?(?:(?:at|for|in|on|by|to|with)\s+)?"
    r"(?:what|which)\s+(?:(?:is|was|are|were|will be|would be)\s+)?(?P<asked>.*?)"
    r"(?=\s+(?:of|for|to|in|at|on|with|that|which|who|from|by|do|does|did|have|has|had|was|were|is|are|will|would|can"
    r"|could|should|you|they|before|after|during|per|each|(?:last|this|next)\s+(?:year|month|week)|when|if|without)\b|[?,;(]|$)(?P<rest>.*)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"^\s*of the (?:week|month)\b", re.IGNORECASE)
_TAKES_AN_AMOUNT = re.compile(
    r"^\W*(?:\w+,?\s+)?what\s+(?:do|does|did|have|has|had)\b.*\b(?:cost|weigh|earn|pay|paid|owe|charge|spend|spent)\b"
    r"(?!\s+(?:for|to|by|with)\?)|^was\s+(?:verdien|kost|zahl|bezahl|wieg)\w+",
    re.IGNORECASE,
)


def is_about_words(label: str) -> bool:
    """A name, kind, source or place, whatever it is of, or an `age group`; `Place, date` at a signature is a date."""
    if _PLACE_AND_DATE.match(label):
        return False
    head = head_of(label)
    return any((_OF_WORDS.match(label), _WORDS_AT_END.search(head), _IDENTIFIER.search(head)))


def head_of(label: str) -> str:
    """The label without what hangs on its head: `Period for which wages are owed` is a period."""
    head = _CUT.sub("", label.strip(" :")).strip()
    while (shorter := _BEHIND_A_HEAD.sub("", head)) != head:
        head = shorter
    return head


def is_amount(label: str) -> bool:
    words = re.split(r"[\s/]+", head_of(label))
    return _AMOUNT.match(words[-1]) is not None


def kind_of_what(question: str) -> str | None:
    """The kind that the noun after `what` wants, "words" for none; None where there is no such question."""
    if _TAKES_AN_AMOUNT.match(question):
        return "number"
    match = _WHAT.match(question)
    if match is None:
        return None
    asked = match["asked"]
    words = asked.lower().split()
    if not words or " and " in f" {asked} " or is_about_words(re.sub(r"^(?:the|your|his|her|their)\s+", "", asked)):
        return "words"
    head = words[-1]
    if head in {"date", "day", "birthday", "birthdate", "deadline"}:
        return "words" if _WEEKDAY.match(match["rest"]) else "date"
    is_count = head in {"number", "year"} and (head == "year" or match["rest"].lstrip().startswith("of"))
    return "number" if is_count or _AMOUNT.match(head) else "words"
