"""Spanish words that are a yes or a no to one of the questions that every intake has, where no law decides (`en`)."""

import re

from shared.interview.rules.yes_no_words import Implied

_OPENING = r"(?:(?:pues|bueno|ay|la verdad|ya|estoy|soy|ahorita|ahora|con|es|nada m[aá]s|nom[aá]s) )*"
_POLICE = r"(?:polic[ií]as?|sheriffs?|patrullas?|oficial(?:es)?)"
_SOME_POLICE = r"(?:un|una|dos|tres|cuatro|vari[oa]s) (?:polic[ií]as?|oficial(?:es)?|patrullas?|sheriffs?)"
_SINCE = r"(?: (?:el \w+ pasado|ahora|ahorita|desde|hace|en|por|con|gracias|todav[ií]a)(?!\w).*)?"


def _implied(asks: str, yes: str, no: str) -> Implied:
    patterns = (re.compile(rf"{_OPENING}(?:{said}){_SINCE}") for said in (yes, no))
    return Implied(re.compile(asks), *patterns)


IMPLIED = (
    _implied(
        r"^\W*(?:es (?:usted )?dueñ[oa]|tiene casa propia|es propia)",
        r"(?:la )?pagu[eé]|la (?:estoy|estamos) pagando(?: al banco)?|la acab(?:[eé]|amos) de pagar|propia|"
        r"es m[ií]a|pagada",
        r"rento|rentamos|rentada|pago renta|alquilo|alquilada|prestada|de (?:mi|mis) \w+|arrimad[oa]|vivo con \w+ \w+",
    ),
    _implied(
        r"^\W*(?:trabaja|tiene (?:usted )?(?:trabajo|empleo)|est[aá] (?:usted )?(?:trabajando|emplead[oa]))",
        r"tiempo completo|medio tiempo|por mi cuenta|mi propio negocio|"
        r"de \w+(?:er[oa]|ora?|ista)|en una? (?!(?:casa|hospital|cama|corte|escuela|c[aá]rcel|noche|d[ií]a|momento|"
        r"clase)(?!\w))\w+"
        r"(?: de \w+)?|(?:limpio|cuido|pinto|manejo|cocino|lavo|coso|corto|vendo) (?!nada)\w+(?: \w+)?",
        r"desemplead[oa]|sin (?:trabajo|chamba)|me (?:despidieron|corrieron|descansaron)|jubilad[oa]|retirad[oa]|"
        r"me (?:jubil[eé]|retir[eé]|pension[eé])|incapacitad[oa]|buscando(?: trabajo)?",
    ),
    _implied(
        r"^\W*(?:recibi[oó]|busc[oó]|tuvo)(?!\w).*(?<!\w)(?:atenci[oó]n m[eé]dica|tratamiento)",
        r"(?:me llevaron|me llev[oó] \w+(?: \w+)?|fui|fuimos) (?:a la |al |con el |a )(?:cl[ií]nica|hospital|doctor|"
        r"m[eé]dico|"
        r"emergencias?|urgencias)(?: .*)?",
        r"(?!)",
    ),
    _implied(
        r"^\W*(?:est[aá]|es) (?:usted )?casad[oa]",
        r"por (?:la iglesia|el civil|las dos)|felizmente",
        r"divorciad[oa]|solter[oa]|viud[oa]",
    ),
    _implied(
        r"^\W*(?:recibi[oó]|le (?:dieron|entregaron|lleg[oó]|mandaron))(?!\w).*(?<!\w)(?:avisos?|notificaci[oó]n|"
        r"cartas?)(?!\w)",
        r"me lleg[oó] (?:una? )?(?:cartas?|avisos?|papel(?:es)?|notificaci[oó]n)|me l[oa] (?:pegaron|dieron|entregaron|"
        r"dejaron|mandaron)(?: \w+){0,4}",
        r"(?:me (?:lo )?dijo|fue) (?:en persona|de palabra)|nada por escrito",
    ),
    _implied(
        r"^\W*est[aá] (?:usted )?al (?:corriente|d[ií]a)",
        r"(?:al (?:corriente|d[ií]a)|todo pagado|puntual(?:mente)?|pago cada (?:primero|mes))",
        r"atrasad[oa]s?|debo \w+ (?:meses|mes|pagos)|\w+ meses atrasad[oa]",
    ),
    _implied(
        r"^\W*(?:debe|est[aá] atrasad[oa])",
        r"atrasad[oa]s?|debo \w+ (?:meses|pagos)|\w+ meses",
        r"al (?:corriente|d[ií]a)|todo pagado|puntual(?:mente)?",
    ),
    _implied(
        r"(?<!\w)(?:propiedad|propiedades|bienes ra[ií]ces|terrenos?|inmuebles?)(?!\w)",
        r"(?:mi|nuestra|una|un) (?:casa|casita|terreno|terrenito|lote|ranchito|rancho)(?: (?:en|"
        r"all[aá]) \w+(?: \w+)?)?",
        r"rento|rentamos|vivo con \w+ \w+",
    ),
    _implied(
        r"(?<!\w)(?:lleg[oó]|vino|acudi[oó]|se present[oó])\b.*\b(?:polic[ií]a|patrulla|sheriff)\b",
        rf"(?:{_SOME_POLICE}|(?:(?:el|la|los|las) )?{_POLICE}) (?:s[ií] )?(?:lleg|vin|acudi)\w+|"
        rf"(?:lleg[oó]|llegaron|vino|vinieron) (?:(?:el|la|los|las) )?(?:{_POLICE}|{_SOME_POLICE})|{_SOME_POLICE}",
        r"(?:nunca|no|nadie) (?:lleg[oó]|llegaron|vino|vinieron|se present[oó])(?: nadie)?",
    ),
    _implied(
        r"^\W*(?:le (?:avis|report|dij|cont|inform|notific)|(?:avis|report|inform|notific))\w*",
        r"(?:le|les) mand[eé] (?:fotos?|mensajes?|textos?|correos?|un[oa]? \w+)|(?:s[ií] )?(?:se lo|le|"
        r"les) (?:dije|avis[eé]|report[eé]|cont[eé]|inform[eé])(?: (?:luego luego|ese mismo d[ií]a|"
        r"de inmediato|inmediatamente|en persona|por escrito|al (?:otro d[ií]a|d[ií]a siguiente)|luego|ah[ií] mismo))*",
        r"(?:no|nunca) (?:se lo |le |les )?(?:dije|avis[eé]|report[eé]|cont[eé])(?: nada)?(?: a nadie)?",
    ),
    _implied(
        r"^\W*(?:es|soy)(?: usted)?(?: un[oa]?)? ciudadan[oa]\b",
        r"me naturalic[eé]|naturalizad[oa]",
        r"residente(?: permanente| legal)*|indocumentad[oa]|sin papeles|tengo (?:green card|mica|visa)",
    ),
    _implied(
        r"^\W*(?:tienen?|hay) .*\b(?:hij[oa]s|niñ[oa]s|menores)\b.*(?:menor(?:es)?|18|dieciocho)",
        r"(?!)",
        r"(?:ya )?(?:est[aá]n|son|todos son|todos est[aá]n)(?: todos| muy| ya)* (?:grandes|mayores|"
        r"adultos)(?: de edad)?|todos (?:grandes|mayores|casados)",
    ),
    _implied(
        r"^\W*(?:tiene|cuenta con) (?:usted )?(?:un )?seguro(?: m[eé]dico| de salud)?\b",
        r"(?:tengo )?(?:el )?(?:medicaid|medicare|medi cal|seguro popular)|el del? (?:mi )?(?:trabajo|espos[oa]|"
        r"marido|estado)",
        r"se (?:me )?venci[oó]|(?:pues )?con qu[eé] dinero|no me alcanza|me lo quitaron|"
        r"(?:est[aá] |sale )?(?:muy|demasiado) caro|nunca he tenido",
    ),
    _implied(
        r"^\W*(?:fue|lo llevaron|la llevaron|acudi[oó]) (?:usted )?(?:al hospital|a (?:la sala de )?(?:urgencias|"
        r"emergencias))",
        r"(?:me llev[oó] la|en) ambulancia|(?:al otro|el mismo|al) d[ií]a(?: siguiente)?|esa (?:misma )?noche",
        r"me cur[eé] en (?:la |mi )?casa|me fui a (?:la |mi )?casa",
    ),
    _implied(
        r"^\W*(?:sigue|vive|viven) (?:usted )?(?:(?:todav[ií]a|a[uú]n|viviendo) )?(?:con|junt)",
        r"todav[ií]a|bajo el mismo techo|en la misma casa",
        r"nos (?:dejamos|separamos)|se fue|(?:[eé]l|ella) (?:ya )?(?:vive|se fue) (?:con|a) .*|"
        r"cada quien (?:por su lado|en su casa)",
    ),
    _implied(
        r"(?<!\w)(?:conocimiento|se desmay[oó]|inconsciente)(?!\w)",
        r"despert[eé] en (?:el|la|una?) \w+|me desmay[eé]|qued[eé] inconsciente",
        r"me acuerdo de todo|nunca me desmay[eé]|despiert[oa] todo el tiempo",
    ),
    _implied(
        r"(?<!\w)horas extras?(?!\w)",
        r"tiempo y medio",
        r"(?:puro )?tiempo (?:normal|sencillo)|lo mismo|al mismo precio",
    ),
    _implied(
        r"(?<!\w)(?:salido|sali[oó]) (?:de (?:los )?estados unidos|del pa[ií]s)",
        r"cuando (?:muri[oó]|falleci[oó]) mi \w+",
        r"(?:desde que llegu[eé] )?(?:aqu[ií] sigo|sigo aqu[ií]|aqu[ií] (?:he estado|estoy))|nunca he (?:salido|"
        r"regresado)|"
        r"no he (?:salido|regresado)(?: ni una vez| nunca)?(?! desde)",
    ),
    _implied(
        r"^\W*tiene (?:usted )?(?:miedo|dolor(?:es)?)(?!\w)", r"much[oa]s?|much[ií]sim[oa]s?|bastante|un poco", r"(?!)"
    ),
    _implied(r"(?<!\w)hipoteca(?!\w)", r"dos (?:meses|pagos)", r"(?:yo )?rento|no tengo casa"),
    _implied(
        r"(?<!\w)paga (?:la |una )?(?:manutenci[oó]n|pensi[oó]n)",
        r"se l[oa] (?:descuentan|quitan) del (?:cheque|sueldo)",
        r"dej[oó] de pagar|(?:ni|no da ni) un (?:peso|centavo|d[oó]lar)",
    ),
    _implied(
        r"^\W*tiene (?:usted )?(?:un )?abogad[oa]",
        r"(?:con )?el licenciado \w+|(?:ya )?contrat[eé] (?:a )?un[oa]",
        r"(?:a[uú]n |todav[ií]a )?no he encontrado|lo desped[ií]",
    ),
    _implied(
        r"(?<!\w)impuestos(?!\w).*(?<!\w)(?:[uú]ltimos|todos) (?:los )?(?:\w+ )?años",
        r"(?!)",
        r"me faltan? \w+(?: años?)?",
    ),
    _implied(
        r"^\W*(?:toma|usa|bebe|consume|fuma)\b",
        r"un[oa]? (?:cervecitas?|cervezas?|copit?as?) de vez en cuando|socialmente|en las fiestas|de vez en cuando",
        r"ya lo dej[eé]|lo dej[eé]|limpi[oa](?: \w+ años)?|(?:ni|nada de) (?:eso|fumo ni tomo)",
    ),
    _implied(
        r"(?<!\w)(?:lesi[oó]n(?:es)?|lesionad[oa]|herid[oa]|lastimad[oa]|se (?:lastim[oó]|lesion[oó]))(?!\w)",
        r"me (?:lastim[eé]|quebr[eé]|romp[ií]|fractur[eé]|golpe[eé]|cort[eé]|quem[eé]|torc[ií]|lesion[eé])(?: .*)?",
        r"(?!)",
    ),
    _implied(
        r"(?<!\w)(?:otra persona|alguien m[aá]s)(?!\w)",
        r"(?!)",
        r"(?:nom[aá]s|s[oó]lo|solamente|[uú]nicamente) (?:yo|nosotros(?: dos)?)",
    ),
    _implied(
        r"(?<!\w)(?:llam(?:aron|[oó])|avis(?:aron|[oó])) a la polic[ií]a(?!\w)",
        r"(?:la polic[ií]a|las? patrullas?|los polic[ií]as) (?:lleg[oó]|llegaron|vino|vinieron)(?: .*)?",
        r"(?!)",
    ),
)
