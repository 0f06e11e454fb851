"""The words that tell questions from other text, in the languages that were met most."""

import re

from functions.documents.layout import question_words

_INTERROGATIVES = (
    f"{question_words.INTERROGATIVES}"
    "|qué|que|cuál|cuáles|quién|quiénes|cuándo|dónde|por qué|cómo|cuánto|cuánta|cuántos|cuántas"
    "|quel|quelle|quels|quelles|qui|quand|où|pourquoi|comment|combien"
    "|was|welche|welcher|welches|wer|wann|wo|warum|wie|wieso"
    "|quais|qual|quem|onde|como|quanto|quantos|che|quale|quali|chi|dove|perché|quando"
)
AUXILIARIES = f"{question_words.AUXILIARIES}|am|don't|doesn't|didn't|haven't|hasn't|aren't|isn't"
_PREPOSITIONS = (
    "(?:at|on|in|to|for|by|with|from|of|under|since|until|a|de|en|con|por|para|bei|mit|von|zu|seit|für"
    "|à|dans|depuis|avec|pour)"
)
ADVERBS = "and|or|so|also|then|if so|if yes|if no|if not|in your opinion|in your experience|currently|overall|now"
_IMPERATIVES = (
    "describe|explain|comment(?=\\s+on\\b)|state|list|identify|specify|provide|give|tell|name|indicate|discuss|outline|summari[sz]e|attach"
    "|elaborate|enumerate|set forth|detail|estimate|rate|rank|compare|define|share|recall|imagine|think|consider"
    "|walk (?:me|us)|talk (?:me|us)|write|enter|insert|complete|print|fill in|select|choose|report|disclose|produce"
    "|admit|introduce"
    "|mencione|describa|explique|indique|enumere|señale|nombre|diga|cuente|cuéntenos|cuénteme|detalle|especifique"
    "|escriba|elija|seleccione|proporcione|comente|defina|relate"
    "|décrivez|expliquez|indiquez|précisez|citez|listez|donnez|nommez|racontez"
    "|beschreiben|erklären|nennen|erläutern|geben|schildern|descreva|explique|liste|cite|descriva|spieghi|elenchi"
    "|describir|explicar|indicar|mencionar|enumerar|especificar|proporcionar|detallar|escribir|décrire|expliquer"
    "|indiquer|préciser|citer|nommer|descrivere|spiegare|indicare|specificare|elencare|descrever|angeben"
)
_POLITE = r"(?:(?:please|kindly|briefly|also|por favor,?|s'il vous plaît,?|bitte|next,?|now,?)\s+){0,2}"

WH_START = re.compile(
    rf"^[¿\"“'(]*(?:(?:{ADVERBS}),?\s+)?(?:{_PREPOSITIONS}\s+)?(?:{_INTERROGATIVES})\b", re.IGNORECASE
)
UNMARKED_QUESTION = re.compile(
    rf"^[\"“'(]*(?:{question_words.INTERROGATIVES})\s+(?:\w+\s+){{0,2}}(?:{AUXILIARIES})\b"
    r"|^¿?(?:qué|cuál|cuáles|quién|quiénes|por qué|cómo|cuánto|cuántos|cuántas|cuándo|dónde)\b",
    re.IGNORECASE,
)
UNMARKED_POLAR = re.compile(
    r"^[\"“'(]*(?:\d{1,2}[.)]\s+)?(?:do|does|did|have|has|are|is|was|were|will|would|can)\s+(?:you|your|he|she|they|there|anyone)\s"
    r"(?=(?:\S+\s+){2})[^?]*$",
    re.IGNORECASE,
)
"""`Are you married to a citizen; or`"""
AUXILIARY_START = re.compile(
    rf"^[¿\"“'(]*(?:(?:{ADVERBS}),?\s+)?(?:{AUXILIARIES}),?\s+(?!not\b)\w",
    re.IGNORECASE,
)
IMPERATIVE_START = re.compile(rf"^[\"“(]*{_POLITE}(?:{_IMPERATIVES})\b", re.IGNORECASE)
NOUN_LIKE = re.compile(
    r"^(?:state|list|name|names|rate|report|detail|share|estimate|rank|complete|order|record|address|print|cite|liste|nombre"
    r"|comente|consider|think|complete|attach|enter|insert|write|produce|select|choose|define|cite|relate)(?:\W*$|\s+"
    r"(?!(?:the|your|any|all|each|every|whether|what|which|who|how|if|why|where|when|as|names?|and|briefly|below|here|a|an|in|up"
    r"|two|three|five|one|some|other|their|his|her|its|las|los|el|la|su|sus|un|una|about)\b))",
    re.IGNORECASE,
)
"""Words that begin an order only before some others: `State the …`, but `State law …`."""
POLITE_START = re.compile(r"^(?:please|kindly|por favor|veuillez|bitte)\b", re.IGNORECASE)
LEAD_IN = re.compile(
    r"^(?:for|if|to|during|within|in)\s+[^.?!,:]{3,80},\s+(?:please\s+)?\w"
    r"|^(?:using|on|thinking|considering|given)\s+[^.?!:]{3,120}\bplease\s",
    re.IGNORECASE,
)
"""`For each box you checked, please explain.`"""
ASKS_ELSEWHERE = re.compile(
    rf"[,:]\s+(?:please\s+)?(?:{_IMPERATIVES})\b|\bplease\s+(?:{_IMPERATIVES})\b"
    rf"|\buse\s+(?:the|this)\s+(?:\w+\s+)?space\s+(?:\w+\s+)?to\s+(?:{_IMPERATIVES})\b",
    re.IGNORECASE,
)

TELLS_ALL = re.compile(
    rf"^{_POLITE}(?:describe|explain|state|list|identify|specify|tell|name|discuss|outline|summari[sz]e|set forth"
    r"|describa|explique|indique|mencione|enumere|décrivez|expliquez|indiquez|précisez|listez"
    r"|beschreiben sie|erklären sie|nennen sie|schildern sie)"
    r"\s+(?:(?:us|briefly|in detail|in your own words|bitte),?\s+)*"
    r"(?:the|your|what|how|why|who|whom|where|when|which|whether|each|every|all|any|qué|cómo|por qué"
    r"|quién|cuándo|dónde|cada"
    r"|todos|todas|tout|toute|tous|toutes|chaque|pourquoi|comment"
    r"|alle|jede[nrs]?|was|wie|warum|wer)\b",
    re.IGNORECASE,
)
"""An order that wants something told, and does not say how to fill the form: `State what each of them did.`"""
ADDRESSED = re.compile(
    r"\b(?:you|your|yours|me|us|su|sus|usted|vous|votre|vos|sie|ihren?|ihr|você|seus?|lei|suoi?)\b", re.IGNORECASE
)
"""Speaks to whoever answers."""
GUIDANCE = re.compile(
    r"^[\W_]*(?:please\s+|por favor,?\s*)?(?:"
    r"(?:mark|check|tick|select|choose|circle|pick|initial)\s+(?:(?:only|just)\s+)?(?:one|all|any|the\s+(?:appropriate|correct|box|boxes|best)"
    r"|each|a\s+box|as\s+many|up\s+to|here|yes\s+or\s+no|at\s+(?:least|most))\b"
    r"|(?:seleccione|marque|elija|escoja|señale)\s+(?:(?:s[oó]lo|solamente)\s+)?(?:una?|todas?|las?|el|los|hasta)\b"
    r"|(?:complete|llene|rellene)\s+(?:este|el|la)\b|(?:merci\s+de|veuillez)\s+remplir|(?:bitte\s+)?füllen\s+sie"
    r"|s[oó]lo\s+se\s+pueden|escriba\s+su\s+respuesta|(?:solo|sólo)\s+conteste|cochez|entourez|choisissez\s+(?:une|la|les)"
    r"|(?:bitte\s+)?(?:nur\s+eine|kreuzen\s+sie|zutreffendes|mehrere\s+antworten|mehrfach\w+|alles\s+zutreffende)"
    r"|plusieurs\s+réponses|une\s+seule|veuillez\s+cocher|segni|barrare|assinale|marque\b"
    r"|(?:write|enter|type|print)\s+(?:your\s+answer|legibly|clearly|n/?a|none|in\s+(?:ink|block))"
    r"|(?:type|print)\s+or\s+(?:type|print)\b(?!\s+(?:[\w’']+\s+){0,2}name)|answer\s+(?:all|each|every|the\s+following|only)|use\s+(?:additional|extra|the\s+back|a\s+separate|another)"
    r"|attach\s+(?:additional|extra|a\s+separate|separate)|(?:fill|complete)\s+(?:in|out|this|the|all)\b|do\s+not\s+write"
    r"|(?:for\s+)?(?:office|official|court|agency|staff|internal)(?:['’]s)?\s+use\s+only|for\s+(?:office|official|court)\s+use|no\s+escriba\s+en|(?:para\s+)?uso\s+(?:oficial|interno"
    r"|exclusivo)|ne\s+rien\s+(?:écrire|inscrire)|réservé\s+(?:à|au)|nicht\s+(?:ausfüllen|beschriften)|(?:código\s+)?qr\b"
    r"|(?:[^.?:]{0,80},\s+)?(?:place|put|write|type)\s+(?:an?\s+)?[“‘'\"(]?x[”’'\")]?\s+(?:in|beside|next)\b"
    r"|this\s+question\s+has\s+\w+\s+parts\b|if\s+you\s+answered\s[^,.]{2,60},\s+(?:please\s+)?(?:answer|skip|go|proceed|continue)\b"
    r"|(?:if\s+)?(?:skip|go)\s+to\b|if\s+checked\b|return\s+(?:this|the|to)|see\s+(?:instructions|attached|reverse)"
    r"|(?:response|answer)\s+(?:options|choices)\s*:|(?:separate|multiple)\s+(?:answers|responses)|(?:one|single|multiple)\s+(?:answer|response|choice|selection)s?\b"
    r"|note:|nota:|instructions?:|instrucciones:|consignes?\s?:|anleitung:|optional\b(?![^:.]{3,60}:\s*$)|required\b|responses?\s+(?:limited|will)|continued?\s+on|leave\s+blank"
    r")",
    re.IGNORECASE,
)
TO_INTERVIEWER = re.compile(
    r"^\W*(?:note\s+to\s+(?:the\s+)?interviewers?|(?:interviewer|programm(?:er|ing)|enumerator|data\s+collector)['’]?s?"
    r"(?:\s+(?:notes?|instructions?|checks?|probes?))?)\s*:\s*\S",
    re.IGNORECASE,
)
"""Whatever it quotes, it asks nobody."""
FILLS_IN = re.compile(
    r"^(?:please\s+)?(?:complete|fill\s+(?:in|out))\s+(?:this|the|an?|another|all)\s+(?:\w+\s+){0,2}(?:forms?|sections?|pages?|parts?)\b",
    re.IGNORECASE,
)
"""Says what to do with the form, and asks nothing."""
OF_NOTES = re.compile(
    r"(?:please|check|mark|tick|select|choose|circle|pick|one|only|just|all|any|each|the|a|an|of|or|that"
    r"|which|apply|applies|applicable|following|below|appropriate|correct|box|boxes|option|options|answer"
    r"|answers|item|items|response|responses|por|favor|seleccione|marque|elija|señale|sólo|solo|solamente"
    r"|una|un|uno|todas|todos|las|los|que|correspondan|opción|opciones|respuesta|respuestas|siguientes|de"
    r"|la|el|casilla|casillas|veuillez|cochez|cocher|les|le|une|case|cases|réponse|réponses|suivantes"
    r"|choisissez|bitte|kreuzen|sie|nur|eine|alle|zutreffende|zutreffendes|der|antworten|folgenden)"
)
"""What notes say about choosing, whatever is chosen."""
TICKED_IF = re.compile(r"^(?:check|tick|mark)\s+(?:this box|here)\s+(?:only\s+)?if\b", re.IGNORECASE)
"""Beside a box of its own it asks."""
ENDS_TICKED = re.compile(r"^(?:if|check)\b[^?]*\b(?:check|tick|mark)\s+(?:here|this box)[\W_]*$", re.IGNORECASE)
"""`If you have no place of business here, check here ▶`"""
FORM_NAME = re.compile(
    r"^(?:omb|cat\.?|catalog|nsn|form|schedule)\s+(?:(?:no|number|approval)\b)?[^:?]*\d{4,}[^:?]*$"
    r"|\(rev(?:\.|ised|ision)?\s[^()]*\d{4}\)$|^(?:previous\s+)?editions?\b.*\b(?:obsolete|usable|used)\b",
    re.IGNORECASE,
)
"""What a form calls itself: `OMB No. 1545-0074`, `Form 12 (Rev. 3-2024)`."""
ANSWER_PLACE = re.compile(
    r"^(?:(?:your|client'?s?)\s+)?(?:answers?|responses?|reply|respuestas?|r[ée]ponses?|antwort(?:en)?|rispost[ae]|respostas?|a|ans)"
    r"(?:\s+to\s+[\w .]{1,40})?\s*[:.]?$",
    re.IGNORECASE,
)
"""Names the place for the answer: what is asked stands elsewhere."""
FIELD_NAME = re.compile(
    r"\b(?:(?:sur)?names?|dates?|dob|birth|address|street|city|town|state|zip|post(?:al )?code|county|country"
    r"|(?:tele|cell ?)?phone|mobile|fax|e-?mail|employer|occupation|job|title|company|income|amount|number|no(?=\.)"
    r"|relation(?:ship)?|age"
    r"|sex|gender|status|signature|citizenship|nationality|school|nombres?|apellidos?|fecha|domicilio|dirección|ciudad|estado"
    r"|teléfono|correo|ocupación|empleador|edad|firma|ingresos?|vorname|nachname|anschrift|adresse|ort|plz|telefon|beruf"
    r"|arbeitgeber|unterschrift|prénom|nom|ville|téléphone|courriel|profession|employeur)\b|\w+(?:name|datum|nummer)\b",
    re.IGNORECASE,
)
"""What labels of forms say more often than other words do."""
NAMED_LAWYER = re.compile(
    r"^(?!.*\b(?:name|signature|address|telephone|date)\b)\S+ .*\b(?:attorneys?|counsel)\s+(?:for|at law)\b|,\s*esq\b",
    re.IGNORECASE,
)
"""Under a line that a lawyer signs: `Ann Example, Attorney for Plaintiff`."""
_OFFICE = (
    r"(?:staff|clerk|court|office|official|agency|officer|judge|department|registrar|employer|personnel|supervisor"
    r"|management|company|administrat(?:or|ion|ive))"
)
OFFICE_PART = re.compile(
    r"^[\W_]*(?:for\s+)?office\s+only[\W_]*$|"
    rf"^[\W_]*(?:for\s+)?(?:\w+\s+)?{_OFFICE}(?:['’]?s['’]?)?\s+use(?:(?:\s+only)?[\W_]*$|\s+only\s*:)"
    rf"|^[^()]{{3,40}}\((?:for\s+)?(?:\w+\s+)?{_OFFICE}\s+use\s+only\)\W*$"
    r"|^[\W_]*(?:para\s+)?uso\s+(?:oficial|interno|exclusivo)|^[\W_]*(?:réservé\s+à\s+l|cadre\s+réservé)"
    rf"|^[\W_]*(?:(?:this|the\s+following)\s+(?:section|part|form|page|area|space|box|portion)\s+)?(?:is\s+|must\s+be\s+|to\s+be\s+)*"
    rf"(?:completed|filled\s+(?:in|out)|used)\s+(?:only\s+)?by\s+(?:the\s+)?(?:[\w’']+\s+){{0,2}}{_OFFICE}(?:['’]?s['’]?)?\b[^.]{{0,30}}\W*$",
    re.IGNORECASE,
)
"""Over, or under, what the client is not asked."""
OF_OFFICIALS = re.compile(
    r"\b(?:sworn|subscribed|affirmed|acknowledged)\b.{0,60}\bbefore\s+(?:me|the\s+undersigned)\b"
    r"|^(?:notary(?:\s+public)?|(?:my\s+)?commission\s+(?:expires|number))\b",
    re.IGNORECASE,
)
"""What a notary writes under an oath, and no client answers."""
LINKING = re.compile(
    r"^[\s,;.&/()\-]*(?:and|or|and/or|of|day of|to|the|per|by|for|in|at|on|from|through|until|y|o|de|a|et|ou|und|oder"
    r"|bis|von|vs?|versus)?[\s,;.&/()\-]*$",
    re.IGNORECASE,
)
"""Joins two blanks of one sentence, and labels neither."""
TELLS_HOW = re.compile(
    r"\b(?:must|to be|please|complete|fill|enter|only|attach|check|use|skip|staff|office|required|if"
    r"|deben?|complet(?:ad[oa]s?|ar)|llenar|solo|remplir|seulement|ausfüllen|nur|falls)\b",
    re.IGNORECASE,
)
"""A remark in brackets that speaks of filling in."""
UNIT = re.compile(
    r"^(?:(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|yrs?|persons?|people|times|packs?|drinks?|cigarettes"
    r"|horas?|días?|meses|años|personas|veces|heures?|jours?|mois|ans|personnes|fois|stunden?|tage?n?|monate?n?|jahre?n?"
    r"|personen)(?:\s+(?:old|ago|per\s+\w+|a\s+(?:day|week|month|year)))?(?:\s+(?:and|for|y|et|und))?"
    r"|per\s+\w+|a\s+(?:week|month|year)|%|percent|miles|mph|km|kg|lbs?|ft|in|number\s+of\s+\w+)\.?$",
    re.IGNORECASE,
)
"""Behind a blank: what it is counted in."""
INSTRUCTIONS = re.compile(
    r"^(?:[\w’']+\s+){0,2}(?:instructions?|definitions?|directions|instrucciones|definiciones|hinweise|anleitung|consignes"
    r"|preliminary statement|certificate of service|how to (?:fill|complete|use)\b.*)\s*:?$",
    re.IGNORECASE,
)
"""Over a list whose items tell how to answer, and ask nothing."""
ADMIT = re.compile(r"^(?:please\s+)?admit\s+that\b", re.IGNORECASE)
ALL_THAT_APPLY = re.compile(
    r"all\s+that\s+apply|all\s+applicable|(?:check|mark|tick|select|choose|circle|initial)\s+(?:all|any|each|every|those|where"
    r"|as many)"
    r"|one\s+or\s+(?:more|both)|(?:no\s+more\s+than|up\s+to|at\s+most)\s+(?:two|three|four|five|[2-9])\b|más\s+de\s+una|tod[oa]s\s+l[oa]s\s+que|respuestas?\s+múltiples?|(?:marque|seleccione|señale)\s+tod[oa]s|selección\s+múltiple|plusieurs\s+(?:choix|réponses)|cochez\s+les|mehrfach\w+"
    r"|\b(?:indicate|select|check|mark|choose)\s+(?:the\s+|your\s+)?\w+\(s\)"
    r"|las\s+opciones\s+que|toutes\s+les|alle\s+zutreffenden|mehrere",
    re.IGNORECASE,
)
ONLY_ONE = re.compile(
    r"(?:only|just)\s+one|one\s+(?:only|option|answer|box)|s[oó]lo\s+una|una\s+sola"
    r"|\b(?:check|mark|tick|select|choose|circle)\s+(?:\([✓✔xX]\)\s+)?one\b(?!\s+or\s)|\b(?:marque|seleccione|elija)\s+un[ao]?\b",
    re.IGNORECASE,
)
REQUIRED_MARK = re.compile(
    r"\s*\*+\s*$|^\*+\s*(?=[\w¿\"“(])|\s*[(\[](?:required|obligatorio|mandatory)[)\]]\s*$", re.IGNORECASE
)
OPTIONAL_MARK = re.compile(
    r"[(\[]\s*(?:optional|opcional|if any|if applicable|if known|si se conoce|facultati(?:f|ve)"
    r"|falls (?:bekannt|zutreffend))\s*[)\]]",
    re.IGNORECASE,
)
_ANSWERED = r"(?:you(?:r\s+answer)?\s+|the\s+answer\s+)?(?:answered\s+|(?:to\s+[^.?!,:]{3,60}\s+)?is\s+)?"
IF_YES = re.compile(
    rf"^[(\[]*(?:if\s+(?:so|applicable|{_ANSWERED}(?:[“\"']?yes|(?:in\s+the\s+)?affirmative))"
    r"|en caso afirmativo|de ser as[ií]"
    r"|si (?:(?:su|la) respuesta es )?[“\"]?(?:s[ií]\b|afirmativa)|si oui"
    r"|dans l['’]affirmative|(?:falls|wenn)\s+ja|se\s+(?:sì|sim))\b",
    re.IGNORECASE,
)
IF_NO = re.compile(
    rf"^[(\[]*(?:if\s+(?:not|{_ANSWERED}(?:[“\"']?no\b|(?:in\s+the\s+)?negative))"
    r"|en caso negativo|de no ser as[ií]"
    r"|si (?:(?:su|la) respuesta es )?[“\"]?(?:no\b|negativa)"
    r"|si non|(?:falls|wenn)\s+nein|se\s+(?:no|não))\b",
    re.IGNORECASE,
)
CONDITION_START = re.compile(
    r"^[(\[]*(?:if\s+(?:so|not|(?:you answered )?[“\"']?(?:yes|no)(?:,?[”\"'])?(?: to [^,:]{0,50})?|applicable)"
    r"|en caso (?:afirmativo|negativo)|si (?:su respuesta es )?[“\"]?(?:s[ií]|no)[”\"]?|si\s+(?:oui|non)"
    r"|if\s+(?:it|he|she|you|they|any)\s+(?:is|are|do|does|did|has|have)(?: not)?"
    r"|dans l['’]affirmative|(?:falls|wenn)\s+(?:ja|nein)|se\s+(?:sì|sim|no|não))(?:[,:]|(?<=,[”\"']))\s+",
    re.IGNORECASE,
)
"""When the rest is asked: `If yes, …`, `If "Yes," …`."""
PLEASE_EXPLAIN = re.compile(
    r"^(?:if\s+(?:so|yes|no|not)[^.?!]{0,60}[.:,]?\s*)?(?:please\s+|kindly\s+)?(?:explain|describe|specify|elaborate|provide|list|state|give)\b"
    r"|^tell\s+(?:me|us)\s+(?:more|about\s+(?:it|them|that|those|him|her))\b|^(?:why|how|explique|por\s?qué|justifique|especifique)\b|^if\s+(?:so|yes|not?),",
    re.IGNORECASE,
)

QUESTION_COLUMN = re.compile(
    r"^(?:[\w/-]+\s+){0,3}(?:questions?|preguntas?|fragen?|domandas?|perguntas?|pytan\w+|frågor)(?:\s+(?:text|wording|asked))?\s*:?$",
    re.IGNORECASE,
)
SECTION_COLUMN = re.compile(
    r"^(?:section|category|topic|theme|area|sección|categoría|tema|abschnitt|rubrique)s?\s*:?$", re.IGNORECASE
)
BLOCK_START = re.compile(r"^start of block:\s*", re.IGNORECASE)
"""How survey tools name a section in what they export."""
EXPORT_NOTE = re.compile(
    r"^(?:\(?show\s?card\b|for example:|end of (?:block|survey)\b"
    r"|display this (?:question|choice)|skip to(?::|\s+(?:question|section)\s+\d)"
    r"|page break$|carry forward\b|example:\s*\w+ \d{1,2}, \d{4}$"
    r"|randomi[sz]ed?:|(?:if|and|or) .{1,80} = "
    r"|(?:this (?:line|page|space|box|section)(?: is)? )?(?:intentionally (?:left )?blank|reserved for future use)\b)",
    re.IGNORECASE,
)
"""What such exports say about the course of the survey, and forms about lines that are kept free."""
SECTION_START = re.compile(
    r"^(?:section|part|sección|parte|seccion|apartado|abschnitt|teil|anlage|partie|titre|chapter|theme|topic|category|block|module)"
    r"\s+(?:[A-Z]|\d{1,2}|[IVX]{1,5}|one|two|three|four|five)\b|^start of block:",
    re.IGNORECASE,
)
NAMED_SECTION = re.compile(
    r"^(?:section|part|sección|parte|apartado|abschnitt|teil|partie|titre)\s+(?:[A-Z]|\d{1,2}|[IVX]{1,5})\s*[-–—:.]\s*\S",
    re.IGNORECASE,
)
"""`Part D - Event that permits you to enroll`, whatever stands beside or under it."""
