"""Spanish words for what a date or a number is of, and for whom it is of."""

from shared.interview.rules.topics import NOTHING, topic

RELATIVES = (
    r"(?:espos[oa]|marido|mujer|señora|ex|herman[oa]|mam[aá]|madre|pap[aá]|padre|hij[oa]|niñ[oa]|beb[eé]|amig[oa]|"
    r"prim[oa]|t[ií][oa]|sobrin[oa]|niet[oa]|abuel[oa]|vecin[oa]|novi[oa]|pareja|compañer[oa]|cuñad[oa]|suegr[oa])s?"
)
OTHERS = (
    r"\W*(?:(?:pues|bueno|ay|este|no|sí)\W+)*(?:(?:el|la|lo)s? de (?:mis?|sus?) \w+|[eé]l|ella|ellos|ellas|"
    rf"(?:mis?|sus?|nuestr[oa]s?) (?:\w+ )?{RELATIVES}(?: (?!y\b|o\b|yo\b|que\b)\w+)?|"
    r"el otro (?:conductor|chofer|señor))"
)
"""Somebody else, at the beginning of a turn."""

TOPICS = (
    # Dates
    topic(r"nacimiento", r"nac[ií]|nació|nacieron|mi cumpleaños es"),
    topic(r"fallecimiento", r"muri[oó]|falleci[oó]|muerte"),
    topic(r"matrimonio|casarse|casad[oa]s?|casaron", r"(?:nos|me|se) cas(?:amos|[eé]|[oó])|boda|casamos"),
    topic(r"conoci\w+", r"(?:nos|lo|la) conoc(?:imos|[ií])|nos comprometimos"),
    topic(r"separaron|separaci[oó]n|dej[oó]", r"(?:nos|me|se) separ(?:amos|[eé]|[oó])|nos dejamos|se fue"),
    topic(r"termin[oó] su matrimonio|divorciaron", r"(?:nos|me|se) divorci(?:amos|[eé]|[oó])|divorcio"),
    topic(
        r"contrataron|(?:empez[oó]|comenz[oó]) a trabajar|empleo",
        r"me contrataron|(?:empec[eé]|comenc[eé]) a trabajar",
        r"entré|empecé|comencé",
    ),
    topic(
        r"despidieron|corrieron|renunci[oó]|dej[oó] (?:de trabajar|el trabajo)|empleo",
        r"me (?:corrieron|despidieron|descansaron)|renunci[eé]|dej[eé] de trabajar",
    ),
    topic(
        r"lesi[oó]n\w*|lastim[oó]|incidente|choque|ca[ií]da|cay[oó]|dolor|s[ií]ntomas?|not[oó]",
        r"me (?:lastim[eé]|ca[ií]|pegaron|chocaron|golpearon|golpe[eé])|choqu[eé]|accidente|ocurri[oó]|pas[oó]|"
        r"sucedi[oó]",
    ),
    topic(
        r"m[eé]dic[oa]|doctora?|hospital|tratamiento|cirug[ií]a|atendi\w+",
        r"(?:doctora?|m[eé]dic[oa]) me (?:vio|atendi[oó]|revis[oó])|fui al (?:doctor|m[eé]dico|hospital)|"
        r"me operaron",
    ),
    topic(
        r"lleg[oó]|llegada|entr[oó]|entrada|ingres[oó]|cruz[oó]|emigr[oó]|vino",
        r"llegué|entré|crucé|(?:me )?vine aqu[ií]",
    ),
    topic(r"arrest\w+|det[ue]v\w+", r"me (?:arrestaron|detuvieron|agarraron)"),
    topic(r"conden\w+|sentenci\w+", r"me (?:condenaron|sentenciaron)|me declar[eé]"),
    topic(r"fecha (?:de hoy|actual)|hoy", r"hoy es|estamos a"),
    # Amounts
    topic(NOTHING, r"(?:la|mi|de|su) renta|alquiler", r"renta|pag(?:o|amos)|al mes|mensual(?:es)?"),
    topic(NOTHING, r"dep[oó]sito", r"pagu[eé]|pagamos|di|dimos"),
    topic(
        r"cu[aá]nto .*\b(?:gana|cobra|recibe)",
        r"gan(?:o|amos)|ingresos?|sueldo|salario",
        r"cobr(?:o|amos)|me \w+|recibo|saco",
    ),
    topic(r"debe|adeuda", r"deb(?:o|emos)|saldo|deudas?", r"me faltan?|todav[ií]a"),
    topic(r"paga|pag[oó]|cuota|mensualidad", r"pagos?|abon[oé]|pag(?:amos|u[eé])"),
    topic(r"valor|precio|cost[oó]", r"vale|valen|cuesta", r"pagu[eé]|pagamos|gast(?:[eé]|amos)"),
    topic(r"original|prest\w+", r"me prestaron|ped[ií] prestad[oa]s?|al principio"),
    # Ages
    topic(r"menor", r"(?:el|la) (?:menor|m[aá]s chic[oa]|m[aá]s pequeñ[oa])"),
    topic(r"mayor", r"(?:el|la) (?:mayor|m[aá]s grande)"),
)
