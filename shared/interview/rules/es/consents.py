"""Spanish ways to agree to an interview, to refuse one, to go on and to stop."""

import re

from shared.interview.rules.consent_words import ConsentWords
from shared.interview.rules.es.leads import LEAD

CONSENTS = ConsentWords(
    agreed=re.compile(
        LEAD + r"(?:(?:s[ií] |claro )*(?:estoy de acuerdo|de acuerdo|acepto|doy mi consentimiento|consiento|adelante|"
        r"est[aá] "
        r"bien|me parece bien|no hay problema|sin problema|ning[uú]n problema|empecemos|vamos|perfecto|muy bien|"
        r"bueno$|[aá]ndele|dale$|dele|[oó]rale|como quiera))(?!\w)"
    ),
    agreed_at_last=re.compile(r"(?<!\w)(?:est[aá] bien|adelante|bueno|ok|okay|sale|dale|s[ií])$"),
    unbothered=re.compile(
        r"(?<!\w)(?:no (?:me )?(?:molesta|opongo|importa|preocupa|incomoda)|"
        r"no (?:hay|tengo|veo|tenemos) (?:ning[uú]n |ninguna )?(?:problema|inconveniente|objeci[oó]n|bronca|pena)|"
        r"sin (?:problema|inconveniente)|^por qu[eé] no$|^c[oó]mo no)(?!\w)"
    ),
    refused=re.compile(
        r"(?<!\w)(?:no (?:estoy de acuerdo|acepto|quiero|consiento|doy|deseo)|me niego|rechazo|prefiero (?:que )?no|"
        r"de ninguna manera|no gracias)(?!\w)"
    ),
    not_now=re.compile(
        r"(?<!\w)(?:ahora(?: mismo)?|ahorita|hoy|todav[ií]a|luego|m[aá]s tarde|otro d[ií]a|en este momento|manejando|"
        r"ocupad[oa]|en el trabajo|trabajando)(?!\w)"
    ),
    is_there=re.compile(
        r"(?<!\w)(?:l[oae]s? (?:escucho|oigo)|se (?:escucha|oye)|aqu[ií] (?:estoy|ando)|soy yo|habla \w+|d[ií]game|"
        r"hola)(?!\w)"
    ),
    declines_kindly=re.compile(r"estoy bien(?: gracias)?|as[ií] est[aá] bien(?: gracias)?"),
    unwilling=re.compile(
        r"(?<!\w)no (?:(?:quiero|puedo|deseo|pienso|voy|necesito|creo|quisiera|podr[ií]a|podemos|queremos|me|a|que|se|"
        r"poder|ya) )+$"
    ),
    hedged=re.compile(
        r"(?<!\w)(?:pero|si|excepto|depende|quiz[aá]s?|qu[eé]|qui[eé]n|por qu[eé]|c[oó]mo|primero|"
        r"todav[ií]a no)(?!\w)(?! no)"
    ),
    going_on=re.compile(
        r"(?<!\w)(?:continuar|contin[uú]e|continuemos|seguir|siga|sigamos|sigue|adelante|no pare|prosiga|ahora no|"
        r"todav[ií]a "
        r"no|estoy bien)(?!\w)"
    ),
    stopping=re.compile(
        r"(?<!\w)no (?:puedo |quiero |aguanto )?m[aá]s(?!\w)|"
        r"(?<!no )(?<!\w)(?:pare|parar|paremos|dejarlo|dej[eé]moslo|basta|pausa|terminar|mañana|luego|ayuda)(?!\w)"
    ),
)
