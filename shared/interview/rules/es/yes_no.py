"""Spanish ways to say yes and no without beginning with them."""

import re

from shared.interview.rules.es.elliptic import ELLIPTIC, NUMBER, OPENING
from shared.interview.rules.es.implied import IMPLIED
from shared.interview.rules.lexicon import listed
from shared.interview.rules.yes_no_words import YesNoWords

_NOW = r"(?:todav[ií]a|a[uú]n|ahora|actualmente|hoy|sigo|sigue|soy|estoy|tengo|es|está|tiene)"

YES_NO = YesNoWords(
    last=frozenset(listed("no sí si")),
    not_before_last=frozenset(listed("dije dijo que ya")),
    of_some_at_last=re.compile(
        r"(?<!\w)(?:(?:a|con|para|por|de) )?(?:(?:mis?|el|la|es[ea]|est[ea]) (?P<who>\w+)|[eé]l|ella|ellos|ellas|"
        r"es[ea]|est[ea]) (?:s[ií]|no)$|^(?:pues )?a (?!m[ií] (?:s[ií]|no))(?:mis? |l[oa]s? |su )?(?P<whom>\w+) "
        r"(?:s[ií]|no) (?:se |me )?l[aeo]s? \w+"
    ),
    plain_no=frozenset(listed("no nunca nop nope nel")),
    plain_yes=frozenset(listed("sí si ajá aja simón")),
    hedged=re.compile(
        r"(?<!\w)pero (?:la verdad )?(?:no (?:estoy (?:muy )?segur[oa]|me acuerdo|s[eé]|me haga caso)|"
        r"a lo mejor no)(?!\w)|"
        r"^(?:seg[uú]n (?:\w+ ){1,2}|dicen que |dizque |supuestamente )(?:que )?(?:s[ií]|no)(?!\w)"
    ),
    no_matter=re.compile(r"no (?:hay|es|tengo) (?P<matter>problema|duda|pregunta)s?\b"),
    other_times=(
        (
            re.compile(
                r"^\W*(?:tiene|está|esta|es|vive|trabaja|hay|posee|recibe|cuenta|usa|toma|debe|paga|"
                r"(?!fue\b|\w*(?:[ií]a|aba)\b)\w+[ae] usted)\b"
            ),
            re.compile(
                rf"(?!.*(?<!\w){_NOW}(?!\w))"
                r"(?:(?:pues|bueno|ay|sí que|antes|yo) )*(?:lo |la |los |las )?(?:estaba|estuve|estuvo|era|fui|fue|"
                r"ten[ií]a|tuve|tuvo|hab[ií]a|hubo|sol[ií]a|viv[ií]a|trabajaba|trabaj[eé]|recib[ií]a|pagaba|usaba|"
                r"tomaba|deb[ií]a)\b"
            ),
        ),
        (
            re.compile(r"^\W*(?:ten[ií]a|estaba|estuvo|era|fue|hab[ií]a|hubo|\w{3,}[óé])(?!\w)"),
            re.compile(r"(?:(?:pues|bueno|yo) )*(?:lo |la )?(?:soy|estoy|tengo|es|está|tiene|voy a \w+|har[eé])$"),
        ),
    ),
    by_law=(
        re.compile(r"^(?!.*(?:menor|infracci[oó]n|arrestad)).*(?<!\w)(?:condenad[oa]|delitos?(?: graves?)?)(?!\w)"),
        re.compile(r"(?<!\w)(?:delito menor|infracci[oó]n|multas?|borr\w+|desestim\w+|cuando era menor)(?!\w)"),
    ),
    taken_back=(
        re.compile(
            r"^\W*(?:tiene|tienes|está|esta|es|vive|trabaja|hay|posee|recibe|cuenta|usa|toma|debe|paga|sigue|conserva)"
            r"(?!\w)(?!.*\balguna vez\b)"
        ),
        re.compile(
            r"(?<!\w)(?:pero|aunque|s[oó]lo que|nom[aá]s que)(?!\w) (?:(?:creo que|ahora|hace \w+ \w+|es[oea]|ya|"
            r"el \w+|la \w+) )*(?:(?:se (?:me |nos )?(?:ha |había )?(?:venci[oó]|vencido|caduc[oó]|caducado|acab[oó]|"
            r"acabado|termin[oó])|venci[oó]|vencid[oa]|caduc[oó]|est[aá] (?:vencid|caducad|suspendid|cancelad)[oa]|"
            r"expir[oó]|(?:me|nos) l[oa]s? (?:cancel|quit|suspend|revoc|cort|retir)\w+|"
            r"l[oa]s? (?:perd[ií]|vend[ií]|cancel[eé]|dej[eé]))(?!\w)|ya no(?!\w))"
        ),
    ),
    asks_in_the_negative=re.compile(
        r"^\W*(?:(?:y|entonces|usted|ustedes) )*(?:ya )?(?:no|nunca|jam[aá]s|nadie|ning[uú]n[oa]?)\b"
    ),
    asks_whether=re.compile(
        r"^(?!\W*(?:(?:a|de|en|con|por|para|desde) )?(?:que|cual(?:es)?|como|donde|quien(?:es)?|cuando|cuant[oa]s?)\b)"
        r"(?!.*(?<!\w)(?:qué|cuál(?:es)?|cómo|dónde|quién(?:es)?|cuándo|cuánt[oa]s?|describa|explique|indique|enumere|"
        r"especifique|diga|de ser as[ií]|en caso (?:afirmativo|de que s[ií])|si (?:es as[ií]|la respuesta))(?!\w)).*\?"
    ),
    nothing_but_yes=re.compile(
        r"(?:(?:s[ií]|claro|por supuesto|desde luego|efectivamente|as[ií] es|correcto|se[nñ]or(?:ita|a)?|que s[ií]|"
        r"(?:eso )?es (?:correcto|cierto|verdad|as[ií])|exacto|exactamente|lo (?:es|soy|hice|tengo))\s*)+"
    ),
    urges_on=re.compile(
        r"(?:(?:ok|okay|s[ií]|claro|bueno|pues|vale|por favor|ya|puede|est[aá] bien) )*"
        r"(?:adelante|siga|sigue|sigamos|contin[uú]e|continuar|continuemos|prosiga|dele|[aá]ndele)"
        r"(?: (?:por favor|pues|nom[aá]s|con (?:la (?:siguiente|otra)|las preguntas)))*"
    ),
    asks_leave=re.compile(
        r"(?<!\w)(?:podemos|puedo|podr[ií]amos|puede (?:su|el|la) abogad[oa]|list[oa]|acepta|autoriza|permite|"
        r"consiente|de acuerdo|permiso|quiere|quisiera|desea|le gustar[ií]a|le parece|le importa|"
        r"segur[oa](?!\w).{0,25}(?<!\w)hablar|buen momento)(?!\w)"
    ),
    right=re.compile(
        r"(?:(?:sí|si|no|pues|bueno|claro) )*(?:(?:es|eso es|eso está|está) )?(?:correcto|cierto|verdad|exacto|"
        r"exactamente|así es|asi es|así mero|eso es)(?: (?:sí|señorita|señor))?$"
    ),
    concluding_yes=re.compile(r"(?<!\w)(?:pero|así que|asi que|pues|o sea que|bueno) s[ií](?: \w+){0,2}$"),
    concluding_no=re.compile(r"(?<!\w)(?:así que|asi que|o sea que|pues) no(?: \w+)?$"),
    short_yes=re.compile(
        r"(?:uy |pues |bueno )*(?:una vez|dos veces|tres veces|varias veces|muchas veces|cada (?:noche|día|"
        r"semana|mes|rato)|"
        r"todos los días|todo el tiempo|sim[oó]n)(?!\w)(?! que)"
    ),
    short_no=re.compile(r"(?:uy |pues |bueno )*(?:ni (?:una|un|siquiera)|ya no|para nada)(?!\w)"),
    adverse=re.compile(
        r"(?<!\w)(?:neg[oóa]\w*|rehus\w+|problemas?|dificultad\w*|dej[oóa]\w*|falt\w+|perd\w+|impid\w+|sin|no|"
        r"ya no)(?!\w)"
    ),
    inside=re.compile(
        r"(?<!\bque )(?<!\bdijo )(?<!\bdije )(?<!\bdice )(?<!\bun )(?<!\bdecir )(?<!\bo )(?<!\bponga )"
        r"(?<!\bde )(?<!\ba )(?<!\bpor )\bsí\b(?! no)(?! y no)(?! o no)(?! mism)"
    ),
    denial=re.compile(
        OPENING + r"(?:ojal[aá]|qu[eé] va\b|ni (?:loc[oa]|en sueños|de broma|de chiste|hablar|modo|un|una|siquiera)\b|"
        r"mejor no\b|prefiero que no|ya no\b|para nada|qu[eé] m[aá]s quisiera|por desgracia no|dios no|"
        r"gracias a dios no|lamentablemente no|de ninguna manera|ni madres|lo dej[eé](?= (?:en|hace|ya|desde)\b|$))"
    ),
    assent=re.compile(
        OPENING + r"(?:perfectamente|totalmente|completamente|por completo|clarito|clarita|segur[ií]simo|much[ií]simo|"
        r"f[ií]jese que s[ií]|con todo (?:el coraz[oó]n|gusto)|lamentablemente|desgraciadamente|por desgracia|"
        r"me temo que s[ií]|sin duda(?: alguna)?|"
        r"yo mero|yo mismo|yo misma|el mismo|la misma|a sus [oó]rdenes|sin problema|no hay problema|adelante|"
        r"por favor|dele|[oó]rale(?: pues)?|tal cual|con (?:mucho )?gusto|entendido|"
        r"c[oó]mo de que no|obvio|obviamente|hasta donde s[eé](?: s[ií])?|simón|claro)$"
    ),
    often=re.compile(
        OPENING + r"(?:desde (?:\d{4}|hace|que|el|los|siempre|ni[ñn][oa]|chic[oa]|"
        r"enero|febrero|marzo|abril|mayo|junio|"
        r"julio|agosto|septiembre|octubre|noviembre|diciembre)\b|hace (?:\w+ ){1,3}(?:años?|meses|semanas)\b|"
        r"(?:casi )?(?:todos|todas|cada) (?:los |las )?(?:\w+)|a cada rato|a diario|diario\b|siempre|seguido\b|"
        r"much[ií]simas veces|(?:como )?" + NUMBER + r" veces|una vez|toda (?:la|mi) vida|por años|día y noche)"
    ),
    since=re.compile(r"(?<!\w)desde(?!\w)"),
    elliptic=ELLIPTIC,
    implied=IMPLIED,
    denied_at_last=re.compile(
        r"(?<!\w)(?<!que )(?:no|nunca)(?: (?:l[oae]s?|se l[oae]s?|me|he))* (?P<verb>\w+)(?: (?:nada|nunca))?$"
    ),
    echo=re.compile(
        r"(?<!\bno )(?<!\bno lo )(?<!\bcomo )(?<!\bcómo )(?<!\bque )(?<!\bdonde )\b(?:lo (?:hice|soy|estoy|hizo|"
        r"hicieron|es|estaba|era|tengo|tuve|firmé|leí|vi)|"
        r"la (?:firmé|tengo|leí|vi)|los? (?:tengo|tuve))$"
    ),
    echo_at_first=re.compile(r"(?!)"),
    own=re.compile(r"(?!)"),
    own_alone=re.compile(r"(?!)"),
    others=re.compile(
        r"\W*(?:(?:pues|bueno|ay)\W+)*(?:él|ella|ellos|ellas|mi (?:espos[oa]|marido|mujer|vecin[oa]|herman[oa]|mam[aá]|"
        r"pap[aá]|madre|padre|hij[oa]|ex|jef[ea]|amig[oa]|prim[oa]|cuñad[oa]|novi[oa]))(?!\w)"
    ),
    asks_the_client=re.compile(r"^\W*\w+ usted\b"),
    asks_of_another=re.compile(r"(?!)"),
    not_at_all=re.compile(
        r"(?:pues |no |ay |bueno )*(?:por ahora no|por el momento no|todav[ií]a no|a[uú]n no|ahorita no|hasta ahora no|"
        r"nunca (?:l[eoa]s? )?(?:dije|di|vi|tuve|recib[ií]|he (?:pedido|tenido|recibido))(?: (?:nada|"
        r"ningun[oa]|uno|una))?$|"
        r"en absoluto|ni por asomo|ni pensarlo)\b(?!.* pero\b)"
    ),
    asks_for_some=re.compile(r"^\W*(?:tiene|tienen|ten[ií]a|hay|hab[ií]a|hubo|posee|recibe|cuenta con)\b"),
    some=re.compile(
        r"(?!.*(?<!\w)(?:me|nos|l[ea]s|los|est[aá]n?|es|fue)(?!\w))(?:pues |bueno |sí |como |tengo |nom[aá]s )*"
        + NUMBER + r" [\w']+(?: [\w']+){0,3}$"
    ),
    asks_for_somebody=re.compile(r"\b(?:alguien|alguna persona|alg[uú]n (?:testigo|familiar))\b"),
    somebody=re.compile(
        r"(?!.*(?<!\w)(?:viene[ns]?|visita\w*|ven[ií]a|viv[ií]an?|vivi[oó]|se (?:fue|mud\w+)|fines de semana|a veces|"
        r"antes|lleg[oó]|ayud\w+|despu[eé]s)(?!\w))"
        r"(?:pues |bueno |ah )*(?:mi (?:\w+)|la (?:vecina|enfermera|señora|encargada)|el (?:vecino|encargado|guardia|"
        r"doctor)|un(?:a)? (?:vecin[oa]|señora?|policía|muchach[oa]|compañer[oa]))\b"
    ),
    not_quite=re.compile(
        r"(?<!\w)(?:pero|hasta que|casi|a medias|quer[ií]a|quise|quiere|iba a|dice|dicen|dijo|dijeron|dec[ií]a|decía|"
        r"pregunt\w+|cre[oí]|creo|o|si|s[oó]lo|solamente|nom[aá]s|no|ni|nunca|nadie|nada|sin|jam[aá]s|tampoco|"
        r"murió|falleció|vend[ií]|perd[ií]|apenas|antes|ya no|depende|a veces|en camino|tal vez|"
        r"quiz[aá]s?|pedí|traté)(?!\w)"
    ),
)  # fmt: skip
