"""How clients in English leave a question unsaid or unknown."""

from shared.interview.rules.clauses import pattern
from shared.interview.rules.en.parts import NOW

_TELL = (
    r"(?:answer|answering|say|saying|talk about|talking about|talk on|discuss|discussing|share|sharing|"
    r"tell you|tell|get into|getting into|disclose|disclosing|go into|going into|respond|responding|comment|"
    r"speak about|speaking about|talk|reply|reveal|give (?:you )?(?:that|my|it|this|out|any)|giving|provide|"
    r"mention|open up|explain that|"
    r"elaborate|describe (?:that|it|this)|go there|put that|state|be asked|ask me that|ask that|ask about|"
    r"address that|have to answer|bring (?:that|it) up|do that one|keep|with (?:that|this)|that question|"
    r"this question|the question|that one|to be asked)"
)
DECLINE = pattern(
    r"NOT(?: (?:to|have to|be|really|even|want to|like to|go|the one))* ?"
    + _TELL
    + r"\b(?! (?:anymore|any more|to you (?:anymore|any more)))(?:.{0,60})?$(?<!until my lawyer)",
    r"NOT(?: to)?(?: (?:that|this|it|now|sorry|thanks|thank you|if that is okay|say|here|with that|about that|"
    r"on that|to that|for personal reasons|at this time|in this interview))*$",
    r"(?:i am )?not (?:going to |gonna )?(?:answering|telling|saying|discussing|sharing|talking about|willing|"
    r"comfortable|answer|tell|say|discuss|share|talk about)(?: .{0,45})?$",
    r"(?:ME |YOU |i (?:will|am going to|would like to|want to|would) |please |we )?(?:skip|pass on|"
    r"pass(?= (?:for|this|the))|omit|leave|move on|move along|move past|jump past|go on to|proceed to|go to|"
    r"skip over|bypass|get past|avoid|abstain|not answer|refuse|decline)(?: (?:(?:on|this|that|the|it|over|"
    r"past|to|from|question|one|ones|topic|subject|next|blank|out|empty|unanswered|for now|question entirely|"
    r"please|"
    r"along|thing|completely|altogether|anything|about|another|a different|that to myself|it to myself|"
    r"private|that private|it private|this private|mum|personal|answering|part|section|instead|these|those|"
    r"them|away|alone|if|i|may|can|all|questions?|entirely)\b ?)*)?"
    + NOW
    + r"(?<!skip all)(?<!skip all questions)(?<!leave)(?<!leave now)(?<!keep)(?<!leave it)(?<!leave it there)(?<"
    r"!leave it there for today)(?<!leave here)",
    r"(?:ME |YOU |please )?(?:skip|leave out|pass over)(?: over)? (?:what|how|where|who|when|why) .{1,30}$",
    r"(?:ME (?:have|get|see|hear|go to) |YOU (?:give|ask|go)(?: me)?(?: to)? |"
    r"go to )?(?:the )?next(?: (?:question|one|topic|thing|subject))?(?: please)?"
    + NOW
    + r"|(?:another|a different|different) question(?: .{0,12})?$|(?:moving on|not that one|objection)"
    + NOW
    + r"|no comment.*",
    r"(?:that|it|this|those|these) (?:is|are|feels|seems)(?: (?:a|bit|little|too|very|rather|kind of|just|"
    r"really|my|something))* (?:private|personal|intimate|sensitive|intrusive)(?: (?:matter|question|"
    r"questions|information|info|thing|things|business|for me|sorry|stuff|topic|subject|i (?:NOT|do not).*|"
    r"NOT.*|ME.*|to me))*$|(?:that|it|this) is not (?:something|a thing|anything) (?:(?:i|ME|NOT|want|would|"
    r"like|am|to|comfortable|feel|care) )+(?:share|shar|say|discuss|talk|tell|answer|get|go).*|(?:that|it|"
    r"this)(?: \w+)? (?:is|are|feels|seems)(?: \w+){0,4}? (?:none of (?:your|anyone's|anybody's|anyone is|"
    r"anybody is|their) (?:\w+ )?(?:business|concern)|not (?:your|anyone's|anyone is|"
    r"anybody's) (?:\w+ )?(?:business|concern)|invasive|my own business|something i (?:NOT|keep|do not|"
    r"would rather|ME))\b(?!\?)(?: .{0,40})?$",
    r"(?:none|not any) of (?:your|anyone's|anyone is|their)(?: \w+)? ?(?:business|concern|"
    r"beeswax)(?: .{0,20})?|mind your (?:own )?business|not your (?:\w+ )?(?:business|concern)|"
    r"(?:i )?plead the fifth|(?:i am |i )?(?:taking|take|invoke|invoking|exercise|plead|pleading|claim|use|"
    r"want to use) (?:the|my) (?:fifth|right to (?:remain silent|silence|not))(?: .{0,25})?$|i have (?:a|"
    r"the) right (?:to (?:remain silent|silence)|not to)(?: .{0,25})?$|too (?:private|personal)" + NOW,
    r"(?:ask|YOU ask)(?: me)? (?:something|anything) (?:else|different)(?: .{0,15})?$|why (?:should|would|"
    r"must|do) i (?:have to )?(?:tell|answer|share|say)(?: .{0,25})?$|(?:do|must) (?:i|"
    r"we) (?:really )?have to (?:answer|say|tell you|talk about|do|respond|"
    r"share)(?! .{0,20}by law)(?: .{0,40})?$|you (?:do not|NOT|can not) (?:need to|have to|get to|"
    r"have the right to)? ?(?:know|ask)(?: .{0,25})?$|(?:i )?(?:would )?(?:prefer|choose|decide)d? (?:silence|"
    r"to (?:remain|stay) (?:silent|quiet)|to (?:skip|pass|decline|keep .{1,25}|leave .{1,15}|move on|abstain|"
    r"withhold .{1,15}))(?: .{0,20})?$|i (?:will )?(?:stay|remain|keep) (?:silent|quiet)(?: .{0,20})?$|"
    r"i (?:am )?(?:keep|keeping) (?:that|it|this)(?: one)? (?:to myself|private)(?: .{0,20})?$|"
    r"my lips are sealed|i am (?:passing|skipping)(?: .{0,20})?$|(?:do not|please do not|NOT) (?:ask|"
    r"make) (?:me )?(?:that|about|answer|say|talk|to answer)(?: .{0,25})?$|i (?:do not|NOT) (?:owe|"
    r"want you to (?:know|ask))(?: .{0,25})?$|how (?:dare you|is that any of your)(?: .{0,20})?$|(?:it is|"
    r"that is) off limits|ME not(?: .{0,15})?$",
)
DOES_NOT_KNOW_IT = pattern(
    r"(?:that )?(?:i )?(?:honestly )?(?:do not|CANT|can not|COULDNT|could not) (?:know|remember|"
    r"recall)(?: (?!that i|him|her|them|any|anyone|anybody|you|how to|because)\w+){0,7}$|(?:it has|"
    r"it is) been (?:too|so) long.*|not that (?:i|MEQ?) ?(?:can |could )?(?:recall|remember)(?: .{0,15})?$|"
    r"COULDNT (?:say|tell you).{0,15}$|could not (?:say|tell you).{0,15}$"
)
PASS = pattern(r"(?:pass|skip|next|skip (?:it|this|that|one)|i pass|i will pass)" + NOW)
KEEPS_IT = pattern(
    r"(?:ME |i (?:will |would |am )?)?(?:prefer to |rather )?keep(?:ing)? (?:that|it|this|those|these|"
    r"mine)(?: \w+)? ?(?:private|to myself|for myself|between|personal|secret).{0,20}"
)
_MAYBE = (
    r"(?:(?:really|even|quite|fully|entirely|exactly|too|completely|at all|all that|that|100|"
    r"a hundred percent|absolutely|totally|one hundred percent|so|super|positive or|always|currently|"
    r"actually) ?)*"
)
_WHAT = (
    r"(?:(?:that|it|this|the (?:exact |precise |specific |right |correct |full )*(?:answer|date|number|name|"
    r"amount|details?|year|address|figure|day|time|month|total|spelling|specifics|dates|numbers?|names|word|"
    r"dates|information)(?: (?:of|to|for|on) (?:it|that|this|the \w+|my \w+|that \w+|your \w+))?|exactly|"
    r"right now|for sure|for certain|for a fact|off ?hand|off the top of my head|off the top|anymore|any more|"
    r"at the "
    r"moment|what (?:it|that|to (?:say|tell you)|happened|his|her|the|they|he|she|day|year|time)(?: \w+){0,4}|"
    r"when(?: \w+){0,5}|how (?:much|many|long|old|often)(?: \w+){0,5}|who (?:it|that|he|she|they|did|was|"
    r"owns)(?: \w+){0,4}|where(?: \w+){0,5}|why(?: \w+){0,3}|which(?: \w+){0,3}|if (?:i|he|she|they|it|that|"
    r"we|there)(?: \w+){0,6}|whether(?: \w+){0,6}|anything(?: (?:about|like|more|else) ?\w*(?: \w+)?)?|you|"
    r"about (?:that|it|this|any|the|how|when)(?: \w+){0,3}|at all|sorry|any of (?:that|it|"
    r"this)|honestly|really|much(?: about \w+)?|of (?:that|it|any)(?: \w+)?|precisely|clearly|either|offhand|"
    r"yet|today|all of (?:that|it)|very well|well|too well|now|on that|as to|to be honest|thanks|myself|"
    r"everything|my (?:own )?(?:\w+ )?(?:number|salary|income|address|date|age|name)|so (?:much|many|"
    r"far back)|that far back|back that far|a thing|the first thing(?: .*)?|specifically|per se|"
    r"such (?:things|details)|those(?: \w+)?|without (?:looking|checking)(?: .*)?) ?)*"
)
UNKNOWN = pattern(
    r"(?:(?:that )?i |we )?(?:(?:do|would|can|might|will|may) not |CANT |COULDNT |couldn't |could not |NOT |"
    r"never |have not |really do not )(?:"
    + _MAYBE
    + r" ?)(?:know|knew|known|remember|recall|recollect|say|tell you|tell|think of (?:it|any|one|anything|the)|"
    r"be (?:sure|certain|specific|exact|precise)|have (?:that|the|any|an|a|enough) (?:information|answer|info|"
    r"memory|idea|clue|details?|number|date|exact|recollection|knowledge|data|figures?|memories|"
    r"way of knowing|slightest|foggiest|faintest)|give (?:you )?(?:an|a|the) (?:exact|answer|precise|date|"
    r"number|figure|specific)|answer (?:that )?(?:with|because i)|swear to|pinpoint|put a (?:number|date|"
    r"figure)|place it|come up with|keep track|find out|have it (?:with me|on me|here|handy|to hand|in front)|"
    r"quite place|guess|begin to|possibly say) ?" + _WHAT + r"(?<!say yes)(?<!say no)" + NOW,
    r"(?:do not|can not|could not) (?:know|remember|recall)(?: "
    + _WHAT
    + ")?"
    + NOW
    + r"|(?:CANT|can not) (?:remember|recall|say|think of it)(?: "
    + _WHAT
    + ")?"
    + NOW
    + r"|NOT (?:know|sure)(?: "
    + _WHAT
    + ")?"
    + NOW,
    r"(?:i have |i have got |i am |there is |got )?(?:absolutely |really |honestly )?(?:no|not (?:the|"
    r"a)(?: (?:slightest|foggiest|faintest|single))?|not any|zero)(?: \w+)? ?(?:idea|clue|recollection|memory|"
    r"memories|earthly|knowledge|way (?:of knowing|to know|to tell))(?: (?:of|about) "
    + _WHAT
    + "| "
    + _WHAT
    + ")?"
    + NOW,
    r"(?:i (?:am|was|would be) )?(?:"
    + _MAYBE
    + r" ?)(?:unsure|uncertain|unclear|unaware|not "
    + _MAYBE
    + r"(?:sure|certain|aware|positive|clear|familiar with (?:that|it)|able to (?:say|remember|recall|tell you|"
    r"answer)|too good with (?:dates|numbers|names)))(?: (?:about|of|on) (?:that|it|this|any of (?:that|it)|"
    r"the \w+|those|which))?(?: " + _WHAT + ")?" + NOW,
    r"(?:i (?:have |had |must have |seem to have |totally |keep )?)?(?:forgot|forget|forgotten|forgetting|"
    r"blanked|lost track|am blanking|am drawing a blank|draw a blank|drew a blank|am clueless|"
    r"lost count)(?: (?:of|on|about))?(?: "
    + _WHAT
    + ")?"
    + NOW
    + r"|(?:who|nobody|no one|god|lord|heaven|only god|goodness) (?:knows|can (?:say|tell|remember)|remembers)"
    + NOW,
    r"(?:it )?beats me|search me|(?:that is |it is |it would be )?(?:hard|difficult|impossible|tough|"
    r"tricky) (?:to (?:say|remember|tell|know|recall|pin down|guess)|for me to (?:say|remember|tell|know|"
    r"recall))(?: (?:exactly|for sure|really|now|sorry|that|when|how))*"
    + NOW
    + r"|your guess is as good as mine|(?:i )?haven't (?:a|the) (?:clue|idea|foggiest)|(?:i )?have not (?:a|"
    r"the) (?:clue|idea|foggiest).*",
    r"(?:it |that |the (?:date|name|number|year|answer) |my mind |my memory )?(?:has |just |is |completely |"
    r"totally )*(?:slipped|slips|escapes|escaped|eludes|gone|a (?:complete )?blank|blank|fails|failing|hazy|"
    r"fuzzy|went blank|went out of|drawing a blank|all a blur|a blur|fails me|not what it used|not (?:so |"
    r"very )?good|foggy)(?: (?:my mind|me|blank|from my (?:mind|memory)|right now|on (?:that|me|it)|now|sorry|"
    r"completely|about|of|about that|to be|at the moment|anymore))*" + NOW + r"(?<!^gone)(?<!me me)",
    r"i wouldhaveto (?:check|look|ask|guess|look it up|find out|get back to you|dig|see|verify|confirm|"
    r"consult)(?: (?!my lawyer|my attorney|my husband first|my wife first).{0,45})?$|ME (?:have to )?(?:check|"
    r"look (?:it|that) up|get back to you on|find out)(?: .{0,30})?$|(?:i )?(?:would be )?(?:guessing|"
    r"just guessing|a guess)$|unknown"
    + NOW
    + r"|(?:not that|nothing that|none that|nothing) i (?:can |could )?(?:remember|recall|think of)"
    + NOW,
    r"(?:you (?:would|will) have to|YOU|ask|better ask|YOU ask|maybe ask) ?(?:ask )?(?:my|the|him|"
    r"her) ?(?:wife|husband|accountant|mother|doctor|son|daughter|employer|boss|bank|landlord|father|mom|dad|"
    r"partner)?(?: (?:about|for) (?:that|it))?"
    + NOW
    + r"|(?:i )?(?:wish i|if only i) (?:knew|remembered|could remember|know)(?: .{0,10})?$|(?:no one|"
    r"nobody)(?: ever)? told me"
    + NOW
    + r"|i was never told(?: .{0,15})?$|(?:it was |that was |it has been )?(?:so|too|"
    r"a) long (?:time )?ago (?:to|for me to|that i can not|i can not|i do not) (?:remember|recall|say|"
    r"know)(?: .{0,10})?$|i (?:do not|never) (?:keep|kept) (?:track|records?)(?: .{0,20})?$|"
    r"not (?:that )?i (?:know|remember)(?! of)(?: .{0,15})?$|(?:that|this) i (?:do not|CANT|can not|"
    r"could not) (?:know|remember|recall|say|tell you)(?: .{0,10})?$|i (?:am|was) (?:not told|"
    r"in the dark)(?: .{0,15})?$|good question(?: .{0,20})?$|(?:i have|have) to (?:check|look it up|"
    r"look that up|ask|get back to you)(?: .{0,25})?$",
)
