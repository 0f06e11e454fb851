"""Spanish ways to leave the verb out of a yes or no: "una vez", "no pude", "se venció"."""

import re

from shared.interview.rules.elliptic_words import EllipticWords

NUMBER = r"(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|vari[oa]s|much[oa]s|\d+)"
_WHEN = (
    r"(?:all[aá] )?(?:por|en) (?:el |l[oa]s )?(?:año )?(?:del? )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|diciembre|\d{2,4}|dos mil|mil novecientos|setenta|ochenta|noventa|diez|veinte)"
    r"(?: (?:y |del? )?(?:\w+)){0,4}|cuando (?:era|ten[ií]a|estaba (?:en|de)) (?:\w+)(?: (?:y )?\w+)?(?: años)?|"
    r"de (?:joven|niñ[oa]|chic[oa]|muchach[oa])|hace (?:como |unos |m[aá]s de )*\w+ (?:años?|meses)"
)
OPENING = r"(?:(?:ay|uy|pues|bueno|la verdad|mire|ah|híjole|como|no hombre) )*"

ELLIPTIC = EllipticWords(
    asks_ever=re.compile(r"(?<!\w)(?:alguna vez|antes)(?!\w)|^\W*(?:ha|han|hab[ií]a)(?!\w)"),
    at_some_time=re.compile(
        rf"{OPENING}(?:(?:(?:nom[aá]s|s[oó]lo|solamente|[uú]nicamente|nada m[aá]s) )*(?:una (?:sola )?vez|"
        rf"{NUMBER} veces)(?: nada m[aá]s| nom[aá]s)?|(?:{_WHEN}))"
        rf"(?=$| (?:por|en|con|a (?:ver|enterrar|visitar|recoger)|{_WHEN})(?!\w))"
    ),
    relatives=re.compile(
        r"(?<!con )(?<!por )(?<!para )(?<!de )(?<!contra )(?<!\w)mis? (?P<kin>espos[oa]|marido|mujer|pareja|"
        r"ex|novi[oa]|"
        r"herman[oa]s?|hij[oa]s?|mam[aá]|madre|pap[aá]|padre|padres|t[ií][oa]|prim[oa]|sobrin[oa]|abuel[oa]|cuñad[oa]|"
        r"suegr[oa]|amig[oa]|jef[ea]|compañer[oa])(?!\w)"
    ),
    so_much=(
        re.compile(
            r"^\W*(?:se |le |lo |la )?(?:ha|han|est[aá]n?|estuvo|\w{3,}[óé]) (?!.*(?<!\w)(?:minutos?|horas?|"
            r"d[ií]as?|semanas?|mes(?:es)?|"
            r"años?|tiempo|m[aá]s|menos|suficiente|veces|siempre|\d+)(?!\w))"
        ),
        re.compile(
            r"(?:(?:pues|como|por|casi|unos|unas|alrededor de|al menos) )*" + NUMBER + r" "
            r"(?:minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|noches?)(?: (?:hasta (?:ahorita|ahora|"
            r"hoy)|ya|en total|seguidos))*"
        ),
    ),
    another_subject=re.compile(
        r"(?<!\w)(?:[eé]l|ella|ellos|ellas|mi \w+ (?:s[ií]|fue|lo|la|tuvo)|le|les|lo|la|\w+(?:aron|ieron))(?!\w)"
    ),
    could_not=(
        re.compile(r"^\W*(?:le |les |lo |la |se )*\w+[óé](?!\w)"),
        re.compile(
            r"(?:(?:pues|no|ay|la verdad) )*(?:me (?:dio|daba) (?:mucho |mucha )?(?:miedo|pena|verg[uü]enza)|"
            r"ten[ií]a (?:mucho )?miedo)|(?:(?:pues|no|ay|la verdad) )*no (?:pude|quise|me (?:dejaron|dej[oó]|"
            r"atrev[ií]|animé|dio tiempo)|"
            r"alcanc[eé]|"
            r"tuve (?:tiempo|chance|oportunidad|dinero|con qu[eé]))(?: (?:a|de) (?:tiempo|nada))?"
        ),
    ),
    over=re.compile(
        r"(?:(?:pues|ya|no|ay) )*(?:se (?P<own>me )?(?:venci[oó]|caduc[oó]|acab[oó])|est[aá] (?:vencid|caducad|"
        r"cancelad)[oa]|me l[oa]s? (?:cancelaron|quitaron|cortaron)|l[oa]s? (?:vend[ií]|"
        r"cancel[eé]))"
        r"(?: (?:ya|hace \w+ \w+|en \w+(?: \w+){0,3}|el (?:mes|año) pasado))?"
    ),
    asks_for_a_person=re.compile(
        r"(?<!\w)(?:tiene|tienen|hay|cuenta con) (?:un[oa]?s? |alg[uú]n |alguna |otr[oa] |su )*"
        r"(?:abogad[oa]|m[eé]dic[oa]|doctora?|terapeuta|espos[oa]|marido|pareja|novi[oa]|hij[oa]s?|niñ[oa]s|"
        r"hermanos?|padres|familiares?|familia|parientes?|jef[ea]|patr[oó]n|empleador|int[eé]rprete|patrocinador|"
        r"testigos?|inquilinos?|casero|amig[oa]s?|contadora?"
        r")(?= (?:que|en|con|ahora|propi[oa]|de inmigraci[oó]n|o|actualmente)(?!\w)|\W*$)"
    ),
    asks_for_a_debt=re.compile(r"(?<!\w)(?:deb[eoí]\w*|deudas?|atrasad[oa])(?!\w)"),
    echoed_on={},
)  # fmt: skip
