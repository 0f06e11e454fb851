"""The words that tell what kind of answer is wanted: a date, a number, a yes or a no."""

import re

from functions.documents.reading.lexicon import ADVERBS, AUXILIARIES

DATE = re.compile(
    r"(?<!\bto )(?<!up to )\b(?:date|dates|d\.?o\.?b|birthdate|birthday|fecha|fechas|datum|\w+datum|mm\s?/\s?dd|dated"
    r"|deadline|statute of limitations|executed on|geb(?:oren|\.)? am|beginn|fait le|n[ée]{1,2}\(?e?\)? le|nacid[oa] el"
    r"|ende de[rs]|data di"
    r"|data de|expires|expiration|valid (?:until|through)|gültig bis"
    r"|(?:first|last)\s+day|day\s+of\s+(?:the\s+)?(?:accident|injury|hire|loss)"
    r"|(?:separated|married|divorced|hired|served|filed|admitted|discharged|verheiratet|geschieden)\s+(?:on|since|seit)"
    r"|mariée?s?\s+(?:le|depuis)|casad[oa]s?\s+(?:el|desde)|due\s+on)\b",
    re.IGNORECASE,
)
DATE_AT_END = re.compile(
    r"\w\s+(?:on|since|until|through|begins|ends|starts|expires|dated|el|desde|hasta|le|depuis|am|vom|seit|bis)[\s:]*$"
    r"|^(?:born|died|hired|terminated|discharged|admitted|arrested|released|separated|filed|issued)[\s:]*$"
    r"|^\W*(?:le|den)[\s:]*$"
    r"|\b(?:period|effective|employed|worked|lived|resided|covered|attended|enrolled|incarcerated)\s+from[\s:]*$"
    r"|\((?:date|fecha|datum)\)",
    re.IGNORECASE,
)
"""`Notice received on`, `Rent is paid through`, `Eingestellt am`, `Hearing set for (date)`, `Le ____`."""
DATE_FORMAT = re.compile(
    r"\((?:mm?|dd?|tt|jj|month|day|mes|día|mois|jour|monat|tag)\s*[/.\- ]\s*(?:dd?|mm?|yy(?:yy)?|day|month|year)"
    r"[^()]{0,12}\)[\s:?.]*$",
    re.IGNORECASE,
)
"""`Ready for trial by (month/year)`."""
_IN_GENERAL = (
    "(?:should|must)\\s+(?:you|one|we)|(?:no )?(?:se )?deben?|puede|muss|müssen|darf|soll|sollte|doit|doivent|faut"
)
"""`When should you call?` asks for no day."""
DATE_QUESTION = re.compile(
    rf"^[¿\"“'(]*(?:(?:{ADVERBS}),?\s+)?(?:when|cuándo|wann|quand|quando)\b(?!\s+(?:{_IN_GENERAL})\b)"
    r"|^\W*(?:by|since|until|desde|hasta|seit|bis|depuis)\s+(?:when|cuándo|wann|quand)\b"
    r"|\b(?:what|which)\s+(?:\w+\s+)?date\b"
    r"|\b(?:what|which)\s+(?:was\s+the\s+)?(?:\w+\s+)?day\b(?! of the (?:week|month))"
    r"|(?:^|,\s)(?:the )?date (?:of|on which)\b"
    r"|\bdate\s+of\s+[\w\s]{3,40}\s(?:is|was)\W*$|\bfecha\s+de\s+[\w\s]{3,40}\s(?:es|fue)\W*$"
    r"|\bdates?\s+of\s+(?:birth|marriage|separation|hire|death|divorce|accident|injury|loss)"
    r"|\bborn\?$|\bqué\s+día\b(?! (?:de la semana|del mes))"
    r"|\b(?:qué|cuál)\b.{0,20}\bfecha\b|\bwelche[mnrs]?\b.{0,20}\b(?:tag|datum)\b|\b(?:quelle|quel)\b.{0,12}\b(?:date|jour)\b"
    r"|\bcuál\b.{0,12}\b(?:primer|último) día\b(?! (?:de la semana|del mes))"
    r"|\bquel\b.{0,15}\b(?:premier|dernier) jour\b",
    re.IGNORECASE,
)
_NUMBER_NOUNS = (
    r"age|amount|income|salary|wages?|total|cost|price|fees?|value|rent|balance|height|weight|speed|percentage|quantity|\w*fläche|footage|acreage|bills"
    r"|edad|monto|ingresos?|sueldo|salario|âge|revenus?|loyer|montant|alter|einkommen|gehalt|miete|betrag"
)
NUMBER = re.compile(
    r"\b(?:how\s+(?:many|much|old|tall|far)|(?<!\w\s)number\s+(?:of|in)|(?:total|average|approximate|estimated|the)\s+number\s+of|no\.\s+of|(?<!\w\s)no\s+of|years?\s+(?:old|at)|year\s+of\s+birth|debts?|expenses"
    rf"|{_NUMBER_NOUNS}|subtotal|número\s+de\s+\w+s|cuántos|cuántas|nombre\s+d['e’]\s?\w+s|anzahl|nb(?:re)?\.?\s+d['’e]\s?\w+s|wie\s+viele?|zahl\s+der)\b"
    r"|\b(?:hours|days|weeks|months|years)\s+(?:per|a|worked|missed|owed|lived|employed|absent|attended|served|unable|lost|away|spent|without)\b"
    r"|\b(?:overtime|regular) hours\b"
    r"|\b(?:years|months|weeks)\s+(?:of|at)\s|^(?:\w+\s+)?year$|\byear\s+(?:built|bought)\b"
    r"|\binterest rate\b|\b(?:estimated|total) damages?\b|\brate of pay\b|\bmileage\b|\baverage\s+(?:number|hours)\b"
    r"|\b(?!familien|zu|gegen|ruhe|vor|wider|ver|haus)\w+stand\b"
    r"|[$€£]\s*$|\(cm\)|\(kg\)|^#\s*\w",
    re.IGNORECASE,
)
COUNT = re.compile(
    r"^(?:(?:total|average|overtime|regular|missed|extra|unpaid)\s+)*(?:minutes|hours|days|nights|overnights|weeks|months"
    r"|years|miles|acres|packs|shares|drinks|visits|dependents|horas|días|semanas|meses|años|heures|jours|semaines|mois"
    r"|années|stunden|tage|wochen|monate|jahre)\b"
    r"(?!\s*(?:[,/&]|and\b|or\b|of (?:operation|business|the)|open|closed|available|preferred|when|that|you|de atenc"
    r"|de trab|disponib|d['’]ouv|in session)|[\s:]*$)"
    r"|\w\s+(?:per|each)\s+(?:hour|day|week|month|year)[\s:]*$|\bodometer\b|\(how many\)|\bgpa\b",
    re.IGNORECASE,
)
"""`Days of work missed`, `Packs per day`, `Stunden pro Woche`; not `Hours of operation`, nor `Days` alone."""
NUMBER_QUESTION = re.compile(
    r"\b(?:how\s+(?:many|much|old|tall|far)|what\s+(?:number|percentage)|cuánt[oa]s?(?!\s+tiempo)|combien\s+(?!de\s+temps)|wie\s+(?:viele?|alt|hoch)|quant[oiae]s?)\b"
    r"|\b(?:what|which)\s+(?:\w+\s+)?year\b|\byear\s+of\s+birth\b|\bqué\s+año\b|\bwelchem\s+jahr\b|\bquelle\s+année\b"
    rf"|^\W*(?:(?:at|for|in|zu|à|a|con)\s+)?(?:what|cuál|qué|quel|quelle|wie|was)\b.{{0,25}}\b(?:{_NUMBER_NOUNS})\b",
    re.IGNORECASE,
)
IN_UNITS = re.compile(
    r"(?:,\s*in\s+|\(\s*(?:in\s+|en\s+)?)(?:years|months|weeks|days|hours|minutes|miles|feet|inches|pounds|dollars|usd|eur|euros?|\$|€|%"
    r"|años|meses|semanas|días|horas|dólares|ans|mois|semaines|jours|heures|jahren?|monaten?|wochen?|tagen?|stunden)\s*(?:[,):?]|$)"
    r"|\w\s(?:in|en)\s+(?:years|months|weeks|hours|minutes|jahren|monaten|wochen|stunden|minuten|años|meses|horas|ans|mois|heures)"
    r"\s*[:?]?$",
    re.IGNORECASE,
)
"""`How long, in years, …`, `Vacation left (days)`."""
ASKS_TWICE = re.compile(
    r"(?:,|;|\band|\by|\bet|\bund)\s+(?:if (?:so|yes|not|no)\b,?\s*)?"
    r"(?:(?:to|for|in|on|at|from|with|by|por|en|con)\s+)?"
    r"(?:what|which|who|whom|whose|when|where|why|how|qué|cuál|cuáles|quién|quiénes|cuándo|dónde|cómo|cuánt[oa]s?|cual(?:es)?|cuant[oa]s?"
    r"|quels?|quelles?|où|pourquoi|comment|combien|welche[rsnm]?|wer|wann|wo|warum|wie)\b"
    r"|\bif (?:so|yes),",
    re.IGNORECASE,
)
"""`Have you seen a doctor, and if so, whom?` wants more than a yes."""
NAMES_TOO = re.compile(
    r"\b(?:age|edad|âge|alter)\s+(?:and|y|et|und)\s+(?:\w+\s+(?:de\s+|of\s+)?)?(?:date|fecha|datum)\b|\b(?:names?|pr[ée]noms?|noms?|nombres?|namen?|vornamen?|places?|lugar(?:es)?|lieux?|ort)\b.*"
    r"\b(?:and|y|et|und|or|&)\s+(?:\w+\s+){0,2}(?:dates?|fechas?|\w*daten|\w*datum|ages?|edad(?:es)?|âges?|alter)\b"
    r"|\b(?:dates?|fechas?|datum)\s+(?:and|y|et|und|&)\s+(?:the\s+)?"
    r"(?:places?|lieux?|lugar|ort|location|court|names?|reason|result)\b",
    re.IGNORECASE,
)
"""`Names and dates of birth` wants words too."""
LISTS_WORDS = re.compile(r"\((?:list|give|state|enter|include)\b[^()]*\b(?:address(?:es)?|names?)\b", re.IGNORECASE)
"""`Withholding of income (list the address of the employer)`"""
NOT_A_NUMBER = re.compile(
    r"\bhow\s+much\s*(?:(?:per|a|each)\s+\w+|and how often|alcohol.*|do you (?:drink|smoke|use|eat).*)?\s*\?"
    r"|\b(?:sources?\s+of|phone|telephone|fax|how\s+much\s+do\s+you\s+(?:trust|agree|like)"
    r"|how\s+old\s+is\s+the\s+\w+\s+\w+)\b",
    re.IGNORECASE,
)
SIGNATURE = re.compile(
    r"\b(?:signature|signed|signs?\s+here|firma|unterschrift|signature\s+of|assinatura|initials)\b|^by:?$",
    re.IGNORECASE,
)
WAS_START = re.compile(rf"^[¿\"“'(]*(?:(?:{ADVERBS}),?\s+)?was\b", re.IGNORECASE)
GERMAN = re.compile(
    r"\b(?:sie|ist|der|das|dem|den|eine?|und|für|ihr\w*|haben|hat|nicht|wurden?|sind|möchten|kann|soll|passiert\w*|geschah"
    r"|genau|verdienen|zahlen)\b",
    re.IGNORECASE,
)
"""`was` asks openly in German, and for a yes or a no in English."""
SHORT_POLAR = re.compile(r"^(?:\w+\s+){0,3}\w+(?:ed|en|able)\?$|^(?:any|ever)\s[^,]{3,60}\?$", re.IGNORECASE)
"""`Interpreter needed?`, `Any injuries before?`, `Ever been deposed?`"""
LATE_POLAR = re.compile(
    rf"[,–—:;-]\s+(?:{AUXILIARIES})\s+(?:you|your|it|this|that|there|he|she|they|the|any|anyone)\b[^,]*\?$",
    re.IGNORECASE,
)
"""`We also meet in the park – is this something that you would like?`"""
LATE_OPEN = re.compile(r"^\W*(?:\w+\s+){0,2}(?:what|which|who|whom|when|where|why|how)\b(?! to\b)[^,]*,", re.IGNORECASE)
"""`About how long, in minutes, did it last?`"""
NUMERIC_SCALE = re.compile(r"\b[01]\s*(?:\([^()]*\)\s*)?(?:-|–|to|bis|a|à)\s*(?:5|7|10|100)\b", re.IGNORECASE)
RESEARCH = re.compile(
    r"\b(?:this|our|the|my) (?:study|paper|thesis|survey)\b|\bparticipants?\b|\binterviewees?\b"
    r"|\binterview (?:guide|protocol)\b|\bsemi-?structured\b|\bresearch(?:ers?)?\b|\brespondents?\b",
    re.IGNORECASE,
)
"""How those speak who ask for a study."""
RATING = re.compile(r"\b(?:rate|rating|scale|score|califi\w+|escala|bewert\w+|skala|noter|échelle)\b", re.IGNORECASE)
REQUEST = re.compile(
    r"\b(?:can|could|would|will)\s+you\s+(?:(?:please|also|briefly|perhaps)\s+)*(?:\w+ly\s+)?"
    r"(?:elaborate|describe|tell|explain|give|walk|share|talk|name|list|specify|provide(?!\s+(?:an?\s+|any\s+|us\s+)?(?:\w+\s+)?(?:cop(?:y|ies)|certificates?"
    r"|proof|references|documents?|documentation|receipts?)\b)|come\s+up|think\s+of|say|expand|outline|identify|summari[sz]e|show|recall)\b"
    r"|\b(?:pourriez|pouvez|voudriez)-vous\s+(?:(?:nous|me|en|les?|la)\s+)*(?:décrire|énumérer|communiquer|indiquer|expliquer|donner"
    r"|préciser|dire|lister|citer|parler|raconter|détailler)\b"
    r"|\b(?:puede|podría|pudiera)s?\s+(?:usted\s+)?(?:describir|explicar|contar|decir|indicar|mencionar|dar|hablar|enumerar|detallar)(?:me|nos)?\b"
    r"|\bkönn(?:en|ten)\s+sie\s+(?:\w+\s+){0,8}(?:beschreiben|erklären|schildern|nennen|erläutern|erzählen)\b",
    re.IGNORECASE,
)
POLAR_START = re.compile(
    r"^¿?(?:tiene|tienen|ha|han|he|hay|es|son|está|están|se\s|existe|existen|cree|puede|posee|cuenta|conoce|practica|considera|desea|fue|era|usa|utiliza|vive|trabaja|recibe|sabe|usted\s"
    r"|estuvo|hubo|tuvo|recibió|firmó|necesita|habla|presentó|dispone|dispuso|está)\b"
    r"|^(?:est-ce\s+qu|(?:avez|êtes|étiez|aviez|pouvez|percevez|travaillez|habitez|vivez|souhaitez|disposez|devez|connaissez|parlez|recevez|savez)-vous\b"
    r"|(?:a|ont|est|sont|était)-t?-?(?:il|elle|ils|elles|on)\b|y\s+a-t-il\b|votre\s.*-t-(?:il|elle)\b)"
    r"|^(?:sind|ist|haben|hat|hatten|waren|war|wurden?|werden|wird|können|kann|gibt|gab|beziehen|besitzen|leben|wohnen|arbeiten|benötigen|brauchen|sprechen|kennen|erhalten|möchten|wollen|besteht|bestehen|liegt|liegen)\s"
    r"|^(?:você\s|tem\b|há\b|foi\b|é\b|está\b|ha\s|è\s|sono\s|c'è\b)",
    re.IGNORECASE,
)

UNLISTED_POLAR = re.compile(
    r"^¿(?!s[ií],?\s)(?!.*\b(?:qué|cuál|cuáles|quién|quiénes|cuándo|dónde|cómo|cuánt[oa]s?)\b)"
    r"|^(?!.*\b(?:[Qq]u['’]|que|quoi|quels?|quelles?|qui|quand|où|pourquoi|comment|combien|lequel|laquelle)\b).*\w-(?:t-)?(?:vous|ils?|elles?|on)\b"
    r"|^(?!.*\b(?:was|wer|wen|wem|wann|wo|warum|wie|wieso|welche[rsnm]?|wohin|woher|wofür|womit)\b)[A-ZÄÖÜ]\w+"
    r"\s+(?:Sie|Ihnen|Ihre?[nrms]?|der|die|das|dies\w*|ein|eine|es)\s.*\?$",
)
"""A Spanish question without a question word; a French one whose verb stands before its subject; a German one that
begins with its verb."""
OTHER_POLAR = re.compile(
    r"^האם\s|^هل\s|^क्या\s|^(?:[^\s]+\s+)?ли\s|\sли\s|^(?:есть|имеете|являетесь|состоите|были|существует|определен[аоы]?)\b|吗\s?[？?]$|是否|有没有"
    r"|(?:ます|です|ました|でした|ません)か\s?[？?。]?$|(?:까|나요|가요|습니까|ㅂ니까)\s?[?？]$"
)
"""How other languages ask for a yes or a no, …"""
OTHER_OPEN = re.compile(
    r"何|誰|どこ|いつ|なぜ|どの|どう|どんな|どれ|いくつ|いくら|무엇|누구|어디|언제|왜|어떻게|어떤|몇|얼마|어느|什么|谁|哪|怎么|如何|多少|几"
    r"|\b(?:מה|מי|איפה|מתי|למה|איך|كيف|متى|أين|من|ماذا|لماذا|कौन|कब|कहाँ|क्यों|कैसे|кто|что|где|когда|почему|как|какой|какие)\b"
)
"""… unless one of these words asks for more."""
