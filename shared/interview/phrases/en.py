"""What the interviewer says in English. No advice, no promise, no judgement of an answer."""

from shared.interview.phrases.figures import Figures
from shared.interview.phrases.purpose import Purpose

FIGURES = Figures(
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    day="{month} {day}, {year}",
    month="{month} {year}",
    thousands=",",
    point=".",
)
PHRASES: dict[Purpose, str] = {
    Purpose.OPENING: (
        "Hello. I am an AI system, not a person. I am asking these questions for {lawyer}. "
        "What you say is written down and goes to your lawyer. "
        "I cannot give legal advice, and you can stop or take a break at any time."
    ),
    Purpose.SOUND_RECORDED: "The sound of what we say here is recorded as well, for your lawyer.",
    Purpose.CONSENT: "Do you agree to go on like this? Please say yes or no.",
    Purpose.CONSENT_AGAIN: (
        "Before I ask anything, I need a clear answer. "
        "I am an AI system, and what you say is written down for your lawyer. Do you agree, yes or no?"
    ),
    Purpose.CONSENT_REFUSED: (
        "That is all right. I will not ask you anything, and I will let your lawyer know. Goodbye."
    ),
    Purpose.CONSENT_MISSING: (
        "I cannot begin without a clear yes, so I will stop here. Nothing has been asked. "
        "You can come back with the same link, or talk to your lawyer first. Goodbye."
    ),
    Purpose.BEGIN: "Thank you. Take all the time you need. Let us begin.",
    Purpose.SECTION: "The next part is: {section}.",
    Purpose.OPTIONS: "You can choose from: {options}.",
    Purpose.FROM_LAWYER: "Your lawyer would like to ask you this:",
    Purpose.ACKNOWLEDGE: "Thank you.",
    Purpose.LEFT_FOR_LAWYER: "Thank you. I have noted what you said, and your lawyer will come back to this question.",
    Purpose.NOTED_DECLINED: "That is all right. I have noted that you would rather not answer.",
    Purpose.NOTED_UNKNOWN: "That is all right. I have noted that you do not know.",
    Purpose.ASK_AGAIN: "I am sorry, I am not sure I understood. Let me ask you again.",
    Purpose.CUT_OFF: "Let me read you the whole question.",
    Purpose.LATE: "I have noted that. It came in before I asked this:",
    Purpose.WENT_ON: "I have noted that, too. What I ask now is this:",
    Purpose.TOLD_BEFORE: (
        "I am sorry to ask you again. I need the answer here as well, in your own words. The question is:"
    ),
    Purpose.REQUIRED_AGAIN: "Your lawyer has marked this question as needed. Let me ask it once more.",
    Purpose.FOLLOW_UP_YES_OR_NO: "Would you say that is a yes or a no?",
    Purpose.FOLLOW_UP_SENTENCE: "Just so that I write it down right: could you say that in a whole sentence?",
    Purpose.FOLLOW_UP_DATE: "Could you tell me the date, as exactly as you remember it?",
    Purpose.FOLLOW_UP_YEAR: "And which year was that?",
    Purpose.FOLLOW_UP_NUMBER: "Could you give me a number, as exactly as you can?",
    Purpose.FOLLOW_UP_OPTION: "Which of the choices fits best?",
    Purpose.FOLLOW_UP_MORE: "Please go on. Could you tell me a little more?",
    Purpose.FOLLOW_UP_REST: "The question also asks: {rest}",
    Purpose.READ_BACK_DATE: "I have {date}. Is that right?",
    Purpose.READ_BACK_NUMBER: "I have the number {number}. Is that right?",
    Purpose.READ_BACK_OPTIONS: "I have: {options}. Is that right?",
    Purpose.READ_BACK_WORDS: "I have written: “{words}”. Is that right?",
    Purpose.READ_BACK_VAGUE: "I have written “{words}”, without an exact date. Is that right?",
    Purpose.SAID_EARLIER: "You said something about this earlier.",
    Purpose.READ_BACK_WRONG: "I am sorry. Please tell me once more how it should be. The question is:",
    Purpose.REPEAT: "Of course. The question is:",
    Purpose.EXPLAIN: "Your lawyer explains it like this: {help_text}",
    Purpose.EXPLAIN_NOTHING: (
        "I cannot explain the question, or why it is asked, beyond its own words. "
        "Answer it as you understand it, or tell me that you are not sure. The question is:"
    ),
    Purpose.SLOWER: "Of course. I will speak more slowly from now on.",
    Purpose.SLOWEST: (
        "I cannot speak more slowly than this, but I will say it again as often as you like. Just ask me to repeat it."
    ),
    Purpose.LOUDER: (
        "Of course. I will speak louder from now on. If that is not enough, please turn up the volume on your device."
    ),
    Purpose.LOUDEST: "I cannot speak any louder from here. Please turn up the volume on your device.",
    Purpose.TYPE: "You can type your answers in the chat whenever you like. The question is:",
    Purpose.WAIT: "Take your time. I will wait.",
    Purpose.BACK: "All right, let us go back. The question was:",
    Purpose.BACK_NOWHERE: "There is no earlier question to go back to. The question is:",
    Purpose.BACK_NOTED: "I have noted for your lawyer that you would like to change an answer. The question is:",
    Purpose.CORRECT: "All right, let us change that. The question was:",
    Purpose.HOW_MANY: "Questions still to come: {left}, of {total}. The one we are on is:",
    Purpose.WHO_READS: (
        "What you say is written down for {lawyer}. "
        "If you would like to know who else may see it, please ask your lawyer. The question is:"
    ),
    Purpose.WHAT_SPEAKS: (
        "I am an AI system, not a person. I ask these questions for {lawyer} and write down what you say. "
        "The question is:"
    ),
    Purpose.ADVICE: (
        "I cannot give legal advice or an opinion. Your lawyer can answer that, and will see that you asked. "
        "The question is:"
    ),
    Purpose.INSTRUCTION: "I can only ask the questions that your lawyer prepared. The question is:",
    Purpose.THIRD_PERSON: (
        "It sounds as if someone else is with you. I need the answers in your own words, "
        "and you may prefer to be alone for this. The question is:"
    ),
    Purpose.OTHER_LANGUAGE: (
        "I am sorry, in this interview I can only speak English. "
        "You can ask your lawyer for another language. The question is:"
    ),
    Purpose.CONFIRM_STOP: "Would you like to stop here for now? Please say yes or no.",
    Purpose.CONFIRM_LAWYER: (
        "I have noted for your lawyer that you would like to talk. Shall we stop here until then? Please say yes or no."
    ),
    Purpose.CONFIRM_DISTRESS: (
        "I am sorry, this is hard. We do not have to go on now. Would you like to stop here? Please say yes or no."
    ),
    Purpose.EMERGENCY: "If you or someone else is in danger, please call your local emergency number right now.",
    Purpose.EMERGENCY_OF_LAWYER: "{text}",
    Purpose.CONFIRM_EMERGENCY: "Shall I stop the interview, so that you can get help? Please say yes or no.",
    Purpose.STOPPED: (
        "We stop here. Everything you have said so far is kept. "
        "You can go on with the same link whenever you are ready. Goodbye."
    ),
    Purpose.STOPPED_FOR_GOOD: "We stop here. Everything you have said is kept for your lawyer. Goodbye.",
    Purpose.STOPPED_FOR_EMERGENCY: (
        "I am stopping now, so that you can get help. Your lawyer will see that you spoke of an emergency, "
        "but I cannot call anyone for you."
    ),
    Purpose.GO_ON: "All right, let us go on. The question is:",
    Purpose.NUDGE: "Take your time. I am still here.",
    Purpose.NUDGE_AGAIN: "Are you still there? If you need a break, just say stop. The question is:",
    Purpose.AWAY: (
        "I will pause here. Everything you have said so far is kept. "
        "You can go on with the same link whenever you are ready."
    ),
    Purpose.PAUSED_BY_LAWYER: "Your lawyer has paused the interview. Please wait a moment.",
    Purpose.OFFER_TO_GO_ON: "Shall I go on with the questions? Please say yes when you are ready.",
    Purpose.RESUMED: "Let us go on. The question is:",
    Purpose.WELCOME_BACK: (
        "Welcome back. I am the AI system that asks the questions for {lawyer}, and I write down what you say. "
        "Questions still to come: {left}, of {total}. We were at this one:"
    ),
    Purpose.INTERRUPTED: "I am sorry for the interruption. We were at this question:",
    Purpose.HANDOVER: "One moment, please. I will be right back.",
    Purpose.LAST_QUESTION: "That was the last question.",
    Purpose.CLOSING_ONE_OPEN: "One question has stayed open:",
    Purpose.CLOSING_SOME_OPEN: "{open} questions have stayed open:",
    Purpose.CLOSING_MANY_OPEN: "{open} questions have stayed open. The first of them are:",
    Purpose.CLOSING_OFFER: "Is there anything you would like to add or correct? If not, please say no.",
    Purpose.CLOSING_OFFER_AGAIN: "Is there anything else you would like to add or correct? If not, please say no.",
    Purpose.ADDITION_NOTED: "I have noted that for your lawyer.",
    Purpose.CLOSING_WHAT: "Please tell me what it is about, and what it should be.",
    Purpose.CLOSING: (
        "Thank you for your time. What you have said now goes to {lawyer}, who reads it "
        "and gets in touch with you about what comes next. Goodbye."
    ),
    Purpose.ENDED_BY_LAWYER: (
        "Your lawyer has ended the interview here. Everything you have said is kept. Thank you for your time. Goodbye."
    ),
    Purpose.VOICE_LOST: "I am sorry, my voice does not work just now. I will write my questions here.",
    Purpose.HEARING_LOST: "I am sorry, I cannot hear you well just now. Please type your answers in the chat.",
    Purpose.RECORD_LOST: "I am sorry, I cannot save your answers just now. Please wait a moment.",
    Purpose.TOO_LONG: (
        "I am sorry, that message is too long, and I have not written it down. "
        "Please send it again in parts of a page or two."
    ),
    Purpose.SOMETHING_WENT_WRONG: "I am sorry, something went wrong. Could you say that again, please?",
}
