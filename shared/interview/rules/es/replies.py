"""Spanish questions that ask whether, where or how, and short turns that reply to them."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

from shared.interview.rules.es.parts import LANGUAGES, RELATIVES
from shared.interview.rules.reply_words import Replies

ASKS_TO_TELL = re.compile(
    r"(?<!\w)(?:puede\w*|podr[ií]a\w*|quiere\w*|quisiera\w*|desea\w*|gustar[ií]a|dispuest[oa]\w*|hay algo)(?!\w).{0,40}"
    r"(?<!\w)(?:dec[ií]r\w*|contar\w*|describ\w+|explic\w+|compart\w+|habla\w*(?: de| sobre)|nombr\w+|enumer\w+|dar\w*|"
    r"indicar\w*|deletre\w+|record\w+|coment\w+|contest\w+|respond\w+|continu\w+|seguir|agregar|añadir|mencion\w+)"
)
_OPENING = (
    r"(?:(?:no|nop|s[ií]|pues|la verdad|ay|uy|bueno|perd[oó]n|fíjese que|es que|lo siento|mire|oiga|se[ñn]orita|"
    r"se[ñn]or[a]?|claro|yo|ya|por desgracia|desgraciadamente|la mera verdad) )*"
)
_LATER = (
    r"(?: (?:no|ya|ya no|sol[oa]|solit[oa]|bien|mucho|tanto|casi|nada|para nada|ahorita|ahora|hoy|as[ií]|todav[ií]a|"
    r"a[uú]n|hacerlo|con (?:eso|esto|est[ea] \w+|la \w+|el \w+|mi \w+)|por (?:la|el|mi|mis|lo de(?:l| la)) \w+|"
    r"sin (?:ayuda|el \w+|la \w+|mi \w+|mis \w+)|de (?:noche|d[ií]a|este lado|un lado)|la verdad|gracias|por favor|much[oa]s?|m[aá]s que \w+|ni \w+|como antes|fíjese|se[ñn]orita|verdad|eso|aqu[ií]|ah[ií]|por ahora|igual|"
    r"a veces|para qu[eé]))*(?: desde .*)?"
)
_CAN = (
    r"(?:(?:ya|casi|todav[ií]a|ahorita|apenas|medio|a veces|nom[aá]s|solo|eso|as[ií]) )*(?:no )?(?:(?:lo|la|me|las|los) )?"
    r"(?:puedo|podr[ií]a|pod[ií]a|puede|podemos|aguanto|alcanzo|aguanta)(?: (?:hacerlo|hacer eso|pararme|sentarme|"
    r"agacharme|cargar(?:lo)?|levantarlo|caminar|manejar|trabajar|dormir|leer|escribir|o[ií]r|ver|moverme))?"
)
_WILL = (
    r"(?:mejor|prefiero|prefer[ií]a|preferir[ií]a) (?:que )?no(?: .{0,25})?|(?:yo )?(?:ya )?no (?:quiero|quisiera|deseo|"
    r"acepto)(?: (?:eso|nada|ir|que \w+|firmar|pagar))?|(?:ya )?d[eé]je(?:n|me|la|lo)?(?:lo|la)? as[ií]|no me "
    r"(?:sentir[ií]a|siento) (?:muy )?(?:c[oó]mod[oa]|a gusto|bien)(?: con eso)?|no hace falta|(?:nom[aá]s |solo )?si "
    r"(?:hace falta|no hay de otra|se puede|se necesita|tengo que)|no (?:lo|la|los|las)? ?(?:quiero|necesito|ocupo)|que se "
    r"(?:la|lo) quede(?: (?:él|el|ella))?|me encantar[ií]a|no puedo|me niego|que no|no gracias|no me molest[ae]"
)
_CONTACT = (
    r"(?:(?:nom[aá]s|solo|mejor|siempre|por favor|y|o|pero|tambi[eé]n|puede|me) )*(?:no )?(?:me )?(?:(?:lo |la )?"
    r"(?:ll[aá]m[ea]\w*|m[aá]nd[ea]\w*|env[ií][ea]\w*|escr[ií]b\w+|d[eé]j[ea]\w*|m[aá]rc\w+|habl[ae]\w*|h[aá]bl[ae]\w*|"
    r"us[oe]|tengo|espere a que|por (?:mensaje|texto|carta|correo|tel[eé]fono|medio de)|al (?:tel[eé]fono|celular|trabajo)|"
    r"a (?:la|mi|cualquier) |m[aá]s tarde|despu[eé]s|antes|como (?:sea|quiera)))\b"
    r"(?!.{0,60}(?<!\w)(?:911|nueve once|polic[ií]a|ambulancia|ayuda|auxilio|r[aá]pido|espacio|fuerte|alto|recio|usted)"
    r"(?!\w))(?: \S+){0,5}"
)
_TAKEN = (
    r"(?:aspirinas?|tylenol|advil|ibuprofeno|paracetamol|naproxeno|vitaminas?|metformina|losart[aá]n|antibi[oó]ticos?|"
    r"(?:pastilla|medicina|p[ií]ldora) (?:de|para) (?:la|el|mi) \w+|(?:la )?de la presi[oó]n|caf[eé](?:cito)?|t[eé](?:cito)?|"
    r"agua|refresco|desayuno|cami[oó]n|taxi|metro|tren|foto)"
)
_TOOK = (
    rf"{_OPENING}(?:(?:me |lo |la )?acab[oé] de tomar(?:me|nos)?|(?:me |nos )?(?:tom[eé]|tomamos))"
    rf"(?: (?:un|una|dos|el|la|mi|mis|unas?|media|vaso|taza|de))* {_TAKEN}"
    r"(?: (?!frasco|bote|caja|tod[oa]s?|y|demasiad\w+|ayud\w+|puede)\w+){0,5}"
)
"""What people take every day, medicine in its measure, too."""

REPLIES: Replies = (
    (re.compile(""), re.compile(_TOOK)),
    (
        re.compile(r"(?<!\w)(?:relaci[oó]n|parentesco|qu[eé] es usted|qui[eé]n (?:es usted|habla|contesta))(?!\w)"),
        re.compile(rf"{_OPENING}(?:soy )?(?:su|la|el|una?) {RELATIVES}(?: (?:de|del) .{{1,25}})?"),
    ),
    (
        re.compile(r"(?<!\w)(?:idiomas?|lenguas?|int[eé]rprete|traduc\w+)(?!\w)"),
        re.compile(
            rf"{_OPENING}(?:(?:en|solo|nom[aá]s|hablo|hablamos|prefiero|quiero|el|un|poquito|poco|de) )*(?:(?:{LANGUAGES}|mam|"
            r"espa[nñ]ol|castellano)(?: (?:y|o|por favor|nom[aá]s|solo|en casa|un|poquito|poco|de|gracias))*(?: |$))+"
        ),
    ),
    (
        re.compile(r"(?<!\w)(?:vive|viven|est[aá]n?|quedan?)(?!\w).{0,20}(?<!\w)con (?:usted|qui[eé]n)(?!\w)"),
        re.compile(
            rf"{_OPENING}(?:ell?[oa]?s? )?est[aá]n? (?:(?:aqu[ií]|conmigo|en (?:la|mi|su) (?:casa|escuela|cuarto)) ?)+"
        ),
    ),
    (re.compile(r"^\W*es (?:usted )?\w+"), re.compile(rf"{_OPENING}(?:lo )?soy")),
    (
        re.compile(r"^\W*(?:cu[aá]ndo|(?:en )?qu[eé] (?:fecha|d[ií]a)|fecha (?:de|en))(?!\w)"),
        re.compile(
            rf"{_OPENING}nunca (?:me |nos |se |l[oa]s? )*(?:lleg[oó]|dieron|dio|mandaron|mand[oó]|recib[ií]|tuve|firm[eé]|fui|"
            r"vi|vino|pagaron|pag[oó])(?: \w+){0,3}"
        ),
    ),
    (
        re.compile(
            r"(?<!\w)(?:puede|pueden|podr[ií]a|es capaz|logra|alcanza|aguanta|sabe (?:leer|escribir|manejar|nadar)|"
            r"necesita ayuda|(?:tiene|le cuesta)\b.{0,12}\b(?:problemas?|dificultad\w*|trabajo)|est[aá] de acuerdo en pagar|"
            r"puede pagar)(?!\w)"
        ),
        re.compile(rf"{_OPENING}{_CAN}{_LATER}"),
    ),
    (
        re.compile(
            r"^\W*(?:y |si es as[ií],? )?(?:quiere|quisiera|desea|le gustar[ií]a|estar[ií]a|est[aá] (?:usted )?(?:dispuest|de "
            r"acuerdo)|podemos (?!empezar|comenzar)|puedo|podr[ií]amos|nos permite|acepta|autoriza|prefiere|nos da permiso)"
        ),
        re.compile(rf"{_OPENING}(?:{_WILL}){_LATER}"),
    ),
    (
        re.compile(
            r"(?<!\w)(?:c[oó]mo|a qu[eé] hora|cu[aá]ndo|a qui[eé]n)\b.{0,30}\b(?:comunic\w+|contact\w+|localiz\w+|llama\w+|"
            r"avis\w+|encontrar\w+|hablar\w*)|^\W*(?:podemos|puedo|podr[ií]amos|nos permite|quiere que le)\b.{0,25}\b(?:manda\w+|"
            r"llama\w+|env\w+|escrib\w+|deja\w+|contact\w+|habla\w+|visita\w+)|\bpreferir[ií]a? que lo contact\w+"
        ),
        re.compile(rf"{_OPENING}{_CONTACT}"),
    ),
    (
        re.compile(r"^\W*(?:y )?(?:a |con |de |por |para )?qui[eé]n(?:es)?(?!\w)"),
        re.compile(
            rf"{_OPENING}(?:(?:nom[aá]s|solo|a|con|de|por|pues|tal vez) )*(?:(?:mi|mis|el|la|los|un|una|otro|otra|su|nuestro|"
            r"del|al) )+(?:\w+ )?(?:abogad[oa]|licenciad[oa]|int[eé]rprete|polic[ií]as?|doctora?|juez|jueza|consejera)s?"
        ),
    ),
    (
        re.compile(r"^\W*(?:y )?(?:de |en |a |por )?(?:d[oó]nde|en qu[eé] (?:ciudad|estado|pa[ií]s|pueblo))(?!\w)"),
        re.compile(
            rf"{_OPENING}(?:(?:por|ac[aá]|hasta|de|en|nom[aá]s|mero) )*(?:aqu[ií]|all[ií]|all[aá]|ac[aá]|ah[ií]|ning[uú]n lado|"
            r"ninguna parte|la casa|mi casa|casa|todos lados|todas partes|afuera|adentro)(?: (?:mismo|mero|cerca|ahorita|por "
            r"ahora|en la ciudad|nom[aá]s))*"
        ),
    ),
    (
        re.compile(r"(?<!\w)c[oó]mo (?:se|est[aá]|le|fue|anda|iba|maneja|camina|habla|sigue)(?!\w)"),
        re.compile(
            rf"{_OPENING}(?:(?:muy|bien|medio|bastante|tan|as[ií]|m[aá]s o menos) )*(?:despacio|despacito|lento|r[aá]pido|bien|"
            r"mal|fuerte|quedito|igual|regular|recio|cansad[oa]|a pie)"
        ),
    ),
    (
        re.compile(
            r"(?<!\w)(?:d[oó]nde|cu[aá]nt[oa]s?|qu[eé]|a qui[eé]n)(?!\w).{0,30}(?<!\w)(?:paga|gana|trabaja|fuma|toma|debe|usa|"
            r"bebe|recibe|gasta|vive|maneja|tiene)(?!\w)"
        ),
        re.compile(
            rf"{_OPENING}(?:no|ya no|nunca|ya) (?:lo |la |le |les )?(?:pago|gano|trabajo|fumo|tomo|debo|uso|bebo|recibo|gasto|"
            r"manejo|tengo|dej[eé])(?: (?:nada|renta|ni un (?:peso|cinco)|a nadie|eso|ninguna?))?" + _LATER
        ),
    ),
    (
        re.compile(
            r"(?<!\w)(?:oy[oó]|oye|o[ií]r|escuch[oó]|escuchar|entendi[oó]|entiende|vio|alcanz[oó] a|audici[oó]n)(?!\w)"
        ),
        re.compile(
            rf"{_OPENING}(?:ya |casi )?no (?:se |lo |los |les )?(?:o[ií]|o[ií]go|o[ií]a|escuch[eé]|escucho|entend[ií]|"
            r"entiendo|vi|alcanc[eé] a \w+)(?: (?:nada|bien|casi nada|ni una palabra|lo que dijeron))*" + _LATER
        ),
    ),
    (
        re.compile(r"(?<!\w)por qu[eé](?!\w)|(?<!\w)qu[eé] (?:pasa|pasar[ií]a|cree)(?!\w)|(?<!\w)(?:miedo|teme)(?!\w)"),
        re.compile(
            rf"{_OPENING}(?:porque )?(?:es que )?(?:pues )?si (?!no es (?:mucha )?molestia|puede\b|quiere\b|gusta\b).*"
        ),
    ),
)
NOT_SO = re.compile(
    rf"{_OPENING}(?:(?:ahorita|actualmente|por el momento) )*(?:(?:no|ya no|nunca|todav[ií]a no|jam[aá]s) (?:(?:yo|ahorita) )*"
    r"(?:(?:estoy|est[aá]|soy|somos|estamos|he estado|estuve|fui) )?(?:legalmente )?(?:casad[oa]s?|divorciad[oa]s?|separad[oa]s?|"
    r"trabajando|emplead[oa]|asegurad[oa]|inscrit[oa]|jubilad[oa]|pensionad[oa]|cubiert[oa]|registrad[oa]|representad[oa]|"
    r"arrestad[oa]|deportad[oa]|condenad[oa]|ciudadan[oa]|residente|veteran[oa]|rentando|estudiando|tomando (?:nada|"
    r"medicinas?|medicamentos?))|nunca me (?:cas[eé]|divorci[eé]|arrestaron|deportaron))" + _LATER
)
