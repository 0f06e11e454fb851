"""The layouts of the made-up forms: each takes an Ink and fills pages with sections of questions."""

from collections.abc import Callable, Sequence
from itertools import batched

from tests.unit.documents.forms.ink import Ink

type Layout = Callable[[Ink], None]

OPEN = "text"
POLAR = "yes_no"
INSTRUCTIONS = (
    "Answer each interrogatory separately and fully in writing under oath.",
    "State the source of your knowledge when you have none of your own.",
    "Provide what you know even if it is not complete.",
)
UNSAID = "yes_no or text"
"""A polar question that offers no yes and no to tick may also be answered in one's own words."""


def numbered_questionnaire(ink: Ink) -> None:
    """As typed in a word processor: numbers, sometimes starting anew in each section, sometimes lines to write on."""
    restarts, has_lines = ink.lot.random() < 0.5, ink.lot.random() < 0.5
    style = ink.lot.choice(["{}.", "{})", "({})", "{}"])
    number = 0
    for section in _sections(ink, 2, 4):
        ink.heading(section)
        number = 0 if restarts else number
        for text, answer in _questions(ink, 3, 6):
            number += 1
            _numbered(ink, style.format(number), text)
            ink.ask(text, answer)
            if has_lines:
                _answer_lines(ink, 2)
            ink.gap(0.7)


def plain_paragraphs(ink: Ink) -> None:
    """Questions without numbers, a paragraph each."""
    for section in _sections(ink, 2, 4):
        ink.heading(section)
        for text in ink.lot.sample(ink.words.open_questions, 4):
            ink.room(3)
            ink.text(text)
            ink.down()
            ink.ask(text, OPEN)
            ink.gap(0.8)


def interview_guide(ink: Ink) -> None:
    """Questions under questions, indented: 1., a., or bullets."""
    is_lettered = ink.lot.random() < 0.6
    for section in _sections(ink, 2, 3):
        ink.heading(section)
        questions = ink.lot.sample(ink.words.open_questions, 5)
        for number, text in enumerate(questions[:2], start=1):
            _numbered(ink, f"{number}.", text)
            ink.ask(text, OPEN)
            for letter, inner in zip(
                "ab", (questions[2 + number], *ink.lot.sample(ink.words.polar_questions, 1)), strict=True
            ):
                _numbered(ink, f"{letter}." if is_lettered else "•", inner, indent=22)
                ink.ask(inner, UNSAID)
        ink.gap()


def interrogatories(ink: Ink) -> None:
    """What one side's lawyer asks the other side in writing."""
    name = ink.lot.choice(["INTERROGATORY NO. {}:", "Interrogatory No. {}.", "REQUEST NO. {}:", "QUESTION {}:"])
    is_run_in = ink.lot.random() < 0.5
    if ink.lot.random() < 0.5:
        ink.heading("Instructions")
        for number, text in enumerate(INSTRUCTIONS, start=1):
            _numbered(ink, f"{number}.", text)
        ink.heading("Interrogatories")
    for number, text in enumerate(ink.lot.sample(ink.words.prompts, len(ink.words.prompts)), start=1):
        ink.room(6)
        label = name.format(number)
        if is_run_in:
            ink.text(f"{label}  {text}")
        else:
            ink.line(label, bold=True)
            ink.down()
            ink.gap(0.3)
            ink.text(text)
        ink.down()
        ink.ask(text, OPEN)
        ink.gap(0.6)
        ink.room(4)
        ink.line("ANSWER:" if number % 2 else "RESPONSE:", bold=ink.lot.random() < 0.5)
        ink.down()
        ink.gap(2.5)


def intake_lines(ink: Ink) -> None:
    """Labels with blanks behind them, one to three in a row, and questions to tick between."""
    for section in _sections(ink, 2, 4):
        ink.heading(section)
        fields = _fields(ink, 4, 8)
        while fields:
            count = min(len(fields), ink.lot.choice([1, 1, 2, 3]))
            _row_of_fields(ink, fields[:count])
            fields = fields[count:]
        for text in ink.lot.sample(ink.words.polar_questions, 2):
            _polar_row(ink, text)
        text, names = ink.lot.choice(ink.words.choices)
        ink.room(len(names) + 2)
        end = ink.text(text)
        is_beside = ink.lot.random() < 0.4 and end + sum(ink.width(n) + 45 for n in names) < ink.right
        if not is_beside:
            ink.down()
        ink.options(names, x=end + 14 if is_beside else ink.left + 20, in_row=is_beside)
        ink.ask(text, "choice")
        ink.gap()


def captions_under_lines(ink: Ink) -> None:
    """Lines to write on with small labels under them, as on court forms."""
    ink.in_look(blank=ink.lot.choice(["rule", "underscores", "field"]))
    for section in _sections(ink, 2, 3):
        ink.heading(section)
        fields = _fields(ink, 4, 6)
        for row in batched(fields, 2, strict=False):
            ink.room(4)
            ink.gap(0.8)
            width = (ink.right - ink.left - 20 * (len(row) - 1)) / len(row)
            for at, _ in enumerate(row):
                x = ink.left + at * (width + 20)
                ink.blank(x, x + width - 4)
            ink.down()
            for at, (label, answer) in enumerate(row):
                ink.line(label, x=ink.left + at * (width + 20), size=ink.size - 2)
                ink.ask(label, answer)
            ink.down()


def grid_of_cells(ink: Ink) -> None:
    """Labels in the corners of ruled cells, with room to write under them."""
    has_fields, has_colons = ink.lot.random() < 0.5, ink.lot.random() < 0.7
    height = ink.size * 2.9
    for section in _sections(ink, 2, 3):
        ink.heading(section)
        for row in batched(_fields(ink, 4, 8), ink.lot.choice([1, 2, 3]), strict=False):
            ink.room(5)
            width = (ink.right - ink.left) / len(row)
            for at, (name, answer) in enumerate(row):
                x = ink.left + at * width
                label = f"{name}:" if has_colons or not has_fields else name
                ink.canvas.rect(x, ink.y - height, width, height)
                ink.canvas.setFont(ink.font(), ink.size - 2)
                ink.canvas.drawString(x + 3, ink.y - ink.size, label)
                if has_fields:
                    ink.fields += 1
                    ink.canvas.acroForm.textfield(
                        name=f"c{ink.fields}",
                        x=x + 2,
                        y=ink.y - height + 2,
                        width=width - 4,
                        height=height - ink.size - 5,
                        borderWidth=0,
                    )
                ink.ask(label, answer)
            ink.y -= height
        ink.gap()


def table_of_questions(ink: Ink) -> None:
    """Number, question, room for the answer; over pages."""
    ink.in_look(is_justified=False)
    widths = (34.0, (ink.right - ink.left) * 0.55)
    edges = [ink.left, ink.left + widths[0], ink.left + sum(widths), ink.right]
    _table_row(ink, edges, ink.words.question_column, bold=True)
    ink.section = None
    for number, (text, answer) in enumerate([*_questions(ink, 5, 9), *_questions(ink, 3, 5)], start=1):
        _table_row(ink, edges, (str(number), text, ""))
        ink.ask(text, answer)


def two_columns(ink: Ink) -> None:
    """Down the left half of the page, then down the right one."""
    ink.in_look(size=9.5, heading="bold", is_justified=False)
    middle, gutter = (ink.left + ink.right) / 2, 14.0
    sides = [(ink.left, middle - gutter), (middle + gutter, ink.right)]
    top, number = ink.y, 0
    for side in sides:
        ink.within(*side)
        ink.y = top
        for section in _sections(ink, 1, 1):
            ink.heading(section)
            for text in ink.lot.sample(ink.words.open_questions, 5):
                number += 1
                _numbered(ink, f"{number}.", text)
                ink.ask(text, OPEN)
                ink.gap(1.2)


def survey(ink: Ink) -> None:
    """Each question with an instruction and its choices under it."""
    number = 0
    has_bullets = ink.lot.random() < 0.2
    for section in _sections(ink, 2, 3):
        ink.heading(section)
        for is_multiple, (text, names) in [
            *((False, choice) for choice in ink.lot.sample(ink.words.choices, min(2, len(ink.words.choices)))),
            (True, ink.lot.choice(ink.words.multiple_choices)),
        ]:
            number += 1
            ink.room(len(names) + 4)
            _numbered(ink, f"{number}.", text)
            ink.text(ink.words.all_that_apply if is_multiple else ink.words.only_one, x=ink.left + 22, italic=True)
            ink.down()
            if has_bullets:
                for name in names:
                    ink.line(f"• {name}", x=ink.left + 26)
                    ink.down()
            else:
                ink.options(names, x=ink.left + 26, in_row=False)
            ink.ask(text, "multiple_choice" if is_multiple else "choice")
            ink.gap()


def matrix(ink: Ink) -> None:
    """Statements in rows, a scale in columns, a circle where they meet."""
    ink.in_look(is_justified=False, check=ink.lot.choice(["circle", "square", "field"]))
    for section in _sections(ink, 1, 2):
        ink.heading(section)
        ink.room(10)
        start = ink.left + (ink.right - ink.left) * 0.5
        step = (ink.right - start) / len(ink.words.scale)
        for at, name in enumerate(ink.words.scale):
            ink.line(name, x=start + at * step, size=ink.size - 1.5)
        ink.down()
        ink.gap(0.3)
        for text in ink.words.statements:
            ink.line(text)
            for at in range(len(ink.words.scale)):
                ink.check(start + at * step + 8)
            ink.down()
            ink.gap(0.4)
            ink.ask(text, "choice")
    for text in ink.lot.sample(ink.words.open_questions, 3):
        ink.room(3)
        ink.text(text)
        ink.down()
        ink.gap()
        ink.ask(text, OPEN)


def repeated_blocks(ink: Ink) -> None:
    """The same few labels again for each person."""
    ink.in_look(heading=ink.lot.choice(["bold", "underlined", "bar"]))
    labels = [(ink.words.fields[0], OPEN), (ink.words.date_fields[0], "date"), (ink.words.fields[2], OPEN)]
    for number in range(1, ink.lot.randint(3, 4)):
        ink.heading(f"{ink.words.sections[0]} {number}")
        for label, answer in labels:
            _row_of_fields(ink, [(label, answer)])
        ink.gap()


def signed_statement(ink: Ink) -> None:
    """Labels, then sentences that are no questions, then a place to sign."""
    ink.heading(ink.words.sections[0])
    for label, answer in _fields(ink, 3, 4):
        _row_of_fields(ink, [(label, answer)])
    ink.gap(2)
    ink.paragraph(ink.words.prose[-1])
    ink.gap()
    _row_of_fields(ink, [(ink.words.signature, "signature"), (ink.words.date_fields[-1], "date")])


def survey_export(ink: Ink) -> None:
    """What survey tools print: blocks, codes of questions and choices, and the course of the survey between."""
    number = 0
    for section in _sections(ink, 2, 3):
        ink.room(6)
        ink.line(f"Start of Block: {section}", bold=True)
        ink.down()
        ink.gap()
        ink.section = section
        for text, names in [*ink.words.choices[:2], *ink.words.multiple_choices[:1]]:
            number += 1
            ink.room(len(names) + 5)
            _numbered(ink, f"Q{number}", text)
            ink.gap(0.4)
            for code, name in enumerate(names, start=1):
                ink.canvas.circle(ink.left + 26, ink.y - ink.size * 0.6, ink.size * 0.35)
                ink.line(f"{name}  ({code})", x=ink.left + 40)
                ink.down()
            ink.ask(text, "choice or multiple_choice")
            ink.gap()
        if ink.lot.random() < 0.5:
            ink.line("Display This Question:", italic=True)
            ink.down()
            ink.line(f"If {ink.words.polar_questions[0]} = {ink.words.yes}", x=ink.left + 20, italic=True)
            ink.down()
        number += 1
        text = ink.lot.choice(ink.words.open_questions)
        _numbered(ink, f"Q{number}", text)
        ink.ask(text, OPEN)
        _answer_lines(ink, 2)
        ink.gap()
        ink.line(f"End of Block: {section}", bold=True)
        ink.down()
        ink.gap()


def numbered_sections(ink: Ink) -> None:
    """Sections are numbered 1, 2, 3 and what they ask 1.1, 1.2, or lettered; a list of contents stands before."""
    is_decimal = ink.lot.random() < 0.6
    sections = _sections(ink, 3, 4)
    if ink.lot.random() < 0.5:
        for at, section in enumerate(sections, start=1):
            end = ink.line(f"{at}  {section}")
            number = str(ink.lot.randint(2, 9))
            dots = " ." * int((ink.right - end - 20) / ink.width(" ."))
            ink.line(dots, x=end + 4)
            ink.line(number, x=ink.right - ink.width(number))
            ink.down()
        ink.new_page()
    for at, section in enumerate(sections, start=1):
        ink.in_look(heading=ink.lot.choice(["bold"]))
        ink.heading(f"{at}. {section}")
        for inner, text in enumerate(ink.lot.sample(ink.words.open_questions, 4), start=1):
            _numbered(
                ink, f"{at}.{inner}" if is_decimal else f"{'abcd'[inner - 1]})", text, indent=0 if is_decimal else 12
            )
            ink.ask(text, OPEN)
            ink.gap(0.8)


def bold_labels(ink: Ink) -> None:
    """Every label and question is bold, the rest is not: bold tells nothing of headings."""
    ink.in_look(heading=ink.lot.choice(["larger", "bar", "capitals"]), is_justified=False)
    for section in _sections(ink, 2, 3):
        ink.heading(section)
        for label, answer in _fields(ink, 3, 5):
            ink.room(2)
            end = ink.line(f"{label}:", bold=True)
            ink.blank(end + 6, ink.right - 20)
            ink.down()
            ink.gap(0.5)
            ink.ask(f"{label}:", answer)
        for text in ink.lot.sample(ink.words.open_questions, 2):
            ink.room(5)
            ink.text(text, bold=True)
            ink.down()
            _answer_lines(ink, 2)
            ink.gap()
            ink.ask(text, OPEN)
        ink.paragraph(ink.words.prose[0])


def table_without_rules(ink: Ink) -> None:
    """Number, question and boxes in columns that only their places show."""
    ink.in_look(is_justified=False, check=ink.lot.choice(["square", "brackets", "circle"]))
    places = (ink.right - 70, ink.right - 30)
    for section in _sections(ink, 2, 3):
        ink.heading(section)
        ink.line(ink.words.yes, x=places[0])
        ink.line(ink.words.no, x=places[1])
        ink.down()
        ink.gap(0.3)
        outer = ink.right
        for number, text in enumerate(ink.lot.sample(ink.words.polar_questions, 3), start=1):
            ink.room(3)
            for x in places:
                ink.check(x)
            ink.within(ink.left, places[0] - 14)
            _numbered(ink, f"{number}.", text)
            ink.within(ink.left, outer)
            ink.ask(text, POLAR)
            ink.gap(0.6)


def tick_lines(ink: Ink) -> None:
    """The choices stand behind their question on the same line, each after its box, in running rows."""
    for section in _sections(ink, 2, 3):
        ink.heading(section)
        for text, names in ink.words.choices:
            end = ink.text(text, room_after=60)
            ink.options(names, x=end + 10, in_row=True)
            ink.ask(text, "choice")
            ink.gap(0.6)
        for text in ink.lot.sample(ink.words.polar_questions, 2):
            _polar_row(ink, text)
            label = ink.words.fields[4]
            end = ink.line(f"{label}:", x=ink.left + 20)
            ink.blank(end + 4, ink.right - 40)
            ink.down()
            ink.gap()
            ink.ask(f"{label}:", OPEN)


def _sections(ink: Ink, least: int, most: int) -> Sequence[str]:
    return ink.lot.sample(ink.words.sections, ink.lot.randint(least, most))


def _questions(ink: Ink, least: int, most: int) -> list[tuple[str, str]]:
    words = ink.words
    pool = [
        *((text, OPEN) for text in words.open_questions),
        *((text, UNSAID) for text in words.polar_questions),
        *((text, OPEN) for text in words.prompts),
    ]
    drawn = ink.lot.sample(pool, ink.lot.randint(least, most))
    if ink.lot.random() < 0.5:
        drawn += [(ink.lot.choice(words.polar_questions), UNSAID), (ink.lot.choice(words.follow_ups), OPEN)]
    return drawn


def _fields(ink: Ink, least: int, most: int) -> list[tuple[str, str]]:
    words = ink.words
    pool = [
        *((text, OPEN) for text in words.fields),
        *((text, "date") for text in words.date_fields),
        *((text, "number") for text in words.number_fields),
    ]
    return ink.lot.sample(pool, ink.lot.randint(least, most))


def _numbered(ink: Ink, label: str, text: str, *, indent: float = 0) -> None:
    ink.room(3)
    x = ink.left + indent
    ink.line(label, x=x)
    ink.text(text, x=x + max(20, ink.width(label) + 6))
    ink.down()


def _answer_lines(ink: Ink, count: int) -> None:
    for _ in range(count):
        ink.room(2)
        ink.gap(0.4)
        ink.rule(ink.left + 20, ink.y - ink.size, ink.right)
        ink.down()


def _row_of_fields(ink: Ink, fields: Sequence[tuple[str, str]]) -> None:
    ink.room(2)
    width = (ink.right - ink.left) / len(fields)
    for at, (name, answer) in enumerate(fields):
        x = ink.left + at * width
        label = f"{name}:"
        end = ink.line(label, x=x)
        ink.blank(end + 5, x + width - 10)
        ink.ask(label, answer)
    ink.down()
    ink.gap(0.5)


def _polar_row(ink: Ink, text: str) -> None:
    ink.room(4)
    end = ink.text(text, room_after=110)
    if end + 110 > ink.right:
        ink.down()
        end = ink.left + 10
    ink.options((ink.words.yes, ink.words.no), x=end + 12, in_row=True)
    ink.ask(text, POLAR)
    ink.gap(0.4)


def _table_row(ink: Ink, edges: Sequence[float], texts: Sequence[str], *, bold: bool = False) -> None:
    from reportlab.lib.utils import simpleSplit

    cells = [
        simpleSplit(text, ink.font(bold=bold), ink.size, right - left - 8)
        for text, left, right in zip(texts, edges, edges[1:], strict=False)
    ]
    height = max(map(len, cells)) * ink.size * 1.25 + 8
    if ink.y - height < ink.look.margin:
        ink.new_page()
    for lines, left, right in zip(cells, edges, edges[1:], strict=False):
        ink.canvas.rect(left, ink.y - height, right - left, height)
        ink.canvas.setFont(ink.font(bold=bold), ink.size)
        for number, line in enumerate(lines):
            ink.canvas.drawString(left + 4, ink.y - 4 - ink.size - number * ink.size * 1.25, line)
    ink.y -= height


LAYOUTS: tuple[Layout, ...] = (
    numbered_questionnaire,
    plain_paragraphs,
    interview_guide,
    interrogatories,
    intake_lines,
    captions_under_lines,
    grid_of_cells,
    table_of_questions,
    two_columns,
    survey,
    matrix,
    repeated_blocks,
    signed_statement,
    survey_export,
    numbered_sections,
    bold_labels,
    table_without_rules,
    tick_lines,
)
