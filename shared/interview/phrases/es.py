"""What the interviewer says in Spanish. No advice, no promise, no judgement of an answer."""

from shared.interview.phrases.figures import Figures
from shared.interview.phrases.purpose import Purpose

FIGURES = Figures(
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    day="{day} de {month} de {year}",
    month="{month} de {year}",
    thousands="",
    point=".",
)
PHRASES: dict[Purpose, str] = {
    Purpose.OPENING: (
        "Hola. Soy un sistema de inteligencia artificial, no una persona. Hago estas preguntas de parte de {lawyer}. "
        "Lo que usted diga queda por escrito y lo recibe su abogado o abogada. "
        "No puedo dar consejos legales, y usted puede parar o descansar en cualquier momento."
    ),
    Purpose.SOUND_RECORDED: "El sonido de lo que decimos aquí también se graba, para su abogado o abogada.",
    Purpose.CONSENT: "¿Está de acuerdo en continuar así? Por favor, diga sí o no.",
    Purpose.CONSENT_AGAIN: (
        "Antes de preguntar nada, necesito una respuesta clara. Soy un sistema de inteligencia artificial, "
        "y lo que usted diga queda por escrito para su abogado o abogada. ¿Está de acuerdo, sí o no?"
    ),
    Purpose.CONSENT_REFUSED: (
        "Está bien. No le preguntaré nada y se lo haré saber a su abogado o abogada. Hasta luego."
    ),
    Purpose.CONSENT_MISSING: (
        "No puedo empezar sin un sí claro, así que me detengo aquí. No se ha preguntado nada. "
        "Puede volver con el mismo enlace, o hablar antes con su abogado o abogada. Hasta luego."
    ),
    Purpose.BEGIN: "Gracias. Tómese todo el tiempo que necesite. Empecemos.",
    Purpose.SECTION: "La siguiente parte es: {section}.",
    Purpose.OPTIONS: "Puede elegir entre: {options}.",
    Purpose.FROM_LAWYER: "Su abogado o abogada quiere preguntarle esto:",
    Purpose.ACKNOWLEDGE: "Gracias.",
    Purpose.LEFT_FOR_LAWYER: (
        "Gracias. He anotado lo que ha dicho, y su abogado o abogada volverá sobre esta pregunta."
    ),
    Purpose.NOTED_DECLINED: "Está bien. He anotado que prefiere no responder.",
    Purpose.NOTED_UNKNOWN: "Está bien. He anotado que no lo sabe.",
    Purpose.ASK_AGAIN: "Disculpe, no sé si le he entendido bien. Se lo pregunto otra vez.",
    Purpose.CUT_OFF: "Permítame leerle la pregunta completa.",
    Purpose.LATE: "He tomado nota. Eso llegó antes de esta pregunta:",
    Purpose.WENT_ON: "También he tomado nota de eso. Lo que le pregunto ahora es esto:",
    Purpose.TOLD_BEFORE: (
        "Disculpe que se lo pregunte otra vez. Necesito la respuesta también aquí, con sus propias palabras. "
        "La pregunta es:"
    ),
    Purpose.REQUIRED_AGAIN: ("Su abogado o abogada ha marcado esta pregunta como necesaria. Se la hago una vez más."),
    Purpose.FOLLOW_UP_YES_OR_NO: "¿Diría usted que es un sí o un no?",
    Purpose.FOLLOW_UP_SENTENCE: "Para anotarlo bien: ¿puede decírmelo con una frase completa?",
    Purpose.FOLLOW_UP_DATE: "¿Puede decirme la fecha, con la exactitud que recuerde?",
    Purpose.FOLLOW_UP_YEAR: "¿Y de qué año fue eso?",
    Purpose.FOLLOW_UP_NUMBER: "¿Puede darme un número, con la mayor exactitud posible?",
    Purpose.FOLLOW_UP_OPTION: "¿Cuál de las opciones se ajusta mejor?",
    Purpose.FOLLOW_UP_MORE: "Siga, por favor. ¿Puede contarme un poco más?",
    Purpose.FOLLOW_UP_REST: "La pregunta también dice: {rest}",
    Purpose.READ_BACK_DATE: "He anotado: {date}. ¿Es correcto?",
    Purpose.READ_BACK_NUMBER: "He anotado el número {number}. ¿Es correcto?",
    Purpose.READ_BACK_OPTIONS: "He anotado: {options}. ¿Es correcto?",
    Purpose.READ_BACK_WORDS: "He escrito: «{words}». ¿Es correcto?",
    Purpose.READ_BACK_VAGUE: "He escrito «{words}», sin una fecha exacta. ¿Es correcto?",
    Purpose.SAID_EARLIER: "Antes ya dijo algo sobre esto.",
    Purpose.READ_BACK_WRONG: "Disculpe. Dígame una vez más cómo debe quedar, por favor. La pregunta es:",
    Purpose.REPEAT: "Por supuesto. La pregunta es:",
    Purpose.EXPLAIN: "Su abogado o abogada lo explica así: {help_text}",
    Purpose.EXPLAIN_NOTHING: (
        "No puedo explicar la pregunta, ni por qué se hace, más allá de sus propias palabras. "
        "Responda como usted la entienda, o dígame que no lo sabe con seguridad. La pregunta es:"
    ),
    Purpose.SLOWER: "Por supuesto. A partir de ahora hablo más despacio.",
    Purpose.SLOWEST: (
        "No puedo hablar más despacio que así, pero se lo repito cuantas veces quiera. Solo tiene que pedírmelo."
    ),
    Purpose.LOUDER: (
        "Por supuesto. A partir de ahora hablo más alto. "
        "Si no es suficiente, suba, por favor, el volumen de su dispositivo."
    ),
    Purpose.LOUDEST: "No puedo hablar más alto desde aquí. Suba, por favor, el volumen de su dispositivo.",
    Purpose.TYPE: "Puede escribir sus respuestas en el chat cuando quiera. La pregunta es:",
    Purpose.WAIT: "Tómese su tiempo. Yo espero.",
    Purpose.BACK: "Muy bien, volvamos atrás. La pregunta era:",
    Purpose.BACK_NOWHERE: "No hay una pregunta anterior a la que volver. La pregunta es:",
    Purpose.BACK_NOTED: "He anotado para su abogado o abogada que quiere cambiar una respuesta. La pregunta es:",
    Purpose.CORRECT: "Muy bien, cambiémoslo. La pregunta era:",
    Purpose.HOW_MANY: "Preguntas que quedan: {left}, de {total}. Estamos en esta:",
    Purpose.WHO_READS: (
        "Lo que usted diga queda por escrito para {lawyer}. "
        "Si quiere saber quién más puede verlo, pregúnteselo a su abogado o abogada. La pregunta es:"
    ),
    Purpose.WHAT_SPEAKS: (
        "Soy un sistema de inteligencia artificial, no una persona. Hago estas preguntas de parte de {lawyer} "
        "y escribo lo que usted dice. La pregunta es:"
    ),
    Purpose.ADVICE: (
        "No puedo dar consejos legales ni opiniones. Su abogado o abogada puede responderle, "
        "y verá que usted lo ha preguntado. La pregunta es:"
    ),
    Purpose.INSTRUCTION: "Solo puedo hacer las preguntas que preparó su abogado o abogada. La pregunta es:",
    Purpose.THIRD_PERSON: (
        "Parece que hay otra persona con usted. Necesito las respuestas con sus propias palabras, "
        "y quizá prefiera estar a solas para esto. La pregunta es:"
    ),
    Purpose.OTHER_LANGUAGE: (
        "Lo siento, en esta entrevista solo puedo hablar español. "
        "Puede pedir otro idioma a su abogado o abogada. La pregunta es:"
    ),
    Purpose.CONFIRM_STOP: "¿Quiere que lo dejemos aquí por ahora? Por favor, diga sí o no.",
    Purpose.CONFIRM_LAWYER: (
        "He anotado para su abogado o abogada que quiere hablar. "
        "¿Lo dejamos aquí hasta entonces? Por favor, diga sí o no."
    ),
    Purpose.CONFIRM_DISTRESS: (
        "Lo siento, esto es difícil. No tenemos que seguir ahora. ¿Quiere que lo dejemos aquí? Por favor, diga sí o no."
    ),
    Purpose.EMERGENCY: (
        "Si usted u otra persona está en peligro, llame ahora mismo al número de emergencias de su zona."
    ),
    Purpose.EMERGENCY_OF_LAWYER: "{text}",
    Purpose.CONFIRM_EMERGENCY: "¿Detengo la entrevista para que pueda pedir ayuda? Por favor, diga sí o no.",
    Purpose.STOPPED: (
        "Lo dejamos aquí. Todo lo que ha dicho queda guardado. "
        "Puede continuar con el mismo enlace cuando quiera. Hasta luego."
    ),
    Purpose.STOPPED_FOR_GOOD: (
        "Lo dejamos aquí. Todo lo que ha dicho queda guardado para su abogado o abogada. Hasta luego."
    ),
    Purpose.STOPPED_FOR_EMERGENCY: (
        "Me detengo ahora para que pueda pedir ayuda. Su abogado o abogada verá que habló de una emergencia, "
        "pero yo no puedo llamar a nadie por usted."
    ),
    Purpose.GO_ON: "Muy bien, sigamos. La pregunta es:",
    Purpose.NUDGE: "Tómese su tiempo. Sigo aquí.",
    Purpose.NUDGE_AGAIN: "¿Sigue ahí? Si necesita un descanso, dígame que quiere parar. La pregunta es:",
    Purpose.AWAY: (
        "Hago una pausa aquí. Todo lo que ha dicho queda guardado. Puede continuar con el mismo enlace cuando quiera."
    ),
    Purpose.PAUSED_BY_LAWYER: "Su abogado o abogada ha puesto la entrevista en pausa. Espere un momento, por favor.",
    Purpose.OFFER_TO_GO_ON: "¿Sigo con las preguntas? Diga sí cuando quiera continuar.",
    Purpose.RESUMED: "Sigamos. La pregunta es:",
    Purpose.WELCOME_BACK: (
        "Gracias por volver. Soy el sistema de inteligencia artificial que pregunta de parte de "
        "{lawyer}, y escribo lo que usted dice. Preguntas que quedan: {left}, de {total}. Estábamos en esta:"
    ),
    Purpose.INTERRUPTED: "Disculpe la interrupción. Estábamos en esta pregunta:",
    Purpose.HANDOVER: "Un momento, por favor. Vuelvo enseguida.",
    Purpose.LAST_QUESTION: "Esa era la última pregunta.",
    Purpose.CLOSING_ONE_OPEN: "Ha quedado abierta una pregunta:",
    Purpose.CLOSING_SOME_OPEN: "Han quedado abiertas {open} preguntas:",
    Purpose.CLOSING_MANY_OPEN: "Han quedado abiertas {open} preguntas. Las primeras son:",
    Purpose.CLOSING_OFFER: "¿Quiere añadir o corregir algo? Si no, por favor, diga que no.",
    Purpose.CLOSING_OFFER_AGAIN: "¿Quiere añadir o corregir algo más? Si no, por favor, diga que no.",
    Purpose.ADDITION_NOTED: "Lo he anotado para su abogado o abogada.",
    Purpose.CLOSING_WHAT: "Dígame, por favor, de qué se trata y cómo debe quedar.",
    Purpose.CLOSING: (
        "Gracias por su tiempo. Lo que ha dicho llega ahora a {lawyer}, que lo lee "
        "y se pone en contacto con usted para lo que sigue. Hasta luego."
    ),
    Purpose.ENDED_BY_LAWYER: (
        "Su abogado o abogada ha terminado aquí la entrevista. Todo lo que ha dicho queda guardado. "
        "Gracias por su tiempo. Hasta luego."
    ),
    Purpose.VOICE_LOST: "Lo siento, ahora mismo no me funciona la voz. Le escribiré aquí las preguntas.",
    Purpose.HEARING_LOST: "Lo siento, ahora mismo no le oigo bien. Por favor, escriba sus respuestas en el chat.",
    Purpose.RECORD_LOST: "Lo siento, ahora mismo no puedo guardar sus respuestas. Espere un momento, por favor.",
    Purpose.TOO_LONG: (
        "Lo siento, el mensaje es demasiado largo y no lo he anotado. "
        "Por favor, envíelo de nuevo en partes de una o dos páginas."
    ),
    Purpose.SOMETHING_WENT_WRONG: "Lo siento, algo ha fallado. ¿Puede repetirlo, por favor?",
}
