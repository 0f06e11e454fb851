"""What clients in English ask of the interview's course: back, a change, a pause, how long, who reads it."""

from shared.interview.rules.clauses import pattern
from shared.interview.rules.en.parts import NOW

_ANSWERED = (
    r"(?:answer|answers|response|reply|statement|i said|i told you|i gave(?: you)?|i (?:just )?(?:mentioned|"
    r"answered|stated|put)|previous one|earlier one|one before|last one)"
)
CORRECT = pattern(
    r"(?:ME|YOU|i (?:need|want|have)(?: to)?) (?:go back and )?(?:change|correct|fix|revise|amend|update|redo|"
    r"take back|rephrase|add|modify|edit|alter|undo|adjust|clarify|rectify|withdraw|retract|replace|"
    r"re ?answer|restate)\b(?: \w+){0,6}? (?:"
    + _ANSWERED
    + r"|something(?: (?:i|from|earlier|before|in|about))?|mistake|error|before|earlier|previous|previously|"
    r"prior)\b(?! (?:in the (?:contract|lease|report|form)|on the (?:form|deed)))",
    r"(?:change|correct|fix) (?:my|that|the)(?: \w+){0,2} ?(?:answer|response)",
    r"ME (?:correct|revise|amend|rectify|take that back|take back (?:what|that|my)|change that|fix that|"
    r"add to that|correct (?:that|myself))" + NOW,
    r"(?:ME )?(?:change|correct|fix) (?:that|it)" + NOW,
    r"ME take (?:that|it|this) back" + NOW,
    r"i(?: have)?(?: \w+)? made (?:a|an|some)(?: \w+)? ?(?:mistake|error|slip)s? (?:(?:on|in|with|about|when|"
    r"answering|just|there|giving|telling|the|my|an|one|of) )*(?:answers?|answering|questions?|one|earlier|"
    r"before|just now|there|previous.*|last.*|first.*|i (?:said|told you|answered).*)(?: .{0,20})?$",
    r"i (?:have )?(?:\w+ )?(?:said|told you|gave you|answered)\b.{0,40}?\b(?:wrong|incorrect|incorrectly|"
    r"wrongly|by mistake|mistaken|backwards|mixed up)(?: .{0,40})?$(?<!us)(?<!him)(?<!her)(?<!them)",
    r"i (?:have )?(?:messed up|screwed up|botched) (?:my |the |that )*(?:\w+ )?(?:last|previous|earlier|first|"
    r"answer|question|one)\b.{0,20}|i (?:have )?(?:gave|got|put|mentioned) (?=.*\bwrong\b)(?:(?:the|that|my|"
    r"you|it|a|wrong|an) )*(?:\w+ )?(?:last|previous|earlier|first|answer|question|one|before|"
    r"just now)\b.{0,20}|i (?:just )?realized (?:that )?i (?:\w+ ){1,3}(?:wrong|mistake|you).{0,35}",
    r"(?:that|it|this|what i (?:said|told you|gave(?: you)?|answered|mentioned|just said)(?: \w+){0,4}|"
    r"my(?: \w+){0,2} ?(?:answer|response|last one|reply)(?: \w+){0,5}?|the (?:\w+ )?(?:\w+ )?i (?:gave|told|"
    r"said|mentioned)(?: \w+){0,3}?|(?:the|that) (?:last|previous|first|earlier) (?:one|answer)) (?:was|is|"
    r"were) (?:wrong|not (?:right|correct|true|accurate|what i (?:meant|said))|incorrect|a mistake|mistaken|"
    r"an error|inaccurate)(?: (?:sorry|earlier|before|actually|it (?:was|is|should).*|i meant.*))*$",
    r"(?:i have |i )?(?:changed my mind(?: about (?:my|that|the)(?: \w+)* (?:answer|question))?|misspoke|"
    r"misspoken|got (?:that|it|the (?:last|previous|first))(?: \w+){0,3} wrong|mixed (?:that|it|those|"
    r"things) up|answered (?:that|it|the)(?: \w+){0,4} (?:wrong|incorrectly))(?: .{0,30})?$",
    r"about (?:the|my|that)(?: \w+){0,3} (?:before|earlier|previous|ago)\b.{0,40}|(?:ME |"
    r"YOU )?scratch (?:that|what i said)|strike that" + NOW,
)
SLIP = pattern(r"i(?: have)?(?: \w+)? made (?:a|an|some)(?: \w+)? ?(?:mistake|error|slip)s?$")
BACK = pattern(
    r"(?:ME |YOU )?(?:go|move|take me|jump|step|skip|scroll|head|circle|rewind|bring (?:me|us)|"
    r"take us) ?(?:back|to the (?:previous|last|earlier|first|prior))(?: (?:one|a|to|the|previous|last|"
    r"earlier|first|prior|question|questions|step|page|section|before|an|question about .*|one about .*|"
    r"question on .*|that|two|couple|again|part|"
    r"we (?:were|just) .*|answered|please|of|start|beginning))*" + NOW,
    r"(?:ME |YOU )?(?:return|revisit|review|redo|repeat|reread|see|hear|re ?do|back up|"
    r"go over) (?:to )?(?:the|that|an|a|my)? ?(?:previous|last|earlier|first|prior|question before|"
    r"one before)(?: (?:question|one|answer))?(?: again)?" + NOW,
    r"(?:the )?(?:previous|earlier|prior) (?:question|one)"
    + NOW
    + r"|(?:one|a) (?:question|step) back|back (?:one|a (?:question|step)|to (?:the )?(?:previous|last|first|"
    r"earlier|question).*|up)" + NOW + r"|(?:the )?(?:question|one) before" + NOW,
)
HOW_MANY = pattern(
    r"(?:(?:about|roughly|approximately|around) )?how (?:many|much)(?: \w+){0,3}? (?:questions?|more|left|"
    r"longer|to go|remaining|remain|are there|have we|still|time|of (?:these|this|them))\b(?! (?:are you|"
    r"would you|do i owe|would i))(?: .{0,40})?$",
    r"(?:(?:any idea|do you know|tell me|YOU tell me|know) )?how (?:much )?long(?:er)?(?: \w+)? (?:will|does|"
    r"is|do|until|till|to|more|left|are|before|of|would|it|this|can)\b(?! (?:have you|am i|would i|will i|"
    r"could i|do i|does it take (?:the court|to get)|i go|is the (?:sentence|lease))).{0,45}$",
    r"(?:are|is|will) (?:we|you|it|this|that|there)(?: \w+){0,5}? (?:almost |nearly |about |close to |"
    r"half ?way )*(?:done|finished|there yet|through|over|halfway|half way|near the end|many more|much more|"
    r"a lot (?:more|left)|more questions?|the (?:last|final) (?:one|question)|the end|all|it|left|long|"
    r"much longer|a long)(?: .{0,20})?$(?<!is it illegal)(?<!is that all right)",
    r"(?:almost|nearly) (?:done|there|finished)|when (?:will|do|are|is) (?:we|this|"
    r"it)(?: be)? (?:\w+ )?(?:done|finish|finished|end|over|through)|how far (?:along|in|are we|into).{0,25}|"
    r"(?:do|did) you (?:still )?have (?:many|a lot|lots|much|any)(?: of)?(?: more| other|"
    r" further)*(?: questions?| to ask| left| to go)+",
    r"(?:what|which) (?:question |number )+(?:is this|are we|of|am i).{0,20}|is (?:this|that|it) (?:almost |"
    r"nearly )?(?:the (?:last|final)(?: \w+)?|it|all(?: of (?:it|them)| the questions?)?|over|the end)"
    + NOW
    + r"|what is left|much more to go|is there (?:much|a lot|many|any) (?:more|left)(?: .{0,20})?",
)
_READ = (
    r"(?:read|see|hear|look|listen|get|have access|access|reading|listening|seeing|hearing|know|view|viewing|"
    r"receive|review|reviews|reads|sees|hears|looks|looking|listens|gets|receives|know about|find out|learn)"
)
_WORDS = (
    r"(?:this|it|that|these|everything|anything|all (?:of )?(?:this|that)|what i(?: am)? (?:say|said|saying|"
    r"tell you|telling you)|my (?:answers?|words|information|data|responses|statements?|story|interview)|"
    r"the (?:answers?|interview|recording|transcript|information|conversation)|our (?:conversation|talk|call)|"
    r"this (?:conversation|call|interview|information|stuff|recording|data))"
)
WHO_READS = pattern(
    r"who(?: else| all| exactly)*(?: (?:is|will|can|could|would|gets?|has|does|are|may|might|"
    r"besides my lawyer))*(?: (?:going|to|be|able|allowed|have|you|get|the chance|actually|all))* ?"
    + _READ
    + r"\b(?! (?:the kids|custody|paid|fired|the house|you))(?: .{0,40})?$",
    r"(?:is|are|will|was|does|do) "
    + _WORDS
    + r"(?: \w+){0,4}? (?:confidential|private|secret|recorded|recording|secure|safe|saved|stored|anonymous|"
    r"privileged|protected|kept|shared|go(?:ing)? (?:to|anywhere|on)|stay between|between us|sent|published|"
    r"public|passed on|used|(?:get|be) (?:back )?(?:shared|sent|out|told))\b(?! (?:in court|against|"
    r"deposit)).{0,40}$",
    r"(?:will|does|do|can|would|could|is|are) (?:(?:my|the|any|some|anybody|anyone|somebody|someone|other|his|"
    r"her|he|she|they|that|people|everyone)\w*)(?: \w+){0,4}? "
    + _READ
    + r" (?:this|it|that|what i|everything|my (?:answers?|words)|about (?:this|what)|all|to (?:this|it|what)|"
    r"a copy|any of|in on|out)\b.{0,35}$",
    r"(?:(?:are|will|do|would|did) you|YOU) (?:\w+ )?(?:going to )?(?:record|recording|taping|tape|"
    r"writing (?:this|it|that|everything)|saving|save|store|storing|keep|keeping|share|sharing|tell|telling|"
    r"show|pass|passing|send|sending|give|report|forward|listening in)(?! me\b)(?: \w+)? ?(?:this|it|that|"
    r"these|everything|any ?(?:one|body)|somebody|someone|all|my (?:answers?|words|data|information)|"
    r"the police|what i|with|to|down)(?:\b.{0,35})?$(?<!poem)",
    r"(?:where|to who|to whom|who)(?: all)? (?:does|do|will|is|are|did|would|gets?) (?:"
    + _WORDS
    + r"|you)(?: \w+){0,4}? (?:go|going|sent|send|share|sharing|end up|stored|kept|saved|showing|show|telling|"
    r"tell|with|to|store|keep)(?: .{0,25})?$",
    r"what (?:happens|will happen|are you going to do|do you do|is done|will you do|gets done) (?:to|"
    r"with) (?:my (?:answers?|words|data|information|recording|responses)|" + _WORDS + r")(?: .{0,20})?$",
    r"who (?:is|are) (?:this|you asking|it) (?:for|working for|asking for|going to (?:tell|show|share))|"
    r"is (?:someone|somebody|anyone|anybody|my \w+|the \w+|anyone else) (?:else )?(?:listening|watching|"
    r"reading|recording|hearing|on the line)(?: .{0,25})?$|is (?:this|it) just (?:between|for)(?: .{0,30})?|"
    r"is it (?:just|only) my lawyer|is (?:this|it|that) on (?:the )?record|am i being recorded|"
    r"are we being (?:recorded|listened)|who (?:has|gets) (?:access|a copy|to (?:see|read|hear)).{0,25}",
)
WAIT = pattern(
    r"(?:YOU |please )?(?:wait|hold on|hang on|hold up|bear with me|stand by|hold it|hold that thought|"
    r"hold please|hold the line|be patient|give it)(?: (?:a|one|just|for|the|while|till|until|up|on|wait|"
    r"another|minute|second|moment|sec|min|bit|tick|mo|there|here|please|now|a couple|few|seconds|minutes|two|"
    r"five|i (?:am|have|need|will).*|let.*|my .*))*$",
    r"(?:YOU |ME |MEQ |LET |i (?:need|want|require|will need|would need|could use) )?(?:give|gimme|need|have|"
    r"take|get|grant|spare|allow)(?: me| us)? (?:(?:a|one|1|just|another|some|few|couple|of|little|bit|quick|"
    r"more|half|two|five|ten|an|extra|short|the) )*(?:minutes?|seconds?|moments?|secs?|time|mins?|mo|tick|"
    r"beat|while)(?: (?:to|for|so|while|of|please|i|here|there|before)\b.{0,60})?" + NOW,
    r"(?:i (?:need|want|will need|would need|could use) |ME |MEQ )(?:(?:a|one|just|another|some|few|couple|of|"
    r"little|bit|quick|more|half|two|five|ten) )*(?:minutes?|seconds?|moments?|secs?|time|mins?)(?: (?:to|for|"
    r"so|please|here)\b.{0,60})?$|(?:just )?(?:a|one|1|half a|another)(?: quick| short)? (?:second|moment|sec|"
    r"minute|min|mo|tick)(?: (?:to|for|so|while|please|i|here)\b.{0,60})?" + NOW,
    r"LET (?:\w+ )?(?:think|check|look|see|find|get|grab|remember|pull|fetch|dig|search|count|recall|figure|"
    r"verify|open|put on|read|consult|go|step|collect|reflect|consider|double ?check|sort|turn|"
    r"answer the door|close|run|wait|write|sit|move|ask)\b.{0,60}$(?<!lawyer)(?<!attorney)(?<!solicitor)(?<!wi"
    r"fe)(?<!husband)",
    r"ME (?:\w+ )?(?:think(?: (?:about (?:it|that|this)|for a .*|hard|a bit|back))?|(?:check|look|find|get|"
    r"grab|pull up|fetch|open|consult|go get|go find|turn|close|answer|put on)(?: (?:it|that|this|up|out|for|"
    r"in|at|on|over))* ?(?:(?:my|the|some|a) )?(?:\w+ )?(?:papers?|paperwork|phone|glasses|wallet|notes|"
    r"calendar|emails?|documents?|records|files?|statements?|contract|purse|passport|letters?|receipts?|lease|"
    r"form|stove|door|drawer|bag|computer|water|pen|diary|agenda|folder|dog|it up|it|"
    r"that)?)(?: .{0,20})?$(?<!money back)(?<!it back)(?<!house)(?<!job)",
    r"i (?:am )?(?:\w+ )?(?:thinking|looking (?:for|at|through) (?:it|that|this|my (?:papers|notes|glasses|"
    r"phone|records|files|calendar|email|documents|paperwork)|the (?:paper|papers|letter|document|documents|"
    r"date|email|contract|lease|form|receipt|file|number|name))|looking (?:it|that) up|checking|getting (?:it|"
    r"my (?:papers|glasses|phone|notes)|the (?:paper|letter|document|file))|searching|trying to (?:remember|"
    r"think|find|recall)|counting|finding (?:it|that)|going to (?:check|look|grab)|"
    r"going through my)(?: .{0,50})?$|(?:still )?thinking" + NOW,
    r"(?:i (?:will|am going to) )?be (?:right )?back|(?:ME )?be right back|brb|some(?:one|body) (?:is )?(?:at|"
    r"knocking on|knocking at|ringing) (?:the|my) (?:front )?(?:door|door ?bell|bell).{0,20}|some(?:one|"
    r"body) is (?:knocking|calling|ringing)$|my (?:phone|doorbell) is ringing|the (?:doorbell|phone) (?:is|"
    r"just) (?:ringing|rang).{0,15}|there is (?:some(?:one|body)|a knock) at (?:the|my) door|"
    r"i am not (?:ready|done|finished)(?: (?:yet|answering|thinking|with my answer))*$|do not (?:rush|"
    r"go) (?:me|on|away|yet|anywhere).{0,10}|i was (?:not |still )+(?:done|finished|talking|thinking|"
    r"speaking)(?: yet)?$",
)
STOP = pattern(
    r"(?:ME |YOU |please |we )?(?:stop|quit|pause|halt|cease|cancel)(?: (?:(?:the|this|that|it|our|all|now|"
    r"here|there|recording|talking|interview|call|session|conversation|asking|me|so many|questions|"
    r"questioning|everything|for|today|tonight|a|while|bit|and (?:go|continue).*|right|doing|thing)\b ?)*)?" + NOW,
    r"ME (?:end|finish|leave|exit|terminate|conclude|close|break off|cut (?:it|this)|wrap|hang up|log off|"
    r"go home|get off|get going|head out|be done|be finished|call it|leave it|put this)(?: (?:(?:it|this|the|"
    r"interview|call|session|conversation|here|there|now|for|today|tonight|up|off|short|with|phone|a day|"
    r"a night|another (?:time|day)|early|on hold|soon|to work|at that|that|"
    r"at this point|some other (?:time|day)|later|tomorrow|the rest|rest|next (?:week|time)|and (?:continue|"
    r"finish|do|pick|go|come).*|line)\b ?)*)?" + NOW,
    r"(?:ME |YOU |i need |i want |i would like |we need |i could use |time for |MEQ )(?:take |have |need |do |"
    r"get )?(?:a|an|some|another)(?: \w+){0,3} ?(?:break|pause|rest|breather|time ?out|recess|"
    r"intermission)\b(?: .{0,20})?$(?<!broke)|(?:a )?(?:short |quick |little )?break(?: now| time)?$|(?:ME|"
    r"i need(?: to)?) take (?:five|ten|a few)(?: minutes)?$",
    r"(?:ME |YOU )(?:\w+ )?(?:do|continue|finish|go on|resume|reschedule|postpone|pick|carry on|complete|"
    r"keep going|talk|come back|call back|return|call you|have|get back|rest of it|answer)(?: (?:(?:this|it|"
    r"the|that|rest|up|on|again|with|to|you|these|questions|interview|call|conversation|for|another|answering|"
    r"remaining|some|of|one|a|back|from|other|ones)\b ?)*)? ?(?:later|tomorrow|another (?:time|day)|"
    r"some other (?:time|day)|next (?:week|time|monday|day)|on (?:monday|tuesday|wednesday|thursday|friday)|"
    r"in the morning|tonight|after (?:lunch|dinner|work|a break)|a different (?:time|day)|this (?:afternoon|"
    r"evening)|when i|in a (?:bit|while|few))\b(?: .{0,25})?$",
    r"(?:reschedule|postpone)(?: .{0,20})?$|(?:ME )(?:reschedule|postpone)(?: .{0,20})?$|(?:ME|i (?:need|have|"
    r"should|must|ought)(?: to)?|i am|i am about) (?:go|leave|run|going|leaving|off|out|head out|get (?:going|"
    r"back|to work|off)|heading out|hang up|hanging up|going to go)(?: (?:(?:now|soon|to work|to bed|home|"
    r"pick up .*|for now|out|back to work|sorry|because.*|in a.*|to (?:pick|get|catch|work|make|take|school|"
    r"my|the|an|a|cook|feed|sleep).*|"
    r"right now|here|away)\b ?)*)?$",
    r"that is (?:enough|all i (?:can|have|want|wanted|am|got)(?: .{0,25})?|it)(?: (?:for (?:today|now|me|"
    r"tonight)|questions|already|i am .*|thanks|from me|now|folks))*$|(?:enough|that will do|"
    r"no more)(?: (?:is enough|questions?|of (?:this|that)|already|for (?:today|now|me)|today|now|answers|"
    r"please|talking))*$",
    r"i (?:am|have|NOT)(?: \w+)? (?:done|finished|tired|exhausted|through|worn out|had (?:it|enough)|fed up|"
    r"wiped out|out of time|had about enough|sick of (?:this|it|these))(?: (?:(?:for (?:today|now|the day)|"
    r"with (?:this|it|these|all|the|you)|of (?:this|it|answering|talking|these)|talking|answering|questions|"
    r"this|interview|now|to (?:go on|continue|keep going|talk|do this|answer).*|here|already|i (?:want|need|"
    r"have).*|right now|today)\b ?)*)?$",
    r"(?:good ?bye|bye(?: bye)?|good night|see you(?: later| tomorrow| next time)?|talk to you later|farewell|"
    r"have a (?:good|nice) (?:day|night|evening|one))"
    + NOW
    + r"|(?:end|finish|terminate|exit|cancel|close(?= (?:the|this|it|my|our)\b))(?: (?:the|this|it|my|our))*"
    r"(?: (?:interview|call|session|conversation|now|here))*$|hang up|(?:i am|we are) out(?: of here)?$|"
    r"(?:my |the )(?:battery|phone) is (?:about to|"
    r"dying|going to|almost|running|low|dead|at).{0,30}",
    r"(?:NOT|CANT|i am not|i do not)(?: \w+)? ?(?:continue|go on|do this|keep going|keep (?:doing|talking|"
    r"answering)|carry on|proceed|be (?:here|interviewed|on this call)|talk (?:anymore|any more|any longer|"
    r"to you (?:anymore|any more|any longer)|right now|now)|stay|participate|finish (?:this|the)|(?:answer|"
    r"answering|take|have|hear|get|do)(?: any| any ?more| more| these| all| further|"
    r" other)+(?: of)?(?: \w+)? ?(?:questions?|these|this|them)|answer (?:any ?more|anymore))(?: (?:(?:with|"
    r"this|today|anymore|any ?more|any longer|right now|now|interview|it|the|call|at the moment|here|i|for|"
    r"further|longer|on|much|line|because|like)\b ?.*)*)?$(?<!house)",
    r"no more(?: questions?)?(?: .{0,12})?$|(?:a )?(?:break|pause|time ?out)(?: please| time| now)?$|"
    r"(?:ME )?call it (?:a day|quits)|stop$|leave (?:it|me)(?: (?:there|here|at that))+(?: .{0,15})?$|"
    r"i have (?:to be somewhere|another (?:appointment|meeting|call)|an? (?:appointment|meeting|call) (?:now|"
    r"to go to|in (?:a|five|ten).*|right now))|i (?:ran|am running) out of time|i am late.{0,20}|this (?:has|"
    r"is) (?:gone on|taking|going on|going|been)(?: \w+)? (?:too|so|very|long|enough).{0,20}",
)
