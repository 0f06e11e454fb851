"""Spanish words around an option: what makes it another one, or none."""

import re

from shared.interview.rules.lexicon import listed
from shared.interview.rules.option_words import OptionWords

OPTIONS = OptionWords(
    excepting=re.compile(r"^(?:\w+ ){0,3}?(?:tod[oa]s?)(?!\w)(?: \w+){0,4}? (?:menos|excepto|salvo)(?!\w)"),
    anything_but=re.compile(
        r"(?<!\w)(?:cualquier(?:a)?|lo que sea|como sea|todo|tod[oa]s|el que sea|la que sea)(?!\w)(?: \w+){0,3}? "
        r"(?:menos|excepto|salvo|que no sea)(?!\w)"
    ),
    so_many=re.compile(
        r"(?<!\w)l[oa]s (?P<number>dos|tres|cuatro|cinco|seis|siete|ocho|\d+)(?!\w)|(?<!\w)(?P<both>amb[oa]s)(?!\w)"
    ),
    at_an_end=re.compile(
        r"(?:s[oó]lo |nom[aá]s )?l[oa]s (?=.*(?:(?P<at_start>primer)|[uú]ltim))(?:\w+ )?(?P<number>dos|tres|"
        r"cuatro)(?: \w+)?"
    ),
    of_those=re.compile(r" de (?:es[oa]s?|est[oa]s?|ell[oa]s)$"),
    plainly_not=re.compile(r"pero no(?: (?:el|la|los|las|mi))? "),
    none_but=re.compile(
        r"(?<!\w)(?:nada|nadie|ningun[oa])(?!\w)(?! (?:de|que|por|gracias|no|en|todav[ií]a|a[uú]n|aqu[ií]|"
        r"ah[ií]|hasta|todo|toda|"
        r"ya|estoy|señor\w*|la verdad|ahora|ahorita|m[aá]s|por|yo|nosotr[oa]s|nunca|porque)(?!\w)) \w"
    ),
    not_so=re.compile(
        r"(?<!\w)(?:cada (?:dos|tres|cuatro|cinco|seis|\d+)(?: (?:o |a )?(?:tres|cuatro|cinco|seis|\d+))?|"
        r"casi|estoy por|a punto de|voy a(?: ser| estar)?|quiero|quer[ií]a|ped[ií]|solicit[eé]|"
        r"apliqu[eé] (?:a|para)|"
        r"espero|esperando|en tr[aá]mites? de|tramitando|me negaron|perd[ií]|dej[eé] de|ya no)"
        r"(?: (?:un|una|el|la|los|las|mi|ser|estar|recibir|de|a))* "
    ),
    asks_for_a_wish=re.compile(
        r"(?<!\w)(?:prefiere|podemos|debemos|quiere que|le gustar[ií]a|mejor (?:hora|d[ií]a|manera|forma)|"
        r"le conviene)(?!\w)"
    ),
    is_fine=re.compile(r" (?:est[aá] bien|me (?:conviene|queda bien|parece bien)|es mejor|mejor)\W*$"),
    denied_behind=re.compile(
        r"(?<=\byo) (?:no|tampoco|creo|digo|pienso|ven[ií]a|estaba|o)(?!\w)|"
        r" (?:no|tampoco|nunca)(?=$| (?:mi|porque|que|gracias|por favor|prefiero|mejor)(?!\w))|"
        r" (?:est[aá]|estaba|qued[oó]) bien$"
    ),
    formerly=re.compile(r"(?<!\w)(?:era|fui|fue|estaba|estuve|ten[ií]a|tuve|antes)(?: (?:un|una|el|la|mi))* "),
    before_client=re.compile(
        r"(?:(?:pues|bueno|sí|si|nom[aá]s|solo|sólo|era|es|fui|fue|iba|manejaba|que|creo|digo|claro|mi \w+ y|\w+ y|y|"
        r"o) )*"
    ),
    own_act=re.compile(r"(?:pues |bueno )*(?:yo|fui|soy)(?!\w)"),
    under_way=re.compile(
        r"(?<!\w)(?:divorci[aá]ndo\w*|separ[aá]ndo\w*|divorciarme|separarme|(?:el|un|mi) divorcio)(?!\w)"
    ),
    was_once=re.compile(r"(?<!\w)(?:era|fui|estaba|estuve) (?:(?:un|una|el|la) )*"),
    asks_now=re.compile(r"^\W*(?:cu[aá]l|qu[eé]|c[oó]mo|qui[eé]n)?\W*(?:\w+ )?(?:es|est[aá]|tiene|vive)(?!\w)"),
    asks_how_related=re.compile(r"(?<!\w)(?:relaci[oó]n|parentesco) (?:tiene |ten[ií]a )?(?:usted )?con(?!\w)"),
    one_way=re.compile(
        r"(?:(?:es|era|fue|son|eran) )?mis? (?:hij[oa]s?|pap[aá]|mam[aá]|padres?|madre|abuel[oa]s?|niet[oa]s?|"
        r"t[ií][oa]s?|"
        r"sobrin[oa]s?)(?!\w)"
    ),
    parts=re.compile(r"[,;.]|(?<!\w)(?:y|e|también|además|luego|después)(?!\w)"),
    up_to=re.compile(r" (?:a|al|hasta|hasta el) "),
    left_out=re.compile(
        r"(?<!\w)(?:no|ni|nunca|menos|excepto|sin|antes|acab[eé] de pagar|tir[eé]|bot[eé]|romp[ií]|"
        r"(?<!me )quem[eé]|regal[eé]|"
        r"ya pagu[eé]|se la guarden|solo|sólo|"
        r"cancel\w+|"
        r"perd[ií]|quitaron|ped[ií]|solicit[eé]|apliqu[eé]|esperando|en tr[aá]mite|negaron|"
        r"l[oa]s? (?:tienen?|guarda|qued[oó])|"
        r"mi (?:espos[oa]|mam[aá]|pap[aá]|madre|padre|hij[oa]|herman[oa]) (?:recibe|tiene|est[aá]))(?!\w)"
    ),
    adds_nothing=frozenset(
        listed(
            "pues bueno nada todo toda todos todas allá aquí ahí cada medio solo creo también además tiene "
            "tienen tenemos recibo quiero hay ya dos tres cuatro cinco uno parte lado día días eso esos esas"
        )
    ),
)
