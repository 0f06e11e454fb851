"""Spanish words that are a yes or a no to one of the questions that every intake has, where no law decides (`en`)."""

import re

from shared.interview.rules.yes_no_words import Implied

_OPENING = r"(?:(?:pues|bueno|ay|la verdad|ya|estoy|soy|ahorita|ahora|con|es|nada m[aá]s|nom[aá]s) )*"
_POLICE = r"(?:polic[ií]as?|sheriffs?|patrullas?|oficial(?:es)?)"
_SOME_POLICE = r"(?:un|una|dos|tres|cuatro|vari[oa]s) (?:polic[ií]as?|oficial(?:es)?|patrullas?|sheriffs?)"
_SINCE = r"(?: (?:ahora|ahorita|desde|hace|en|por|con|gracias|todav[ií]a)(?!\w).*)?"


def _implied(asks: str, yes: str, no: str) -> Implied:
    patterns = (re.compile(rf"{_OPENING}(?:{said}){_SINCE}") for said in (yes, no))
    return Implied(re.compile(asks), *patterns)


IMPLIED = (
    _implied(
        r"^\W*(?:es (?:usted )?dueñ[oa]|tiene casa propia|es propia)",
        r"ya (?:la )?pagu[eé]|la estoy pagando|propia|es m[ií]a|pagada",
        r"rento|rentamos|rentada|pago renta|alquilo|alquilada|prestada|de (?:mi|mis) \w+|arrimad[oa]|vivo con \w+ \w+",
    ),
    _implied(
        r"^\W*(?:trabaja|tiene (?:usted )?(?:trabajo|empleo)|est[aá] (?:usted )?(?:trabajando|emplead[oa]))",
        r"tiempo completo|medio tiempo|por mi cuenta|mi propio negocio",
        r"desemplead[oa]|sin (?:trabajo|chamba)|me (?:despidieron|corrieron|descansaron)|jubilad[oa]|retirad[oa]|"
        r"me (?:jubil[eé]|retir[eé]|pension[eé])|incapacitad[oa]|"
        r"buscando(?: trabajo)?",
    ),
    _implied(
        r"^\W*(?:est[aá]|es) (?:usted )?casad[oa]",
        r"por (?:la iglesia|el civil|las dos)|felizmente",
        r"divorciad[oa]|solter[oa]|viud[oa]",
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
        r"(?:s[ií] )?(?:se lo|le|les) (?:dije|avis[eé]|report[eé]|cont[eé]|inform[eé])(?: (?:luego luego|"
        r"ese mismo d[ií]a|"
        r"de inmediato|inmediatamente|en persona|por escrito|al (?:otro d[ií]a|d[ií]a siguiente)|luego|ah[ií] mismo))*",
        r"(?:no|nunca) (?:se lo |le |les )?(?:dije|avis[eé]|report[eé]|cont[eé])(?: nada)?(?: a nadie)?",
    ),
    _implied(
        r"^\W*(?:es|soy)(?: usted)?(?: un[oa]?)? ciudadan[oa]\b",
        r"me naturalic[eé]|naturalizad[oa]",
        r"residente(?: permanente| legal)*|indocumentad[oa]|sin papeles|tengo (?:green card|mica|visa)",
    ),
    _implied(
        r"^\W*(?:tiene|hay) .*\b(?:hij[oa]s|niñ[oa]s|menores)\b.*(?:menor(?:es)?|18|dieciocho)",
        r"(?!)",
        r"(?:ya )?(?:est[aá]n|son|todos son|todos est[aá]n)(?: todos| muy| ya)* (?:grandes|mayores|"
        r"adultos)(?: de edad)?|"
        r"todos (?:grandes|mayores|casados)",
    ),
    _implied(
        r"^\W*(?:tiene|cuenta con) (?:usted )?(?:un )?seguro(?: m[eé]dico| de salud)?\b",
        r"(?:tengo )?(?:el )?(?:medicaid|medicare|medi cal|seguro popular)|el del? (?:mi )?(?:trabajo|espos[oa]|"
        r"marido|estado)",
        r"se (?:me )?venci[oó]|(?:pues )?con qu[eé] dinero|no me alcanza|me lo quitaron",
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
        r"^\W*(?:toma|usa|bebe|consume|fuma)\b",
        r"un[oa]? (?:cervecitas?|cervezas?|copit?as?) de vez en cuando|socialmente|en las fiestas|de vez en cuando",
        r"ya lo dej[eé]|lo dej[eé]|limpi[oa](?: \w+ años)?|(?:ni|nada de) (?:eso|fumo ni tomo)",
    ),
)
