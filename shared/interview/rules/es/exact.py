"""What a Spanish question asks for that must be exact, and how a read-back is answered."""

from shared.interview.rules.lexicon import listed

NAMES = r"\b(?:nombres?|apellidos?)\b|^¿?qui[eé]n(?:es)? (?:es|era|son|eran) (?:su|sus|el|la|los|las)\b"
FULL_NAME = r"\bnombres? completos?\b|\bnombres? y apellidos?\b"
PHONE = (
    r"\bn[uú]meros? (?:de (?:tel[eé]fono|m[oó]vil|celular|fax)|telef[oó]nicos?)\b|"
    r"^\W*(?:su )?(?:tel[eé]fono|celular|m[oó]vil)(?: (?:de (?:casa|contacto|su casa|d[ií]a)|celular|m[oó]vil))?\W*$"
)
NINE_DIGITS = r"^(?!.*\b[uú]ltimos\b).*\bn[uú]mero del? seguro social\b"
NICKNAME = r"\b(?:pero |y )?(?:tod[oa]s )?me (?:dicen|llaman|conocen (?:como|por)) \w+"
EMAIL = r"\b(?:correo|e-?mail)\b"
BEHIND_THE_AT = r"^(?:(?:es|mi|el|correo|pues|bueno)\W+)*(?:arroba\b|@)"
"""An e-mail address whose first part was not heard: "es arroba hotmail"."""
NUMBERS = (
    r"\btel[eé]fonos?\b|\bm[oó]vil\b|\bcelular\b|\bfax\b|\bcorreo\b|\be-?mail\b|\bpasaporte\b|\bdni\b|\bnie\b|\bcurp\b|"
    r"\brfc\b|\bseguro social\b|\bc[oó]digo postal\b|"
    r"\bn[uú]mero de (?:cuenta|caso|expediente|p[oó]liza|identificaci[oó]n|identidad|licencia|registro|placa|tarjeta|"
    r"referencia|recibo|permiso|extranjero)\b"
)
MONEY = (
    r"[$€£]|\b(?:d[oó]lares|euros?|pesos?|centavos?|c[eé]ntimos?|renta|alquiler|salario|sueldo|ingresos?|gana(?:ba)?|"
    r"paga(?:ba|do|r)?|pagos?|cuesta|cost[oó]|coste|precio|importe|cantidad|debe|deudas?|dep[oó]sito|fianza|"
    r"honorarios|pr[eé]stamo|hipoteca|factura|cu[aá]nto(?! (?:tiempo|dur|tard|hace|llev|mide|pesa)))\b"
)
AT = r"@|\barroba\b"
RIGHT = (
    r"^(?:s[ií]$|s[ií] (?:es|claro|as[ií]|correcto|se[nñ]or)|"
    r"perfecto|as[ií] es|eso es|as[ií] mismo|lo es|(?:es|est[aá]) (?:correcto|bien|exacto)|correcto|exacto|"
    r"de acuerdo|vale|muy bien|est[aá] bien|ese es|esa es|ese mismo|esa misma|eso mero|as[ií] fue|"
    r"ese d[ií]a fue|bien|as[ií] se escribe|"
    r"sin cambios|"
    r"es[ea]? es mi (?:nombre|apellido|n[uú]mero|tel[eé]fono|correo|fecha|direcci[oó]n))\b"
)
TAKES_BACK = r"\b(?:pero|excepto|salvo|casi|aunque|s[oó]lo (?:que|con)|con una?)\b"
WRONG = (
    r"\b(?:mal escrit[oa]|escrit[oa] mal|(?:no )?as[ií] no es|mal|incorrect[oa]|equivocad[oa]|(?:no es|"
    r"no est[aá]) (?:as[ií]|eso|correcto|bien|exacto|lo que dije|"
    r"mi \w+)|eso no (?:es|fue)|(?:el|la|[eé]se) (?:era |fue )?(?:el |la )?(?:de antes|anterior)|"
    r"no se escribe\b.*|se equivoc[oóa]|me entendi[oó] mal|(?:un|hay) error(?:es)?|falta (?:una?|la|el) \w+|"
    r"ya no (?:sirve|funciona|existe)|mi \w+ (?:viej[oa]|anterior|antigu[oa]))\b|^casi(?:,? pero no)?$|"
    r"^no (?:exactamente|del todo|precisamente)$"
)
PRONOUN = (
    r"(?P<before>\b(?:el|la|es[ea]|est[ea]|otr[oa]|cada|espere)) un[oa]\b|(?<!\by )\bun[oa](?= de\b)|"
    r"(?<!\by )\buno(?= no\b)"
)
"""Where a word for a number is none: "cada uno", "uno de esos"."""
NEGATED = r"\bno (?:es|son|era|fue|soy|dije|digo|me llamo|se llama)\b"
EMPTY = frozenset(
    listed("escribe escriben escribir letra letras mayúscula mayúsculas final medio principio con sin una")
)
"""Words around a spelling that are none of the name."""
STANDS_FOR = r"(?:de|como(?: de| en)?)"
"""Between a letter and the word that is said for it: "M de María"."""
SIGNS = frozenset(listed("y luego después es doble punto guión guion bajo raya barra coma arroba mayúscula"))
"""Words in a spelling that are no letters."""
AROUND = frozenset(
    listed(
        "yo me mi mis nos nuestro nuestra su sus usted es son está estoy estamos soy somos hay tengo tenemos he ha "
        "el la respuesta número los las lo un una uno de del en a al por con para y e ambos ambas también pues "
        "bueno solo sólo solamente nomás favor gracias señor señora sí si claro ok vale como unos unas actualmente "
        "ahora ahorita eh este"
    )
)
"""Words around a value that leave it as it is."""
DENIAL = (
    r"^(?:(?:no|perd[oó]n|disculpe|espere|en realidad|bueno|mal|es|son|era|fue|dije|quise decir|quer[ií]a decir)\b"
    r"[\s,.;:!-]*)+"
)
"""Words before what is right: "no, perdón, es ..."."""
TIMES = (
    r"\d|\b(?:hace|pasad[oa]|este|esta|desde|principios|finales|mediados|primavera|verano|oto[nñ]o|invierno|navidad|"
    r"pascua|a[nñ]os?|mes(?:es)?|semanas?|d[ií]as?|ayer|hoy|noche|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"sep?tiembre|octubre|noviembre|diciembre)\b"
)
"""Words of a date that is not exact."""
AFTERTHOUGHT = r"\b(?:en realidad|la verdad|de hecho|creo(?: que)?|m[aá]s bien|perd[oó]n)\b"
"""Beside what is right, and no part of it."""
SETS_RIGHT = frozenset(
    listed(
        "realidad verdad creo bien mal dije digo quise quería decir era eran fue fueron sería debe ser no perdón "
        "espere ya subió bajó cambió sino correcto fecha día mes año más que pero cambie corrija ponga"
    )
)
"""Words that set something right and tell nothing else."""
PART = (
    r"\b(?:[uú]ltim[oa]s?|primer[oa]?s?|segund[oa])\b.*\b(?:es|son|termina en)\b|"
    r"\b(?:apellido|nombre|[aá]rea|lada)\b.*\bes\b|"
    r"\b(?:con|lleva|sin|termina en) (?:una? |dos |doble )*(?:\w|ese|zeta|ce|ka|uve|ye|jota|hache|"
    r"ge)(?: (?:al|en el) \w+)?$"
)
"""Says how a part of a name or number is: "el último es 8", "es con K"."""
INSTEAD = (
    r"(?:\b(?:era|eran|es|son|fue|fueron|debe ser|deber[ií]a ser)(?! (?:incorrect|un error|equivocad|mal\b))\b|"
    r"\bquise decir\b|\bquer[ií]a decir\b|\bc[aá]mbi[ae]l[oa] (?:a|por)\b|:)(?P<words>.+)"
)
"""What stands for an earlier answer."""
FIRST = (
    r"\bprimera pregunta\b|\b(?:volver|regresar|vuelva|volvamos) (?:a la primera|al (?:principio|comienzo|inicio))\b"
)
COUNTS_BACK = r"\bpreguntas? (?:m[aá]s )?(?:atr[aá]s|antes)\b"
"""Which earlier question is meant, by its place."""
QUESTION, NUMBER = "pregunta", frozenset(listed("número numero la"))
"""As in "la pregunta número dos"."""
SHORT = frozenset(listed("mes pie ley luz gas ojo hija tio tia voz pan red"))
"""Words of fewer than four letters that questions are about."""
KINDS = {
    "*date": r"\b(?:fecha|cu[aá]ndo|a[nñ]o|mes|d[ií]a)\b",
    "*amount": r"\b(?:cantidad|n[uú]mero|importe|cu[aá]nt[oa]s?)\b",
}
NOTHING_MORE = (
    r"^(?:(?:no|bueno|vale|gracias|creo que) ?)*(?:(?:eso|esto) es todo|es todo|nada(?: m[aá]s)?|ya est[aá]|"
    r"estoy bien|ninguna cosa m[aá]s)(?: .{0,20})?$"
)
