"""What clients ask for, and how they leave a question, in Spanish, as all of a sentence."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

from shared.interview.rules.es.parts import KIN, LEAD, TAIL, Q, whole
from shared.interview.understanding import Act

WHOLE: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (
        Act.STOP,
        whole(
            r"(?:pare|para|parar|det[eé]ngase|basta|ya basta|alto)(?: (?:aqu[ií]|por hoy|la entrevista|de grabar|de preguntar))*",
            r"(?:podemos|puedo|quiero|quisiera|me gustar[ií]a|necesito|vamos a|prefiero|mejor) (?:parar|dejarlo|terminar|"
            r"acabar|descansar|detenernos|hacer una pausa|tomar un descanso|pausar|seguir (?:mañana|luego|m[aá]s tarde|otro "
            r"d[ií]a)|continuar (?:mañana|luego|m[aá]s tarde|otro d[ií]a))(?: (?:aqu[ií]|por hoy|ahora|la entrevista|para "
            r"mañana|mañana|un momento|por el momento))*",
            r"(?:me )?tengo que (?:irme|ir|colgar|salir|dejarlo)|me voy|me tengo que ir|debo irme",
            r"(?:ya )?es suficiente|suficiente|estoy cansad[oa]|no quiero (?:seguir|continuar|hacer esto|m[aá]s preguntas)"
            r"(?: m[aá]s| con esto)*|dej[eé]moslo(?: aqu[ií])?|hasta aqu[ií]|adi[oó]s|hasta luego|seguimos (?:mañana|luego|"
            r"otro d[ií]a)|necesito (?:un descanso|una pausa)|una pausa|terminemos",
        ),
    ),
    (
        Act.HOW_MANY,
        whole(
            r"cu[aá]ntas (?:preguntas )?(?:m[aá]s )?(?:quedan|faltan|son|hay|van)(?: .{0,25})?|cu[aá]ntas (?:preguntas )?m[aá]s",
            r"cu[aá]nto (?:falta|queda|dura|tiempo|m[aá]s).{0,30}|(?:ya )?(?:falta|queda) (?:mucho|poco)|ya casi"
            r"(?: terminamos| acabamos)?|es la [uú]ltima(?: pregunta)?|por qu[eé] n[uú]mero vamos",
        ),
    ),
    (
        Act.WHO_READS,
        whole(
            r"qui[eé]n(?:es)?(?: m[aá]s)? (?:va a |van a |puede |pueden )?(?:leer|lee|leer[aá]|ver|ve|ver[aá]|escuchar|o[ií]r|"
            r"escucha|tiene acceso|tener acceso|recibe|recibir).{0,30}",
            r"(?:esto |eso )?(?:es|ser[aá]|est[aá]) (?:esto |todo )?(?:confidencial|privado|secreto|grabado|grabando|seguro)"
            r"(?: .{0,20})?|(?:me )?est[aá](?:n)? grabando(?: .{0,15})?|(?:lo |esto )(?:va a|puede|podr[aá]) (?:ver|leer|o[ií]r|"
            r"saber) .{1,25}|(?:mi \w+|alguien)(?: m[aá]s)? (?:va a|puede|podr[aá]) (?:ver|leer|o[ií]r|escuchar)(?:lo| esto)?"
            r"(?: .{0,15})?|a qui[eé]n (?:se lo|le) (?:env[ií]a|manda|da)n?.{0,15}",
        ),
    ),
    (
        Act.SLOWER,
        whole(
            r"(?:(?:puede|podr[ií]a|puedes) )?(?:hablar|hable|habla|ir|vaya|m[aá]s|decirlo|leer|lea)(?: un poco)?(?: m[aá]s)? "
            r"(?:despacio|lento|lentamente)|(?:m[aá]s )?despacio|habla (?:muy|demasiado) r[aá]pido|(?:va|es|demasiado|muy)"
            r"(?: demasiado| muy)? (?:r[aá]pido|deprisa)",
        ),
    ),
    (
        Act.LOUDER,
        whole(
            r"(?:(?:puede|podr[ií]a|puedes) )?(?:hablar|hable|habla)(?: un poco)? (?:m[aá]s )?(?:alto|fuerte)|m[aá]s (?:alto|"
            r"fuerte)|no (?:le|te|la|lo) (?:oigo|escucho)(?: bien| nada)?|no (?:oigo|escucho)(?: bien| nada)?|s[uú]bale|suba el "
            r"volumen",
        ),
    ),
    (
        Act.TYPE,
        whole(
            r"(?:puedo|podr[ií]a|prefiero|quiero|quisiera|mejor|d[eé]jeme|lo voy a|voy a) (?:escribir|escribirlo|teclear|"
            r"teclearlo|lo escribo|escribirle)(?: .{0,25})?|lo escribo(?: .{0,15})?",
        ),
    ),
    (
        Act.REPEAT,
        whole(
            r"(?:me )?(?:(?:puede|podr[ií]a|puedes|podr[ií]as) )?(?:repetir|rep[ií]t[ae]|repetirme|repet[ií]rmela|repet[ií]rmelo|"
            r"repetirlo|repetirla|rep[ií]tamelo|rep[ií]tamela|decirlo|decirme|leer|leerme|volver a leer|volver a decir|volver a "
            r"preguntar)(?:l[oa])?(?: " + Q + r")?(?: (?:otra vez|de nuevo|una vez m[aá]s))*",
            r"(?:c[oó]mo|qu[eé]|mande|perd[oó]n|disculpe|otra vez|de nuevo|una vez m[aá]s)(?: dijo| dice| ha dicho| era| fue| "
            r"era la pregunta| me pregunt[oó])?|cu[aá]l (?:era|es|fue) la pregunta|qu[eé] (?:ha dicho|me ha preguntado|me "
            r"pregunt[oó])|no (?:le |lo |la )?(?:o[ií]|escuch[eé]|he o[ií]do)(?: (?:bien|la pregunta|eso))*",
        ),
    ),
    (
        Act.EXPLAIN,
        whole(
            r"(?:y )?qu[eé] (?:significa|quiere decir|es eso de|quieres decir|quiere decir con)(?: .{1,40})?|a qu[eé] se refiere"
            r"(?: .{0,30})?|no (?:entiendo|entend[ií]|comprendo|le entiendo|la entiendo)(?: (?:bien|la pregunta|eso|qu[eé].{0,25}|"
            r"lo que.{0,25}))*|(?:me )?(?:(?:puede|podr[ií]a) )?(?:explicar|expl[ií]queme|explicarme|aclarar|aclararme|"
            r"explicarlo|explic[aá]rmelo)(?:l[oa])?(?: .{0,40})?|qu[eé] es (?:un|una|el|la) .{1,30}|por ejemplo|como qu[eé]|"
            r"por qu[eé] (?:me |lo |quiere |necesita ).{1,40}|en qu[eé] sentido|qu[eé] tipo de .{1,25}",
        ),
    ),
    (
        Act.WAIT,
        whole(
            r"(?:(?:me puede|puede|podr[ií]a) )?(?:esp[eé]r[ae]|espere|espera|esperar|esp[eé]reme|aguarde|deme|me da|d[eé]me|"
            r"d[aá]me|un)(?: (?:un|unos|solo|poco))*(?: (?:momento|momentito|minuto|minutos|segundo|segundos|rato|ratito|poco|"
            r"tiempo))?(?: (?:para|que|voy a|d[eé]jeme) .{1,30})?",
            r"d[eé]jeme (?:pensar|ver|mirar|buscar|recordar|consultar)(?:lo)?(?: .{0,25})?|estoy pensando|ya vuelvo|ahora vuelvo|"
            r"necesito (?:un|unos) (?:momento|minuto|minutos|segundos)(?: .{0,20})?|a ver",
        ),
    ),
    (
        Act.BACK,
        whole(
            r"(?:(?:podemos|puedo|quiero|quisiera|puede|vamos a|d[eé]jeme) )?(?:volver|volvamos|regresar|regresemos|ir)(?: (?:"
            r"atr[aá]s|a la (?:pregunta )?(?:anterior|de antes|[uú]ltima)(?: pregunta)?|a la pregunta (?:anterior|de antes)))+|"
            r"(?:la )?(?:pregunta )?anterior|(?:para )?atr[aá]s|la pregunta de antes",
        ),
    ),
    (
        Act.CORRECT,
        whole(
            r"(?:(?:puedo|podr[ií]a|quiero|quisiera|necesito|me gustar[ií]a|tengo que|d[eé]jeme) )?(?:cambiar|corregir|rectificar|"
            r"modificar)(?: (?:mi|la|una|lo|[uú]ltima|respuesta|anterior|de antes|que dije|que he dicho|algo|pregunta))+"
            r"(?: .{0,20})?",
            r"me (?:he equivocado|equivoqu[eé])(?: (?:en|con|antes|al) ?.{0,30})?|(?:eso|lo que dije|mi respuesta)(?: anterior)? "
            r"(?:est[aá]|estaba|era|es) (?:mal|incorrect[oa]|equivocad[oa])|dije mal .{0,30}|lo dije mal",
        ),
    ),
    (
        Act.THIRD_PERSON,
        re.compile(
            r"(?:"
            + LEAD
            + KIN
            + r" est[aá] (?:aqu[ií]|conmigo|a mi lado|escuchando|en la habitaci[oó]n|al lado).{0,25}"
            r"|" + LEAD + r"(?:puede|podr[ií]a) (?:contestar|responder|hablar|ayudarme) " + KIN + r".{0,25}"
            r"|"
            + LEAD
            + r"(?:d[eé]jeme|voy a|tengo que) (?:preguntarle|preguntar|consultarlo con) ?(?:a|con)? ?"
            + KIN
            + r".{0,20}"
            r"|(?:dile|d[ií]gale) que .{1,40}|soy (?:su|la|el) (?:esposa|esposo|hijo|hija|madre|padre|hermana|hermano)"
            r"(?: de .{1,25})?|" + LEAD + r"(?:" + KIN + r"|[eé]l|ella) quiere (?:hablar|decir|contestar).{0,30}"
            r"|c[aá]llate.{0,20}|d[eé]jame en paz|mi amor .{1,40})"
        ),
    ),
    (
        Act.OTHER_LANGUAGE,
        whole(
            r"(?:(?:habla|hablas|puede hablar|podemos hablar|podemos hacerlo|puede ser|se puede|puedo hablar|puedo contestar)"
            r"(?: esto)?(?: en)?) (?:ingl[eé]s|franc[eé]s|portugu[eé]s|catal[aá]n|quechua|n[aá]huatl|otro idioma)(?: .{0,15})?|"
            r"no hablo (?:bien |mucho )?(?:español|castellano)(?: .{0,15})?|en ingl[eé]s|necesito (?:un int[eé]rprete|un "
            r"traductor)",
        ),
    ),
    (
        Act.DECLINE,
        whole(
            r"(?:prefiero|preferir[ií]a|mejor|quisiera) no (?:decir|contestar|responder|hablar|comentar|decirlo|contestarla|"
            r"responderla)(?:l[oa])?(?: .{0,35})?|(?:prefiero|preferir[ií]a|mejor) (?:que )?no",
            r"no (?:quiero|deseo|voy a|pienso|me siento c[oó]mod[oa]) (?:\w+ )?(?:decir|decirlo|contestar|responder|hablar|"
            r"contestarla|responderla|contarlo|comentarlo|compartir|hablando)(?:l[oa])?(?: (?:a |de |sobre )?(?:eso|esto|esa|"
            r"ese tema|la pregunta|esa pregunta|esta pregunta|nada))*",
            r"(?:(?:podemos|puedo|puede|quiero|vamos a) )?(?:s[aá]lt[ae]|saltar|saltarnos|saltarme|saltemos|omitir|pasar|pase|"
            r"paso|dejar|s[aá]ltese|s[aá]ltela)(?:la|lo|se)?(?: (?:esa|esta|eso|la|pregunta|a la siguiente|en blanco|siguiente))*|"
            r"(?:la )?siguiente(?: pregunta)?|sin comentarios|eso es (?:privado|personal|cosa m[ií]a)|no es (?:asunto suyo|de su "
            r"incumbencia)|me niego(?: a .{1,20})?|me reservo(?: .{0,25})?",
        ),
    ),
    (
        Act.UNKNOWN,
        re.compile(
            LEAD
            + r"(?:(?:la verdad )?(?:yo )?(?:no|ni) (?:lo |la |me )?(?:s[eé]|sabr[ií]a|recuerdo|acuerdo|sabe|tengo (?:ni )?idea)"
            r"(?: (?:decirle|decir|decirlo|exactamente|bien|eso|ahora|ahora mismo|la fecha|el n[uú]mero|la verdad|muy bien|de "
            r"eso|cu[aá]ndo|cu[aá]ndo fue|cu[aá]nto|cu[aá]ntos|nada|con exactitud|seguro|qu[eé] decir|qu[eé] decirle|lo))*"
            r"|ni idea|no tengo ni idea|ni la menor idea|qui[eé]n sabe|(?:se )?me (?:ha )?olvid[oóa]d?[oó]?|lo olvid[eé]|no (?:estoy|"
            r"est[aá]) (?:muy )?segur[oa](?: de (?:eso|la fecha|cu[aá]ndo))?|no podr[ií]a decirle|desconozco(?: .{0,20})?|"
            r"tendr[ií]a que (?:mirarlo|consultarlo|verlo|buscarlo|preguntar))" + TAIL
        ),
    ),
    (
        Act.OFF_TOPIC,
        whole(
            r"(?:qu[eé]|c[oó]mo) (?:tiempo|clima) (?:hace|est[aá]).{0,15}|qu[eé] hora es|(?:es|eres)(?: usted)? (?:una? )?(?:"
            r"robot|m[aá]quina|persona|humano|humana|real|de verdad|computadora|inteligencia artificial).{0,15}|qui[eé]n (?:es|"
            r"eres)(?: usted)?|c[oó]mo (?:se|te) llama[s]?|c[oó]mo (?:est[aá]|est[aá]s)(?: usted)?|hola|buen[oa]s(?: (?:d[ií]as|"
            r"tardes|noches))?|cu[eé]nteme un chiste|me (?:oye|escucha)|est[aá] ah[ií]|tengo (?:hambre|sed|fr[ií]o|calor)|"
            r"(?:est[aá] lloviendo|hace (?:calor|fr[ií]o|buen tiempo)).{0,15}|probando",
        ),
    ),
)
