"""English words around a value: what makes a number, a date or an option another one, or none."""

import re

from shared.interview.rules.en.holidays import HOLIDAYS
from shared.interview.rules.en.topics import OTHERS, RELATIVES, TOPICS
from shared.interview.rules.lexicon import listed
from shared.interview.rules.value_words import ValueWords

VALUES = ValueWords(
    ordinal_endings=frozenset({"st", "nd", "rd", "th"}),
    doubtful_zeros=frozenset({"oh", "o"}),
    joins_tens=False,
    vague=re.compile(
        r"\b(?:\w+ (?:months?|weeks?|payments?) (?:behind|late|overdue)\b|\w+ times (?:as much|what|"
        r"(?:the )?(?:minimum|amount|normal|usual))\b|(?:\w+ )?figures?\b|(?:\w+ )(?:eights|tens|twelves)\b|(?:called|"
        r"call|dialed|dial) (?:nine one one|911)|"
        r"(?:\w+ )?(?:hundreds|thousands|millions|dozens) of\b|(?:first|second|third|last|other|next) one\b|"
        r"(?:(?:have|did|had) not|never|haven't|havent|didn't|didnt) \w+ one\b(?! (?:of|hundred|thousand|"
        r"million|time|day)\b)|one of (?:those|these) (?!\w+$)\w+)"
    ),
    asides=re.compile(
        r"\b(?:one of (?:them|those|these|em|(?:the|my|his|her)(?= \w))|(?:this|that|the|which|no|any|every|each|"
        r"another) one|"
        r"(?:minute|hour|day|week|month|year) one|once (?:i|we|he|she|they|it|the)|once more|age[sd]? [\w ,]+|"
        r"at one (?:point|time)|(?:maybe )?a (?:couple|few) more|one day|"
        r"(?:under|over|below) (?:the age of )?(?:eighteen|18|twenty[ -]?one|21)(?! (?:thousand|hundred|years)\b))\b"
    ),
    articles=frozenset(),
    concludes=re.compile(
        r"\b(?:so(?: that(?:'s| is|s))?|that(?:'s| makes| is)|thats|makes|call it|put|i'd say|"
        r"go with|all told|but it was(?: really)?|means)[ ,:]+(?:(?:about|like|around|just|only|the|maybe) )*$"
    ),
    in_total=re.compile(r"^[ ,]*(?:\w+ )?(?:in total|total|altogether|all in(?: all)?|all told|so far|up to now)\b"),
    mistaken=re.compile(
        r"^\W*(?:\w+\W+)?(?:no|sorry|wait|scratch that)\b\W*(?:(?:no|wait|sorry|it was|i (?:tell a )?lie|it's|"
        r"make that|"
        r"i mean|i meant|let me not lie to you)\b\W*)*$"
    ),
    a_range=re.compile(r"\W*(?:\w+\W+)?(?:or|to|till|until|-|–|maybe|or maybe)\W*(?:(?:maybe|like|about|even)\W*)*"),
    varies=re.compile(
        r"\b(?:one (?:day|week|month)\b.*\bthe (?:next|other)|some (?:months|weeks|days|years)|sometimes|"
        r"(?:it|that) (?:depends|varies|changes))\b"
    ),
    others_say=re.compile(
        r"\b(?:they|he|she|it|lease|paper|officer|boss|doctor|police|lawyer) (?:said|say|says|told|tell|promised?|"
        r"claim(?:s|ed)?|wants?|wanted)\b[^.,]*$"
    ),
    half=re.compile(r"\s+and (?:a )?(?P<part>half|quarter|third)\b"),
    fractions={"half": 1 / 2, "quarter": 1 / 4, "third": 1 / 3},
    unit_and_half=re.compile(r"\b(?:an?|one) (?P<unit>\w+) and a half\b"),
    currency=re.compile(r"\s*(?:dollars?|bucks|euros?|pounds?)?[ ,]*(?:and)?[ ,]*"),
    cents=re.compile(r"\s*(?:cents?|pence)\b"),
    point_between=re.compile(r"(?!)"),
    hourly=re.compile(r"\b(?:hourly|(?:an|per|by the|each|every) hour)\b"),
    periods={
        "hour": re.compile(r"\b(?:hourly|(?:an|per|each|every|by the) hour)\b"),
        "day": re.compile(r"\b(?:daily|days? of \w+ hours|\w+[ -]hour (?:days?|shifts?)|(?:a|per|each|every) day)\b"),
        "two weeks": re.compile(r"\b(?:bi-?weekly|fortnight\w*|every (?:two|2|other|second) weeks?|twice a month)\b"),
        "week": re.compile(r"\b(?:(?<!bi)(?<!bi-)weekly|(?:a|per|each|every) week)\b"),
        "month": re.compile(r"\b(?:monthly|(?<!twice )(?:a|per|each|every) month)\b"),
        "year": re.compile(r"\b(?:yearly|annual(?:ly)?|(?:a|per|each|every) year)\b"),
    },
    time_units=re.compile(
        r"[ -]*(?P<unit>minutes?|hours?|days?|weeks?|months?|years?|percent|o'clock|[ap] ?m\b|(?:years? )?old\b|%)"
    ),
    rooms=re.compile(r"[ -]+(?:(?:bed|bath) ?)?(?:rooms?|stor(?:y|ies)|family (?:home|house)|baths?)\b"),
    age=frozenset({"old", "age"}),
    years=frozenset({"years", "old"}),
    asks_for_an_age=re.compile(r"\bhow old\b|\bages?\b"),
    asks_for_a_count=re.compile(r"\bhow many\b|^\W*(?:the )?(?:total )?number of\b"),
    never=re.compile(
        r"\W*(?:(?:oh|well|honestly|no)\W+)*(?:never(?: ever| once| (?:have|had|was|did))*|"
        r"not a soul|not a single \w+|none|zero|not ever)\s*(?:$|[.,;]|not\b)"
    ),
    before_count=re.compile(
        r"\W*(?:(?:oh|well|um|uh|lord|just|only|there(?:'s| is| are|s| was| were)|we had|had)\W+)*"
    ),
    counts_on=re.compile(
        r"\b(?:plus|another|more|then|also|but|now|well|like|make|or|no|not|before|used|really|actually|maybe|wait|"
        r"i mean|sorry|counting|if|unless|except|almost)\b"
    ),
    one_more=re.compile(
        r"(?: (?!(?:my|a|an|the|his|her|our|and|plus|me|myself|us)\b)\w+(?: \w+){0,3}?)? (?:and|plus)"
        r"(?: (?:then|also))? "
        r"(?:an?|another|one(?: more)?|my|the|his|her|our) "
        r"(?!(?:half|quarter|third|hundred|thousand|million|lot|bit|few|little|while|rest|change|coming|scheduled|"
        r"tomorrow)\b)\w+"
    ),
    and_again=re.compile(
        r"\b(?:then|and|plus)\b[^.]*\b(?:once more|one more|another|again|twins|triplets)\b|\bonce\b.*\b(?:and|"
        r"then)\b.*\bonce\b"
    ),
    uncounted=re.compile(
        r"\b(?:(?:not|without) (?:counting|including)|besides|apart from) (?:me|myself|us|(?:the|my) (?:baby|kids?|"
        r"children|wife|husband))\b|\b(?:one|another) on the way\b"
    ),
    counts_heads=re.compile(r"\bhow many (?:people|persons|individuals)\b(?!.*\b(?:with you|besides|others?|else)\b)"),
    asks_for_others=re.compile(
        r"\bhow many (?:other )?(?:people|persons|individuals|adults|others)\b.*\b(?:with|besides) you(?:rself)?\b|"
        r"\bhow many (?:siblings|brothers)\b|^\W*(?:the )?number of (?:siblings|brothers)\b"
    ),
    with_client=re.compile(
        r"\bof us\b|\b(?:including|counting) (?:me|myself)\b|"
        r"\b(?:oldest|youngest|eldest|middle|baby|first|second|third|fourth|fifth|last)(?: (?:one|child|kid))? of "
    ),
    client_alone=re.compile(
        r"\W*(?:(?:well|oh|no|it's|there's|that's)\W+)*(?:(?:just|only) (?:me|myself)|(?:nobody|no one) else|(?:i'm |"
        r"i am |im )?(?:an |the )?only child|i live (?:alone|by myself)|"
        r"(?:just me )?all by myself)\W*"
    ),
    people=re.compile(
        r"\b(?:[a-z]+|\d+) (?:(?:little|small|older|younger|grown) )?(?:kids|children|boys|girls|sons|daughters|"
        r"brothers|"
        r"sisters|parents|twins|grandkids|grandchildren|roommates|cousins|nephews|nieces)\b"
    ),
    only_quoted=re.compile(
        r"\b(?:quoted?|estimates?|estimated)\b.*\b(?:not|haven't|hasn't|didn't|isn't|never|can't|couldn't)\b"
    ),
    so_far=re.compile(
        r"(?:well |oh |i'm on |so )*(?:this (?:is|one is|one's|will be|would be)(?: actually)? |on )?my (?P<place>\w+)"
        r"(?: (?:time|one|marriage|now|so far))*"
    ),
    never_did=re.compile(
        r"(?:(?:well|oh|no|nope|honestly|i|we|i've|we've|ive|have) )*(?:never|haven't|havent|have not|didn't|didnt|"
        r"did not|don't|dont|do not|i'm not|im not|am not|we're not) (?!.*\b(?:know|remember|recall|think|many|much|"
        r"often|that|the|all|every|enough|exact\w*|count\w*|sure)\b)"
    ),
    but_now=re.compile(
        r"\bwent from [\w ]+? to\W+|\b(?:but|and|then|so)\W+(?:now|these days|currently)\W+(?:(?:it's|its|it is|i|we|"
        r"i'm|we're|they're|only|just|"
        r"about|like|pay|have|get|make)\W+)*|"
        r"\bnow (?:it's|its|it is|it|i'm (?:paying|making|getting)|i (?:pay|make|get)|we (?:pay|"
        r"get))\W+(?:is )?(?:(?:only|just|about|like)\W+)*|"
        r"\b(?:raised|bumped|upped|dropped|lowered|cut|went up|gone up|came down) (?:(?:it|that|me|us|the rent) )?"
        r"to\W+(?:about )?"
    ),
    since=re.compile(
        r"\bsince (?:(?:about|around|like|the year|late|early|mid|\w+) |(?:i|we|he|she) (?:was|were|"
        r"turned) (?:about )?)?$"
    ),
    asks_for_a_share=re.compile(r"\bpercent(?:age)?\b|%"),
    shares=tuple(
        (
            re.compile(
                rf"(?:(?:well|oh|i|we|own|get|have|it's|its|about|just|a|the) )*(?:{said})(?: of (?:it|that|the \w+))?"
            ),
            n,
        )
        for said, n in (
            (r"half|fifty fifty(?: with \w+ \w+)?|50 50", 50),
            (r"all|everything|whole (?:thing|\w+)|a hundred percent", 100),
            (r"quarter", 25),
            (r"none|nothing", 0),
        )
    ),
    asks_how_often=re.compile(r"\b(?:how many|number of) times\b"),
    taxed=(
        (
            re.compile(r"\bgross\b|\bbefore tax"),
            re.compile(r"\b(?:(?:i|we) clear|take[- ]?home|(?:bring|brought|bringing) home|after tax(?:es)?)\b"),
        ),
        (re.compile(r"\bnet\b|\btake[- ]?home\b|\bafter tax"), re.compile(r"\b(?:(?:i|we) gross|before tax(?:es)?)\b")),
    ),
    asks_for_a_salary=re.compile(r"\bsalary\b"),
    asks_for_a_year=re.compile(r"\b(?:what|which|model) year\b|^\W*year (?:of|you|the|in|it)\b|\bsince when\b"),
    somebody_else=re.compile(
        OTHERS
        + r"(?:'s|s)? (?:is|was|were|are|has|had|have|makes?|made|earns?|earned|gets?|got|pays?|paid|owes?|owed?|"
        r"owns|turned|gives?|gave|brings?|sends?|married|came|started|works?|worked|graduated)\b"
    ),
    holds_else=re.compile(
        rf"{OTHERS}(?:'s(?: \w+)?| (?:is|was|are|were|has|have|had|got|gets?|receives?|came|entered|never|broke|hurt|"
        r"works?|owns?|speaks?|wants?|needs?|prefers?|likes?))\b(?! (?:dead|gone|deceased)\b)(?!.*\b(?:i|i'm|im|i've|"
        r"me|us|we|we're|mine)\b)"
    ),
    asks_of_the_client=re.compile(
        r"^(?!.*\b(?:who|whom|whose|relationship|related|he|she|they|him|her|your (?:\w+ )?(?:"
        rf"{RELATIVES}|household|family|youngest|oldest|eldest))\b).*\b(?:you|your)\b"
    ),
    topics=TOPICS,
    no_more_so=re.compile(
        r"\b(?:used to|supposed to (?:be|get|pay|give)|before the (?:layoffs?|accident|crash|injury|divorce|surgery|"
        r"wreck|move)|instead of|half of|would like|(?:it|that) (?:was|were)\b(?! like)|i'd like|asked for|"
        r"before i (?:got|was|"
        r"lost)|until (?:i|they|he|she) \w+|(?:before|previously)$|when (?:it|that|this) happened|"
        r"back then|at the time)\b|^\W*(?:they|he|she) (?:say|says|claims?)\b|"
        r"^\W*(?:well )?(?:i|we) (?:had|lost)\b(?!.*\b(?:but|now|so)\b)"
    ),
    asks_then=re.compile(
        r"\b(?:deposit|was|were|did|had|before|ask\w*|want\w*|seek\w*|supposed|used to|expect\w*|says?|claim\w*|"
        r"told|estimat\w*|quote\w*)\b"
    ),
    asks_for_a_car=re.compile(
        r"\b(?:pay|paid|cost|worth|price|value)\b.*\b(?:for|of) (?:the|your|that|this) (?:car|vehicle|truck|van)\b|"
        r"\b(?:car|vehicle|truck|van) (?:cost|worth)\b"
    ),
    asks_for_a_home=re.compile(
        r"\b(?:annual|yearly)\b|\b(?:worth|value|price|cost|pay for)\b.*\b(?:house|home|property|condo|land|farm)\b|"
        r"\b(?:house|home|property|condo|land|farm)\b.*\b(?:worth|value|cost)\b"
    ),
    another_amount=re.compile(
        r"\b(?:my |we |(?:the|my) (?:\w+ ){1,2}(?=alone (?:was|is|cost|came|ran)\b))(?P<kind>half|share|part|portion|"
        r"split|alone)\b|\b(?:i|we) (?P<verb>owe|owed)\b"
    ),
    one_before=re.compile(
        r"\b(?:an?|another) (?!(?:total|lot|couple|few|good|bit|while)\b)\w+(?: \w+)? (?:and|plus) $"
    ),
    more_before=re.compile(
        rf"\b(?:my|his|her|our) (?:\w+ )?{RELATIVES},? (?:(?:and|plus|the|my|our) )*$|\b(?:me|myself|us|(?:my|the|our|"
        rf"his|her) (?:own )?\w+)\W+(?:(?:and|plus|with|then)\W+)+(?:(?:my|our|the|his|"
        r"her|other|also|about|like|maybe|another) )*$"
    ),
    ages=re.compile(
        r"\b(?:oldest|youngest|eldest|older(?: one)?|younger(?: one)?|middle one|baby|boy|girl|son|daughter|he|she|who)"
        r"(?: is|'s|(?<=he)s| was| turned| turns| just turned)(?: (?:now|about|almost|nearly|already|only|just))* $"
    ),
    not_yet=re.compile(
        r"\b(?:i turn|(?:i'll|ill|i will|i'm going to|he'll|she'll|he will|she will) (?:be|turn)|i(?:'m| am|m) turning|"
        r"turning|turns|(?:he'd|she'd|he would|she would) have been|(?:going to|gonna|about to) (?:be|"
        r"turn))(?: (?:about|just|soon))* $"
    ),
    nearly=re.compile(r"\b(?:almost|nearly|close to|pushing|going on|just under|not quite)(?: (?:about|like))* $"),
    bounded=re.compile(
        r"\b(?:pregnant with|expecting|lost|(?:more|less|fewer|greater|higher|lower|older|younger|longer|earlier|"
        r"later) than|over|under|above|below|at (?:least|most)|up to|"
        r"no (?:more|less|fewer) than|upwards of|north of|sometimes|short)(?: (?:about|like|around|an?))* $"
    ),
    alternates=re.compile(
        r"\b(?:sometimes|at times|now and then|once in a while|every so often|it varies|back and forth)\b|"
        r"\b(half|part(?! time\b)(?:ly)?|some (?:days|weeks|months|nights)|one (?:day|week|month)|"
        r"other times)\b.+\b(?:half|"
        r"part(?:ly)?|(?:some|other|the (?:next|other)) (?:days?|weeks?|months?|nights?|times?)|(?:one|"
        r"the next) (?:day|week|month))\b"
    ),
    inexact=re.compile(
        r"[\s,-]*(?:and (?:part|some|most) of|down (?:and|then|plus|with)|(?:more )?(?:on the way|coming|"
        r"(?:\w+ )?(?:from|with|by|per) each|"
        r"each(?! (?:\w+ )?(?:hour|day|"
        r"night|week|month|quarter|semester|year|time|visit|pay|paycheck)s?\b)|apiece|(?:a|per) (?:kid|child|head|"
        r"person))|something|some|ish|odd|"
        r"(?:maybe|or|possibly) (?:even )?(?:less|more)(?! or))\b"
    ),
    doubtful_months=frozenset({"may"}),
    before_doubtful=frozenset(listed("in last of since this next late early mid around about by until")),
    before_ordinal=frozenset({"the"}),
    not_that=frozenset({"no"}),
    are_years_halved=True,
    before_decade=re.compile(r"\bof[ ,']*$"),
    holidays=HOLIDAYS,
    last_day=re.compile(r"\blast day (?:of|in) (?P<month>\w+)\b"),
    beside=re.compile(
        r"\b(?:(?:the|a|one) (?:very )?(?:day|morning|night|evening) (?:(?P<after>after)|(?P<before>before))|"
        r"(?:days?|nights?|weeks?|months?|years?) (?:after|before)|"
        r"(?:weekend|month|year|spring|summer|fall|autumn|winter) (?:after|before))(?: the)? "
    ),
    no_days=re.compile(
        r"\b(?:(?:at|around|about|like) )*(?:\d{1,2}(?::\d\d)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|"
        r"eleven|twelve)(?: (?:fifteen|thirty|forty[ -]?five))?) ?(?:[ap]\.? ?m\b\.?|o'clock\b)|"
        r"\b(?:(?:a|one|just a|half a) (?:second|sec)|(?:the )?week of (?:the )?\w+|"
        r"(?:the )?(?:first|second|third|fourth) "
        r"(?:time|one|thing|stroke|surgery|marriage|wife|husband|job|visit|day|week|half|quarter))\b"
    ),
    joints=re.compile(r"[\s,/-]*(?:(?:of|the|in|on|year|day|th|and it was)[\s,/-]*)*"),
    between_numbers=re.compile(r"[\s,/.-]*(?:(?:slash|dash)[\s,/.-]*)?"),
    before_year=re.compile(
        r"\b(?:class of|back in|(?:summer|spring|fall|autumn|winter|end|beginning|start|middle|year) (?:of|in)|"
        r"(?:in|since|of|around|about))[ ,']*$"
    ),
    before_month=re.compile(r"\b(?:(?:end|beginning|start|middle) of|early|late|mid)[ ,-]*$"),
    day_of_month=re.compile(r"\s*of the\s*"),
    bound=re.compile(r"\b(?:before|after|prior to)(?: (?:the|about|around))* $"),
    either_day=re.compile(
        r"\W*(?:or|or maybe|maybe|or else|and|to|through|till|until)\W+(?:(?:the|maybe|on|it was|in)\W+)*"
    ),
)
