"""Spanish acts that count wherever they are said; reported, past and feared ones are answers."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

from shared.interview.rules.clauses import compiled
from shared.interview.rules.es.parts import NOW
from shared.interview.understanding import Act

NOT_NOW = re.compile(
    r"\b(?:dijo|dice|dicen|dijeron|diciendo|decia|dije|amenazo|amenazaba|amenazando|pregunto|pregunta|"
    r"preguntaron|grito|"
    r"gritaba|escribio|oi|pense|pensaba|miedo|temo|temia|cuando|si|desde|por que|como|siempre|a veces|cada|"
    r"antes|despues|hasta|era|estaba|fue|habia|tenia|"
    r"tuve|queria|mensaje|carta|nota|contaba|me conto|llame|llamo|aviso|para que|sentia|senti|creia|crei|casi|"
    r"hizo|ese|esa|aquel|aquella|entonces|deberia|debi|podria|podrian)_?\b"
)
LONG_AGO = re.compile(
    r"\b(?:hace (?:un|una|dos|tres|cuatro|cinco|varios|varias|mucho|muchos|anos|meses|dias|semanas|poco|"
    r"tiempo)(?! dano| mal| minutos?\b| segundos?\b| rat(?:o|ito)\b| hora\b)|ayer|anteayer|anoche|aquella|aquel|entonces fue|"
    r"(?:el|la) (?:ano|mes|semana|noche|verano|invierno|lunes|martes|miercoles|jueves|viernes|sabado|"
    r"domingo) pasad[oa]|en (?:19|20)\d\d|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|"
    r"octubre|noviembre|diciembre)|de nin[oa]|en ese momento|"
    r"esa (?:noche|vez|tarde|manana)|ese dia|en el pasado|la otra vez)\b"
)
TOLD_AS_NOW = re.compile(
    r"(?!.*\b(?:ahora|ahorita|ayud\w+|auxilio|por favor|911|hoy)\b)(?:(?:y|pues|luego|bueno) )*"
    r"(?:(?:entonces|de repente|luego) (?:viene|llega|entra|saca|agarra|se sube|se mete)\b|(?:va|llega|viene|agarra) y\b|"
    r"se (?:sube|mete) un\b|me (?:despierto|levanto)\b|volteo\b|estoy dormid[oa] y\b|voy (?:manejando|caminando|saliendo|llegando) y\b)"
)
_PLACE = (
    r"(?:afuera|fuera|en la puerta|en (?:la|mi) casa|adentro|dentro|abajo|arriba|en (?:la|mi) ventana|"
    r"en el (?:patio|jardin|pasillo))"
)
_END = r"(?: (?:ahora|ahora mismo|ahorita|otra vez|ya|aqui|con (?:un|una|su) (?:cuchillo|pistola|arma|machete|bate)))*"
_WHO = (
    r"(?:(?:el|ella|alguien|un hombre|un tipo|mi (?:\w+ )?(?:marido|esposo|esposa|ex|novio|novia|pareja|padre|"
    r"hijo|vecino|hermano)) )"
)
EMERGENCY = compiled(
    r"^(?:YOU |ya |que )?(?:alguien |que alguien )?(?:llam(?:e|en|a|ar|ame|eme|enle|ale|ele)|pid(?:a|an|e)|"
    r"mand(?:e|en|a|ar)|envi(?:e|en|a|ar)|marque|avise|avisen)(?: (?:a|al|por|la|una|un|los|el|ayuda|"
    r"me))* ?(?:ambulancia|policia|emergencias|911|9 1 1|112|nueve once|nueve uno uno|medico|doctor|bomberos|"
    r"patrulla|ayuda|socorro)\b"
    r"|(?:^|YOU |\bfavor )mand(?:e|en) a alguien(?: (?:ya|rapido|pronto|aqui|por favor|ahora|ahorita))*$"
    r"|\b(?:me|nos) encontro_?(?: otra vez)? (?:y )?(?:ya )?esta (?:aqui|" + _PLACE + r")\b"
    r"|\b(?:ME|necesito|quiero) (?:(?:a |de )?(?:una |la |un )?(?:ambulancia|policia|patrulla)|"
    r"ayuda (?:urgente|ya|ahora|ahorita|inmediata|medica)|un (?:medico|doctor) (?:ya|ahora|urgente)|"
    r"ir (?:al hospital|a urgencias))|^(?:MEQ? )?ayuda(?: (?:ayuda|ahora|ya|estoy|me|rapido).*)?$"
    r"|\b(?:esto )?es una emergencia\b(?! (?:familiar que tuve))|^emergencia$|\b(?:estoy|estamos|"
    r"mi vida (?:esta|corre)) (?:en |corriendo )?(?:grave )?peligro(?! de (?:perder|que|quedar))|"
    r"\bcorro peligro|\bno estoy a salvo"
    r"|^(?:YOU )?(?:ayud(?:eme|enme|ame|a)|socorro|auxilio|help)(?: (?:por favor|me|ya|ahora|rapido|alguien|"
    r"auxilio|socorro).*)?"
    + NOW
    + r"|\b"
    + _WHO
    + r"?(?:se )?(?:me )?(?:nos )?esta[n]? (?:entrando|metiendo|rompiendo|pegando|golpeando|atacando|matando|"
    r"ahorcando|ahogando|apuntando|amenazando con|tirando la puerta|tratando de (?:entrar|matar\w*|tirar)|"
    r"queriendo entrar|intentando entrar|forzando|violando|siguiendo|persiguiendo|asfixiando|maltratando|"
    r"disparando)\b(?! (?:el|en el) (?:negocio|mercado))"
    r"|\b"
    + _WHO
    + r"?esta (?:"
    + _PLACE
    + r"|aqui)"
    + r"(?: (?:ahora|ahora mismo|ahorita|otra vez|ya|aqui))* con (?:un|una|su) (?:cuchillo|pistola|arma|machete|bate)"
    r"|^(?:el|mi (?:ex|marido|esposo|novio)) (?:ya )?esta (?:aqui|"
    + _PLACE
    + r")"
    + _END
    + r"$|\bhay (?:alguien|un hombre|un tipo|un extrano|gente|un ladron|ladrones|un intruso)(?: \w+){0,2} "
    + _PLACE
    + r"|^(?:el |ella |alguien )?(?:tiene|trae|lleva) (?:un|una) (?:pistola|arma|cuchillo|navaja|"
    r"machete)(?: (?:en la mano|aqui|ahora|y).*)?$|\bme (?:va|van|quiere|quieren) a? ?(?:a )?(?:matar|"
    r"disparar|apunalar|ahorcar)(?: (?:ahora|ya|aqui|si .*))*$|\bacaba de (?:romper|entrar|tirar|pegarme|"
    r"golpearme)"
    r"|\b(?:ME|me|yo|ya) (?:me )?(?:morir(?:me)?|matarme|suicidarme|quitarme la vida|hacerme dano|"
    r"acabar con (?:todo|mi vida|esto de una vez)|matar(?: hoy)?|suicidar|quitar la vida|hacer dano|cortarme|"
    r"tirarme|ahorcarme|dejar de (?:vivir|existir)|desaparecer de este mundo)\b"
    r"|\bme (?:quiero|voy a) (?:morir|matar|suicidar|quitar la vida|hacer dano|cortar|tirar|ahorcar)\b|"
    r"\b(?:NOT|no quiero) (?:seguir viviendo|vivir|estar viv[oa]|despertar|seguir en este mundo)\b"
    r"|\b(?:pensando en|pienso en|ganas de|pensamientos de|planeando|he pensado en) (?:suicidarme|matarme|"
    r"quitarme la vida|morirme|morir|hacerme dano|el suicidio|suicidio|acabar con mi vida)\b|"
    r"\bestaria(?:n)? mejor (?:muert[oa]|sin mi)|\b(?:no (?:le )?(?:veo|tiene|encuentro)|ya no hay) (?:el |"
    r"ningun )?(?:sentido|razon)(?: \w+){0,3} (?:viv\w+|seguir viv\w+|de vivir|la vida)|\bmi vida no (?:vale|"
    r"tiene sentido)"
    r"|\b(?:CANT|no puede|no) respira(?:r|ndo)?\b(?: (?:bien|ahora|casi|nada))*|\b(?:estoy|esta) (?:sangrando|"
    r"desangrando(?:me)?|desmayando(?:me)?|inconsciente|convulsionando|ahogandose|muriendo)\b|"
    r"\b(?:estoy teniendo|me esta dando|me dio|tengo|le esta dando|creo que es) (?:un |una )?(?:infarto|"
    r"ataque (?:al corazon|cardiaco)|derrame|dolor (?:muy fuerte |fuerte )?en el pecho|convulsion|embolia|"
    r"sobredosis)"
    r"|\bme duele (?:mucho |muchisimo )?el pecho|\b(?:me he tomado|me tome|tome|me acabo de tomar|"
    r"acabo de tomar(?:me)?|me trague) (?:todas?|muchas|demasiadas|un monton|un bote|un frasco|"
    r"varias)(?: \w+){0,3} ?(?:pastillas|medicinas|medicamentos)?(?! hace)|\b(?:se (?:esta|"
    r"me esta) (?:quemando|incendiando)|hay (?:un )?(?:incendio|fuego)|esta ardiendo)(?: (?:la|mi|el|"
    r"en) .*)?$|\bhuele a (?:gas|humo)|\bmi (?:\w+ )?(?:madre|padre|hijo|hija|bebe|esposa|esposo|mama|"
    r"papa) (?:se (?:desmayo|cayo|desplomo)|no (?:respira|responde|reacciona))"
)
_VERY = r"(?:(?:muy|tan|demasiado|bastante|super|un poco|algo|toda?|completamente|realmente|bien|poniendo|sintiendo) )*"
DISTRESS = compiled(
    r"\b(?:ya )?(?:CANT|no puedo) (?:mas|con esto|con eso|(?:seguir )?habla(?:r|ndo) de (?:esto|eso|ello|"
    r"lo que paso)|parar de (?:llorar|temblar)|dejar de (?:llorar|temblar)|contener(?:me)?|soportarlo|"
    r"soportar (?:esto|mas)|aguantar(?:lo)?(?: mas)?|ni hablar|recordar(?:lo)?(?: eso| esto)?|"
    r"pensar en (?:eso|esto)|revivirlo|calmarme|controlarme|superarlo|continuar asi|seguir asi|"
    r"respirar cuando)(?: (?:con esto|asi|mas|ahora|hoy|sin llorar|perdon|de dolor|es .*))*$|^(?:CANT|"
    r"no puedo)"
    + NOW
    + r"|\b(?:esto|eso|todo esto|me|hablar de (?:esto|eso)|recordar(?:lo)?)?(?: me)?(?: esta)? ?(?:es|resulta|"
    r"hace|siendo|supera|sobrepasa|duele|afecta|rebasa|destroza|pone|cuesta|parte el alma|altera|lastima|"
    r"hace sentir)"
    + r"(?: (?:muy|demasiado|tan|mucho|muchisimo|bastante|doler|todavia))*(?: (?:duro|dificil|doloroso|fuerte|"
    r"dano|triste|mal|pesado|angustiante|traumatico|nervios[oa]|llorar|hablar de (?:esto|eso|"
    r"ello).*))+(?: (?:para mi|hablar.*|ahora|recordarlo|recordar.*|esto|de hablar.*|contarlo|revivir.*|"
    r"decirlo|acordarme.*|pensar.*))*$|\b(?:esto|eso|todo esto) (?:ya )?me (?:supera|sobrepasa|rebasa|"
    r"duele(?: mucho| demasiado)*|destroza|afecta(?: mucho| demasiado)*|altera(?: mucho)?|"
    r"pone (?:muy )?(?:mal|triste|nervios[oa])|hace llorar)(?: .{0,20})?$"
    r"|\bme (?:hace|causa) (?:mucho |tanto |demasiado )?(?:dano|mal)\b.{0,40}$|\b(?:esto |eso |"
    r"ya )?es demasiado(?: (?:para mi|duro|dificil|doloroso|fuerte|triste|hablar.*))*$|\bme duele (?:mucho|"
    r"demasiado|en el alma) (?:hablar|recordar|pensar|contar|decir).*"
    r"|\b(?:estoy|me estoy|ando|me encuentro|me siento) "
    + _VERY
    + r"(?:llorando|temblando|mal|fatal|nervios[oa]|derrumbando|desmoronando|ahogando|agobiad[oa]|desbordad[oa]|"
    r"angustiad[oa]|deprimid[oa]|hech[oa] polvo|destrozad[oa]|asustad[oa]|aterrad[oa]|desesperad[oa]|rot[oa]|"
    r"sobrepasad[oa]|en shock|"
    r"triste|abrumad[oa]|ansios[oa]|mareando|quebrando|teniendo (?:un ataque|una crisis).*|alterad[oa]|"
    r"conmocionad[oa]|afectad[oa]|horrible|enferm[oa] (?:hablando|de).*|incapaz de (?:seguir|hablar).*|"
    r"a punto de llorar)(?: (?:ahora|ahora mismo|perdon|lo siento|de hablar.*|hablando.*|con esto|"
    r"recordando.*|al (?:hablar|recordar).*|CANT.*|NOT.*|por esto|de solo.*|no puedo.*))*$"
    r"|\bme (?:siento|pongo|pone) (?:\w+ )?(?:mal|fatal|enferm[oa]|nervios[oa]|triste|a llorar|horrible|"
    r"agobiad[oa]|angustiad[oa])(?: (?:hablando|ahora|al|cuando|de|con|perdon|por).*)?$|\b(?:ME|"
    r"necesito) (?:calmarme|llorar|tranquilizarme|respirar|recomponerme|serenarme)|\bme (?:esta dando|"
    r"va a dar|da|dio ahora) (?:un |una |mucha |el )*(?:ataque de (?:panico|ansiedad|nervios)|crisis|ansiedad|"
    r"bajon)|\b(?:se me (?:salen|saltan|escapan|caen) las lagrimas|se me (?:quiebra|corta|va) la voz|"
    r"se me hace un nudo.*|tengo un nudo en la garganta|me tiemblan las manos|me tiembla (?:la voz|todo)|"
    r"me falta el aire (?:al|cuando|de).*|me hace llorar|voy a llorar|ME llorar|me (?:entran|"
    r"dan) ganas de llorar|me dan nauseas.*|me (?:revuelve|parte) .*)"
)
_DANGER = (
    r"(?:pistolas?|armas?|cuchillos?|navaja|sangr\w+|matar\w*|mata|golpea\w*|pegar\w*|pegando|ataca\w*|"
    r"ahorca\w*|dispar\w+|apunala\w*|ladron\w*|incendio|fuego|respira\w*|inconsciente|sobredosis|armado|"
    r"armados)"
)
_RIGHT_NOW = (
    r"(?:ahora|ahorita|ahora mismo|afuera|en (?:la|mi) (?:puerta|casa|ventana)|por la (?:puerta|ventana)|"
    r"a mi casa|viene|rapido|por favor ayud\w+|ayud\w+|ya viene|acaba de (?:llegar|entrar))"
)
DANGER_NOW = compiled(
    rf"(?=.*\b{_DANGER}\b)(?=.*\b{_RIGHT_NOW}\b)(?!.*\b(?:fue|era|estaba|habia|tenia|dijo|dice|si|cuando|caso|custodia|porque|hasta|no|NOT)\b).{{1,110}}$"
    r"|(?:me )?(?:acabo de cortar|corte|estoy cortando) (?:me )?las (?:venas|munecas).{0,15}$|(?:alguien|"
    r"hay alguien|un hombre|el|afuera|en la puerta) (?:\w+ )?(?:tratando|intentando|queriendo|quiere) (?:de )?(?:entrar|"
    r"meterse|(?:tumbar|tirar|romper|abrir) la (?:puerta|ventana))\b.{0,25}$"
)
_FELT = (
    r"(?:llor\w+|lagrimas|triste\w*|miedo|panico|ansiedad|ansios[oa]|tembl\w+|dificil|duro|doloros[oa]|duele|"
    r"dolor|recuerdos|mal|fatal|horrible|enferm[oa]|insoportable|destrozad[oa]|angusti\w+|deprim\w+|traum\w+|"
    r"nause\w+|nervios\w*|alterad[oa]|agobi\w+)"
)
DISTRESSED_NOW = compiled(
    rf"(?:estoy|me siento|me pone|me da|me hace|esto es|esto|eso|es|hablar de (?:esto|eso)|se me|tengo|ME|recordar) (?=.*\b{_FELT}\b)(?=.*\b(?:hablar\w*|hablando|decir\w*|pensar\w*|recordar\w*|contar\w*|revivir\w*|ahora|esto|CANT|momento|perdon)\b)"
    r"(?!.*\b(?:el|ella|ellos|era|fue|estaba|habia|cuando (?:el|ella|lo|la) |por culpa|cada vez|en el trabajo|"
    r"porque|desde)\b).{1,90}$"
)
GRAVE: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.EMERGENCY, EMERGENCY),
    (Act.DISTRESS, DISTRESS),
)
GRAVE_TURNS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.EMERGENCY, DANGER_NOW),
    (Act.DISTRESS, DISTRESSED_NOW),
)
