"""What a Spanish question or order to the interviewer is about when its wording is new: by the words in it."""

import re

from shared.interview.rules.clauses import compiled
from shared.interview.understanding import Act

INTERROGATIVE = compiled(
    r"(?:(?:y|pero|entonces) )?(?:(?:usted|tu) (?:sabe|sabes|cree|crees|piensa|tiene|es|puede|me|puedes|"
    r"eres)\b|(?:cree|crees|piensa|piensas|sabe|sabes|considera|opina)(?: usted)? (?:que|si)\b|(?:cual|cuales|"
    r"cuant[oa]s?|quien|quienes|a quien|para quien|de quien|por que|para que|que tal|con quien)\b(?! (?:era|"
    r"fue) (?:mi|el|la)\b)|"
    r"(?:que|como|cuando|donde) (?:me |le |se |lo |la |les )*(?:pasa|puede|pueden|va|van|debo|hago|hace|es|"
    r"son|significa|quiere|dice|tengo|MEQ|YOU|ME|necesita|opina|recomienda|sugiere|piensa|sucede|ocurre)\b|"
    r"MEQ \w)"
)
_LAW = (
    r"(?:juez|jueza|juicio|corte|tribunal|caso|ley|leyes|legal\w*|ilegal\w*|derechos?|deport\w+|custodia|"
    r"carcel|preso|culpable|desaloj\w+|indemni\w+|ganar|perder|demand\w+|delito|multa\w*|pension|divorcio|"
    r"visa|asilo|residencia|papeles|prueba\w*|condena|testific\w+|contrato|casero|fianza|permitido|despedi\w+|"
    r"pagar|firm\w+|conviene|reclam\w+|apel\w+|denunci\w+)"
)
QUESTIONS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.OTHER_LANGUAGE, re.compile(r"\b(?:ingles|frances|catalan|interprete|traduc\w+)\b")),
    (
        Act.WHO_READS,
        re.compile(
            r"\b(?:grab\w+|confidencial\w*|privad\w+|secret\w+|compart\w+|(?:ver|leer|oir|escuchar|saber|enterar\w*|"
            r"ve|lee|decir|contar)(?: \w+){0,3} (?:esto|lo que (?:digo|diga)|mis respuestas|de esto|mi (?:jefe|marido|"
            r"esposo|esposa|familia|ex|casero)))\b"
        ),
    ),
    (
        Act.HOW_MANY,
        re.compile(r"\b(?:faltan?|quedan?|terminamos|acabamos|preguntas mas|mas preguntas|va a durar|para terminar)\b"),
    ),
    (
        Act.LAWYER,
        re.compile(r"\b(?:habl\w+|llam\w+|ver|consult\w+|contact\w+)\b.{0,25}\b(?:abogad[oa]|licenciad[oa])\b"),
    ),
    (Act.REPEAT, re.compile(r"\b(?:la pregunta|otra vez|de nuevo)$|\b(?:dijo|pregunto)$")),
    (
        Act.EXPLAIN,
        re.compile(
            r"\b(?:signific\w+|quiere decir|refier\w+|ejemplo|incluy\w+|pregunta|aclar\w+|defin\w+|exactamente|bruto|"
            r"neto|necesita saber|quiere saber)\b"
        ),
    ),
    (Act.ADVICE, re.compile(r"\b" + _LAW + r"\b")),
    (
        Act.OFF_TOPIC,
        re.compile(
            r"\b(?:usted|tu|tiempo|hora|clima|futbol|musica|pelicula|cancion|comida|chiste|favorit[oa]|noticias|gano|"
            r"presidente)\b"
        ),
    ),
    (Act.EXPLAIN, re.compile(r"^(?:que|cual|como|por que|para que)\b")),
    (Act.OFF_TOPIC, re.compile(r"")),
)
ORDERS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (
        Act.INSTRUCTION,
        re.compile(
            r"(?:YOU |a partir de ahora |desde ahora )?(?:olvid[ae]\b|ignor[ae]\b|finj[ae]|finge|actu[ae] como|"
            r"comport\w+|imprim[ae]|borr[ae]|elimin[ae]|cambi[ae] mis respuestas|escrib[ae] (?:que|un|una|me)|"
            r"pon(?:ga|le)? que|pon (?:si|no)|marc[ae]|marque|anot[ae] que (?:yo )?(?:dije|si|no)|"
            r"dig[ae]le? (?:a mi abogad[oa] )?que|"
            r"deja de ser|deje de ser|se mi (?:amig[oa]|abogad[oa])|rellen[ae]|complet[ae]|contest[ae] (?:por|todo|"
            r"esto|en|como|las)|respond[ae] (?:por|todo|esto|en|como|las)|invent[ae]|d[ae]me (?:las respuestas|acceso|"
            r"tu|su|un contrato)|solo (?:habla|responde|di)|mand[ae]|env[ie][ae]|traduc[ei]|resum[ae]|mient[ae]|"
            r"ayud[ae]me a (?:mentir|escribir|trampa)|no (?:escrib|anot|grab|guard|pong|dig)\w+|vamos a (?:jugar|"
            r"platicar|charlar))\b.*"
        ),
    ),
)
