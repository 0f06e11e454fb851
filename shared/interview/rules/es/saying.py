"""How Spanish says the same thing in many ways, and the one way that the rules read: YOU for every "podría usted", MEQ
for every "puedo", ME for every "quiero", NOT for "prefiero no", CANT for "no puedo". Words have no accents here."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

_HEDGES = (
    r"\b(?:por favor|porfavor|porfa|la verdad es que|la verdad|de verdad|sinceramente|honestamente|realmente|"
    r"solo|solamente|simplemente|quizas?|tal vez|"
    r"a lo mejor|mas bien|creo que|yo creo que|me parece que|supongo que|yo pienso que|es que|"
    r"lo que pasa es que|o sea|digamos|si es tan amable|si fuera tan "
    r"amable|si no le importa|si puede ser|si puede|si pudiera|si es posible|si se puede|un poquito|"
    r"un poquitin|un poco|poquito|poquitito|usted|ustedes|tu(?= (?:puedes|podrias))|muy(?= (?:amable))|"
    r"amablemente|rapidito|de plano|la mera verdad|fijese que|fijese|le digo|oiga usted|muchisimo|"
    r"yo(?! (?:no )?(?:soy|me)))\b"
)
_FRAMES = (
    (r"\bpa(?= )", "para"),
    (
        r"\b(?:(?:yo )?(?:prefiero|preferiria|prefeririamos|elijo|escojo|mejor|quisiera|preferible|opto por|"
        r"decido|decidi) (?:que )?no|no (?:quiero|quisiera|deseo|voy a|vamos a|pienso|"
        r"me apetece|me gustaria|me gusta|me siento (?:comod[oa]|bien|a gusto|segur[oa]|list[oa])(?: para| con)?|"
        r"me da la gana(?: de)?|estoy (?:dispuest[oa]|comod[oa]|list[oa])(?: a| para| con)?|tengo (?:ganas|"
        r"por que|intencion)(?: de)?|quiero tener que|queremos|le voy a|te voy a|se lo voy a|"
        r"me interesa|me atrevo a)|me niego a|me rehuso a|me abstengo de|rehuso)\b",
        "NOT",
    ),
    (r"\bno (?:puedo|podemos|logro|alcanzo a|consigo|soy capaz de)\b", "CANT"),
    (r"\bno (?:pude|pudimos|logre|alcance a|consegui|podia)\b", "COULDNT"),
    (
        r"\b(?:(?:me |nos |le |lo |la |se )*(?:puede|podria|puedes|podrias|pueden|podrian)(?: (?:me|nos))?|"
        r"seria (?:tan amable|posible|mucha molestia)(?: de| que)?|haria el favor de|hagame el favor de|"
        r"me hace el favor de|"
        r"le importaria|le importa|le molestaria|tendria la bondad de|(?:necesito|quiero|le pido|quisiera|"
        r"me gustaria|ocupo|te pido|exijo|ordeno) que(?: (?:me|usted|tu))?|(?:debe|debes|tiene que|tienes que))\b",
        "YOU",
    ),
    (
        r"\b(?:(?:me |nos |lo |la |se )*(?:puedo|podemos|podriamos|se puede)(?: yo)?|(?:seria|"
        r"es) posible(?: que)?|hay (?:manera|forma|modo|alguna manera|alguna forma) de|(?:esta|estaria) bien si|"
        r"le (?:importa|molesta) si|me (?:permite|deja|dejan)|que tal si|y si|por que no)\b",
        "MEQ",
    ),
    (
        r"\b(?:(?:me |lo |la |se |yo |ya )*(?:quiero|queremos|quisiera|quisieramos|me gustaria|nos gustaria|"
        r"necesito|necesitamos|prefiero|preferiria|vamos a|voy a|deseo|debo|debemos|deberiamos|tengo que|"
        r"tenemos que|mejor|ocupo|"
        r"tengo ganas de|hay que|pretendo|intento|estoy por|trato de)(?! que\b)|(?:dejeme|dejame|permitame|"
        r"permiteme|dejenme|dejeme que|permita que)(?: yo)?)(?= )",
        "ME",
    ),
    (r"\bME ME\b", "ME"),
)
REWRITES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in ((_HEDGES, ""), (r" {2,}", " "), (r"^ | $", ""), *_FRAMES)
)
LEADS = re.compile(
    r"^(?:(?:bueno|pues|entonces|oiga|oye|mire|mira|disculpe|disculpa|disculpeme|perdon|perdone|perdoname|"
    r"perdoneme|lo siento|pero|y|e|es que|hola|si|no(?! (?:se|lo|la|le|les|me|te|tengo|estoy|hablo|entiendo|"
    r"entendi|recuerdo|"
    r"comprendo|comprendi|sabria|oigo|escucho|escuche|oi|quedo|tan|es|puedo|quiero|contesto|sin|hay|sea|haga|"
    r"escriba|alcance|alcanzo|la|hace|tanto|nada|preguntas|mas|tiene|creo|ni|del|todo|veo|olvide))|ok|okay|"
    r"vale|ay|ah|uy|gracias|muchas gracias|a ver(?= \w)|claro|bien|ya(?= \w)|"
    r"espere(?= \w+ \w+ \w+)|espera(?= \w+ \w+ \w+)|fijese|sabe que|sabes que|dios mio|ay dios|dios|por dios|"
    r"porque|que pena|que pena con usted|ahora|antes(?= ME)|primero(?= ME)|ademas|tambien|aunque|la neta|"
    r"nombre|chin|hijole|hombre|mujer(?= ME)|senor|senora|"
    r"senorita|buenas|oigame|ojala|eh|este|o) )+"
)
_NOT_AFTER = "".join(
    rf"(?<!\b{word})"
    for word in (
        "que", "como", "cuando", "donde", "quien", "cual", "cuanto", "cuanta", "cuantas", "cuantos", "tiempo", "dinero", "preguntas", "si", "porque", "cree", "piensa",
        "crees", "se", "no", "claro", "entiendo", "saber", "YOU", "ME", "MEQ", "NOT", "CANT", "dijo", "dije", "lo", "la", "le", "me", "de", "a", "y", "o", "usted", "sabe", "quiere",
    )
)  # fmt: skip
BREAKS = re.compile(
    r"(?= )(?:"  # looked at first, at each place of a turn: it is five times as fast
    + r" (?:pero|y|entonces|porque|perdon|disculpe|aunque|ya que|pues) "
    + rf"|{_NOT_AFTER} (?=(?:YOU|MEQ|ME|NOT|CANT|COULDNT|no se|no me|no lo|estoy|hay alguien|necesito|me (?:la|lo) (?:repit|dic|explic)\w+|tengo|tiene|quiero|me duele|me siento) )"
    + rf"|{_NOT_AFTER} (?=(?:que (?:me|dijo|fue|era|es|significa|quiere|pasa)|cual (?:era|es|fue)|cuant[oa]s? |quien(?:es)? (?:va|puede|lee|ve)|espere|espera|repit|digame|digamelo|llame a|llamen a|ayud[ae]|dejel[oa]|pasem|sigamos|siguiente)\b))"
)
OPENS = re.compile(
    r"(?:(?:y|pero|bueno|oiga|perdon|entonces) )*(?:que|cuando|como|donde|cuant[oa]s?|quien(?:es)?|"
    r"cual(?:es)?|por que|para que|si|sabe (?:si|que|cuanto|cuantas)|cree que|piensa que|usted (?:cree|"
    r"piensa) que|a que|de que|en que|hasta cuando)(?: \w+){0,2}"
)
PAST_FORMS = re.compile(
    r"(?:llam|habl|firm|par|esper|dej|termin|acab|pas|contest|consult|cambi|regres|salt|mand|borr|grab|compr|"
    r"ayud|qued|par|cort|ignor|"
    r"invent|llen|complet|denunci|deten|retir|continu|guard|anot)[éó]|(?:volv|corrig|segu|escrib|sal|descans|"
    r"decid|respond|"
    r"recib|romp|le|exig)(?:í|ió)|(?:pagu|busqu|marqu|colgu|expliqu|repet)[éí]|explicó|pagó|buscó|repitió|leyó|siguió"
)
REPORTED = re.compile(
    r"\b(?:dijo|dice|dicen|dijeron|diciendo|decia|decian|dije|amenazo|amenazaba|pregunto|preguntaba|"
    r"preguntaron|pregunte|grito|gritaba|gritaron|escribio|escribieron|"
    r"pidio|pidieron|pedi|pidiendo|conto|contaba|contesto|respondio|mando|mandaron|ordeno|exigio|explico|"
    r"aviso|insistio|insistia|comento|mensaje|carta|nota|letrero|si|cuando|para que|hasta que|sino que)_?\b"
)
BESIDE = re.compile(
    r"(?:estoy (?:buscando|tratando|pensando|mirando|en)|MEQ? |YOU |CANT |mi (?:telefono|perro|bebe|memoria|"
    r"celular)|tocan|alguien|hay alguien|fue hace|hace (?:mucho|tanto|anos|ya)|ha pasado|ya (?:paso|hace)|"
    r"me (?:llaman|falla)|pregunt[eu]|"
    r"estaba|se (?:me|corto|fue)|es (?:que|muy|tarde)|soy|tengo (?:que|un|la)|voy|ya|lo siento|era muy|"
    r"no (?:tengo|lo|me|se)|habria que|tendria que)"
)
QUOTING = re.compile(
    r"\bqu[eé] (?:le|les|te|se|me|fue lo que)?\b.{0,40}\b(?:dijo|dijeron|dec[ií]a|dice|escribi[oó]|"
    r"contest[oó]|grit[oó]|pregunt[oó]|pidi[oó]|cont[oó]|el mensaje|la carta|la nota)"
    r"|\bcon qu[eé] palabras\b|\bqu[eé] (?:\w+ )?(?:desea|quiere|le gustar[ií]a|espera|busca|pretende)\b"
    r"|\b(?:c[oó]mo|d[oó]nde|cu[aá]ndo|a qui[eé]n|a qu[eé] (?:hora|n[uú]mero|direcci[oó]n)) (?:quiere|prefiere|desea|"
    r"le gustar[ií]a|debemos|podemos|le (?:enviamos|mandamos|llamamos|avisamos))\b"
)
