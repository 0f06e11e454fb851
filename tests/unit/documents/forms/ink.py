"""Sets a made-up form on paper: wrapped text in a look, places to write, boxes to tick, and what each was for."""

from dataclasses import dataclass, field, replace
from io import BytesIO
from random import Random

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.unit.documents.forms.words import Words

FACES = {
    "Helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
    "Times": ("Times-Roman", "Times-Bold", "Times-Italic"),
    "Courier": ("Courier", "Courier-Bold", "Courier-Oblique"),
}


@dataclass(frozen=True, slots=True)
class Expected:
    """A question as a reader of the page would write it down."""

    text: str
    answer: str
    section: str | None


@dataclass(frozen=True, slots=True)
class Look:
    """How one form is set; drawn by lot."""

    face: str
    size: float
    leading: float
    page: tuple[float, float]
    margin: float
    heading: str
    """bold, larger, capitals, underlined, coloured, bar or centred."""
    blank: str
    """underscores, rule, dots or field."""
    check: str
    """square, circle, brackets, underscores or field."""
    is_justified: bool

    @staticmethod
    def drawn(lot: Random) -> "Look":
        return Look(
            face=lot.choice(["Helvetica", "Helvetica", "Times", "Times", "Courier"]),
            size=lot.choice([9.5, 10, 11, 12]),
            leading=lot.choice([1.15, 1.2, 1.35, 1.5]),
            page=lot.choice([A4, LETTER]),
            margin=lot.choice([54, 64, 72]),
            heading=lot.choice(["bold", "larger", "capitals", "underlined", "coloured", "bar", "centred"]),
            blank=lot.choice(["underscores", "rule", "dots", "field"]),
            check=lot.choice(["square", "circle", "brackets", "underscores", "field"]),
            is_justified=lot.random() < 0.25,
        )


@dataclass(slots=True)
class Ink:
    words: Words
    look: Look
    lot: Random
    buffer: BytesIO = field(default_factory=BytesIO)
    expected: list[Expected] = field(default_factory=list)
    section: str | None = None
    left: float = 0.0
    right: float = 0.0
    y: float = 0.0
    pages: int = 1
    fields: int = 0
    canvas: Canvas = field(init=False)

    def __post_init__(self) -> None:
        self.canvas = Canvas(self.buffer, pagesize=self.look.page, invariant=1)
        self.left, self.right = self.look.margin, self.look.page[0] - self.look.margin
        self.y = self.look.page[1] - self.look.margin

    @property
    def size(self) -> float:
        return self.look.size

    def ask(self, text: str, answer: str) -> None:
        self.expected.append(Expected(text, answer, self.section))

    def font(self, *, bold: bool = False, italic: bool = False) -> str:
        regular, heavy, sloped = FACES[self.look.face]
        return heavy if bold else sloped if italic else regular

    def width(self, text: str, *, size: float | None = None, bold: bool = False) -> float:
        return float(stringWidth(text, self.font(bold=bold), size or self.size))

    def room(self, lines: float) -> None:
        """Go to the next page unless so many lines fit on this one."""
        if self.y - lines * self.size * self.look.leading < self.look.margin:
            self.new_page()

    def new_page(self) -> None:
        self.canvas.setFont(self.font(), 8)
        foot = f"{self.words.page} {self.pages}"
        self.canvas.drawCentredString(self.look.page[0] / 2, self.look.margin / 2, foot)
        self.canvas.showPage()
        self.pages += 1
        self.y = self.look.page[1] - self.look.margin

    def gap(self, lines: float = 0.6) -> None:
        self.y -= lines * self.size * self.look.leading

    def line(
        self, text: str, *, x: float | None = None, size: float | None = None, bold: bool = False, italic: bool = False
    ) -> float:
        """One line at the present height, which stays; gives the x behind it."""
        at = self.left if x is None else x
        self.canvas.setFont(self.font(bold=bold, italic=italic), size or self.size)
        self.canvas.drawString(at, self.y - (size or self.size), text)
        return at + float(stringWidth(text, self.font(bold=bold, italic=italic), size or self.size))

    def down(self, size: float | None = None) -> None:
        self.y -= (size or self.size) * self.look.leading

    def text(
        self, text: str, *, x: float | None = None, bold: bool = False, italic: bool = False, room_after: float = 0.0
    ) -> float:
        """Wrapped text, hanging at `x`; gives the x behind its last line, at whose height the next thing goes."""
        at = self.left if x is None else x
        font = self.font(bold=bold, italic=italic)
        lines = simpleSplit(text, font, self.size, self.right - at)
        if room_after and stringWidth(lines[-1], font, self.size) + at + room_after > self.right:
            room_after = 0.0
        end = at
        for number, part in enumerate(lines):
            if number:
                self.down()
            is_last = number == len(lines) - 1
            self.canvas.setFont(font, self.size)
            spare = self.right - at - stringWidth(part, font, self.size)
            if self.look.is_justified and not is_last:
                self.canvas.drawString(at, self.y - self.size, part, wordSpace=spare / max(1, part.count(" ")))
            else:
                self.canvas.drawString(at, self.y - self.size, part)
            end = at + float(stringWidth(part, font, self.size))
        return end

    def paragraph(self, text: str) -> None:
        self.room(5)
        self.text(text)
        self.down()
        self.gap()

    def title(self, text: str) -> None:
        size = self.size + 6
        x = (self.look.page[0] - self.width(text, size=size, bold=True)) / 2
        self.line(text, x=x, size=size, bold=True)
        self.down(size)
        self.gap()

    def heading(self, text: str) -> None:
        """The following questions belong to it."""
        self.room(6)
        self.gap(0.4)
        match self.look.heading:
            case "larger":
                self.line(text, size=self.size + 3)
                self.down(self.size + 3)
            case "capitals":
                text = text.upper()
                self.line(text, bold=True)
                self.down()
            case "underlined":
                end = self.line(text)
                self.rule(self.left, self.y - self.size - 1.5, end)
                self.down()
            case "coloured":
                self.canvas.setFillColorRGB(0.1, 0.25, 0.6)
                self.line(text)
                self.canvas.setFillColorRGB(0, 0, 0)
                self.down()
            case "bar":
                height = self.size * 1.6
                self.canvas.setFillColorRGB(0.15, 0.15, 0.35)
                self.canvas.rect(self.left, self.y - height, self.right - self.left, height, fill=1, stroke=0)
                self.canvas.setFillColorRGB(1, 1, 1)
                self.y -= self.size * 0.25
                self.line(text, x=self.left + 4, bold=True)
                self.canvas.setFillColorRGB(0, 0, 0)
                self.y -= self.size * 1.6
            case "centred":
                self.line(text, x=(self.look.page[0] - self.width(text, bold=True)) / 2, bold=True)
                self.down()
            case _:
                self.line(text, bold=True)
                self.down()
        self.gap(0.5)
        self.section = text

    def rule(self, x0: float, y: float, x1: float) -> None:
        self.canvas.setLineWidth(0.6)
        self.canvas.line(x0, y, x1, y)

    def blank(self, x0: float, x1: float) -> None:
        """A place to write at the present height."""
        match self.look.blank:
            case "underscores":
                self.line("_" * max(5, int((x1 - x0) / self.width("_"))), x=x0)
            case "dots":
                self.line("." * max(8, int((x1 - x0) / self.width("."))), x=x0)
            case "field":
                self.fields += 1
                self.canvas.acroForm.textfield(
                    name=f"f{self.fields}",
                    x=x0,
                    y=self.y - self.size - 3,
                    width=x1 - x0,
                    height=self.size + 3,
                    borderWidth=0,
                )
            case _:
                self.rule(x0, self.y - self.size - 1, x1)

    def check(self, x: float) -> float:
        """A box to tick at the present height; gives the x behind it."""
        side = self.size * 0.8
        bottom = self.y - self.size
        match self.look.check:
            case "circle":
                self.canvas.circle(x + side / 2, bottom + side / 2 - 0.5, side / 2)
            case "brackets":
                return self.line("[ ]", x=x) + 4
            case "underscores":
                return self.line("___", x=x) + 4
            case "field":
                self.fields += 1
                self.canvas.acroForm.checkbox(name=f"f{self.fields}", x=x, y=bottom - 1, size=side + 2)
                side += 2
            case _:
                self.canvas.rect(x, bottom - 0.5, side, side)
        return x + side + 4

    def options(self, names: tuple[str, ...], *, x: float, in_row: bool) -> None:
        """The choices of a question, beside or under one another."""
        for name in names:
            if in_row and x + self.width(name) + 40 > self.right:
                self.down()
                x = self.left + 20
            if not in_row:
                self.room(1)
            end = self.line(name, x=self.check(x))
            if in_row:
                x = end + 18
            else:
                self.down()
        if in_row:
            self.down()

    def within(self, left: float, right: float) -> None:
        """Set what follows between these margins."""
        self.left, self.right = left, right

    def in_look(self, **changes: object) -> None:
        self.look = replace(self.look, **changes)  # type: ignore[arg-type]

    def pdf(self) -> bytes:
        self.new_page()
        self.canvas.save()
        return self.buffer.getvalue()
