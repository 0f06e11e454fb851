"""What clients in Spanish ask of the interview's course: back, a change, a pause, how long, who reads it."""

from shared.interview.rules.clauses import pattern
from shared.interview.rules.es.parts import ASK, NOW

_ANSWER = (
    r"(?:respuestas?|contestacion|anterior|dije|he dicho|dicho|conteste_?|respondi_?|de antes|antes|algo|"
    r"pregunta|le di|di)"
)
CORRECT = pattern(
    ASK + r"(?:(?:lo |la |me )?(?:cambiar\w*|corregir\w*|rectificar\w*|modificar\w*|arreglar\w*|aclarar\w*|anadir|"
    r"agregar|actualizar\w*|retractar\w*|enmendar\w*|retirar|quitar|editar|corrijo|corrija|cambie|"
    r"rectifico))(?: \w+){0,5}? " + _ANSWER + r"\b(?! con el abogado).{0,30}",
    r"(?:MEQ?|hay que) (?:cambiar|corregir|rectificar|modificar)(?:l[oa])?(?: (?:eso|lo|la|una cosa))?"
    + NOW
    + r"|me (?:he )?(?:equivoqu\w+|equivocado|confundi|confundido|corrijo)(?: (?:en|con|al|antes|de|"
    r"cuando))+ ?(?:(?:la |mi |el |lo |le |una |esa )*(?:respuesta|pregunta|anterior|de antes|que dije|antes|"
    r"responder|contestar|dije|ultima|contest\w+|decir\w*|fecha|numero|ano|nombre|direccion|dato|"
    r"cantidad)).{0,25}$|me (?:he )?(?:equivoqu\w+|equivocado|confundi) (?:antes|hace un momento|ahorita)",
    r"(?:eso|lo que (?:dije|he dicho|conteste|le dije)|mi (?:ultima )?(?:respuesta|contestacion)|"
    r"la (?:respuesta|fecha|cantidad|cifra)|el (?:numero|nombre|dato|ano))(?: \w+){0,5}? (?:esta|estaba|era|"
    r"es|fue|estuvo)(?: \w+)? (?:mal|incorrect[oa]|equivocad[oa]|erone[oa]|un error|errone[oa]|falso|"
    r"no es correcto)" + NOW,
    r"(?:le |lo |la |te |se lo |ya |antes )*(?:di|dije|conteste_?|respondi_?|he dado|he dicho|puse|"
    r"dado)(?: \w+){0,2} (?:mal|equivocad[oa]|erronea?mente|incorrect[oa])\b.{0,30}|(?:he )?(?:cometi|"
    r"cometido|hice|tuve) (?:un|una) (?:error|equivocacion|fallo)(?: \w+)? (?:(?:en|con|al|de) )?(?:la |mi |"
    r"lo |el )*(?:anterior|respuesta|pregunta|antes|contestar|responder|que (?:dije|conteste)).{0,20}|"
    r"(?:he )?cambi(?:e|ado) de (?:opinion|idea)(?: .{0,20})?$|(?:sobre|respecto a|en cuanto a) (?:la|lo|"
    r"mi)(?: \w+){0,2} (?:anterior|de antes|pregunta de antes).{0,40}",
)
SLIP = pattern(
    r"me (?:he )?(?:equivoqu\w+|equivocado|confundi|confundido)$|(?:he )?(?:cometi|cometido) un error$|"
    r"(?:lo )?dije mal$"
)
BACK = pattern(
    ASK + r"(?:(?:me )?(?:volver|volvamos|vuelv\w+|regres\w+|retroced\w+|ir(?:nos)?|vamos|ve|vaya|devuelv\w+|"
    r"devolver\w*|pasar|pas\w+|retom\w+|echar))(?: (?:(?:para |hacia |pa )?atras|(?:a|con|hacia) (?:la |"
    r"lo )?(?:(?:pregunta )?(?:anterior|de antes|previa|ultima|pasada|primera)(?: pregunta)?|pregunta (?:de|"
    r"sobre|del) .*|de (?:antes|mi|la)\b.*|anterior)|a una (?:anterior|pregunta anterior)|"
    r"una(?: pregunta)?(?: atras)?|un paso(?: atras)?|dos(?: preguntas)?(?: atras)?))+" + NOW,
    ASK
    + r"(?:(?:la |esa )?pregunta )?(?:(?:la )?anterior|previa|de antes|atras)(?: pregunta)?"
    + NOW
    + r"|para atras"
    + NOW
    + r"|(?:MEQ? )?(?:ver|oir|repetir|revisar|repita) la (?:pregunta )?anterior"
    + NOW,
)
HOW_MANY = pattern(
    r"(?:(?:como |mas o menos |aproximadamente |sabe |de |en )*)cuantas?(?: preguntas)?(?: \w+){0,2}? ?(?:mas|"
    r"quedan|faltan|son|hay|van|llevamos|tiene|vienen|restan|me va a hacer|falta|queda|preguntas)\b.{0,30}",
    r"(?:sabe )?cuanto (?:tiempo )?(?:mas )?(?:falta|queda|dura|va a|vamos a|tarda|tardamos|lleva|llevara|"
    r"durara|mas|nos (?:falta|queda)|me (?:falta|queda)|demora|es)\b(?! (?:a )?(?:recibir|cobrar|pedir|"
    r"ganar)).{0,35}|(?:todavia |aun |ya |nos |me )*(?:falta|queda|faltan|quedan|hay) (?:muchas?|muchos?|"
    r"poc[oa]s?|algo|mas(?: preguntas)?)(?: .{0,20})?$",
    r"(?:ya )?(?:casi|mero|pronto) (?:terminamos|acabamos|vamos a (?:terminar|acabar)|es todo|termina|acaba|"
    r"estamos).{0,15}|(?:ya )?(?:es|esta es|era|seria) (?:la )?(?:ultima|todo|la final|todas?)(?: (?:pregunta|"
    r"ya|las preguntas))*$|(?:por|en) (?:que|cual) (?:numero|pregunta) (?:vamos|estamos|va).{0,15}|"
    r"(?:ya )?(?:terminamos|acabamos|vamos a terminar|hemos terminado|vamos por la mitad|estamos (?:por|"
    r"cerca de) (?:terminar|acabar))(?: pronto| ya)?$|(?:va|vamos) para largo|"
    r"es (?:muy )?larg[oa](?: (?:la entrevista|esto))?$|a que hora (?:terminamos|acabamos|termina).{0,10}|"
    r"cuando (?:terminamos|acabamos|vamos a (?:terminar|acabar)|termina|acaba)(?: .{0,15})?$|cuanto (?:falta|"
    r"queda)",
)
_READ = (
    r"(?:le\w+|ver\w*|ve|ven|vera\w*|escuch\w+|oir\w*|oye|oyen|tien\w+ acceso|tener acceso|recib\w+|enter\w+|"
    r"sab\w+|acced\w+|revis\w+|consult\w+|conoc\w+)"
)
_NOT_OF_THE_QUESTION = r"(?!.*\bpregunta)"
WHO_READS = pattern(
    r"(?:a |para )?quien(?:es)?(?! (?:gano|es|eres|soy|sabe))(?: (?:mas|todos|otra persona|"
    r"exactamente))*(?: \w+){0,3}? ?" + _READ + r"\b.{0,35}",
    r"(?:esto|eso|todo esto|todo|lo que (?:yo )?dig[oa]|mis (?:respuestas|datos)|la (?:conversacion|"
    r"entrevista|informacion|grabacion)|la llamada)?(?: ?(?:todo )?(?:es|sera|esta|queda|quedara|va a (?:ser|"
    r"quedar)|se(?: esta)?|lo|la|las|van|va|estan|son))+(?: \w+)? (?:confidencial\w*|privad[oa]s?|secret[oa]|"
    r"grab\w+|segur[oa]s?(?! (?:de|que))|anonim[oa]|entre (?:nosotros|usted)|protegid[oa]s?|guard\w+|"
    r"registr\w+|compart\w+|public\w+)\b.{0,20}",
    r"(?:me |nos |esta |estan |usted )*(?:grabando|grabado|grabad[oa]s?|grava|graba|escuchando|"
    r"grabo)(?: .{0,20})?$|(?:alguien|otra persona|mi \w+|el \w+|la (?:otra parte|policia|corte|migra)|"
    r"mis \w+|los \w+|otros)(?: mas)?(?: \w+){0,3}? "
    + _READ
    + r"(?: (?:de |lo |esto|eso|mis|a|que|aqui|la)\b.{0,30})?$(?<!trabajo)(?<!todo)",
    _NOT_OF_THE_QUESTION
    + r"(?:se )?(?:lo|esto|la|eso|me|las) (?:va a|van a|puede|podra|pueden|podran|vera|veran|leera|lee|ve|sabra|"
    r"oira|escucha|escuchara)(?: \w+)? ?"
    + r"(?:ver|leer|oir|saber|escuchar|enterar\w*|recibir|mi|alguien|el|la|otros|otras|mas|compartir|"
    r"contar)\b.{0,30}|(?:va a|van a|puede|podra|pueden|YOU a)(?: \w+)? ?(?:ver|leer|oir|saber|escuchar|"
    r"enterar\w*|recibir)(?:lo|la)? (?:esto|lo que|eso|mi|alguien|mis|el|la|de esto).{0,30}",
    r"a (?:quien|donde|donde va|que) (?:\w+ ){0,3}?(?:envi\w+|mand\w+|da|dan|va|van|lleg\w+|pas\w+|cuent\w+|"
    r"entreg\w+|dice|dicen)\b.{0,25}|(?:en )?donde (?:\w+ ){0,3}?(?:guarda\w*|queda\w*|almacena\w*|va\w*|"
    r"guardan|termina\w*)\b.{0,30}|que (?:pasa|hacen|hace|va a pasar|van a hacer|"
    r"harian) con (?:mis (?:respuestas|datos)|lo que (?:digo|diga)|esta informacion|la (?:grabacion|"
    r"informacion)|esto).{0,20}|(?:le |se lo |lo )?(?:va a|van a|va usted a|YOU) (?:decir|contar|compartir|"
    r"guardar|grabar|ensenar|mostrar|pasar)(?:selo|lo|le)?(?: \w+)? ?(?:a|esto|con|"
    r"lo que)\b(?! mi abogad).{0,30}|hay alguien (?:mas )?(?:escuchando|oyendo|en la linea).{0,15}|"
    r"es entre (?:usted|nosotros).{0,15}|(?:solo )?(?:lo (?:ve|lee|vera)|"
    r"va a ver(?:lo)?) (?:solo )?mi abogad[oa].{0,10}|es confidencial.{0,20}|mi (?:jefe|marido|esposo|esposa|"
    r"mujer|casero|ex)(?: \w+)? (?:se )?va a (?:enterar|saber|ver|leer|oir).{0,35}",
)
WAIT = pattern(
    r"(?:YOU |me |nos |no se vaya )*(?:espe?r\w+|aguard\w+|aguant\w+|tenga paciencia|sea paciente)(?:me|nos|"
    r"se)?(?:me)?(?: (?:que|un|una|unos|solo|poco|tantito|poquito|momento|momentito|minuto|minutito|minutos|"
    r"segundo|segundito|segundos|rato|ratito|instante|seg|que|a|aqui|ahi|ya|voy|estoy|busco|deme|dejeme|"
    r"mientras|porque|hasta|me|por|ahorita|ahora|para|si)\b.*)?$(?<!esperanza)",
    r"(?:(?:YOU |me |nos |ME |ocupo )*(?:d[ae]\w*|dar\w*|regal\w+|conced\w+|permit\w+|necesit\w+|tener|"
    r"tomar\w*|deje)?(?: me)? ?)?(?:(?:un|una|unos|unas|solo|otro|dos|cinco|tantito|poco de|par de|nada mas|"
    r"nomas) )*(?:momento|momentito|minuto|minutito|minutos|segundo|segundito|segundos|rato|ratito|instante|"
    r"momentico|chance|tiempo|tantito)(?: (?:para|que|de|voy|a|por|y|mientras|en lo que|estoy|pa)\b.{0,45})?" + NOW,
    r"(?:ME |voy a |YOU |a ver |deje |dejame |dejeme )(?:que )?(?:lo |la |me |si )?(?:pens\w+|piens\w+|ver|"
    r"veo|mir\w+|busc\w+|busq\w+|record\w+|recuerd\w+|consult\w+ (?:mis|el|la|los|mi (?:agenda|calendario))|"
    r"revis\w+|check\w+|acord\w+|acuerd\w+|encontr\w+|tra\w+|ir por|coger|agarr\w+|sac\w+|fij\w+|cont\w+ con|"
    r"calcul\w+|haga memoria|hacer memoria|memoria|comprob\w+|apag\w+|abrir|cerrar|atender)(?:l[oa]|"
    r"me)?(?! (?:bien )?con mi abogad)(?: .{0,45})?$|a ver (?:si|que|deje|dejeme|espere).{0,30}|a ver$",
    r"(?:aun |todavia )?(?:lo )?(?:estoy|sigo) (?:pensando\w*|buscando\w*|mirando\w*|recordando|viendo|"
    r"revisando|haciendo memoria|tratando de (?:recordar|acordarme)|en eso)(?: .{0,30})?$|(?:(?:ya|ahora|"
    r"ahorita|enseguida|en seguida|al rato)(?: mismo)? )?(?:vuelvo|regreso|vengo|voy|le digo|le contesto)"
    + NOW
    + r"|(?:tocan|llaman|estan tocando|alguien (?:toca|llama)|suena|esta sonando)(?: \w+){0,3} ?(?:puerta|timbre|"
    r"telefono|celular|movil)?.{0,15}$|(?:vuelvo|regreso) (?:ya|enseguida|ahora|en un).{0,15}|me (?:llaman|"
    r"estan llamando|suena).{0,25}|no (?:me )?(?:cuelgue|apure|apresure|presione|he terminado|termine|"
    r"se vaya).{0,20}",
)
_DAY = (
    r"(?:manana|luego|mas tarde|despues|otro (?:dia|momento)|otra (?:vez|ocasion)|al rato|la (?:proxima|otra|"
    r"siguiente) semana|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|en otro momento|"
    r"esta (?:tarde|noche)|cuando pueda|en un rato|mas al rato)"
)
STOP = pattern(
    r"(?:YOU |ME |ya |hay que |por favor )*(?:para[rn]?|pare(?:mos|n)?|parale|deten\w+|deteng\w+|basta|alto|"
    r"ces\w+|paus\w+|fren\w+|terminar\w*|terminemos|termin[eo]|acabar\w*|acabemos|acab[eo]|finalic\w+|"
    r"finaliz\w+|suspend\w+|cancel\w+|cort(?:e|en|ar|are|amos|emos|a|o)(?:me|le|lo|la)?\b|colg\w+|cuelgue|"
    r"concluir|dejar(?:lo|la)|dej[eo]mos(?:lo|la)|"
    r"deje(?:lo|la)|descans\w+|interrump\w+)(?: (?:aqui|por hoy|la|el|esta|esto|entrevista|llamada|de|grabar|"
    r"preguntar|hablar|preguntarme|ya|conversacion|ahora|un|rato|para|manana|por|ahi|momento|asi|grabacion|"
    r"con|eso|con esto|las|preguntas|cuestionario|sesion|en este|punto|unos|minutos|favor|poco)\b ?)*" + NOW,
    ASK + r"(?:hacer|tom\w+|tener|hag\w+|necesit\w+|un|una|dar\w*|deme|date|tomemos)?(?: me| nos)? ?(?:un |una |"
    r"otro |otra |pequen[oa] |breve |corto )*(?:pausa|descanso|receso|respiro|break|intermedio|descansito|"
    r"pausita)\b.{0,20}",
    ASK + r"(?:lo |la |nos )?(?:segu\w+|sigu\w+|sig[oa]\w*|continu\w+|hac\w+|dej\w+|termin\w+|acab\w+|retom\w+|"
    r"reprogram\w+|vernos|llam\w+|hablar|hablamos|volv\w+|regres\w+|contest\w+|apla[zc]\w+|posponer\w*|"
    r"pospon\w+|reagend\w+)(?: (?:lo|la|esto|con|eso|para|el|resto|a|las|preguntas|entrevista|mejor|de|"
    r"nos))* ?" + _DAY + r"\b.{0,15}|reprogram\w+.{0,15}",
    r"(?:ya )?(?:me |ME |nos )*(?:irme|ir(?: (?:al|a (?:trabajar|recoger|mi|la|clase|una)|por).*)?|voy|retiro|"
    r"retirarme|marcharme|marcho|colgar|salir(?: .*)?|dejarl[oa]|despedirme|despido|largo|desconectarme|"
    r"tengo que ir)" + NOW + r"(?<!^voy)|(?:ya )?me (?:tengo que |debo |he de )?(?:ir|voy|retiro)(?: .{0,25})?$",
    r"(?:ya )?(?:es|fue|con eso es|creo que es) (?:suficiente|bastante|todo(?: por hoy)?)"
    + NOW
    + r"|suficiente"
    + NOW
    + r"|(?:ya )?(?:estoy|ando|me siento) (?:muy |bastante |ya )?(?:cansad[oa]|agotad[oa]|hart[oa]|fatigad[oa]|"
    r"rendid[oa])(?: (?:ya|de (?:esto|hablar|contestar|tantas preguntas|las preguntas|responder)|ME .*|"
    r"para seguir|hoy|por hoy))*$|(?:ya )?(?:estuvo|ya estuvo|hasta (?:aqui|ahi)|ahi (?:lo dejamos|"
    r"quedamos))(?: (?:llegamos|llego|por hoy|nomas|ya|lo dejamos))*$|he terminado" + NOW + r"|ya termine" + NOW,
    r"(?:NOT|CANT|ya no|yo ya no)(?: (?:ME|quiero|puedo))? ?(?:seguir|continuar|sigo|continuo|hacer (?:esto|"
    r"mas)|mas preguntas|contestar (?:mas|ninguna)|responder (?:mas|ninguna)|hablar mas|participar|"
    r"estar aqui)(?: (?:mas|con esto|con|la|entrevista|ahora|hoy|preguntas|contestando|hablando|esto|por hoy|"
    r"porque.*|tengo.*|adelante|aqui|ya|usted|pregunta|respondiendo))*$|"
    r"(?:ya )?no mas(?: (?:preguntas|por (?:hoy|favor|ahora)|gracias|con eso|de eso|de esto|hoy|ya))*$|"
    r"(?:adios|hasta (?:luego|manana|pronto)|chao|chau|bye|"
    r"nos vemos|buenas noches)(?: .{0,15})?$|se me hace tarde.{0,15}|(?:no tengo|ya no tengo|"
    r"me quede sin) (?:mas )?tiempo.{0,15}|se me (?:acaba|va a acabar|esta acabando) la bateria.{0,20}|"
    r"tengo (?:una )?(?:cita|junta|reunion).{0,20}|(?:sigamos|seguimos|continuamos|continuemos) " + _DAY + r".{0,10}",
)
