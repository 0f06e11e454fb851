"""The kind of answer by the wording alone, in wordings that no form above needed: what its head noun and verb tell."""

import pytest

from functions.documents.reading.kinds import answer_kind

QUESTIONS = {
    "number": (
        "What did the vehicle cost?",
        "What is your gross monthly pay?",
        "What were your earnings in the year before the accident?",
        "What is the total of your monthly expenses?",
        "What does your spouse earn?",
        "What is your weight without shoes?",
        "What year was the car made?",
        "¿Qué edad tiene?",
        "¿Cúantas horas trabaja a la semana?",
        "How long, in years, have you lived there?",
        "What were gross sales last year?",
        "Quel est le montant de votre loyer ?",
        "Was verdienen Sie im Monat?",
        "If yes, how much do you pay per month?",
        "Professionelle Erfahrung in Jahren:",
    ),
    "date": (
        "What is the closing date?",
        "What was the last day you worked?",
        "What date were you served?",
        "¿Qué día lo despidieron?",
        "¿Cuál fue su último día de trabajo?",
        "Quel a été votre dernier jour de travail ?",
        "By what date do you need an answer?",
        "À quelle date avez-vous reçu la lettre ?",
        "An welchem Tag wurde gekündigt?",
    ),
    "yes_no": (
        "Was anyone else hurt?",
        "Was the light on?",
        "If so, was it in writing?",
        "Do you or your spouse own any real estate, stocks, or bonds?",
        "Any prior injuries?",
        "Other than traffic tickets, have you ever been arrested?",
        "Did you go to the police? [If no: why not?]",
        "Can you provide a copy of your last report?",
    ),
    "text": (
        "Was ist geschehen?",
        "¿Cúales fueron las causas?",
        "¿Como ocurrió el accidente?",
        "If yes, how much per day?",
        "What is the name and age of each child?",
        "What is the source of your income?",
        "What is the status of the loan?",
        "For what reason was the date changed?",
        "On what day of the month is the rent due?",
        "¿Cuál es el último día del mes en que paga?",
        "Do you rent or own your home?",
        "When and where were you married?",
        "What rate of pay were you promised, and by whom?",
        "Qu'attendez-vous de notre cabinet ?",
        "Can you provide more details?",
    ),
}
LABELS = {
    "number": (
        "Estimated damage to the vehicle",
        "Amount owed",
        "Number of children",
        "Total number of employees",
        "Monthly mortgage payment",
        "Rate of pay",
        "Interest rate (%)",
        "Square feet",
        "Year built",
        "Weeks unable to work",
        "Vacaciones pendientes (días)",
        "Overtime hours",
        "Years of education",
        "Salaire mensuel",
        "Nettoeinkommen",
        "Monto de la renta",
        "Packs per day:",
        "Tips received weekly:",
        "Days of work missed",
        "Odometer reading",
        "Dependents under 18 (how many)",
        "Horas semanales",
        "Stunden pro Woche",
    ),
    "date": (
        "Response deadline",
        "Last day worked",
        "First payment due on",
        "Separated on",
        "Valid until",
        "Verheiratet seit",
        "Date lease ends",
        "Ort, Datum",
        "Notice received on",
        "Reporting period from:",
        "Mietvertrag vom:",
        "Discharged",
        "Rent is paid through:",
        "Employed from",
        "Term begins",
        "Hearing set for (date)",
        "Eingestellt am",
    ),
    "text": (
        "Type of income",
        "Registered number of the company",
        "Case number in the district court",
        "Who owes the debt",
        "Reason for the change in salary",
        "Period for which wages are owed",
        "Payment method",
        "Age group",
        "Hours of operation",
        "Days of the week",
        "Days available",
        "Hours",
        "Date et lieu de naissance",
        "Make and year of each vehicle",
    ),
}


@pytest.mark.parametrize(
    ("kind", "wording"), [(kind, wording) for kind, all_of in QUESTIONS.items() for wording in all_of]
)
def test_kind_follows_what_a_question_is_about(kind: str, wording: str) -> None:
    assert answer_kind(wording, options=(), is_several=False) == kind


@pytest.mark.parametrize(
    ("kind", "wording"), [(kind, wording) for kind, all_of in LABELS.items() for wording in all_of]
)
def test_kind_follows_the_head_of_a_label(kind: str, wording: str) -> None:
    assert answer_kind(wording, options=(), is_several=False, is_field=True) == kind
