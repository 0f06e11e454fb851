"""Writings that run from right to left, or have no blanks between words."""

from functions.documents.pdf.pages import read_pages
from functions.documents.reading.script import read_script
from tests.unit.documents.pdfs import typeset

RIGHT = 520.0
ADVANCE = 6.0


def test_hebrew_is_read_from_right_to_left_with_its_numbers_and_labels() -> None:
    script = read_script(
        read_pages(
            typeset(
                _hebrew(40, "שאלון ללקוח"),
                _hebrew(80, "מה שמך המלא?", indent=24),
                (RIGHT - 14, 80, ".1"),
                _hebrew(110, "האם אתה נשוי?", indent=24),
                (RIGHT - 14, 110, ".2"),
                _hebrew(140, "שם המעסיק:"),
                (330, 140, "_" * 20),
            )
        ).pages
    )

    assert [(draft.number, draft.text, draft.answer) for draft in script.drafts] == [
        ("1", "מה שמך המלא?", "text"),
        ("2", "האם אתה נשוי?", "yes_no"),
        (None, "שם המעסיק:", "text"),
    ]
    assert script.language == "he"
    assert 510 < script.drafts[0].box.x1 < 525


def test_numbers_and_latin_words_keep_their_order_in_hebrew() -> None:
    script = read_script(
        read_pages(
            typeset(_hebrew(80, "מה קרה ביום?"), (180, 110, "12 March 2020"), _hebrew(110, "איפה היית ביום", 24))
        ).pages
    )

    assert "12 March 2020" in dict(script.page_texts)[1]


def test_japanese_lines_are_joined_without_blanks() -> None:
    script = read_script(
        read_pages(
            typeset(
                (72, 60, "1. お名前は何ですか？"),
                (
                    72,
                    90,
                    "2. 事故が起きたとき、あなたのそばに誰がいましたか、そしてその人はあなたに何を言いましたか、また",
                ),
                (90, 105, "何をしましたか？"),
                (72, 140, "3. 結婚していますか？"),
            )
        ).pages
    )

    assert [draft.text for draft in script.drafts] == [
        "お名前は何ですか？",
        "事故が起きたとき、あなたのそばに誰がいましたか、そしてその人はあなたに何を言いましたか、また何をしましたか？",
        "結婚していますか？",
    ]
    assert [draft.answer for draft in script.drafts] == ["text", "text", "yes_no"]


def _hebrew(top: float, text: str, indent: float = 0) -> tuple[float, float, str]:
    return RIGHT - indent - ADVANCE * len(text), top, text[::-1]
