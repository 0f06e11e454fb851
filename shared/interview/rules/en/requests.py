"""What clients ask of the interviewer in English, as all of a sentence."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

from shared.interview.rules.en.parts import Q, whole
from shared.interview.understanding import Act

REQUESTS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (
        Act.STOP,
        whole(
            r"stop(?: it| this| the interview| recording| talking| asking(?: me)?(?: questions)?)?",
            r"(?:let's|lets|let us|can we|could we|i want to|i wanna|i'd like to|i would like to|i need to|we should|can i|"
            r"may i|i'd rather) (?:just )?(?:stop|quit|pause|end|finish|leave|take a (?:short |little |quick )?break|break|have a break|do "
            r"this|continue|go on|do the rest|finish this|pick this up|reschedule|call it a day)(?: (?:it|this|the interview|the call|"
            r"there|here|for (?:today|now|a while|a bit|the day)|later|tomorrow|another (?:time|day)|some other time|next "
            r"week|this|with this|the rest|and continue))*(?<!continue)(?<!go on)(?<!do this)(?<!do the rest)",
            r"i(?:'ve| have)? (?:got to|gotta|have to|need to|must|should) (?:go|leave|run|hang up|get going)(?: (?:to work|"
            r"pick up .*|for now|soon|out))?",
            r"(?:that's|thats|that is) (?:enough|all i can do|all i have time for|it)(?: (?:for today|for now|questions))*",
            r"i(?:'m|m| am) (?:done|finished|tired|exhausted|through)(?: (?:for (?:today|now)|with (?:this|it)|talking|"
            r"answering|questions|of this))*",
            r"(?:good ?bye|bye(?: bye)?)",
            r"i (?:don't|dont|do not) want to (?:continue|go on|do this|keep going|answer (?:any )?more(?: questions)?)"
            r"(?: with this| this)*",
            r"i need a break|break|pause|end (?:the )?(?:interview|call|session)|hang up|no more(?: questions)?|enough",
            r"stop (?:for (?:today|now)|there|everything)",
        ),
    ),
    (
        Act.HOW_MANY,
        whole(
            r"(?:and )?how many (?:more )?(?:questions )?(?:are |do we |do you |is |have we )?(?:there |left|more|to go|"
            r"remaining|still)(?: (?:left|more|questions|to go|remaining|have|are|there|got|to come))*",
            r"how many (?:more )?(?:questions|of these|are left|more|left)(?: .{0,25})?",
            r"how (?:much )?long(?:er)? (?:will|does|is|do|until|till|to).{0,35}",
            r"how much (?:more|longer|is left|time).{0,30}",
            r"are we (?:almost |nearly |about )?(?:done|finished|there|through)",
            r"(?:is|was) (?:this|that|it) (?:almost )?(?:the last (?:one|question)|over|done|it|all)",
            r"(?:what|which) (?:question )?number (?:is this|are we on)|how far (?:along )?are we|do you have many (?:more)?"
            r"(?: questions)?",
        ),
    ),
    (
        Act.WHO_READS,
        whole(
            r"who(?:'s|s)?(?: else)?(?: all)?(?: is| will| can| would| gets| get| has| is going| going)?(?: going)?(?: to)?(?: be)? ?(?:read|see|hear|"
            r"look|listen|get|have access|access|reading|listening|seeing|hearing|know)\w*(?: to| at)?(?: .{0,30})?",
            r"is (?:this|it|that|what i say|everything)(?: .{0,20})? (?:confidential|private|secret|recorded|being recorded|"
            r"secure|safe|saved|stored|anonymous|privileged)(?: .{0,20})?",
            r"(?:will|does|can|would|could) (?:my |the |any)\w*(?: \w+)? (?:see|read|hear|find out|get|know|have access|listen)"
            r"(?: .{0,25})?",
            r"(?:will|does|can|could) (?:he|she|they|anybody|anyone else|somebody) (?:see|read|hear|find out|get to see).{0,25}",
            r"are you (?:recording|writing)(?: .{0,20})?",
            r"(?:where|to whom|who) (?:does|do|will|is) (?:this|it|that|my answers?|the answers?|you|all this)(?: \w+)? "
            r"(?:go|going|sent|send|share|sent to|end up|stored|be stored)(?: .{0,20})?",
            r"who (?:is|are) (?:this|you asking|going to read) (?:for|this)",
        ),
    ),
    (
        Act.SLOWER,
        whole(
            r"(?:(?:can|could|would) you )?(?:please )?(?:slow(?:er)?(?: it)?(?: down)?|(?:speak|talk|go|read|say (?:it|that)|"
            r"repeat (?:it|that)) (?:a (?:little|bit|little bit) )?(?:more )?slow(?:ly|er))(?: a (?:bit|little))?",
            r"(?:you're|youre|you are|that's|that was|it's)(?: \w+)? (?:talking |speaking |going )?(?:way |a bit |much |a "
            r"little )?too (?:fast|quick|quickly)(?: for me)?",
            r"(?:not so|too) fast|more slowly",
        ),
    ),
    (
        Act.LOUDER,
        whole(
            r"(?:(?:can|could|would) you )?(?:please )?(?:speak|talk|say (?:it|that)|be) (?:up|louder|a (?:bit|little) "
            r"louder|more loudly)(?: a (?:bit|little))?",
            r"louder|volume up|turn (?:it|the volume|your volume) up|speak up",
            r"i (?:can't|cant|cannot|can barely|can hardly|could hardly|couldn't) hear (?:you|that|anything)(?: (?:very well|"
            r"well|properly|clearly))?",
            r"(?:you're|youre|you are|it's|that's) (?:(?:very|really|way|a bit) )?(?:too )?(?:quiet|low|soft|faint)",
        ),
    ),
    (
        Act.TYPE,
        whole(
            r"(?:can|could|may) i (?:just |please )?(?:type|write|text|chat)(?: .{0,30})?(?: instead)?",
            r"i(?:'d| would)? (?:rather|prefer to|like to|want to|prefer|would rather)(?: just)? (?:type|typing|write|text)"
            r"(?: .{0,25})?",
            r"(?:let me|i'll|i will|i'm going to|i can) (?:just )?(?:type|write) (?:it|that|this|my answer|the answer)"
            r"(?: .{0,20})?",
            r"is it (?:okay|ok|possible) (?:if i|to) (?:type|write)(?: .{0,20})?|(?:type|typing) instead",
        ),
    ),
    (
        Act.REPEAT,
        whole(
            r"(?:(?:can|could|would|will) you )?(?:please )?(?:just )?(?:repeat|re ?read|reread|ask|say|read|tell me)(?: me)? "
            + Q
            + r"(?: (?:again|one more time|once more|to me|for me|back|back to me|out loud))*",
            r"repeat|again|once (?:again|more)|one more time|come again|pardon(?: me)?|excuse me|what|huh|sorry(?: what)?|"
            r"what (?:was|is|were) (?:that|the question|it|you asking|you saying)(?: again)?|what did you (?:say|ask)|"
            r"what's the question|say again|what are you (?:asking|saying)|what was the (?:first|second|last) (?:part|bit)",
            r"i (?:didn't|didnt|did not|couldn't|could not) (?:quite |really )?(?:hear|catch|get|understand what you said)"
            r"(?: (?:you|that|the question|it|what you said|all of that|the (?:last|first|end) (?:part|bit)))?",
            r"i missed (?:that|the question|what you said|it)|(?:you (?:broke|cut) (?:up|out))|run that by me(?: again)?|"
            r"can you (?:do|go over) (?:that|it)(?: again)?|(?:could|can) (?:i|we) hear (?:that|it|the question)",
        ),
    ),
    (
        Act.EXPLAIN,
        whole(
            r"what (?:do|did) you mean(?: (?:by|with|exactly).{0,40})?",
            r"(?:and )?what (?:does|do|did|would)(?: the word| the term)? .{1,40}? mean(?: .{0,15})?",
            r"i (?:don't|dont|do not|didn't|can't) (?:quite |really |fully )?(?:understand|get|follow)(?: (?:the|this|that|your|"
            r"it|what).{0,40})?",
            r"(?:(?:can|could|would) you )?(?:please )?(?:explain|clarify|rephrase|elaborate|define|simplify)(?: .{0,40})?",
            r"what(?:'s| is| are) (?:that|this) (?:supposed to mean|about)|i'm (?:a bit |a little )?confused(?: by .{0,25})?|"
            r"that's confusing",
            r"what(?:'s| is| are) (?:an? |the )?(?!question|time|weather|your|point|matter)(?:\w+ ){0,2}\w+$(?<!name)",
            r"(?:like what|in what (?:sense|way)|such as|for example|what do you want (?:me )?to (?:know|say)|"
            r"what (?:kind|sort|type) of .{1,25}|how do you mean|meaning what|what exactly|which one do you mean|"
            r"do you mean .{1,60}|you mean .{1,60}|what should i (?:say|answer|include|put)(?: .{0,20})?)",
            r"why (?:do|are|is|does|would) (?:you|that|this|they|it|he|she).{0,50}",
            r"what counts as .{1,40}|does (?:that|this|it) include .{1,40}|can you give me an example|is that (?:including|"
            r"with) .{1,30}",
        ),
    ),
    (
        Act.WAIT,
        whole(
            r"(?:can you |could you )?(?:please )?(?:wait|hold on|hang on|hold up|bear with me|stand by)(?: (?:a|one|just a|for a|"
            r"for|just one|just) ?(?:minute|second|moment|sec|min|bit|little|while)?)?(?: (?:let me|i need to|i have to|i'll) "
            r".{1,40})?",
            r"(?:give|gimme|can you give|could you give|can i have|i need|i'll need)(?: me)? (?:a|one|just a|another|some|a few|"
            r"a couple of)(?: \w+)? ?(?:minutes?|seconds?|moments?|secs?|time|mins?)(?: to (?:think|find|look|check|get).{0,30})?",
            r"(?:just )?(?:a|one|1) (?:minute|second|moment|sec)(?: (?:let me|i need to|i have to) .{1,40})?",
            r"let me (?:just )?(?:think|check|look|see|find|get|grab|remember|look (?:it|that) up)(?: (?:about (?:it|that)|it|that|"
            r"for a (?:second|minute|moment)|my .{1,25}|the .{1,25}|up|for .{1,20}))*",
            r"i(?:'m|m| am) (?:still )?(?:thinking|looking|checking|getting it)(?: .{0,20})?|(?:still )?thinking",
            r"(?:i'll|i will) be right back|be right back|someone(?:'s| is) at the door|my phone(?:'s| is) ringing",
        ),
    ),
    (
        Act.BACK,
        whole(
            r"(?:(?:can|could|may|let's|lets|can't) (?:we |you |i )?|i(?:'d like| want| need| would like) to |let me |please )?"
            r"go back(?: (?:to|one|a)(?: the)?(?: (?:previous|last|first|earlier|one|question|before|about|other|step))*)?",
            r"(?:the )?(?:previous|last|earlier) question(?: again)?|(?:go )?back (?:one|a question|to the (?:previous|last).*)|"
            r"return to the (?:previous|last|first) .{0,15}|one question back|back up a (?:question|second)",
        ),
    ),
    (
        Act.CORRECT,
        whole(
            r"(?:(?:can|could|may) i |i(?:'d like| want| need| would like| have|'d love) to |let me )(?:please )?(?:change|correct|"
            r"fix|revise|amend|update|redo|take back|add (?:something )?to)(?: (?:my|the|that|an|a|one|something|what))?"
            r"(?: (?:last|previous|earlier|first|answer|one|response|i said|mistake|something|that|about|before|of mine|in "
            r"it))+(?: .{0,30})?",
            r"(?:change|correct|fix) (?:my|that|the)(?: \w+)? ?(?:answer|response|last one|previous one)(?: .{0,30})?",
            r"i (?:made|think i made) (?:a |an )?(?:mistake|error)(?: (?:on|in|with|about) (?:the|my|that).{0,30}| before| earlier"
            r"| there| just now| in my .{0,20})?",
            r"i (?:said|told you|gave you|answered)(?: .{0,25})? (?:wrong|by mistake|incorrectly|the wrong .{1,15})(?: .{0,15})?",
            r"(?:that's|that is|that was|my (?:last|previous|first) answer (?:was|is)|what i said (?:was|is|before was)) "
            r"(?:wrong|not right|incorrect|a mistake|not correct|not what i (?:said|meant))",
            r"i(?:'ve| have)? (?:changed my mind|misspoke|got that wrong|answered that wrong)(?: .{0,30})?",
            r"about (?:the|my) (?:question|answer|one) before.{0,40}",
        ),
    ),
)
