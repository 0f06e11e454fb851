"""The project's own intake form: what `lexnova demo` uploads when it is given no PDF, and what its client answers."""

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

TITLE = "Tenancy Intake Questionnaire"
INTRODUCTION = "Please answer as completely as you can. Your lawyer will go through the answers with you."

FORM: dict[str, tuple[str, ...]] = {
    "About you": (
        "1. What is your full name?",
        "2. What is your date of birth?",
    ),
    "Your home": (
        "3. Do you have a written lease?\n[ ] Yes   [ ] No",
        "4. If yes, on what date did you sign it?",
        "5. How many dollars of rent do you pay each month?",
        "6. How do you pay the rent?\n[ ] Bank transfer   [ ] Cash   [ ] Cheque",
    ),
    "What happened": (
        "7. Is the heating in your home working today?\n[ ] Yes   [ ] No",
        "8. If no, since what date has it been broken?",
        "9. Please describe what happened in your own words.",
    ),
}

ANSWERS: tuple[str, ...] = (
    "My name is Maria Gonzalez.",
    "February 14th, 1985.",
    "Yes, I do.",
    "March 12th, 2021.",
    "I pay 1200 dollars each month.",
    "By bank transfer.",
    "No, it is not working.",
    "Since January 3rd, 2024.",
    "The heating has been broken since last winter and the landlord did not answer my letters.",
)
"""In the order of the questions; worded so that whisper-tiny understands espeak-ng, also the numbers."""


def make_intake_form() -> bytes:
    """The form as a PDF."""
    styles = getSampleStyleSheet()
    question = ParagraphStyle("Question", parent=styles["Normal"], fontSize=11, leading=15, spaceAfter=14)
    story = [Paragraph(TITLE, styles["Title"]), Paragraph(INTRODUCTION, styles["Italic"]), Spacer(1, 12)]
    for section, questions in FORM.items():
        story.append(Paragraph(section, styles["Heading2"]))
        story += [Paragraph(_as_markup(wording), question) for wording in questions]
    made = BytesIO()
    SimpleDocTemplate(made, pagesize=A4, title=TITLE, author="LexNova Legal", invariant=1).build(story)
    return made.getvalue()


def _as_markup(wording: str) -> str:
    return wording.replace("\n", "<br/>").replace("   ", "&nbsp;" * 6)
