"""How clients in English ask for their lawyer, or for advice that a machine must not give."""

from shared.interview.rules.clauses import pattern
from shared.interview.rules.en.parts import LAWYER, NOW

LAWYER_ACT = pattern(
    r"(?:ME|YOU|i (?:would )?(?:need|want|like|prefer|demand)(?: to)?|i have to|it (?:is|"
    r"would be) better (?:if i|to)|i (?:would )?feel (?:better|safer|more comfortable)|before (?:i|"
    r"we) .{1,30} ME|is it possible to|when (?:can|may|do|will) i|when ME|how (?:can|do) i|"
    r"how ME)(?: \w+){0,2}? "
    r"(?:talk|talking|speak|speaking|chat|chatting|get|getting|ask|asking|call|calling|see|have|having|meet|"
    r"reach|contact|consult|discuss|discussing|check|checking|wait|tell|telling|put|connect|transfer|let|"
    r"refer|involve|bring|run|confer|go through|patch|share|talk this over|text|email|hear from|word|message|"
    r"get in touch|hold of|page|fetch|leave)"
    r"(?: \w+){0,6}? (?:(?:to|with|for|from|by|of|on|through) )?"
    + LAWYER
    + r"\b(?! (?:told|said|wrote|called|did|was|fees?|bill))",
    r"(?:ME|i (?:need|want|would like|demand|prefer|would prefer)(?: to)?)(?: (?:have|see|get|be with|only|to have))* "
    + LAWYER
    + r"(?: (?:present|here|now|right now|with me|to be here|on the (?:phone|line)|for (?:this|that)|first|"
    r"before|instead|please|back|not|in|today|there|call|to))*(?: .{0,30})?$",
    r"(?:not|nothing|NOT .{0,40}|no(?:t another word)?|i (?:say|answer) nothing|i (?:am )?not (?:saying|"
    r"answering|talking).{0,25}) ?(?:without|until|unless|before)(?: \w+){0,4} "
    + LAWYER
    + r"(?: .{0,30})?$|without "
    + LAWYER
    + NOW,
    r"(?:get|call|put|connect|transfer|bring|contact|where is|where are|is|are|tell|ask|have|let|fetch|page|"
    r"patch)(?: (?:me|through|to|up|on|with|us|here|in|for|over|straight|directly))*(?: on)? "
    + LAWYER
    + r"(?: (?:there|here|available|around|on|listening|to|call|please|now|for|know|in|free|about|what|phone|"
    r"the|line|back|that|if|me|online|joining|with|us|present|coming|also))*(?: .{0,25})?$(?<!told me)",
    r"i (?:will |am going to )?(?:only )?(?:talk|speak|tell|discuss|answer|say)(?: \w+){0,4}? (?:to |with |"
    r"in front of )?"
    + LAWYER
    + r"(?: .{0,25})?$|(?:that is|this is|it is)(?: \w+){0,3} (?:between|for|something for|a question for|"
    r"a matter for) (?:me and )?"
    + LAWYER
    + r"(?: .{0,25})?$|"
    + LAWYER
    + r"(?: (?:please|now|first))+$|(?:my|the) (?:lawyer|attorney) (?:can|should|will|would|has to) (?:answer|"
    r"tell you|call me|talk to|be here|handle|explain)(?: .{0,30})?$",
    r"(?:ME|YOU|i want to|i would like to)(?: \w+){0,2}? (?:talk|speak|connect me|transfer me|put me through|"
    r"speak directly)(?: \w+){0,2} (?:to|with) (?:a |an |some )?(?:real |actual |live |human )*(?:human|"
    r"person|someone|somebody|human being)(?: (?:real|else|there|instead|not|please|who|at|from|"
    r"in)\b.{0,30})?$|(?:is there a|ME have a) (?:real |live |human )*(?:person|human)(?: .{0,25})?$",
)
_I = r"(?:i|we|ME)"
_THEY = (
    r"(?:they|he|she|it|the (?:court|judge|police|landlord|government|bank|company|insurance|state|school|"
    r"other (?:side|party)|jury|immigration\w*)|my (?:\w+ )?(?:boss|landlord|ex|wife|husband|employer|company|"
    r"partner|kids|lawyer|case|bank|insurance|father|mother|family|neighbor)|someone|anyone|a \w+|this|that|"
    r"immigration|ice|cps)"
)
_LEGAL = (
    r"(?:deport|arrest|evict|fire|sue|take|legally|keep|force|make me|go to (?:jail|prison|court)|win|lose|"
    r"use (?:this|that|it|what)|charge|prosecute|fine|punish|garnish|cancel|revoke|convict|sentence|kick|"
    r"throw|terminate|freeze|press charges|get away|hold|refuse|believe|find|change the locks|raise|increase|"
    r"enter|"
    r"deny|appeal|claim|collect|reopen|come after|repossess|foreclose|stop me|get (?:custody|deported|"
    r"in trouble|fired|compensation|the|my|a|sued|arrested|away|back)|be (?:deported|liable|responsible|"
    r"arrested|fined|charged|sued|allowed|able|evicted|held|convicted|prosecuted|punished|forced|entitled|"
    r"in trouble|sent)|testify|file|settle|withhold|withdraw|count|qualify|still|do (?:that|this|anything)|"
    r"put me|pay|stop paying|break (?:the|my) lease|divorce|contest|break it|move out)"
)
ADVICE = pattern(
    r"(?:what |when |who |where |how |why |which (?:one )?|so |do you think |YOU tell me |tell me )*(?:if |"
    r"whether )?(?:should|shall) (?:i|we)\b(?! (?:repeat|spell|type|start|go on|speak|continue|wait|read|"
    r"begin|say (?:it|that|this) again|give (?:you )?(?:the|my|a|full|both|all)|use|include|list|hold|"
    r"talk (?:louder|slower)|count|answer (?:in|now|for|with my)|tell you (?:about|the|my)|mention|put (?:the|"
    r"if|my)|describe|write|say (?:my|the|if)|answer if))",
    r"(?:what|which|how)(?: \w+)? YOU (?:do\b|recommend|suggest|advise|think|say|decide|handle|proceed)(?: .{0,40})?$",
    r"(?:ME |YOU )?(?:what|which)(?: \w+)? (?:would|should|do|will|YOU) ?(?:you|YOU|the (?:judge|court)|i|"
    r"a lawyer) (?:do\b(?! (?:for|like|all|when))|recommend|suggest|advise|think (?:i|we|ME|MEQ|about (?:my|"
    r"the case|this case|it)|of my|is (?:best|fair|going|right)|my|will|would|the|they|he|about that)|think$|"
    r"decide|propose|say to (?:that|him|the judge))",
    r"(?:do|don't|do not|would|does) (?:you|the (?:judge|court)|anyone|they) (?:\w+ )?(?:think|believe|reckon|"
    r"feel|say|consider|guess|suppose|expect)(?: that)? (?:"
    + _I
    + r"|they|he|she|it|my|the|this|that|there|we|a (?:judge|jury)|YOU|about (?:my|the) case|so|what)\b",
    r"(?:would|do|YOU|ME|does) ?(?:you )?(?:\w+ )?(?:(?:advise|recommend|suggest)(?! (?:me )?(?:a|some|any|"
    r"the)(?: \w+)? ?(?:restaurant|movie|book|song|hotel|show|recipe|film|doctor|place|pizza))|give (?:me |"
    r"us )?(?:some |any |your |a little |a piece of |legal )*(?:advice|opinion|guidance|tips?|counsel|"
    r"recommendation|suggestion)|tell me (?:what (?:i should|to (?:do|say|sign)|YOU|my (?:chances|rights|"
    r"options)|you think|the law|will happen|would happen|happens)|if (?:i|my|this|that|it|he|they|we)|"
    r"whether|how (?:to (?:win|sue|file|fight|get out|answer|respond)|i (?:should|ME)|good|strong)|the best|"
    r"my (?:rights|chances|options|odds))|get (?:some )?(?:legal )?advice|have (?:some )?advice|"
    r"help me (?:win|decide|figure out (?:what|if)|sue|with (?:my case|a decision|the decision))|take (?:the|"
    r"this) (?:deal|offer|settlement)|sign (?:it|that|this)|explain my (?:rights|options)|know (?:if|"
    r"what) (?:my|i) (?:rights|ME|am|have))",
    r"(?:what|how)(?: \w+)? (?:are|is|about) (?:my|our|the)(?: \w+)? ?(?:chances|odds|rights|options|case|"
    r"legal (?:options|rights|position|situation)|likelihood|prospects|obligations|best (?:option|move|course|"
    r"strategy))(?: .{0,35})?$|what rights|(?:my|our) chances (?:of|are)",
    r"(?:do|will|would|could|can|might|am|are|did|have|was|were|is it (?:true|likely|possible) (?:that )?|"
    r"should|how likely (?:is it|am i|are we)|MEQ|if) ?"
    + _I
    + r"?(?: \w+){0,2}? ?(?:have (?:a |an |any |no )?(?:good |strong |solid |real |legal |valid |decent |"
    r"any )*(?:case|chance|claim|rights?|grounds|options?|recourse|shot|leg to stand on|defense|say in)\b|"
    r"going to (?:win|lose|jail|prison|be|get|have to|go to (?:jail|prison|court)|owe|pay)|win\b|lose (?:my|"
    r"the|custody|this|our|everything|it)|get (?:deported|custody|in trouble|"
    r"the house|fined|money|compensation|compensated|fired|sued|arrested|evicted|away with|my (?:money|kids|"
    r"job|deposit|house|license|rent)|out of (?:this|it|the|my)|a (?:divorce|refund|settlement|lighter)|full|"
    r"anything|something|punished|into trouble|paid|any money|back)|go to (?:jail|prison|court)|"
    r"be (?:deported|liable|responsible|arrested|fined|charged|sued|allowed to|evicted|convicted|prosecuted|"
    r"compensated|forced|held|in trouble|okay|entitled)|liable|guilty\b|responsible for|allowed to (?!type|"
    r"write)|entitled|eligible|supposed to (?:pay|sign|tell the|do about)|"
    r"legally|sue\b|refuse to (?:pay|sign|leave|testify|answer the police|go)|appeal|keep (?:the|my|it|this)|"
    r"at fault|in trouble|required (?:by law|to)|obligated|obliged|have to (?:pay|sign|leave|answer (?:that|"
    r"this) by law|tell (?:them|him|the court|the police)|go to court|testify|appear|give|move|let|accept|"
    r"return|by law)|need to (?:pay|sign|file|go to court|tell the (?:court|police)|return|hire|worry)|"
    r"stop paying|withhold|break (?:the|my) lease|file (?:a|for)|press charges|claim|demand|take (?:him|her|"
    r"them|it) to court|get divorced|change the locks|record (?:him|her|them)|leave the country|drop the|"
    r"plead|cancel the|contest|change my plea|move out (?:early|without)|settle|"
    r"doing the right thing)(?:\b.{0,60})?$(?<!if i do)",
    r"(?:can|could|will|would|is|are|does|do|may|might|should|did) "
    + _THEY
    + r"(?: \w+)? ?(?:going to |allowed to |able to |likely to |have (?:the |a )?(?:right|power|"
    r"legal right) to |supposed to |just )?" + _LEGAL + r"\b(?! (?:a (?:photo|picture)|over me))(?:.{0,60})?$",
    r"(?:is|was|isn't|is not|would|wouldn't|could|are|does|do)(?: \w+){0,4}? (?:it |this |that |they |he |"
    r"she |be |considered |even |what .{1,30} )*(?:legal|illegal|lawful|unlawful|against the law|"
    r"allowed(?! to (?:type|write))|a (?:crime|felony|misdemeanor|breach|violation)|a good idea|okay (?:if i|"
    r"for (?:him|her|them|my) )|better (?:to|if|for me|that)|best (?:to|if)|worth (?:it|suing|fighting|going|"
    r"appealing|my)|enough (?:to win|evidence|for)|fair\b|constitutional|count as (?:abuse|fraud|harassment|"
    r"discrimination|theft|assault)|"
    r"too late (?:to|for)|smart to|wise to|a mistake to|considered (?:abuse|fraud|harassment|assault)|"
    r"discrimination|harassment|my fault|their fault|his fault|binding|valid|enforceable|strong|winnable|"
    r"admissible|negligence|malpractice|fraud|normal for|wrong (?:of|to|that)|right (?:for|that) (?:him|her|"
    r"them)|hurt my (?:case|chances)|help my (?:case|chances|claim)|affect my|look bad|matter (?:legally|"
    r"in court)|hold up)(?:\b.{0,60})?$",
    r"what (?:happens|will happen|would happen|can happen|could happen|might happen|is going to happen|"
    r"is likely to happen)(?: (?:if|to|next|when|in|with|now|after|should|at|because|"
    r"unless)\b(?! (?:to )?my (?:answers|words|data)).{0,60})?$|what (?:if|are the (?:consequences|penalties|"
    r"odds|laws?)) .{1,60}|what(?: \w+)? (?:does|says|is|would|do) the (?:law|judge|court|courts|constitution|"
    r"statute|rule|penalty|punishment|sentence|legal)(?: .{0,45})?$|(?:according to|under|"
    r"by) (?:the )?law.{0,40}",
    r"how (?:much|long|many years|big|high|likely|good|strong|soon)(?: \w+){0,3}? (?:can|will|could|would|do|"
    r"should|might|am|is|are|ME)(?: (?:i|my|we|it|they|he))?(?: \w+)? ?(?:get|expect|sue|receive|ask for|"
    r"demand|serve|have to|going to (?:get|serve|be)|owe|win|take (?:for the court|to get|before)|worth|case|"
    r"claim|go to|be|pay|be awarded|chances?|settle|for|last|until i|before i)\b(?! (?:this|the (?:interview|"
    r"call))).{0,40}$(?<!how much longer)",
    r"(?:is|are|was) (?:my|the|our|this) (?:case|claim|evidence|chances|lease|contract|argument|defense|"
    r"position)(?: \w+)? (?:strong|good|any good|weak|winnable|solid|valid|legal|binding|enough|bad|okay|"
    r"worth)(?: .{0,25})?$|how (?:is my case|does my case|good is my|strong is|do i (?:win|sue|file|fight|"
    r"get out of|prove|defend|protect myself))(?: .{0,35})?$|how (?:can|could|should) i (?:win|sue|file|fight|"
    r"get (?:out of|custody|my|him|them|the)|prove|defend|protect|make him|stop (?:him|her|them|the)|avoid|"
    r"beat)(?: .{0,35})?$|how ME (?:win|sue|file|fight|get|prove|defend|protect|stop|avoid|beat)(?: .{0,35})?$",
    r"what is (?:your|the) (?:\w+ )?(?:opinion|advice|take|recommendation|view|verdict|suggestion|"
    r"best (?:thing|way|answer|option|course|move|strategy)|right (?:thing|answer)|safest|smartest|"
    r"worst (?:case|that)|penalty|punishment|sentence|statute|legal)(?: .{0,40})?$|"
    r"(?:in )?your (?:\w+ )?opinion(?: .{0,40})?$|what do you think(?: (?:i|of (?:my|the)|about (?:my|the|"
    r"that|it)|my|is|will|would|he|they|should|would be).{0,40})?$",
    r"(?:tell me|i (?:want|need|would like|wonder|was wondering)(?: to know)?|ME know|ME (?:find out|"
    r"understand)|i am wondering|do you know|any idea)(?: (?:if|whether|what|how))+ (?:i|we|my|it|this|that|"
    r"they|he|she|the (?:judge|court|police)|ME)(?: \w+){0,3}? (?:should|do\b|say|sign|win|legal|ME|can|could|"
    r"will|would|deport|chances|rights|options|case|allowed|entitled|liable|illegal|crime|going to|have (?:a|"
    r"to|any)|get|qualify|be|happen|strong|guilty)\b(?:.{0,40})?$",
    r"(?:i |ME )(?:\w+ )?(?:need|want|would like|use|would appreciate|have|get|"
    r"like)(?: \w+){0,3} (?:legal )?(?:advice|guidance|an opinion|a legal opinion|"
    r"a recommendation)(?! (?:from my (?:friend|mother|father))).{0,35}$|(?:any|some|legal) (?:advice|"
    r"suggestions?|recommendations?|tips|guidance)(?: .{0,25})?$|advise me.{0,30}|(?:give|YOU give|"
    r"offer)(?: me| us)?(?: some| any| your| a| legal| little| piece| of| good)* (?:advice|opinion|"
    r"guidance)(?: .{0,30})?$",
    r"which (?:answer|one|option|way)(?: \w+)? (?:is|would|should|will|helps|sounds|looks|"
    r"do you)(?: \w+){0,3}? ?(?:better|best|help|right|me|look|choose|safer|recommend|pick|good|i pick|"
    r"get me)(?: .{0,25})?$|would (?:it|that|this|you|i)(?: \w+)? (?:be (?:better|worse|smart|wise|best|legal|"
    r"illegal|okay if i|a problem if|bad|good|enough|wrong|in trouble|liable)|help|hurt|make (?:a|"
    r"any) difference|matter|count|affect|take (?:the|that|it)|sign|accept|settle|sue|say yes|win|do if|fight|"
    r"plead)\b(?: .{0,45})?$|will (?:this|that|it)(?: \w+)? (?:hurt|help|affect|count against|be (?:used|"
    r"held) against|go to (?:court|trial)|get me|make|ruin|look|matter|cost me)\b(?: .{0,40})?$|did (?:i|he|"
    r"she|they|my \w+) (?:do|commit|break|violate|have the right)(?: \w+)? (?:anything|something|a|the|wrong|"
    r"to)(?: .{0,30})?$|MEQ (?:get in trouble|go to jail|lose|still (?:sue|appeal|get|file|win|claim)|"
    r"win this|sue|file (?:a|for)|appeal|legally|be (?:sued|arrested|deported|charged|fired|evicted)|"
    r"refuse to|trust (?:him|her|them)|(?:stop|quit) paying|withhold|get (?:my|custody|compensation|the|out|"
    r"away|deported|a)|press charges|plead|claim|collect|countersue|evict|keep the|record (?:him|her|them|"
    r"the)|be held|break)\b(?: .{0,45})?$",
)
