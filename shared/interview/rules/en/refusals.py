"""How clients leave a question or the conversation in English, as all of a sentence."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

from shared.interview.rules.en.parts import KIN, LEAD, TAIL, Q, whole
from shared.interview.understanding import Act

REFUSALS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (
        Act.THIRD_PERSON,
        re.compile(
            r"(?:(?:this is|i'm|i am) (?:his|her|their|the client's) (?:wife|husband|son|daughter|mother|father|mom|dad|"
            r"brother|sister|friend|partner|caretaker|interpreter)(?: .{0,40})?"
            r"|"
            + LEAD
            + KIN
            + r" (?:is|are) (?:here(?: with me)?|with me|in the room(?: with me)?|sitting (?:here|next to me|"
            r"with me|beside me)|listening|helping me|next to me|standing here)(?: .{0,30})?"
            r"|" + LEAD + r"(?:can|could|may) " + KIN + r" (?:answer|help|speak|join|say|talk|listen).{0,40}"
            r"|" + LEAD + r"let me (?:just )?ask " + KIN + r"(?<!lawyer)(?<!attorney)(?: .{0,30})?"
            r"|"
            + LEAD
            + r"i(?:'ll|'m going to| need to| have to| will) (?:ask|check with) "
            + KIN
            + r"(?<!lawyer)(?<!attorney)(?: .{0,20})?"
            r"|(?:tell (?:her|him|them) .{1,40}|don't (?:tell|say) (?:her|him|them|it|that)(?: that)?(?: .{0,30})?)"
            r"|(?:honey|babe|sweetie|darling|mom|dad|mum|sweetheart) .{1,60}"
            r"|"
            + LEAD
            + r"(?:he|she|"
            + KIN
            + r") (?:wants to (?:say|answer|add|talk|speak)|is (?:telling me|answering)|will "
            r"answer)(?: .{0,30})?"
            r"|i'm (?:answering|speaking) (?:for|on behalf of) .{1,30}"
            r"|(?:not now|go away|leave me alone|be quiet|shut up|i'm on (?:the phone|a call))(?: .{0,25})?)"
        ),
    ),
    (
        Act.OTHER_LANGUAGE,
        whole(
            r"(?:do|can|could) (?:you|we|i) (?:please )?(?:speak|talk|do (?:this|it)|continue|answer|have this|switch)(?: this| "
            r"it)?(?: in| to)? ?(?:spanish|french|german|chinese|mandarin|arabic|russian|portuguese|vietnamese|korean|polish|"
            r"italian|another language|my language|hindi|creole|tagalog)(?: .{0,20})?",
            r"i (?:don't|dont|do not|can't|only) speak (?:(?:any|much|very good|good) )?(?:english|spanish|french|"
            r"portuguese|chinese)(?: (?:well|very well|very good|so good|much))?",
            r"my english is (?:not|very|bad|poor).{0,20}|(?:no|not) (?:speak )?english|in spanish|spanish|"
            r"i need (?:an interpreter|a translator|it in .{1,15})",
        ),
    ),
    (
        Act.DECLINE,
        whole(
            r"i(?:'d| would| really)? ?(?:rather|prefer|would rather|would prefer|'d rather|rather) ?(?:not|to not|to skip|skip|keep)"
            r"(?: .{0,45})?",
            r"(?:prefer|rather) not(?: to)?(?: .{0,25})?",
            r"i (?:don't|dont|do not|really don't|won't|will not|am not going to|refuse to|choose not to|decline to|decline|"
            r"refuse|wish not to|'m not going to)(?: (?:want|wish|care|feel comfortable|feel like|like))?(?: to)? ?(?:answer|answering|say|"
            r"saying|talk about|talking about|discuss|discussing|share|sharing|tell you|get into|disclose|go into|respond|comment)"
            r"(?: (?:that|this|it|about it|about that|any of that|the question|to that|on that|these|anything))*(?: .{0,30})?",
            r"i(?:'m|m| am) not (?:going to (?:answer|say|talk about|tell)|comfortable|answering|telling|willing to).{0,45}",
            r"(?:can|could|may) (?:we|i|you) (?:please )?(?:skip|pass|not answer|move on)(?: .{0,30})?",
            r"(?:(?:let's|lets|please|just|i'd like to|i want to|i'll|i'm going to|i would like to|can you) )*skip(?: (?:"
            + Q
            + r"|over "
            + Q
            + r"))?(?: question)?",
            r"pass|i(?:'ll| will)? pass(?: on (?:that|this)(?: one)?)?|no comment|next(?: question| one)?|move on|"
            r"(?:let's |lets )?move on(?: to .{0,25})?|leave (?:that|it|this)(?: one)? (?:blank|out|empty)",
            r"(?:that's|thats|that is|it's|this is) (?:(?:really |very |too |a bit |kind of )*(?:private|personal)|none of your "
            r"(?:business|concern)|not your business)(?: .{0,20})?|none of your (?:business|concern|damn business)|"
            r"mind your own business",
            r"i plead the fifth|(?:i'm taking|i take) the fifth|not (?:comfortable|answering|telling)(?: .{0,30})?",
        ),
    ),
    (
        Act.UNKNOWN,
        re.compile(
            LEAD
            + r"(?:i (?:really |honestly |just |actually |simply )*(?:don't|dont|do not|didn't|wouldn't|would not|couldn't|can't|"
            r"cant|cannot|can not) (?:really |even |actually |exactly |quite |honestly |fully )*(?:know|remember|recall|say|"
            r"tell|tell you|think of (?:it|any|one)|be sure|say for (?:sure|certain))(?: (?:that|the answer|it|exactly|right "
            r"now|for sure|for certain|off the top of my head|anymore|any more|at the moment|this|what it was|when|when it "
            r"was|when that was|how (?:much|many)|the (?:exact )?(?:date|number|name|amount|details?|year|address)|anything|"
            r"you|about that|at all|sorry|any of that|honestly|to be honest|really|offhand|much|what to say))*"
            r"|dunno|i dunno|(?:i have |i've |i've got |i got |honestly |absolutely |really )*(?:no|not a|not the slightest) (?:idea|"
            r"clue|recollection|memory of (?:that|it))(?: (?:sorry|at all|honestly|really|about that|when|what))*"
            r"|(?:i(?:'m|m| am) )?(?:really |honestly )*(?:not|unsure|not too|not really|not entirely|not quite|not exactly|not so|"
            r"not 100%?|not completely) ?(?:sure|certain)?(?<=sure|tain)(?: (?:about (?:that|it|this)|right now|exactly|when|at all|"
            r"sorry|honestly|of (?:that|it)|how many|how much|what it was|to be honest|anymore|off hand))*"
            r"|(?:i(?:'ve)? )?(?:forgot|forget|forgotten)(?: (?:that|it|the (?:date|name|number|year)|sorry|when|exactly))*"
            r"|who knows|beats me|hard to (?:say|remember)|(?:i )?couldn't (?:tell|say)(?: you)?|your guess is as good as mine|"
            r"(?:it )?(?:slipped|escapes) (?:my mind|me)|that i (?:don't|dont) (?:know|remember)|i(?:'d| would) have to (?:check|look "
            r"(?:it|that) up|ask|guess|look)(?: .{0,25})?|unknown|don't know|dont know|don't remember|can't remember|"
            r"don't recall|cant remember|do not know|do not recall|not that i (?:can )?(?:remember|recall))" + TAIL
        ),
    ),
    (
        Act.OFF_TOPIC,
        whole(
            r"(?:how's|hows|what's|whats|what is|how is) the (?:weather|score|time|news)(?: .{0,25})?|what time is it(?: .{0,15})?",
            r"(?:are|is) (?:you|this|that) (?:a |an )?(?:real |actual )*(?:human|robot|person|bot|computer|machine|ai|man|woman|real|"
            r"recording)(?: .{0,20})?|am i talking to .{1,25}",
            r"who (?:are|made|built|created) you|what(?:'s| is) your name|how old are you|where are you(?: from)?|do you (?:have|"
            r"like|want|know|love|watch|eat|sleep) .{1,30}",
            r"how are you(?: doing)?|tell me a joke|nice (?:weather|day|to meet you).{0,20}|(?:hello|hi|hey)(?: there)?|good (?:morning|"
            r"afternoon|evening|day)|did you (?:see|watch|hear) .{1,40}|i(?:'m|m| am) (?:hungry|thirsty|bored)|my (?:coffee|"
            r"dog|cat) is .{1,25}|you(?:'re| are| sound) (?:funny|nice|cute|stupid|annoying|weird|useless|great|dumb)|"
            r"i (?:love|hate|like) (?:you|your voice|this weather)|(?:it's|its) (?:raining|snowing|hot|cold|sunny).{0,20}|"
            r"can you hear me|are you (?:there|still there|listening)|is this working|test(?:ing)?(?: one two.*)?",
        ),
    ),
)
