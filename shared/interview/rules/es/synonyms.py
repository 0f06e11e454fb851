"""Spanish words that people use for the options that forms print: what an option says, and what is said for it."""

from shared.interview.rules.synonyms import synonyms

SYNONYMS = synonyms(
    (
        "viud[oa].*",
        r"viud[oa]|enviud[eé]|(?:mi )?(?:espos[oa]|marido|mujer|viejit[oa]) (?:ya )?(?:se )?(?:falleci[oó]|muri[oó])",
    ),
    ("divorciad[oa].*", r"(?:ya )?(?:sali[oó] el divorcio|nos divorciamos|me divorci[eé])"),
    ("separad[oa].*", r"nos (?:dejamos|separamos)|vivimos aparte|me dej[oó]"),
    ("solter[oa].*", r"nunca me (?:he casado|cas[eé])|solter[oa]"),
    ("casad[oa].*", r"tengo (?:espos[oa]|marido)"),
    ("uni[oó]n libre|conviviente", r"junt(?:ad)?[oa]s?|vivimos juntos|arrejuntad[oa]s?"),
    ("(?:mi )?c[oó]nyuge|(?:mi )?espos[oa].*|(?:mi )?pareja", r"espos[oa]|marido|mi mujer|mi señora|soy su viud[oa]"),
    ("(?:mis |sus )?padres", r"(?:mis|con mis|los) (?:pap[aá]s|padres)|mi (?:mam[aá]|pap[aá]|madre|padre)"),
    (
        "sin inspecci[oó]n",
        r"(?:por|cruc[eé]|crucé por) el (?:r[ií]o|cerro|desierto|monte)|con (?:un )?coyote|de mojad[oa]|sin papeles",
    ),
    ("herman[oa].*", r"herman[oa]|mi carnal"),
    ("(?:la |mi )?madre|mam[aá]", r"^(?:con )?(?:su |la )?(?:mam[aá]|mami|madre)(?! de)"),
    ("(?:el |mi )?padre|pap[aá]", r"^(?:con )?(?:su |el )?(?:pap[aá]|papi|padre)(?! de)"),
    ("compartid[oa].*|conjunt[oa].*", r"compartid[oa]|mitad y mitad|la compartimos|los compartimos"),
    ("usted|yo(?: mism[oa])?", r"^(?:(?:yo )?creo que )?(?:fui )?(?:yo|yo mism[oa]|yo (?:lo|la|los|las) pago)$"),
    ("abuel[oa].*", r"abuel[oa]s?|abuelit[oa]|nana"),
    ("amb[oa]s|los dos", r"los dos|las dos|amb[oa]s|entre los dos"),
    ("nadie|ningun[oa]", r"nadie|ningun[oa]"),
    (
        "rentad[oa]|alquilad[oa]|renta|alquiler|inquilino",
        r"rent(?:o|amos|ando)|pago renta|pagamos renta|alquil(?:o|amos)|inquilin[oa]",
    ),
    (
        "propi[oa]|dueñ[oa]|propietari[oa]",
        r"es m[ií]a|es nuestra|ya la pagu[eé]|la (?:estoy|estamos) (?:pagando|comprando)|es propia|dueñ[oa]",
    ),
    (
        "prestad[oa]|con familiares?",
        r"prestad[oa]|con (?:mi|un) (?:hermano|hermana|tía|tío|primo|prima|mamá|familia)|arrimad[oa]",
    ),
    ("sin hogar", r"en la calle|en el carro"),
    (
        "desempleado|desempleada|sin empleo|sin trabajo",
        r"sin trabajo|sin chamba|me corrieron|me despidieron|desemplead[oa]|no tengo trabajo",
    ),
    (
        "(?:trabajador )?(?:por cuenta propia|independiente|aut[oó]nom[oa])",
        r"por mi cuenta|mi propio negocio|independiente|tengo un negocio",
    ),
    ("jubilad[oa]|pensionad[oa]", r"jubilad[oa]|pensionad[oa]|retirad[oa]"),
    ("noche|nocturno|turno de noche", r"noches?|nocturno|de madrugada"),
    ("estampillas.*|cupones.*|snap", r"estampillas|cupones|snap|food stamps"),
    ("vivienda|secci[oó]n 8", r"vivienda|secci[oó]n (?:8|ocho)"),
    ("residente.*|residencia.*", r"residente|residencia|mica|green card"),
    ("ciudadan[oa].*", r"ciudadan[oa]|nac[ií] aqu[ií]|naturalizad[oa]"),
    ("indocumentad[oa]|sin papeles|sin estatus", r"sin papeles|no tengo papeles|indocumentad[oa]|mojad[oa]"),
    ("efectivo|en efectivo", r"efectivo|cash|en la mano|billetes?"),
    ("giro postal.*", r"money order|giro"),
    ("no culpable|inocente", r"inocente|no fui"),
    ("ningun[oa]", r"sin papeles|no tengo papeles"),
    ("cabeza", r"cabeza|cr[aá]neo"),
    (
        "fracturas?.*|huesos rotos",
        r"me (?:quebr[eé]|romp[ií]|fractur[eé]) (?:el|la|un|una|mi|los|las|dos|tres) \w+|fractur\w+|quebrad[oa]s?|"
        r"se me (?:quebr[oó]|rompi[oó]) (?:el|la|un|una) \w+",
    ),
    ("golpes?.*|moretones.*|contusi.*", r"golpe\w*|moretones|raspones"),
    ("quemaduras?", r"me quem[eé]|quemad[oa]s?|quemaduras?"),
    ("dolor de espalda|espalda", r"espalda|cintura|lumbar"),
    ("f[ií]sic[oa]", r"me (?:peg[oó]|pegaba|golpe[oó]|golpeaba|empuj[oó]|empujaba|cachete[oó]|ahorc[oó])"),
    ("verbal|emocional", r"me (?:insult[oó]|insultaba|gritaba|humillaba)|groser[ií]as"),
    ("econ[oó]mic[oa]|financier[oa]", r"(?:quitaba|controlaba|escond[ií]a) (?:el|mi|todo el) dinero"),
    (
        "p[eé]rdida (?:de(?:l)? )?(?:empleo|trabajo)",
        r"me qued[eé] sin trabajo|me (?:despidieron|corrieron)|perd[ií] el trabajo",
    ),
    ("dep[oó]sito(?: directo)?", r"dep[oó]sito|(?:me cae |me lo depositan )?al banco|(?:a|en) mi cuenta"),
    ("despejado|soleado", r"hab[ií]a sol|soleado|despejado|buen tiempo"),
    ("niebla|neblina", r"neblina|niebla|bruma"),
    ("nieve|nevando", r"nev(?:ando|aba|[oó])|nieve"),
    ("brazos?", r"brazos?|codos?|muñecas?"),
    ("piernas?", r"piernas?|rodillas?|tobillos?|muslos?"),
    ("tarjetas?.*", r"tarjetas?|visa|master ?card"),
    ("hospital|(?:deudas? |gastos )?m[eé]dic[oa]s?", r"hospital|doctor(?:es)?|m[eé]dic[oa]s?|ambulancia"),
    ("hij[oa]s(?: menores)?", r"hij[oa]s?|niñ[oa]s?|muchach[oa]s"),
    ("tel[eé]fono|llamada.*", r"tel[eé]fono|celular|ll[aá]me(?:me|nme)|llamada"),
    (
        "correo electr[oó]nico|email",
        r"correo electr[oó]nico|[ei]?mail|imeil|(?:al|por|mi) correo(?! postal)|gmail|hotmail",
    ),
    (
        "tel[eé]fono|llamada(?: telef[oó]nica)?",
        r"ll[aá]me(?:me|n|nme)?|m[aá]rqueme|m[aá]rquenme|una llamada|por tel[eé]fono",
    ),
    ("correo postal|correo regular|por correo", r"cartas?|correo normal"),
    (
        "(?:el )?otro (?:conductor|chofer)",
        r"el otro|el del? (?:la |el |l )?(?:troque|troca|carro|cami[oó]n|camioneta|coche)|^(?:fue )?(?:[eé]l|"
        r"ella)(?! y)",
    ),
    ("mensajes?(?: de texto)?|textos?", r"mensajes?|textos?|whatsapp"),
    ("internet|en l[ií]nea", r"internet|en l[ií]nea|facebook|google"),
    ("amig[oa].*|conocido", r"amig[oa]|compadre|comadre|conocid[oa]|vecin[oa]"),
    ("fotos?|fotograf[ií]as?", r"fotos?|fotograf[ií]as?"),
    ("veh[ií]culos?|carros?|coche|auto", r"carr(?:o|ito)s?|camioneta|tro(?:ca|quita)|coche|camión"),
    (
        "negocios?(?: propio)?",
        r"negocito|mi negocio|un puesto(?: de \w+)?|una (?:tiendita|tienda|taquer[ií]a)|un taller",
    ),
    ("cucarachas|plagas?", r"cucarachas?|ratas?|ratones|chinches"),
    ("polic[ií]a", r"polic[ií]as?|patrulla"),
    ("diario|diariamente|todos los d[ií]as|a diario", r"todos los d[ií]as|diario|a diario|cada d[ií]a"),
    (
        "semanal|cada semana|semanalmente",
        r"(?:todos )?los (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados|domingos)|"
        r"cada (?:semana|lunes|martes|mi[eé]rcoles|jueves|viernes|domingo|s[aá]bado|ocho d[ií]as|8 d[ií]as)|"
        r"una vez (?:a la|por) semana",
    ),
    (
        "quincenal(?:mente)?|cada (?:dos semanas|quincena|quince d[ií]as)",
        r"cada (?:quince|15) d[ií]as|(?:cada|por|a la) quincena|cada dos semanas",
    ),
    ("apartamento", r"departamento|depa|apartment"),
    ("casa m[oó]vil|remolque", r"traila|tr[aá]iler|mobile home"),
    (
        "dos veces (?:al|por) mes",
        r"(?:el |los )?(?:d[ií]as )?(?:15|quince|primero) y (?:el )?(?:30|treinta|[uú]ltimo|15|quince)|"
        r"dos veces al mes",
    ),
    ("mensual|cada mes|mensualmente", r"(?:a |cada )?fin de mes|cada mes|una vez al mes"),
    ("nunca", r"nunca|jam[aá]s|ni una vez"),
    ("demandad[oa]", r"me (?:est[aá]n? )?demand(?:aron|[oó]|ando)"),
    ("demandante", r"yo demand[eé]|estoy demandando"),
    # Children, weather, ways in
    (
        r"conmigo",
        r"^(?:aqu[ií] )?en mi casa$|^yo los tengo$",
    ),
    (
        r"con el otro padre|(?:el )?otro padre",
        r"^(?:con )?su (?:pap[aá]|mam[aá]|padre|madre)$|^(?:[eé]l|ella|mi ex) (?:los|l[oa]) tiene$",
    ),
    (
        r"(?:con )?(?:un )?familiar",
        r"(?:los|l[oa]) tiene mi (?:mam[aá]|pap[aá]|herman[oa]|suegra|t[ií]a|abuela)",
    ),
    (
        r"lluvia|lluvioso",
        r"llov(?:iendo|[ií]a|i[oó])|aguacero|lloviznando",
    ),
    (
        r"por pieza|por obra",
        r"a destajo|por pieza",
    ),
    (
        r"padre o madre|padres?",
        r"^mi (?:mam[aá]|pap[aá]) (?:iba|ven[ií]a|estaba) conmigo$",
    ),
)
