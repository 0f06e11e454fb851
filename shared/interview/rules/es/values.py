"""Spanish words around a value: what makes a number, a date or an option another one, or none."""

import re

from shared.interview.rules.es.topics import OTHERS, RELATIVES, TOPICS
from shared.interview.rules.value_words import ValueWords

VALUES = ValueWords(
    ordinal_endings=frozenset({"º", "ª", "er"}),
    doubtful_zeros=frozenset(),
    joins_tens=True,
    vague=re.compile(
        r"(?<!\w)(?:un[oa]? (?:mont[oó]n|dineral|chorro|titipuchal|bonche|friego|siglo|mundo|ladrillo|resto|chingo|"
        r"poco|buen|rato|tiempo|bola|barbaridad|fortuna|mucho|"
        r"sinf[ií]n|ojo|cuarto|tercio|ratito|tanto)|(?:cientos|miles|millones|decenas|docenas) de|"
        r"por ciento|(?:\w+ )?cifras)(?!\w)"
    ),
    asides=re.compile(
        r"(?<!\w)(?:un[oa] de (?:ellos|ellas|l[oa]s)|cada un[oa]|el un[oa]|de una vez|una vez que|otr[oa] vez|"
        r"y un poco más|un par más|los últimos \w+|(?:menor(?:es)?|mayor(?:es)?) de (?:dieciocho|18|edad)|"
        r"un (?=(?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b))(?!\w)"
    ),
    articles=frozenset({"un", "una"}),
    concludes=re.compile(
        r"(?<!\w)(?:as[ií] que|o sea|entonces|van|ponga|ponle|p[oó]ngale|digamos|son|ser[ií]an|total|en total|"
        r"queda(?:n)? en|"
        r"unas|unos)[ ,:]+(?:(?:como|unos|unas|ponga|son|que) )*$"
    ),
    in_total=re.compile(r"^[ ,]*(?:\w+ )?(?:en total|por todo|por todos|hasta (?:ahora|ahorita|hoy))(?!\w)"),
    mistaken=re.compile(
        r"^\W*(?:\w+\W+)?(?:no|perd[oó]n|miento)(?!\w)\W*(?:(?:no|miento|perd[oó]n|esp[eé]re(?:se)?|espera|fueron|eran|"
        r"son|digo)(?!\w)\W*)*$"
    ),
    a_range=re.compile(r"\W*(?:\w+\W+)?(?:o|a|hasta|-|–|u|quiz[aá]s?|o quiz[aá]s?)\W*(?:(?:como|quiz[aá]s?)\W*)*"),
    varies=re.compile(r"(?<!\w)(?:(?:unos|algunos) (?:meses|d[ií]as)|algunas semanas|a veces|depende|var[ií]a)(?!\w)"),
    others_say=re.compile(r"(?<!\w)(?:dijo|dijeron|dice|dicen|prometi[oó]|prometieron|quer[ií]an?)(?!\w)[^.,]*$"),
    half=re.compile(r"\s+y (?P<part>medi[oa])(?!\w)"),
    fractions={"medio": 1 / 2, "media": 1 / 2},
    unit_and_half=re.compile(r"(?<!\w)(?P<unit>\w+) y medi[oa](?!\w)"),
    currency=re.compile(r"\s*(?:d[oó]lares|pesos|euros|soles)?[ ,]*(?:con|y)?[ ,]*"),
    cents=re.compile(r"\s*(?:centavos?|c[eé]ntimos?)(?!\w)"),
    point_between=re.compile(r"\s*(?:d[oó]lares |pesos |euros )?con\s*"),
    hourly=re.compile(r"(?<!\w)(?:por|la|cada) hora(?!\w)"),
    periods={
        "hour": re.compile(r"(?<!\w)(?:por|la|cada|a la) hora(?!\w)"),
        "day": re.compile(
            r"(?<!\w)(?:(?:d[ií]as?|turnos?) de \w+ horas|diari[oa]s?|(?:al|por|cada) d[ií]a|diariamente)(?!\w)"
        ),
        "two weeks": re.compile(
            r"(?<!\w)(?:(?:la|cada|por|a la) quincena|quincenal(?:es|mente)?|"
            r"cada (?:dos semanas|quince d[ií]as|15 d[ií]as|catorce d[ií]as)|catorcena\w*)(?!\w)"
        ),
        "week": re.compile(r"(?<!\w)(?:(?:a la|por|cada) semana|semanal(?:es|mente)?)(?!\w)"),
        "month": re.compile(r"(?<!\w)(?:(?:al|por|cada|del) mes|mensual(?:es|mente)?)(?!\w)"),
        "year": re.compile(r"(?<!\w)(?:(?:al|por|cada) año|anual(?:es|mente)?)(?!\w)"),
    },
    time_units=re.compile(
        r"\s*(?P<unit>minutos?|horas?|d[ií]as?|semanas?|meses|mes|años?|%|de la (?:mañana|tarde|noche))"
    ),
    rooms=re.compile(r"\s+(?:rec[aá]maras?|habitaci[oó]n(?:es)?|cuartos?|ba[ñn]os?|pisos?)\b"),
    age=frozenset({"edad"}),
    years=frozenset({"años"}),
    asks_for_an_age=re.compile(
        r"(?<!menor de )(?<!menores de )(?<!mayor de )(?<!mayores de )\bedad(?:es)?\b|\bcu[aá]ntos años (?:tiene|"
        r"ten[ií]a|cumpl\w+)"
    ),
    asks_for_a_count=re.compile(
        r"\bcu[aá]nt[oa]s\b|^\W*(?:n[uú]mero|cantidad) (?:total )?de (?:hij[oa]s|dependientes|personas|menores|"
        r"niñ[oa]s|"
        r"veh[ií]culos|carros|empleados|veces|matrimonios|horas|d[ií]as)\b"
    ),
    never=re.compile(
        r"\W*(?:(?:ay|pues|no|bueno)\W+)*(?:nunca(?: jam[aá]s)?|ningun[oa]|cero|jam[aá]s|"
        r"ni una (?:sola )?vez|ni un alma)\s*(?:$|[.,;])"
    ),
    before_count=re.compile(
        r"\W*(?:(?:ay|pues|bueno|este|mire|s[oó]lo|nom[aá]s|somos|eran|son|hay|hab[ií]a|tengo)\W+)*"
    ),
    counts_on=re.compile(
        r"(?<!\w)(?:m[aá]s|otr[oa]s?|luego|despu[eé]s|tambi[eé]n|pero|ahora|o|no|antes|ya|quiz[aá]s?|tal vez|perd[oó]n|"
        r"digo|espere|si|sin|menos|casi|a)(?!\w)"
    ),
    one_more=re.compile(
        r"(?: (?!(?:mi|un|una|su|el|la|y|m[aá]s)\b)\w+(?: \w+){0,3}?)? (?:y|m[aá]s)(?: tambi[eé]n)? "
        r"(?:un|una|otr[oa]|un[oa] m[aá]s|mi|su) "
        r"(?!(?:medi[oa]|cuarto|tercio|poco|pico|rato|resto|mitad)\b)\w+"
    ),
    and_again=re.compile(
        r"(?<!\w)(?:y|luego|despu[eé]s|m[aá]s)(?!\w)[^.]*(?<!\w)(?:otra vez|una vez m[aá]s|de nuevo|otr[oa]|"
        r"gemel[oa]s)(?!\w)|(?<!\w)gemel[oa]s\W+(?:y|m[aá]s)(?!\w)"
    ),
    uncounted=re.compile(
        r"(?<!\w)(?:(?:sin contar|aparte de|además de)(?:me| a? ?m[ií]| al? \w+| l[oa]s \w+| mis? \w+))(?!\w)"
    ),
    counts_heads=re.compile(
        r"(?<!\w)cu[aá]nt[oa]s personas(?!\w)(?!.*(?<!\w)(?:con usted|adem[aá]s|otr[oa]s|m[aá]s)(?!\w))"
    ),
    asks_for_others=re.compile(
        r"(?<!\w)cu[aá]nt[oa]s (?:otras )?personas(?!\w).*(?<!\w)(?:con|adem[aá]s de) usted(?!\w)|"
        r"(?<!\w)(?:cu[aá]ntos|n[uú]mero de) hermanos(?!\w)"
    ),
    with_client=re.compile(
        r"(?<!\w)(?:somos|de nosotr[oa]s|(?:contándo|contando|incluyéndo|incluyendo)(?:me| a m[ií])|conmigo|"
        r"(?:mayor|menor|primer[oa]|segund[oa]|tercer[oa]|[uú]ltim[oa]) de)(?!\w)"
    ),
    client_alone=re.compile(
        r"\W*(?:(?:pues|bueno)\W+)*(?:(?:nom[aá]s|s[oó]lo|solamente|[uú]nicamente) yo|(?:yo )?(?:vivo )?sol[oa]|"
        r"nadie m[aá]s|(?:soy )?hij[oa] [uú]nic[oa])\W*"
    ),
    people=re.compile(
        r"(?<!\w)(?:[a-zé]+|\d+) (?:niñ[oa]s|niñit[oa]s|hij[oa]s|herman[oa]s|niet[oa]s|prim[oa]s|sobrin[oa]s|varones|"
        r"hembras|mujercitas)(?!\w)"
    ),
    only_quoted=re.compile(
        r"(?<!\w)(?:cotiz\w+|presupuest\w+|estimad\w+|me pid\w+)(?!\w).*(?<!\w)(?:no|todav[ií]a|nunca)(?!\w)"
    ),
    so_far=re.compile(
        r"(?:(?:pues|bueno|ya) )*(?:(?:est[ea] )?(?:ya )?es )?(?:mi|el|la) (?P<place>\w+)(?: (?:vez|matrimonio))?"
    ),
    never_did=re.compile(
        r"(?:(?:pues|no|yo|la verdad) )*(?:nunca|no (?:l[oae]s? |se )?(?:he|hemos)) (?!.*(?:tant|much|que\b|tod[oa]s))"
    ),
    but_now=re.compile(
        r"(?<!\w)antes (?:\w+ ){1,4}(?:y )?ahor(?:it)?a\W+(?=\w+\W*$)|(?<!\w)(?:pero|y|luego)\W+(?:ahora|ahorita|ya|"
        r"hoy)\W+(?:(?:ya|es|son|pago|pagamos|tengo|gano|me|cobran|como|"
        r"de|a)\W+)*|"
        r"(?<!\w)(?:ahora|ahorita|ya)\W+(?:son|es|pago|pagamos|gano|me cobran|me pagan)\W+(?:(?:como|ya|unos)\W+)*|"
        r"(?<!\w)(?:subieron|subi[oó]|bajaron|baj[oó]) a\W+"
    ),
    since=re.compile(r"(?<!\w)desde(?: (?:el|hace|como|\w+))?(?: (?:año|del?))*[ ,]*$"),
    asks_for_a_share=re.compile(r"\bporcentaje\b|\bpor ciento\b|%"),
    shares=tuple(
        (re.compile(rf"(?:(?:pues|como|soy|es|tengo|la|el) )*(?:{said})(?: (?:es m[ií]o|es m[ií]a|del? \w+))?"), n)
        for said, n in ((r"mitad", 50), (r"tod[oa]|cien por ciento", 100), (r"cuarta parte", 25), (r"nada", 0))
    ),
    asks_how_often=re.compile(r"(?<!\w)cu[aá]ntas veces(?!\w)"),
    taxed=(
        (
            re.compile(r"\bbrut[oa]s?\b|\bantes de (?:los )?impuestos"),
            re.compile(r"\b(?:limpi[oa]s|net[oa]s?|libres|despu[eé]s de (?:los )?impuestos)\b"),
        ),
        (re.compile(r"\bnet[oa]s?\b"), re.compile(r"\b(?:brut[oa]s?|antes de (?:los )?impuestos)\b")),
    ),
    asks_for_a_salary=re.compile(r"(?!)"),
    asks_for_a_year=re.compile(r"(?<!\w)(?:qu[eé]|cu[aá]l) año(?!\w)"),
    somebody_else=re.compile(
        OTHERS
        + r" (?:ya |se |me )*(?:es|son|era|fue|tiene|tienen|ten[ií]a|gana|ganaba|paga|cobra|recibe|debe|da|manda|"
        r"cumpli[oó]|naci[oó]|nacieron|lastim[oó]|cas[oó]|casaron|lleg[oó]|entr[oó]|empez[oó])(?!\w)"
    ),
    holds_else=re.compile(
        OTHERS + r" (?:ya |se |nunca )*(?:es|son|era|est[aá]n?|estaba|tienen?|ten[ií]a|reciben?|lastim[oó]|quebr[oó]|"
        r"rompi[oó]|entr[oó]|lleg[oó]|cas[oó]|vino|vinieron|cruz[oó]|trabajan?)(?!\w)(?!.*(?<!\w)(?:yo|me|nos|conmigo|"
        r"soy|estoy|tengo|recibo)(?!\w))"
    ),
    asks_of_the_client=re.compile(
        r"^(?!.*(?<!\w)(?:qui[eé]n(?:es)?|parentesco|relaci[oó]n|[eé]l|ella|le|lo|la (?:golpe|peg|amenaz)\w+|sus? (?:"
        rf"{RELATIVES}|familia)|menor(?:es)?|casa|hogar)(?!\w)).*"
    ),
    topics=TOPICS,
    no_more_so=re.compile(
        r"^\W*(?:pues )?(?:tuve|tuvimos|perd[ií])(?!\w)(?!.*(?<!\w)(?:pero|ahora|as[ií] que)(?!\w))|"
        r"^\W*(?:(?:pues|bueno) )?(?:eran|fueron)(?!\w)|(?<!\w)(?:pasad[oa] (?:fue|fueron|eran)|antes|ganaba|pagaba|"
        r"cobraba|ten[ií]a(?:mos)?|se supone|ped[ií]|quisiera|la mitad de|en vez de|dicen que)(?!\w)"
    ),
    asks_then=re.compile(
        r"(?<!\w)(?:\w+(?:aron|ieron)|\w{2,}ó|era|fue|antes|había|\w+(?:aba|ía|ó)n?|dice[ns]?|pid\w+|"
        r"quier\w+|esper\w+)(?!\w)"
    ),
    asks_for_a_car=re.compile(
        r"(?<!\w)(?:pag[oó]|cost[oó]|vale|valor)(?!\w).*(?<!\w)(?:por (?:el|su|la)|de su|del|su) (?:carro|coche|auto|"
        r"veh[ií]culo|camioneta|troca)(?!\w)"
    ),
    asks_for_a_home=re.compile(
        r"\b(?:anual|al año)\b|\b(?:vale|valor|precio|cuesta|cost[oó])(?!\w).*\b(?:casa|propiedad|terreno|vivienda|"
        r"departamento|inmueble)\b|"
        r"\b(?:casa|propiedad|terreno|vivienda|inmueble)\b.*\b(?:vale|valor)\b"
    ),
    another_amount=re.compile(r"(?<!\w)mi (?P<kind>mitad|parte)(?!\w)|(?<!\w)(?P<verb>deb(?=o(?!\w)|emos(?!\w)))"),
    one_before=re.compile(r"(?<!\w)un[oa]? (?!(?:total|poco|par|promedio|rato)(?!\w))\w+(?: \w+)? (?:y|m[aá]s) $"),
    more_before=re.compile(
        rf"(?<!\w)(?:mis?|sus?|nuestr[oa]s?) {RELATIVES},? (?:(?:y|los|las|mis) )*$|"
        r"(?<!\w)(?:yo|nosotr[oa]s|(?:mis?|la|el|sus?|nuestr[oa]s?) \w+)\W+(?:(?:y|m[aá]s|con|e)\W+)+(?:(?:mis|los|las|"
        r"otr[oa]s|sus|nuestr[oa]s) )*$"
    ),
    ages=re.compile(
        r"(?<!\w)(?:(?:el|la|mi) (?:mayor|menor|grande|chic[oa]|m[aá]s \w+|hij[oa]|niñ[oa]|beb[eé])|[eé]l|ella)"
        r"(?: ya| apenas| ahora)* (?:tiene|cumpli[oó]|va a cumplir|anda en)(?: (?:como|unos|ya|apenas))* $|"
        r"(?<!\w)(?:el|la) de $"
    ),
    not_yet=re.compile(
        r"(?<!\w)(?:voy a cumplir|va a cumplir|por cumplir|cumplo|cumple|cumplir[eéaá])(?: (?:los|ya|como))* $"
    ),
    nearly=re.compile(r"(?<!\w)(?:casi|cerca de|por cumplir|rondando|para)(?: (?:los|las|unos|ya))* $"),
    bounded=re.compile(
        r"(?<!\w)(?:embarazada de|espero|esperando|perd[ií]|m[aá]s de|menos de|al menos|por lo menos|cuando menos|"
        r"m[aá]ximo|m[ií]nimo|hasta|a lo mucho|a veces)(?: (?:como|unos|unas))* $"
    ),
    alternates=re.compile(
        r"(?<!\w)(?:a veces|algunas veces|de vez en cuando|de repente|var[ií]a)(?!\w)|"
        r"(?<!\w)(?:un[oa]s (?:veces|d[ií]as|semanas|meses)|mitad|parte|un (?:d[ií]a|mes)|"
        r"una semana)(?!\w).+(?<!\w)(?:otr[oa]s?|mitad|parte)(?!\w)"
    ),
    inexact=re.compile(
        r"[\s,-]*(?:m[aá]s )?(?:en camino|que viene|(?:de |por )?cada un[oa]|cada quien|de (?:enganche|entrada) (?:y|"
        r"m[aá]s)|por (?:niñ[oa]|hij[oa]|"
        r"cabeza|persona))(?!\w)|"
        r"[\s,-]*y (?:algo|pico|tant[oa]s?)(?!\w)"
    ),
    doubtful_months=frozenset(),
    before_doubtful=frozenset(),
    before_ordinal=frozenset(),
    not_that=frozenset({"no"}),
    are_years_halved=False,
    before_decade=re.compile(r"(?!)"),
    holidays=(
        (
            re.compile(r"(?<!\w)(?:la )?(?:nochebuena|noche buena|v[ií]spera de (?:la )?navidad)(?!\w)"),
            "24 de diciembre",
        ),
        (re.compile(r"(?<!por )(?<!\w)(?:el d[ií]a de )?navidad(?!\w)"), "25 de diciembre"),
        (
            re.compile(r"(?<!\w)(?:nochevieja|noche vieja|fin de año|(?:la )?v[ií]spera de año nuevo)(?!\w)"),
            "31 de diciembre",
        ),
        (re.compile(r"(?<!\w)(?:el d[ií]a de )?año nuevo(?!\w)"), "1 de enero"),
        (re.compile(r"(?<!\w)(?:el )?d[ií]a de (?:los )?reyes(?: magos)?(?!\w)"), "6 de enero"),
        (
            re.compile(r"(?<!\w)[uú]ltimo d[ií]a del (?:año(?: del?)? )?(?=\d{4}|dos mil|mil novecientos)"),
            "31 de diciembre del ",
        ),
    ),
    last_day=re.compile(r"(?<!\w)[uú]ltimo(?: d[ií]a)? de (?P<month>\w+)"),
    beside=re.compile(
        r"(?<!\w)(?:(?:el|un|al) d[ií]a (?:(?P<after>después|despues|siguiente)|(?P<before>antes|anterior))|"
        r"(?:d[ií]as?|noches?|semanas?|mes(?:es)?|años?) (?:después|despues|antes|siguiente|anterior)) "
        r"(?:de|del|de la|al|a la)(?: d[ií]a)? "
    ),
    no_days=re.compile(
        r"(?<!\w)(?:(?:como )?a las? (?:\d{1,2}(?::\d\d)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|"
        r"doce)"
        r"(?: y (?:media|cuarto))?(?: (?:en punto|de la (?:mañana|tarde|noche)))?|un segundo|(?:la |el )?(?:primera|"
        r"segunda|tercera) vez|una? vez|un rato)(?!\w)"
    ),
    joints=re.compile(r"[\s,/-]*(?:(?:de|del|el|la|en|año|d[ií]a)[\s,/-]*)*"),
    between_numbers=re.compile(r"[\s,/.-]*(?:(?:barra|gui[oó]n)[\s,/.-]*)?"),
    before_year=re.compile(r"(?<!\w)(?:en el(?: año)?|del?(?: año)?|desde el|hacia el|por el|allá por el)[ ,]*$"),
    before_month=re.compile(r"(?<!\w)(?:a )?(?:finales|fines|principios|mediados|inicios) de[ ,]*$"),
    day_of_month=re.compile(r"\s*del (?:mes )?\s*"),
    bound=re.compile(r"(?<!\w)(?:antes|después|despues) (?:del?|de la|que)(?: (?:el|la|los|d[ií]a))* $"),
    either_day=re.compile(
        r"\W*(?:o|u|al?|hasta|o quiz[aá]s?|quiz[aá]s?|o tal vez|tal vez)\W+(?:(?:el|la|en|fue|quiz[aá]s?)\W+)*"
    ),
)
