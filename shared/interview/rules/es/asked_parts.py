"""The parts of Spanish questions, and what tells a figure."""

import re

from shared.interview.rules.asked_part_words import PartWords
from shared.interview.rules.lexicon import listed

_FIGURE = (
    r"(?:(?:desde\s+|hasta\s+|hace\s+)?cu[áa]ndo|(?:desde\s+|por\s+|hace\s+)?cu[áa]nt[oa]s?|en\s+qu[ée]\s+(?:fecha|"
    r"año|mes|d[íi]a)"
    r"|(?:(?:las?|los?|el|sus?)\s+)?(?:(?:n[úu]meros?\s+de\s+)?tel[ée]fonos?|fechas?|d[íi]as?|años?|edad(?:es)?|"
    r"montos?|cantidad(?:es)?"
    r"|salarios?|sueldos?|ingresos?|saldos?|precios?|direcci[óo]n(?:es)?|domicilios?|n[úu]meros?))(?!\w)"
)

PARTS = PartWords(
    opens=re.compile(
        r"^(?!\W*(?:cuando|si)(?!\w)[^,?]+,)\W*(?:(?:por\s+favor|a|de|en|con|por|para|desde|"
        r"hasta)[\s,]+)*(?:qui[ée]n(?:es)?|qu[ée]|cu[áa]l(?:es)?|c[óo]mo|d[óo]nde"
        r"|cu[áa]ndo|cu[áa]nt[oa]s?|indique|enumere|mencione|proporcione|diga|d[ée]|especifique)(?!\w)|^[^?]*$",
        re.IGNORECASE,
    ),
    condition=re.compile(r"^\W*(?:y\s+)?(?:si|en\s+(?:ese\s+)?caso|de\s+ser)(?!\w)[^,]{0,40},\s*", re.IGNORECASE),
    begins=re.compile(
        r"\s*(?:,\s*[ye](?!\w)|,|(?<!\w)[ye](?!\w))\s*(?P<part>¿?(?:(?:a|de|en|con|por|para)\s+)?"
        rf"(?:qui[ée]n(?:es)?|qu[ée]|cu[áa]l(?:es)?|c[óo]mo|d[óo]nde|(?:el )?(?:lugar|ciudad|motivo|causa|"
        rf"nombres?))(?!\w)|¿?{_FIGURE})",
        re.IGNORECASE,
    ),
    figure=re.compile(
        rf"(?:\W*|.*(?<!\w)(?:es|son|fue|era|indique|d[ée]|diga|proporcione|especifique)\s+){_FIGURE}", re.IGNORECASE
    ),
    phone=re.compile(r".*(?<!\w)tel[ée]fonos?(?!\w)", re.IGNORECASE),
    tells_all=re.compile(
        r"(?<!\w)(?:ni idea|olvid[óée]\w*|nada|ningun[oa]|ninguno|nadie|gratis|pagad[oa]|terminé de pagar|"
        r"desemplead[oa]|"
        r"jubilad[oa]|retirad[oa]|solter[oa]|sol[oa]|depende|var[íi]a|desconozco|lo mismo)(?!\w)"
    ),
    figures=re.compile(
        r"(?<!\w)(?:cuando|mientras|antes de|después de|despu[ée]s|durante|desde|hasta|hace|pasad[oa]|hoy|ayer|"
        r"anoche|anteayer|"
        r"ma[ñn]ana|reci[ée]n|recientemente|noche|tarde|madrugada|d[íi]as?|semanas?|mes|meses|a[ñn]os?|a[ñn]itos|"
        r"horas?|ratos?|minutos?|"
        r"segundos?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|primavera|verano|oto[ñn]o|invierno|"
        r"navidad|"
        r"infancia|calle|avenida|colonia|carretera|apartamento|departamento|refugio|siempre|un par|varios|varias|"
        r"mitad|todo|tod[oa]s|cada|m[íi]nimo|mucho|bebé|recién nacid[oa])(?!\w)"
    ),
    no_figures=frozenset(listed("un una uno primera")),
    measures=frozenset(
        listed(
            "sí si yo es fue era son tengo tenemos hay el la los las de del en a al por como unos unas un una uno "
            "y que creo me "
            "nací nos se lo le años año meses mes semanas semana días día horas hora minutos dólares pesos al "
            "mensuales mensual "
            "semanales debo pago gano cobro señor señora señorita más menos casi personas hijos niños vez veces"
        )
    ),
)
