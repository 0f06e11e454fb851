"""Spanish acts that count wherever they are said; reported, past and feared ones are answers."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

from shared.interview.rules.es.parts import LAWYER, LEAD, TAIL, start
from shared.interview.understanding import Act

NOT_NOW = re.compile(
    r"\b(?:dijo|dice|dijeron|diciendo|dije|amenaz[oó]|amenazaba|amenazando|pregunt[oó]|pregunta|preguntaron|grit[oó]|"
    r"gritaba|escribi[oó]|o[ií]|pens[eé]|pensaba|miedo|temo|tem[ií]a|cuando|si|porque|desde|por qu[eé]|c[oó]mo|siempre|"
    r"a veces|cada|antes|despu[eé]s|hasta|era|estaba|fue|hab[ií]a|ten[ií]a|tuve|quer[ií]a|mensaje|carta|contaba|"
    r"me cont[oó]|llam[eé]|llam[oó]|avis[oó])\b"
)
LONG_AGO = re.compile(
    r"\b(?:hace (?:un|una|dos|tres|varios|mucho|años|meses|d[ií]as|poco)|ayer|anoche|aquella|aquel|entonces fue|"
    r"(?:el|la) (?:año|mes|semana|noche) pasad[oa]|en (?:19|20)\d\d|de niñ[oa]|en ese momento|esa (?:noche|vez)|"
    r"ese d[ií]a)\b"
)
_SOMEBODY = r"(?:[eé]l|ella|alguien|un hombre|mi (?:marido|esposo|esposa|ex|novio|pareja|padre)|me|nos)"
EMERGENCY = re.compile(
    r"(?:^" + LEAD + r"|\b(?:alguien|que alguien|puede|podr[ií]a) )"
    r"(?:llam(?:e|en|a|ar) (?:a )?(?:una ambulancia|la polic[ií]a|emergencias|al (?:911|112)|911|112|un m[eé]dico))\b"
    r"|\b(?:necesito|quiero) (?:una ambulancia|a la polic[ií]a|la polic[ií]a|ayuda (?:urgente|ya|ahora)|un m[eé]dico ya)\b"
    r"|\b(?:esto )?es una emergencia\b|\bestoy en peligro\b|^"
    + LEAD
    + r"(?:ay[uú]deme|ay[uú]denme|ayuda|socorro|auxilio)"
    + TAIL
    + r"$"
    r"|\b" + _SOMEBODY + r" est[aá]n? (?:entrando (?:en|a) (?:la|mi) casa|rompiendo la puerta|pegando|golpeando|"
    r"atacando|matando|ahorcando|amenazando con)\b"
    r"|\b" + _SOMEBODY + r" est[aá] (?:afuera|aqu[ií]|en la puerta|en la casa)(?: ahora| ahora mismo| con (?:un "
    r"cuchillo|una pistola|un arma))+"
    r"|\b(?:quiero|voy a) (?:morir(?:me)?|matarme|suicidarme|quitarme la vida|hacerme daño)\b|\bme (?:quiero|voy a) "
    r"(?:morir|matar|suicidar|quitar la vida|hacer daño)\b|\b(?:ya )?no quiero (?:seguir viviendo|vivir)(?: m[aá]s)?\b"
    r"|\b(?:estoy )?pensando en (?:suicidarme|matarme|quitarme la vida)\b"
    r"|\bno puedo respirar\b|\bestoy sangrando\b|\b(?:estoy teniendo|me est[aá] dando|tengo) (?:un infarto|un ataque "
    r"al coraz[oó]n|un derrame|dolor en el pecho)\b|\b(?:me he tomado|me tom[eé]|tom[eé]) (?:todas|muchas|demasiadas) "
    r"(?:las )?pastillas\b|\bla casa se est[aá] quemando\b|\bhay un incendio\b"
)
DISTRESS = re.compile(
    r"\b(?:ya )?no puedo (?:m[aá]s|con esto|seguir|hablar de (?:esto|eso)|parar de llorar|dejar de llorar|continuar)"
    r"(?: con esto| as[ií]| m[aá]s| ahora| hoy)*$"
    r"|\b(?:esto|me) (?:es|resulta|hace) (?:muy|demasiado|tan) (?:duro|dif[ií]cil|doloroso|fuerte|daño)(?: para m[ií]| "
    r"hablar de .{1,20}| ahora)*$|^" + LEAD + r"es demasiado(?: para m[ií]| duro| dif[ií]cil| doloroso)*$"
    r"|\b(?:estoy|me estoy) (?:\w+ )?(?:llorando|temblando|muy mal|muy nervios[oa]|derrumbando|desmoronando|ahogando|"
    r"agobiad[oa]|desbordad[oa]|teniendo un ataque de p[aá]nico|poniendo muy mal|muy alterad[oa])(?: ahora| perd[oó]n| "
    r"lo siento| de hablar de .{1,15})*$|\bme siento muy mal (?:hablando|ahora)\b|\bnecesito (?:calmarme|llorar)\b"
)
INSTRUCTION = re.compile(
    r"(?:^" + LEAD + r"|\b(?:debe|debes|tiene que|tienes que|quiero que|puede|puedes|podr[ií]a) )(?:"
    r"(?:ignor[ae]r?|olvid[ae]r?|omit[aei]r?|desobede\w+) (?:\w+ ){0,3}(?:instrucciones|reglas|normas|programaci[oó]n|"
    r"gui[oó]n|indicaciones|todo lo anterior)"
    r"|(?:finj[ae]|finge|act[uú][ae]r?|comp[oó]rt[ae]te|resp[oó]nd[ae]|habl[ae]) (?:que eres|como si|como un|como una|ser|"
    r"como mi) ?"
    r"|(?:mu[eé]str[ae]me|mu[eé]streme|dime|d[ií]game|rev[eé]l[ae]|ens[eé]ñ[ae]me) (?:tus|sus|el|las) (?:instrucciones|"
    r"prompt|reglas|sistema|clave)"
    r"|(?:escrib[ae]|escribe|invent[ae]|haz|haga|cu[eé]nt[ae]me|componga) (?:me )?(?:un|una) (?:poema|canci[oó]n|cuento|"
    r"historia|chiste|c[oó]digo|carta|correo)"
    r"|(?:marc[aeo]|marqu[ae]|registr[ae]|pon|ponga) (?:todas?|todo|esto|esta|la|las|los|mi) (?:\w+ ){0,3}(?:como|que)\b"
    r"|(?:rellen[ae]|complet[ae]|conteste|contesta|responda|responde) (?:todo|lo dem[aá]s|el resto|las dem[aá]s)"
    r"|(?:pon|ponga|escrib[ae]) (?:que s[ií]|que no|cualquier cosa|lo que quiera)"
    r"|(?:borr[ae]|elimin[ae]|elimine) (?:todo|todas|las|mis|los|la) ?(?:respuestas|datos|grabaci[oó]n|entrevista)?"
    r"|(?:env[ií][ae]|manda|mande) (?:un correo|un mensaje|esto|mis respuestas) a)"
    r"|\bahora eres (?:un|una|mi)\b|\bnuevas instrucciones\b|\bmodo desarrollador\b"
)
ADVICE = start(
    r"(?:qu[eé] |cu[aá]ndo )?(?:deber[ií]a|debo|tengo que|conviene|me conviene)(?: yo)? (?!repetir|decir|deletrear|escribir)"
    r"(?:hacer|firmar|aceptar|pagar|demandar|pedir|irme|declarar|ir|contestarle|denunciar|divorciarme|vender|esperar|llamar)",
    r"(?:usted |t[uú] )?(?:qu[eé]|cu[aá]l) (?:har[ií]a|me recomienda|recomienda|me aconseja|aconseja|opina|piensa|cree|"
    r"me sugiere)",
    r"(?:usted )?(?:cree|piensa|crees|piensas)(?: usted)? que (?:yo|me|voy|vamos|debo|deber[ií]a|puedo|tengo|gan|pued|es|van|"
    r"mi|el juez)",
    r"(?:puede|podr[ií]a|me puede|me podr[ií]a)(?: usted)? (?:dar|darme|aconsejar|aconsejarme|recomendar|recomendarme)"
    r"(?: un| alg[uú]n)?(?: consejo| opini[oó]n)?",
    r"(?:voy|vamos) a (?:ganar|perder|ir a la c[aá]rcel)|me van a (?:deportar|detener|echar|desalojar|multar|despedir)",
    r"(?:me pueden|pueden|puede)(?: \w+)? (?:deportarme|deportar|desalojarme|desalojar|despedirme|despedir|demandarme|"
    r"quitarme|obligarme|arrestarme|echarme)",
    r"(?:es|ser[ií]a) (?:legal|ilegal|un delito|buena idea|mejor (?:si|que)|justo)",
    r"qu[eé] (?:pasa|pasar[aá]|pasar[ií]a|va a pasar|me puede pasar|me va a pasar) (?:si|con|conmigo|ahora|en el juicio)",
    r"(?:tengo|tenemos) (?:derecho|posibilidades|un buen caso|opciones|un caso)",
    r"cu[aá]nto (?:dinero |tiempo )?(?:me (?:van a|pueden)|puedo|podr[ií]a|voy a) (?:dar|pedir|recibir|cobrar|sacar)",
    r"cu[aá]les son mis (?:derechos|opciones|posibilidades)|qu[eé] dice la ley|qu[eé] posibilidades tengo",
    r"(?:necesito|quiero|quisiera) (?:un |alg[uú]n )?consejo|qu[eé] (?:es lo mejor|me conviene)",
)
LAWYER_ACT = re.compile(
    r"(?:^"
    + LEAD
    + r")(?:(?:puedo|podr[ií]a|puede|quiero|quisiera|necesito|me gustar[ií]a|prefiero|d[eé]jeme|perm[ií]tame|"
    r"mejor)(?: primero)? (?:hablar|llamar|consultar|preguntarle|preguntar|hablarlo|comunicarme|ver|consultarlo|contactar|"
    r"hablarle|decirlo|dec[ií]rselo|ponerme)(?: \w+){0,3}? (?:con |a )?"
    + LAWYER
    + r"|quiero (?:a )?"
    + LAWYER
    + r"|no sin "
    + LAWYER
    + r"|(?:p[aá]seme|p[oó]ngame|comun[ií]queme|con[eé]cteme) con "
    + LAWYER
    + r")\b"
)

ANYWHERE: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.EMERGENCY, EMERGENCY),
    (Act.DISTRESS, DISTRESS),
    (Act.INSTRUCTION, INSTRUCTION),
    (Act.ADVICE, ADVICE),
    (Act.LAWYER, LAWYER_ACT),
)
