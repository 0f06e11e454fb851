"""Spanish ways to ask what it is that speaks, to say that something was said already, to take leave, and to withdraw
consent. Without accents."""

import re

from shared.interview.rules.aside_words import AsideWords
from shared.interview.rules.lexicon import listed

_LEAD = (
    r"(?:(?:oiga|oye|perdone|perdon|disculpe|espere|espera|hola|y|pero|no|es que|bueno|a ver|una pregunta|digame|"
    r"en serio|entonces) )*"
)
_KIND = (
    r"(?:robot|bot|maquina|ordenador|computadora|computador|programa|grabacion|inteligencia artificial|ia|humano|"
    r"humana|ser humano|persona|alguien|real)"
)
_SOME = r"(?:un|una|el|la|algun|alguna|de verdad|realmente|solo|verdadera|verdadero|real|humana|no|con)"
_LEAVE = (
    r"(?:ok|okay|vale|bueno|muy bien|esta bien|de acuerdo|gracias|muchas gracias|mil gracias|muchisimas gracias|"
    r"igualmente|adios|chao|chau|hasta (?:luego|manana|pronto|la proxima|entonces)|nos vemos|buenas (?:noches|tardes)|"
    r"buen dia|que (?:este|le vaya) (?:muy )?bien|que tenga (?:un )?(?:buen|bonito|lindo) dia)"
)
_THERE = (
    r"(?:(?:ya )?(?:(?:estoy|estamos) (?:de vuelta|aqui|de regreso|list[oa]s?)|regrese|volvi|he vuelto|llegue)|"
    r"(?:(?:podemos|puede|vamos a|quiero|ya) )*"
    r"(?:siga|sigue|sigamos|seguir|continue|continuar|continuemos|adelante|prosiga)|ya estoy|list[oa]|"
    r"gracias por (?:esperar|la espera|su paciencia)|perdon por (?:la espera|la demora|eso)|"
    r"(?:en )?(?:donde|que) estabamos)"
)
_OKAY = r"(?:ok|okay|vale|bueno|ya|gracias|muchas gracias|perdon|perdone|disculpe)"
_AGREE = r"(?:doy (?:mi )?(?:consentimiento|permiso)|estoy de acuerdo|acepto|consiento|autorizo)"
_RECORDED = r"(?:la grabacion|que (?:me|nos|lo|se|esto se) (?:graben|grabe|siga grabando|sigan grabando|este grabando))"
_THIS = r"(?:esto|esta entrevista|la entrevista|todo esto|la grabacion|que (?:me|nos|lo|se) (?:graben|grabe))"
_THING = (
    r"(?:otr[oa] )?(?!(?:es|fue|era|estaba|iba|vez|dia|momento|tiempo|ano|noche|manana|que|\w+(?:aba|ando|"
    r"iendo|aron|ieron|"
    r"mente))\b)\w+(?: (?:blanc[oa]|negr[oa]|roj[oa]|grande|borrach[oa]|azul|viej[oa]|de (?:adelante|enfrente|"
    r"atras|al lado)))?$"
)
ASIDES = AsideWords(
    what_speaks=re.compile(
        _LEAD + r"(?:(?:(?:es|sera) usted|usted es|(?:tu )?eres(?: tu)?|(?:esto|eso) es|es esto|"
        r"(?:estoy )?(?:hablando|hablo)(?: yo)? con|estoy con|me (?:habla|esta hablando)) "
        rf"(?:{_SOME} )*{_KIND}(?:(?: o)?(?: {_SOME})* {_KIND})*(?: (?:de verdad|real|humana|o que|o no|verdad|aqui))*|"
        r"(?:con )?quien (?:es usted|eres|habla|me habla|hablo|estoy hablando|esta hablando)|que (?:es usted|eres))"
    ),
    told_before=re.compile(
        _LEAD + r"(?:(?:pero )?ya (?:(?:se|te|os|le|lo|la|les) )*"
        r"(?:dije|he dicho|conte|he contado|respondi|he respondido|conteste|he contestado|mencione|he mencionado)"
        r"(?: (?:eso|esto|lo|a|antes|mismo|pregunta|hace un momento))*|"
        r"(?:se |te )?(?:lo )?acabo de (?:decir|decirlo|decirselo|decirtelo|responder|responderlo|contestar|"
        r"contestarlo|contarlo|contarselo)(?: (?:eso|esto|a|ahora|mismo))*|"
        r"como (?:ya )?(?:(?:le|te|se|lo) )*(?:dije|he dicho|conte)(?: antes| ya)*|"
        r"(?:eso |esto )?(?:ya )?me lo (?:ha preguntado|pregunto|preguntaste|has preguntado)(?: ya| antes)*|"
        r"(?:eso )?ya (?:esta )?(?:contestado|respondido|dicho))"
    ),
    goes_on=re.compile(
        r"(?:(?:ah|ay|bueno|pues) )*(?:(?:y|ademas|tambien|aparte)\b(?! (?:si|no|usted|su|por que|que|como|quien|"
        r"cuando|pues)\b)|(?:luego|entonces|despues|de ahi) (?:el|ella|ellos|ellas|yo|me|se|nos|le|les|mi)\b)"
    ),
    wants_a_story=re.compile(
        r"\b(?:paso|pasaba|ha pasado|ocurr\w+|suced\w+|describ\w+|expli\w+|cuente\w*|detalles?|circunstancias|"
        r"hechos|historia|por que|que (?:hizo|hicieron|dijo|dijeron)|como fue)\b"
    ),
    own_forms=frozenset(listed("yo nosotros nosotras me nos mi mis nuestro nuestra fui era estaba tengo soy estoy")),
    breaks_off=re.compile(
        r"\b(?:y|cuando|pero|entonces) (?:de repente|de pronto)$|"
        r"\b(?:y|pero|cuando|entonces|porque) (?:(?:de repente|de pronto|entonces|luego|que) )*"
        rf"(?:(?:est[ao]s?|ese|esa) {_THING}|(?<=de repente )(?:el|la|un|una|mi) {_THING}|"
        rf"(?<=de pronto )(?:el|la|un|una|mi) {_THING})|"
        r"\b(?:estaba|estabamos|iba|ibamos|venia|veniamos|andaba|era|estaban) (?:\w+ )*?"
        r"(?<!\bel )(?<!\bla )(?<!\blos )(?<!\blas )(?<!\bmi )(?<!\bmis )(?<!\bun )(?<!\buna )(?<!\bsu )\w+ "
        r"(?:y|cuando) "
        rf"(?:el|la|mi|un|una|los) {_THING}|^(?:(?:pues|bueno|mire) )+(?:el|la|mi|este|esta) {_THING}"
    ),
    takes_back=re.compile(
        r"(?:(?:ay|ah|bueno) )*(?:no (?:espere|espera|perdon|perdone|digo)|(?:espere|espera) no|perdon|perdone|digo|"
        r"quise decir|mejor dicho|me equivoque)\b"
    ),
    rethinks=re.compile(r"(?:(?:ay|ah|no|bueno|pues) )*(?:en realidad|de hecho|espere|espera|ahora que lo pienso)\b"),
    nods=re.compile(
        r"(?:(?:uhhuh|mhm|aja|ok|okay|vale|ya|ya veo|claro|bueno|bien|muy bien|esta bien|entiendo|entendido|gracias)"
        r"(?: |$))*"
    ),
    calling=re.compile(
        r"(?:(?:espere|hola|alo|oiga|oye|perdon|bueno|y|pero) ?)*"
        r"(?:(?<=hola )|(?<=hola)|(?<=alo )|(?<=alo)|(?:sigue|estas?)(?: usted)?(?: todavia)? ahi|"
        r"hay alguien(?: ahi)?|me (?:oye|oyes|escucha|escuchas|esta escuchando))"
        r"(?: (?:hola|alo|ahora|todavia|me (?:oye|escucha)))*"
    ),
    goodbye=re.compile(
        rf"(?:(?:si|no|ah|pues|y) )*{_LEAVE}(?: (?:{_LEAVE}|por (?:todo|su (?:tiempo|ayuda))|a usted|luego|entonces|"
        r"pues|y))*"
    ),
    withdraws=re.compile(
        rf"{_LEAD}(?:yo )?(?:(?:(?:quiero|quisiera|voy a|deseo) )?(?:retiro|retirar|revoco|revocar) mi "
        rf"(?:consentimiento|permiso|autorizacion)(?: (?:para|a|de) (?:{_THIS}|{_RECORDED}))?|"
        rf"ya no {_AGREE}(?: (?:(?:con|a|para|en) )?{_THIS})?|"
        rf"no {_AGREE} (?:(?:con|a|para|en) )?(?:esta entrevista|la entrevista|{_RECORDED})|"
        rf"(?:ya )?no quiero (?:{_RECORDED}|ser grabad[oa]|estar grabad[oa])|"
        r"(?:por favor )?(?:deje|dejen|deja|pare|paren|para) de (?:grabar|grabarme|grabarnos)|"
        r"(?:por favor )?no (?:me )?(?:grabe|graben|grabes))(?: (?:mas|ya|esto|por favor))*"
    ),
    back=re.compile(
        rf"(?:(?:{_OKAY}|si|ah|ay|pues|hola|a ver|ahora|y|muy bien|bien) )*"
        rf"{_THERE}(?: (?:{_THERE}|{_OKAY}|otra vez|de nuevo|ahora|por favor|y|entonces))*|{_OKAY}(?: {_OKAY})*"
    ),
    keeps=re.compile(
        r"(?:(?:ay|ah|no|si|bueno|pues|perdon|por favor|mejor|entonces) )*"
        r"(?:(?:no importa|olvidelo|olvidalo|dejelo|dejalo|dejemoslo|da igual|"
        r"(?:(?:vamos a|podemos|puede|quiero) )?(?:continue|continua|continuar|continuemos|siga|sigue|seguir|sigamos|"
        r"adelante|prosiga)|(?:la )?siguiente(?: pregunta)?|"
        r"(?:asi )?(?:esta|estaba|es|era) (?:bien|correct[oa]|lo mismo|igual)|lo mismo(?: de antes)?|"
        r"(?:no (?:quiero|hay que|hace falta) cambiar(?:lo)?|ningun cambio|sin cambios|nada que cambiar)"
        r"(?: nada| eso)?|"
        r"no (?:es |era )?(?:esa|esta)(?: pregunta)?|cambie de (?:idea|opinion))"
        r"(?: (?:asi|como esta|como estaba|entonces|por favor|gracias|con (?:esto|eso)|y|bien))* ?)+"
    ),
    hangs=re.compile(
        r"(?:(?:pues|bueno|y|entonces) )*(?:cuando|mientras|si|apenas|aunque|despues de|antes de|al) (?:\w+ ){0,4}\w+"
    ),
    continues=re.compile(
        r"(?:en|por|con|sin|desde|hacia|hasta|cerca|junto|sobre|bajo|detras|entre|porque|mientras|al|a la|del|que) "
        r"(?!(?:fin|general|caso|serio|supuesto|favor|cierto)\b)\w"
    ),
)
