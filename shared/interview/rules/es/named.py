"""Spanish words of things that are named alone."""

import re

from shared.interview.rules.named_words import NamedWords

NAMED = NamedWords(
    asks=re.compile(
        r"^\W*(?:usted )?(?:(?:actualmente|todav[ií]a|ahora) )?(?:tiene|tienes|toma|usa|posee|debe|recibe|padece|sufre|"
        r"hay|hubo|sufri[oó]|tuvo)(?!\w)|^\W*(?:alguna vez )?ha (?:usado|tomado|tenido|sufrido)(?!\w)|"
        r"^\W*es (?:usted )?al[eé]rgic[oa](?!\w)"
    ),
    which=re.compile(
        r"(?<!\w)(?:enum[eé]r\w*|n[oó]mbre\w*|ind[ií]que\w*|menci[oó]n\w+|especif[ií]que\w*|proporci[oó]n\w+|d[eé]|lista|cu[aá]l(?:es)?|"
        r"qui[eé]n(?:es)?|descr[ií]b\w+l[ao]s|describa (?:sus?|las?|los)|qu[eé] (?:tipo|clase|medicamentos?))(?!\w)|"
        r"^\W*(?:por favor )?(?:explique|describa)\W*$"
    ),
    beside=re.compile(
        r"(?<!\w)(?:(?:solo|sólo|solamente|nomás|pues|este|bueno|a ver|tambi[eé]n)(?!\w)|"
        r"su (?:n[uú]mero|tel[eé]fono|nombre) (?:de tel[eé]fono )?es(?!\w))"
    ),
    says_more=re.compile(
        r"(?<!\w)(?:yo|nosotros|[eé]l(?= \w+[óaeí]$)|ella|ellos|ellas|usted|me|te|se|nos|le|les|lo|que|qué|quien|"
        r"cuando|"
        r"cuándo|donde|dónde|cómo|por qué|porque|pero|si|sí|o|es|son|fue|era|eran|está|están|estaba|estoy|soy|hay|"
        r"había|"
        r"hubo|tengo|tiene|tienen|tenía|tuve|tuvo|tomo|toma|tomaba|uso|usaba|debo|debía|va|voy|fui|dijo|dice|dijeron|"
        r"dio|dieron|hizo|hice|creo|pienso|sé|sabe|quiero|quiere|puede|puedo|llam\w+|ven[ií]a?|vino|lleg\w+|pas[oó]|"
        r"\w+(?:aba|aban|ía|ían|aron|ieron|ando|iendo)|tal vez|quiz[aá]s?|a lo mejor|a veces|siempre|depende|algo|"
        r"alguna?s?|"
        r"algunos|poco|mucho|más o menos|todo|lo mismo|igual|antes|después|ya|luego|pronto|nadie|nada|^cero$|gracias|"
        r"perdón|hola|bueno|bien|mal|regular|pregunta|siguiente|espere|repita|ayuda|abogad[oa]|mí|\w+mente|ex|"
        r"hace)(?!\w)"
    ),
    persons=re.compile(
        r"(?:a )?(?:mis?|nuestr[oa]s?|sus?) (?:\w+ )?(?:espos[oa]|marido|mujer|madre|mam[aá]|padres?|pap[aá]s?|"
        r"herman[oa]s?|"
        r"hij[oa]s?|niñ[oa]s?|jefe|jefa|patrón|amig[oa]s?|vecin[oa]s?|t[ií][oa]s?|prim[oa]s?|sobrin[oa]s?|abuel[oa]s?|"
        r"suegr[oa]s?|cuñad[oa]s?|novi[oa]|pareja|compadre|comadre|compañer[oa])(?!\w)|(?:el|la) (?:doctora?|"
        r"polic[ií]a)(?!\w)"
    ),
    asks_for_persons=re.compile(
        r"(?<!\w)(?:alguien|otra persona|personas?|testigos?|hijos?|dependientes|parientes|familiares|herederos?|"
        r"dueños?|inquilinos?|qui[eé]n(?:es)?)(?!\w)"
    ),
)
