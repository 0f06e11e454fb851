"""Which language a text is in."""

import re

_STOPWORDS = {
    "en": "the of and to in is you your a for or have what do are how this that with on as be please name",
    "es": "el la de que y en los las un una por para con su se es del qué cuál usted o al cómo nombre",
    "fr": "le la les de des et en un une pour vous votre est que dans du au ou avec sur quel quelle nom",
    "de": "der die das und ist sie in zu den mit von ein eine für auf nicht ihr ihre wie was oder bitte name",
    "pt": "o a de que e do da em um para com uma os no se na por mais as dos você seu sua qual como nome",
    "it": "il di che e la per un in con non una del della i le si da è lei suo sua quale come nome gli",
}
_STOPWORD_SETS = {language: frozenset(words.split()) for language, words in _STOPWORDS.items()}
_SCRIPTS = {
    "ru": re.compile("[\u0400-\u04ff]+"),
    "he": re.compile("[\u0590-\u05ff]+"),
    "ar": re.compile("[\u0600-\u06ff]+"),
    "hi": re.compile("[\u0900-\u097f]+"),
    "ja": re.compile("[\u3040-\u30ff]+"),
    "ko": re.compile("[\uac00-\ud7af]+"),
    "zh": re.compile("[\u4e00-\u9fff]+"),
}


def guess_language(text: str) -> str | None:
    """ISO 639-1, by the writing system, else by the commonest short words; None when nothing tells."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    letters = sum(map(len, words))
    for language, script in _SCRIPTS.items():
        if sum(map(len, script.findall(text))) > 0.15 * letters > 0:
            return language
    counts = {language: sum(word in known for word in words) for language, known in _STOPWORD_SETS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= max(2, 0.05 * len(words)) else None
