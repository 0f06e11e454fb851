"""PDFs that the tests make themselves: ordinary ones with reportlab, hostile ones byte by byte."""

from collections.abc import Callable
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
LEFT = 72.0
FILLING = "This form was made for the tests and asks about nobody in particular."


class Paper:
    """A canvas that is written on from the top, in points from the top left corner."""

    def __init__(self, *, encrypt: str | None = None) -> None:
        self._buffer = BytesIO()
        self.canvas = Canvas(self._buffer, pagesize=A4, encrypt=encrypt, invariant=1)
        self.y = 72.0
        self._font()

    def write(
        self,
        text: str,
        *,
        x: float = LEFT,
        size: float = 11,
        bold: bool = False,
        italic: bool = False,
        down: float = 1.5,
    ) -> float:
        """Write a line and go down by `down` sizes; gives the x where the text ends."""
        font = "Helvetica" + {(False, False): "", (True, False): "-Bold", (False, True): "-Oblique"}[bold, italic]
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, HEIGHT - self.y - size, text)
        end = x + float(self.canvas.stringWidth(text, font, size))
        self.y += down * size
        return end

    def gap(self, points: float = 12) -> None:
        self.y += points

    def rule(self, x0: float, top: float, x1: float, bottom: float) -> None:
        self.canvas.line(x0, HEIGHT - top, x1, HEIGHT - bottom)

    def box(self, x: float, top: float, width: float, height: float) -> None:
        self.canvas.rect(x, HEIGHT - top - height, width, height)

    def circle(self, x: float, middle: float, radius: float = 4) -> None:
        self.canvas.circle(x, HEIGHT - middle, radius)

    def new_page(self) -> None:
        self.canvas.showPage()
        self.y = 72.0
        self._font()

    def pdf(self) -> bytes:
        self.canvas.showPage()
        self.canvas.save()
        return self._buffer.getvalue()

    def _font(self) -> None:
        self.canvas.setFont("Helvetica", 11)


def made(draw: Callable[[Paper], object], *, encrypt: str | None = None) -> bytes:
    paper = Paper(encrypt=encrypt)
    draw(paper)
    return paper.pdf()


def questionnaire(*questions: str) -> bytes:
    """A title, a line of text and numbered questions."""

    def draw(paper: Paper) -> None:
        paper.write("Client Intake", size=18, bold=True)
        paper.gap()
        paper.write(FILLING)
        paper.gap()
        for number, question in enumerate(questions, start=1):
            paper.write(f"{number}. {question}")
            paper.gap(6)

    return made(draw)


def pages_of_text(count: int) -> bytes:
    def draw(paper: Paper) -> None:
        for number in range(count):
            if number:
                paper.new_page()
            paper.write(FILLING)
            paper.write(f"{number + 1}. What happened on day {number + 1}?")

    return made(draw)


def scanned(pages: int = 2) -> bytes:
    """Pages that are one picture each."""
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    picture = ImageReader(Image.new("L", (60, 80), color=200))

    def draw(paper: Paper) -> None:
        for number in range(pages):
            if number:
                paper.new_page()
            paper.canvas.drawImage(picture, 0, 0, WIDTH, HEIGHT)

    return made(draw)


def raw_pdf(*objects: bytes, trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A PDF of these objects, numbered from 1, with a right cross-reference table."""
    out = b"%PDF-1.7\n"
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return (
        out
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
        + b"trailer\n<</Size %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    )


def stream(content: bytes, dictionary: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (dictionary, len(content), content)


def nested_forms(*, depth: int, width: int, leaf: bytes) -> bytes:
    """Forms that draw the next one `width` times: `width ** depth` times `leaf` in a small file."""
    first = 4
    resources = b"/Resources<</XObject<</F %d 0 R>>>>"
    forms = [
        stream(b"/F Do " * width, b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]" + resources % (first + level + 1))
        for level in range(depth)
    ]
    last = stream(leaf, b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]")
    return raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents %d 0 R" % (first + depth + 1)
        + resources % first
        + b">>",
        *forms,
        last,
        stream(b"/F Do"),
    )


def typeset(*lines: tuple[float, float, str]) -> bytes:
    """Lines (x, top, text as it is seen from left to right) in any script: half the size wide a character, no font."""
    text = b"".join(
        b"1 0 0 1 %.1f %.1f Tm <%s> Tj " % (x, 780 - top, shown.encode("utf-16-be").hex().encode())
        for x, top, shown in lines
    )
    to_unicode = (
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
        b"1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end"
    )
    return raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        stream(b"BT /F 12 Tf " + text + b"ET"),
        b"<</Type/Font/Subtype/Type0/BaseFont/Helvetica/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 8 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Helvetica/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        b"/Supplement 0>>/FontDescriptor 7 0 R/DW 500>>",
        b"<</Type/FontDescriptor/FontName/Helvetica/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800"
        b"/Descent -200/CapHeight 700/StemV 80>>",
        stream(to_unicode),
    )
