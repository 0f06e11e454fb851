"""Spanish turns that are nothing but a cry for help: whole turns, in plain words."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

from shared.interview.rules.reply_words import Replies

_OPENING = r"(?:(?:por favor|dios|dios mío|ay|mire|oiga|la verdad|perd[oó]n|s[ií]|no|es que|yo|ya) )*"
_LAST = r"(?: (?:ahora|ahorita|ya|por favor|as[ií]|m[aá]s|hoy|perd[oó]n|ayuda|ay[uú]deme|la verdad|r[aá]pido))*"
_MYSELF = r"(?:morirme|matarme|quitarme la vida|suicidarme|hacerme daño)"
OWN_LIFE = re.compile(
    _OPENING + rf"(?:(?:s[oó]lo |nom[aá]s |nada m[aá]s )?(?:quiero|quisiera|voy a|prefiero|preferir[ií]a) (?:{_MYSELF}|"
    r"morir|estar muert[oa]|no despertar)|me (?:quiero|voy a) (?:morir|matar|quitar la vida|suicidar|hacer daño)|"
    r"no quiero (?:seguir )?(?:vivir|viviendo|despertar|estar viv[oa])|"
    r"ojal[aá] (?:(?:me|yo me) (?:muriera|muriese)|(?:estuviera|estuviese) muert[oa]|no hubiera nacido))" + _LAST
)
HELP = re.compile(
    _OPENING + r"(?:(?:no puedo|no (?:me )?(?:deja|puede)) respirar|(?:auxilio|ay[uú]d[ea](?:n?me)?)(?: (?:auxilio|"
    r"ay[uú]d[ea](?:n?me)?|por favor|alguien|socorro))+|ll[aá]men? (?:al (?:911|nueve once|nueve uno uno)|a la policía|"
    r"(?:a )?una ambulancia))" + _LAST
)
ASKS_FOR_CRIES = re.compile(
    r"(?<!\w)(?:dij\w+|dice[ns]?|dec[ií]a[ns]?|decirle|escrib\w+|grit\w+|mensajes?|carta|nota|palabras|amenaz\w+|"
    r"oy[oó]|"
    r"escuch[oó]|cont[oó]|pregunt[oó]|contest[oó]|pidi[oó]|grabaci[oó]n)(?!\w)"
)
TELLS_OF_ILLS = re.compile(
    r"(?<!\w)(?:s[ií]ntomas?|dolor\w*|duele\w*|sient\w+|sent\w+|respir\w+|salud|enferm\w+|afect\w+|p[aá]nico|ansiedad|"
    r"ataques?|condici[oó]n\w*|lesi[oó]n\w*|discapac\w+|dificultad\w*|pas[oó]|pensa\w+|llam\w+|impid\w+|"
    r"hizo|m[eé]dic\w+)(?!\w)"
)
_SOMEBODY_NEAR = (
    r"(?:(?:[eé]l|ella|ellos|alguien|mi (?:marido|esposo|ex|pareja|novio)) )?(?:(?:todav[ií]a|ya|aqu[ií]|ah[ií]) )*"
    r"(?:est[aá]n?|andan?|sigue|viene)(?: (?:aqu[ií]|ah[ií]|(?:por )?(?:afuera|adentro|abajo|arriba)|en la (?:casa|sala|"
    r"cocina|puerta|ventana|calle|entrada)|en el (?:otro )?(?:cuarto|patio|pasillo|carro|ba[ñn]o)|(?:a mi|al|de) lado|atr[aá]s|"
    r"enfrente|conmigo|escuchando|oyendo|llegando|en camino|para ac[aá]|ahorita|con (?:un|una|la|el) \w+))+"
)
_NO = r"no(?! (?:est|and|sigue|viene))"
"""Not that of "no está aquí"."""
UNSAFE: Replies = (
    (
        re.compile(
            r"(?<!\w)segur[oa](?!\w).{0,40}(?<!\w)(?:ahora|ahorita|momento|hablar|d[oó]nde est[aá])(?!\w)|lugar seguro"
        ),
        re.compile(
            rf"(?:(?:{_NO}|creo que {_NO}|la verdad|pues|mucho|ahorita|porque|por favor|muy segur[oa]) )*"
            + _SOMEBODY_NEAR
        ),
    ),
    (
        re.compile(r"(?<!\w)en (?:alg[uú]n )?peligro(?!\w)"),
        re.compile(r"(?:(?:s[ií]|creo que s[ií]|pues|porque|por favor|la verdad) )*" + _SOMEBODY_NEAR),
    ),
    (
        re.compile(
            r"^(?!.*(?<!\w)(?:d[oó]nde|qui[eé]n|vive|viven)(?!\w)).*(?<!\w)(?:amenaz\w+|lastim\w+|golpe\w+|peg[oóa]\w*|miedo|teme|"
            r"violent\w+|sigu\w+|persig\w+|atac\w+)(?!\w)"
        ),
        re.compile(
            r"(?:(?:s[ií]|y|pues|por favor) )*(?:[eé]l |ella )?(?:(?:ya|ahorita|aqu[ií]|ah[ií]|todav[ií]a) )*(?:viene|(?:est[aá]n?|andan?)"
            r"(?= ))(?: (?:aqu[ií]|ah[ií]|(?:por )?afuera|(?:a mi|al) lado|atr[aá]s(?: de m[ií])?|escuchando|oyendo|llegando|para ac[aá]|"
            r"ahorita|en la (?:puerta|ventana)|en el otro cuarto))*"
        ),
    ),
)
_NOW = (
    r"(?: (?:(?:justo )?ahora(?: mismo)?|ahorita|hoy|esta noche|actualmente|en (?:este|estos) momentos?|aqu[ií]|ah[ií]|all[ií]|"
    r"en (?:su|la) (?:propia )?casa|en su (?:hogar|domicilio)|d[oó]nde (?:est[aá]|vive|se encuentra)(?: viviendo)?|"
    r"viviendo (?:ah[ií]|con (?:[eé]l|ella)))(?: ahora| mismo)*)*"
)
_AND_FURTHER = (
    r"(?: (?:si (?:es as[ií]|la respuesta|no|s[ií]).*|(?:por favor )?(?:expli|descri|cu[eé]nt)\w+.*|s[ií] o no))?"
)
_BEFORE = r"(?:(?:(?:usted|ustedes) (?:y|o) sus? \w+|usted|ustedes|actualmente|ahora|ahorita|en este momento|en estos momentos|todav[ií]a) )*"
_AND_YOURS = r"(?: (?:usted(?:es)?|y sus? \w+|o sus? \w+|o alguien de su familia))*"
ASKS_IF_IN_DANGER = re.compile(
    rf"{_BEFORE}(?:(?:est[aá]n?|corren?|se (?:encuentra|siente)n?){_AND_YOURS} (?:{_BEFORE})(?:en |alg[uú]n |un )*(?:peligro|"
    r"riesgo de vida|insegur[oa])(?: inmediato| f[ií]sico| real| grave)*|"
    r"(?:alguien |[eé]l |ella )?(?:l[aoe]|l[ao] est[aá]) (?:est[aá] )?(?:lastimando|amenazando|golpeando|siguiendo)"
    r"(?= .*(?<!\w)(?:ahora|ahorita|momento)(?!\w))|"
    r"(?:alguien|[eé]l|ella) est[aá] (?:lastim[aá]ndol[ao]|amenaz[aá]ndol[ao]|golpe[aá]ndol[ao])|"
    rf"(?:est[aá] pensando|piensa|ha pensado hoy|tiene (?:pensamientos|ideas|ganas)) (?:{_BEFORE})(?:en |de )(?:suicidarse|hacerse daño|"
    rf"quitarse la vida|matarse|lastimarse|morirse|suicidio)){_NOW}{_AND_FURTHER}"
)
ASKS_IF_SAFE = re.compile(
    rf"{_BEFORE}(?:(?:est[aá]n?|se encuentran?){_AND_YOURS} (?:{_BEFORE})(?:a salvo|segur[oa]s?(?= )(?! (?:de|que)\b)|en un lugar seguro(?: para hablar)?|fuera de peligro)|"
    rf"se sienten?{_AND_YOURS} (?:{_BEFORE})(?:a salvo|segur[oa]s?)(?= (?:.*ahora|en (?:su|la) casa|en su (?:hogar|domicilio)|d[oó]nde|"
    r"aqu[ií]|ah[ií]|hoy|ahorita|en este momento|viviendo)(?!\w))|"
    r"es seguro (?:para usted )?(?:hablar|que hable(?:mos)?|estar ah[ií]|quedarse ah[ií])(?: con \w+)?|"
    r"puede hablar (?:con seguridad|sin peligro)|tiene (?:un lugar seguro|d[oó]nde) (?:para |d[oó]nde )?(?:quedarse|dormir|ir)"
    rf"(?= .*(?:ahora|esta noche|hoy))){_NOW}{_AND_FURTHER}"
)
