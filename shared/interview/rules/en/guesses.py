"""What an English question or order to the interviewer is about when its wording is new: by the words in it.

A client who asks is not answering; so a question that nothing else caught is still never taken for an answer."""

import re

from shared.interview.rules.clauses import compiled
from shared.interview.understanding import Act

_WHO = (
    r"(?:i|you|he|she|it|they|we|this|that|these|there|the \w+|my \w+|your \w+|any\w*|some\w*|every\w*|people|MEQ?|YOU)"
)
_AUX = (
    r"(?:do|does|did|is|are|am|was|were|will|would|can|could|should|shall|may|might|have|has|had|is not|"
    r"do not|are not|will not)"
)
INTERROGATIVE = compiled(
    r"(?:(?:and|so|but|well|then) )?(?:"
    + _AUX
    + " "
    + _WHO
    + r"\b|(?:what|who|where|when|why|how|which|whose)(?: (?!happened|i|he|she|they|we|it)\w+){0,3}? (?:"
    + _AUX
    + " "
    + _WHO
    + r"|YOU|MEQ|ME)\b|(?:what|who|where|why|how|which) (?:is|are|was|were|will|would|do|does|did|can|could|"
    r"should|else|about)\b(?! i )|when (?:is|are|will|do|does) |MEQ \w|what (?:about|if)\b|any (?:chance|idea|"
    r"way)\b|you (?:will not|would not|are not|do not|are) .{1,40} (?:right|are you|will you|do you)$)"
    r"(?!.*\b(?:was|is) (?:my|a|an|the|he|she|that|because|when|him|her|them)\b.*\w$)"
)
_LAW = (
    r"(?:court|courts|judge|jury|sue|sued|suing|case|law|laws|legal|legally|illegal|rights?|deport\w*|custody|"
    r"jail|prison|guilty|evict\w*|compensat\w+|win|winning|lose|losing|damages|settle\w*|settlement|liable|"
    r"liability|fault|crime|charged?|charges|fined?|penalty|"
    r"lawsuit|claim|appeal|divorce|alimony|visa|asylum|green card|status|evidence|sentence|probation|bail|"
    r"testify|witness|contract|lease|landlord|deposit|allowed|entitled|qualify|eligible|afford|owe|money|"
    r"benefits?|fired?|trouble|case|odds|chances?|options?|worried|refuse|sign|plead|restraining|"
    r"believe|fair|supposed to do|do about|do now|stop the|police|get away|worth|better off|best|next step|"
    r"fight|defend|protect|trust)"
)
QUESTIONS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.OTHER_LANGUAGE, re.compile(r"\b(?:spanish|french|arabic|chinese|translat\w+|interpreter|another language)\b")),
    (
        Act.WHO_READS,
        re.compile(
            r"\b(?:recorded|recording|confidential|private|privacy|secret|shared?|sharing|access|listening|anonymous|"
            r"(?:see|read|hear|know|find out|told|tell|get|told|show)(?: \w+){0,3} (?:this|what i (?:say|said)|"
            r"about this|my answers?|i said|everything|anyone|anybody|my (?:boss|parents|husband|wife|ex|family|kids|"
            r"mother|father|employer|landlord)))\b"
        ),
    ),
    (
        Act.HOW_MANY,
        re.compile(
            r"\b(?:questions? (?:are |do |is )?(?:left|more|remaining|to go)|more questions|"
            r"how (?:much )?long(?:er)? (?:is|will|does|until|till|do|to|left)|finish(?:ed)?|almost (?:done|over)|"
            r"near the end|percent\w*|last (?:one|question)|done (?:yet|soon))\b"
        ),
    ),
    (
        Act.LAWYER,
        re.compile(
            r"\b(?:talk|speak|call|see|contact|reach|meet|ask|consult)\b.{0,25}\b(?:lawyer|attorney|solicitor|"
            r"counsel)\b"
        ),
    ),
    (
        Act.REPEAT,
        re.compile(
            r"\b(?:the question|you (?:say|said|ask|asked|asking|saying))(?: (?:again|me|just|before|now|there))*$|"
            r"\b(?:again|once more)$"
        ),
    ),
    (
        Act.EXPLAIN,
        re.compile(
            r"\b(?:mean|means|meant|meaning|example|question|refer\w*|include|including|count|counts|"
            r"difference between|define|definition|be (?:more )?specific|how far back|clarify|the word|the term|gross|"
            r"net|need to know|want to know|asking (?:me )?(?:about|this|that)|specific|in detail|which one|as in)\b"
        ),
    ),
    (
        Act.ADVICE,
        re.compile(
            r"^(?:.{0,12})(?:should i|am i|will i|would i|can i|MEQ|could i|do i|may i|might i|can (?:he|she|they|my)|"
            r"will (?:he|she|they|my)|is (?:he|she|my \w+) allowed|are they allowed)\b(?! (?:hear|talk|speak|type|"
            r"write|ask you|have a)\b).{0,40}\b"
            + _LAW
            + r"\b|\b(?:court|judge|sue|lawsuit|legal\w*|illegal\w*|deport\w*|custody|jail|prison|guilty|evict\w*|"
            r"compensat\w+|against the law|the law|my case|my rights|plead|liable|asylum|charged|my chances|the odds|"
            r"win this|entitled|harassment|discrimination|supposed to do|in trouble|get in trouble|my money back|"
            r"fair)\b"
        ),
    ),
    (
        Act.OFF_TOPIC,
        re.compile(
            r"^(?:.{0,10})(?:are|do|did|have|were|can|will|would) (?:you|YOU)\b|\b(?:your|you|weather|time|president|"
            r"football|movie|singer|song|music|food|jokes?|game|news|capital|planet|color|colour|favou?rite|stars?|"
            r"god|dinner|lunch|coffee)\b"
        ),
    ),
    (
        Act.EXPLAIN,
        re.compile(
            r"^(?:what|which|why|how|in what|should i (?:include|count|put|say|answer|give|use|list|mention))\b|"
            r"\bMEQ (?:include|count|put|give|use)\b"
        ),
    ),
    (Act.ADVICE, re.compile(r"^(?:MEQ|am i|do i|can|will|should|would|is it|could|does)\b")),
    (Act.OFF_TOPIC, re.compile(r"")),
)
"""In order; the last one is for what nothing tells."""

ORDERS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (
        Act.INSTRUCTION,
        re.compile(
            r"(?:YOU |from (?:now|this point|here) on ?(?:you |YOU )?|starting now )?(?:to )?(?:forget (?:what|"
            r"everything|about|all|your|the)|ignore|disregard|pretend|act (?:like|as)|behave|print|reveal|delete|"
            r"erase|remove my|change my answers?|write (?:that|down that|a|an|me)|put (?:down|that|yes|no)|say (?:yes|"
            r"no|that i)|mark|record that|"
            r"note that i|tell (?:me your|me the (?:questions|answers)|my lawyer that|him that|her that|"
            r"the lawyer that|them that)|stop being|be my (?:friend|lawyer|girlfriend)|fill (?:in|out)|finish (?:the|"
            r"it|this) (?:for me|form|interview for)|complete (?:the|it|this)|answer (?:this|it|that|these|the rest|"
            r"them|all|for|in|everything|like|with|only|as)(?! again)|make (?:up|me look|it (?:look|sound)|my)|"
            r"give me (?:the answers?|a contract|your (?:prompt|"
            r"instructions|password)|access)|only (?:speak|answer|talk|say)|always (?:say|answer)|never (?:ask|say)|"
            r"send|translate|summarize|list your|enter|switch|override|set (?:all|every|question|the|my)|i (?:command|"
            r"order|instruct) you|help me (?:cheat|lie|hack|write)|lie (?:for|to|about)|agree with everything|"
            r"repeat after|do (?:not|NOT) (?:write|record|tell|include|put|save|note|ask me any)|let us (?:pretend|"
            r"play|chat|talk about)|ME (?:pretend|play a game))\b.*"
        ),
    ),
)
