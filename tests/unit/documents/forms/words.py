"""What the made-up forms ask, in four languages. Nothing here is taken from a real form."""

from dataclasses import dataclass

type Choice = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Words:
    language: str
    titles: tuple[str, ...]
    sections: tuple[str, ...]
    open_questions: tuple[str, ...]
    polar_questions: tuple[str, ...]
    follow_ups: tuple[str, ...]
    """Asked after a yes."""
    prompts: tuple[str, ...]
    fields: tuple[str, ...]
    date_fields: tuple[str, ...]
    number_fields: tuple[str, ...]
    choices: tuple[Choice, ...]
    multiple_choices: tuple[Choice, ...]
    statements: tuple[str, ...]
    """Rows of a matrix."""
    scale: tuple[str, ...]
    prose: tuple[str, ...]
    yes: str
    no: str
    only_one: str
    all_that_apply: str
    signature: str
    question_column: tuple[str, str, str]
    """The heads of a table's columns: number, question, answer."""
    page: str
    response: str
    """Over the place for an answer."""


ENGLISH = Words(
    language="en",
    titles=("Client Intake Questionnaire", "Tenancy Dispute Form", "Personal Injury Intake", "Family Law Information"),
    sections=(
        "Personal Information",
        "Your Household",
        "Employment History",
        "The Incident",
        "Medical Treatment",
        "Property and Income",
        "Other Parties",
        "Prior Proceedings",
        "Insurance",
    ),
    open_questions=(
        "What is your full legal name?",
        "Where did you live at the time of the incident?",
        "Who else was present when the agreement was signed?",
        "How did you first hear about our office?",
        "Why did you leave your last employer, and what were you told about the reasons for it at that time?",
        "What would you like the court to order in this case?",
        "Which documents did the other side give to you before the hearing took place?",
        "How has the injury changed what you are able to do at home and at work?",
        "What did the police officer say to you and to the other driver after the collision happened?",
        "What steps have you taken so far to settle the matter without going to court?",
        "Who has looked after the children since the separation, and where do they sleep during the week?",
        "What was the weather like?",
    ),
    polar_questions=(
        "Have you ever been convicted of a crime?",
        "Are you currently married?",
        "Did you sign any document at the scene?",
        "Do you receive public benefits?",
        "Were there any witnesses to the accident?",
        "Has anyone else made a claim about the same damage within the last three years?",
        "Is English your first language?",
        "Will you need an interpreter at the hearing?",
    ),
    follow_ups=(
        "If yes, what were their names?",
        "If so, when and in which court was that?",
        "If yes, please explain the circumstances.",
    ),
    prompts=(
        "Describe in your own words how the accident happened.",
        "List every address at which you have lived during the last five years.",
        "Please explain why you believe that the notice was not delivered to you in time.",
        "Identify each person who has knowledge of the facts alleged in the complaint.",
        "State the names of all persons who live with you.",
        "Provide the names and addresses of all doctors who have treated you since the date of the accident.",
    ),
    fields=(
        "Last Name",
        "First Name",
        "Street Address",
        "City",
        "Name of Employer",
        "Email Address",
        "Telephone",
        "Emergency Contact",
        "Occupation",
        "Insurance Company",
        "Policy Holder",
        "Name of Landlord",
        "Relationship to Client",
        "Preferred Language",
    ),
    date_fields=("Date of Birth", "Date of Accident", "Date of Marriage", "Date"),
    number_fields=("Age", "Number of Children", "Monthly Income", "Total Debts"),
    choices=(
        ("What is your marital status?", ("Single", "Married", "Divorced", "Widowed")),
        ("How do you prefer to be contacted?", ("By telephone", "By email", "By letter")),
        ("Housing situation:", ("Own", "Rent", "Staying with family", "Other")),
        ("How serious was the damage?", ("Minor", "Moderate", "Severe")),
    ),
    multiple_choices=(
        ("Which of these do you own?", ("A house", "A car", "A boat", "Shares")),
        ("Which benefits do you receive?", ("Food stamps", "Housing voucher", "Disability", "None of these")),
        ("Sources of income:", ("Wages", "Pension", "Child support", "Rent")),
    ),
    statements=(
        "The landlord answered my letters.",
        "The heating worked in winter.",
        "Repairs were made in time.",
        "I felt safe in the building.",
    ),
    scale=("Never", "Sometimes", "Often", "Always"),
    prose=(
        "Thank you for contacting our office. The information that you give us helps us to decide whether we can "
        "take your case. It is kept confidential and is not shown to anybody outside of the firm.",
        "This form does not create an attorney-client relationship. We can only begin to work for you after an "
        "agreement in writing has been signed by you and by one of our attorneys.",
        "I understand that the statements above are true to the best of my knowledge and that false statements may "
        "be punished under the law of this state.",
    ),
    yes="Yes",
    no="No",
    only_one="Check only one.",
    all_that_apply="Check all that apply.",
    signature="Signature of Client",
    question_column=("No.", "Question", "Answer"),
    page="Page",
    response="RESPONSE:",
)

SPANISH = Words(
    language="es",
    titles=("Cuestionario de admisión", "Formulario para inquilinos"),
    sections=("Datos personales", "Su hogar", "Empleo", "El accidente", "Tratamiento médico", "Otras partes"),
    open_questions=(
        "¿Cuál es su nombre completo?",
        "¿Dónde vivía usted cuando ocurrió el accidente?",
        "¿Quién más estaba presente cuando se firmó el contrato?",
        "¿Por qué dejó su último empleo y qué le dijeron entonces sobre los motivos de esa decisión?",
        "¿Qué le gustaría que ordenara el tribunal en este caso?",
        "¿Cómo ha cambiado la lesión lo que usted puede hacer en casa y en el trabajo?",
    ),
    polar_questions=(
        "¿Está usted casado?",
        "¿Tiene hijos menores de edad?",
        "¿Ha presentado antes una demanda?",
        "¿Recibe ayuda del gobierno?",
    ),
    follow_ups=("En caso afirmativo, ¿cuáles son sus nombres?",),
    prompts=(
        "Describa con sus propias palabras cómo ocurrió el accidente.",
        "Explique por qué cree que el aviso no fue entregado a tiempo.",
        "Mencione todas las direcciones en las que ha vivido durante los últimos cinco años.",
    ),
    fields=("Apellido", "Nombre", "Dirección", "Ciudad", "Nombre del empleador", "Correo electrónico", "Ocupación"),
    date_fields=("Fecha de nacimiento", "Fecha del accidente", "Fecha"),
    number_fields=("Edad", "Número de hijos", "Ingresos mensuales"),
    choices=(
        ("¿Cuál es su estado civil?", ("Soltero", "Casado", "Divorciado", "Viudo")),
        ("¿Cómo prefiere que le contactemos?", ("Por teléfono", "Por correo", "Por carta")),
    ),
    multiple_choices=(("¿Cuáles de estos bienes posee?", ("Una casa", "Un coche", "Acciones")),),
    statements=("El dueño contestó mis cartas.", "La calefacción funcionaba.", "Me sentía seguro en el edificio."),
    scale=("Nunca", "A veces", "Siempre"),
    prose=(
        "Gracias por ponerse en contacto con nuestra oficina. La información que usted nos da nos ayuda a decidir "
        "si podemos llevar su caso. Es confidencial y no se muestra a nadie fuera del bufete.",
    ),
    yes="Sí",
    no="No",
    only_one="Marque solo una.",
    all_that_apply="Marque todas las que correspondan.",
    signature="Firma del cliente",
    question_column=("N.º", "Pregunta", "Respuesta"),
    page="Página",
    response="RESPUESTA:",
)

FRENCH = Words(
    language="fr",
    titles=("Questionnaire client", "Formulaire de demande"),
    sections=("Informations personnelles", "Votre foyer", "Votre emploi", "L'accident", "Autres parties"),
    open_questions=(
        "Quel est votre nom complet ?",
        "Où habitiez-vous au moment de l'accident ?",
        "Qui d'autre était présent lorsque le contrat a été signé ?",
        "Pourquoi avez-vous quitté votre dernier emploi et que vous a-t-on dit alors des raisons de cette décision ?",
        "Que souhaitez-vous que le tribunal ordonne dans cette affaire ?",
    ),
    polar_questions=(
        "Êtes-vous marié ?",
        "Avez-vous des enfants mineurs ?",
        "Est-ce que vous percevez des aides sociales ?",
    ),
    follow_ups=("Si oui, quels sont leurs noms ?",),
    prompts=(
        "Décrivez avec vos propres mots comment l'accident s'est produit.",
        "Expliquez pourquoi vous pensez que l'avis n'a pas été remis à temps.",
        "Indiquez les noms de toutes les personnes qui vivent avec vous.",
    ),
    fields=("Nom", "Prénom", "Adresse", "Ville", "Nom de l'employeur", "Profession", "Courriel"),
    date_fields=("Date de naissance", "Date de l'accident", "Date"),
    number_fields=("Âge", "Nombre d'enfants", "Revenu mensuel"),
    choices=(("Quelle est votre situation familiale ?", ("Célibataire", "Marié", "Divorcé", "Veuf")),),
    multiple_choices=(("Lesquels de ces biens possédez-vous ?", ("Une maison", "Une voiture", "Des actions")),),
    statements=("Le propriétaire a répondu à mes lettres.", "Le chauffage marchait.", "Je me sentais en sécurité."),
    scale=("Jamais", "Parfois", "Toujours"),
    prose=(
        "Merci d'avoir contacté notre cabinet. Les informations que vous nous donnez nous aident à décider si nous "
        "pouvons prendre votre dossier. Elles sont confidentielles et ne sont montrées à personne d'autre.",
    ),
    yes="Oui",
    no="Non",
    only_one="Cochez une seule case.",
    all_that_apply="Cochez toutes les cases utiles.",
    signature="Signature du client",
    question_column=("N°", "Question", "Réponse"),
    page="Page",
    response="RÉPONSE :",
)

GERMAN = Words(
    language="de",
    titles=("Mandantenfragebogen", "Fragebogen zum Unfall"),
    sections=("Angaben zur Person", "Ihr Haushalt", "Beschäftigung", "Der Unfall", "Weitere Beteiligte"),
    open_questions=(
        "Wie lautet Ihr vollständiger Name?",
        "Wo haben Sie zum Zeitpunkt des Unfalls gewohnt?",
        "Wer war noch dabei, als der Vertrag unterschrieben wurde?",
        "Warum haben Sie Ihre letzte Stelle aufgegeben und was wurde Ihnen damals über die Gründe dafür gesagt?",
        "Was soll das Gericht in dieser Sache anordnen?",
    ),
    polar_questions=(
        "Sind Sie verheiratet?",
        "Haben Sie minderjährige Kinder?",
        "Wurden Sie bei dem Unfall verletzt?",
        "Beziehen Sie staatliche Leistungen?",
    ),
    follow_ups=("Wenn ja, wie heißen sie?",),
    prompts=(
        "Beschreiben Sie mit eigenen Worten, wie es zu dem Unfall kam.",
        "Nennen Sie alle Personen, die mit Ihnen in einem Haushalt leben.",
        "Bitte erläutern Sie, warum das Schreiben nicht rechtzeitig zugestellt wurde.",
    ),
    fields=("Nachname", "Vorname", "Straße", "Wohnort", "Name des Arbeitgebers", "Beruf", "Versicherung"),
    date_fields=("Geburtsdatum", "Datum des Unfalls", "Datum"),
    number_fields=("Alter", "Anzahl der Kinder", "Monatliches Einkommen"),
    choices=(("Wie ist Ihr Familienstand?", ("Ledig", "Verheiratet", "Geschieden", "Verwitwet")),),
    multiple_choices=(("Was davon besitzen Sie?", ("Ein Haus", "Ein Auto", "Aktien")),),
    statements=("Der Vermieter hat auf Briefe geantwortet.", "Die Heizung lief.", "Ich fühlte mich sicher."),
    scale=("Nie", "Manchmal", "Immer"),
    prose=(
        "Vielen Dank, dass Sie sich an unsere Kanzlei gewandt haben. Ihre Angaben helfen uns zu entscheiden, ob "
        "wir Ihren Fall übernehmen können. Sie sind vertraulich und werden niemandem sonst gezeigt.",
    ),
    yes="Ja",
    no="Nein",
    only_one="Bitte nur eine Antwort ankreuzen.",
    all_that_apply="Mehrere Antworten sind möglich.",
    signature="Unterschrift des Mandanten",
    question_column=("Nr.", "Frage", "Antwort"),
    page="Seite",
    response="ANTWORT:",
)

LANGUAGES = (ENGLISH, SPANISH, FRENCH, GERMAN)
