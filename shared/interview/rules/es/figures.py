"""Spanish words that are figures: numbers, places in a row, months."""

import re

from shared.interview.rules.figure_words import FigureWords
from shared.interview.rules.lexicon import listed

_SPELLINGS = ((re.compile(r"s?c(?=[ei])|z"), "s"), (re.compile("v"), "b"))


def _as_written(numbers: dict[str, int]) -> dict[str, int]:
    """With the spellings of those who write as they speak: "dies", "veintisinco", "seisientos"; "siento" is another
    word."""
    others = dict(numbers)
    for pattern, letter in _SPELLINGS:
        others |= {pattern.sub(letter, name): value for name, value in others.items()}
    return {name: value for name, value in others.items() if name not in ("siento", "sien")}


_FIRST = {
    "cero": 0,
    "un": 1,
    "uno": 1,
    "una": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "once": 11,
    "doce": 12,
    "trece": 13,
    "catorce": 14,
    "quince": 15,
    "dieciséis": 16,
    "dieciseis": 16,
    "diecisiete": 17,
    "dieciocho": 18,
    "diecinueve": 19,
    "veintiún": 21,
    "veintiuno": 21,
    "veintiuna": 21,
    "veintiun": 21,
    "veintidós": 22,
    "veintidos": 22,
    "veintitrés": 23,
    "veintitres": 23,
    "veinticuatro": 24,
    "veinticinco": 25,
    "veintiséis": 26,
    "veintiseis": 26,
    "veintisiete": 27,
    "veintiocho": 28,
    "veintinueve": 29,
}

FIGURES = FigureWords(
    units=_as_written(_FIRST),
    tens=_as_written(
        {
            "veinte": 20,
            "treinta": 30,
            "cuarenta": 40,
            "cincuenta": 50,
            "sesenta": 60,
            "setenta": 70,
            "ochenta": 80,
            "noventa": 90,
        }
    ),
    hundreds=_as_written(
        {
            f"{stem}{ending}": value
            for stem, value in {
                "doscient": 200,
                "trescient": 300,
                "cuatrocient": 400,
                "quinient": 500,
                "seiscient": 600,
                "setecient": 700,
                "ochocient": 800,
                "novecient": 900,
            }.items()
            for ending in ("os", "as")
        }
        | {"cien": 100, "ciento": 100}
    ),
    scales={"mil": 1_000, "millón": 1_000_000, "millon": 1_000_000, "millones": 1_000_000},
    ordinals={
        "primero": 1,
        "primera": 1,
        "primer": 1,
        "segundo": 2,
        "segunda": 2,
        "tercero": 3,
        "tercera": 3,
        "tercer": 3,
        "cuarto": 4,
        "cuarta": 4,
        "quinto": 5,
        "quinta": 5,
        "sexto": 6,
        "sexta": 6,
        "séptimo": 7,
        "octavo": 8,
        "noveno": 9,
        "décimo": 10,
    },
    amounts={
        "medio millón": 500_000,
        "cuarto de millón": 250_000,
        "media docena": 6,
        "una docena": 12,
        "un par": 2,
        "una parejita": 2,
    },
    and_word="y",
    point_word="punto",
    decimal_comma=True,
    months={
        name: number
        for number, names in enumerate(
            listed(
                "enero ene|febrero feb|marzo|abril abr|mayo|junio jun|julio jul|agosto ago|"
                "septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic",
                "|",
            ),
            start=1,
        )
        for name in names.split()
    },
    is_month_first=False,
    by_position={"cero": 0},
    repeats={"doble": 1, "triple": 2, "cien": 1, "mil": 2},
)
