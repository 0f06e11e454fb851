"""English words for people among the options that forms print: family, and who lives with whom."""

from shared.interview.rules.synonyms import synonyms

RELATIONS = synonyms(
    (
        "widow(?:ed|er)?",
        r"widow(?:ed|er)?|(?:my |the )?(?:husband|wife|spouse|hubby) (?:died|passed|is dead|is gone|"
        r"has passed|is deceased)|(?:he|she) (?:died|passed(?: away)?)",
    ),
    ("separated", r"split up|we split|living apart|live apart|broke up|moved out on (?:me|him|her)"),
    (
        "single|never married",
        r"never (?:been |got |gotten |was )?(?:married|hitched)|never (?:walked down any aisle|tied the knot)",
    ),
    ("divorced", r"(?:divorce|it) (?:is|was|became) (?:final|finalized)|divorce (?:came|went) through"),
    (
        "(?:the )?other (?:driver|party)",
        r"the other (?:guy|man|woman|lady|car|truck|vehicle|person|one)|(?:the|that) (?:guy|man|woman|lady|kid) (?:in|"
        r"driving|who hit|that hit)|the (?:truck|bus|taxi|cab) driver|\b(?:he|she) (?:hit (?:me|us)|rear ended|"
        r"ran (?:the|a) (?:red|light|"
        r"stop)|blew (?:the|through)|t boned|pulled out|cut (?:me|us) off|turned (?:left )?(?:in front|into me))|"
        r"^(?:it was |that was )?(?:him|her)(?! and)",
    ),
    ("married", r"(?:i'm|im|i am|i|got|i've) remarried|hitched|got (?:a|my) (?:husband|wife)|tied the knot"),
    ("spouse|my spouse|husband or wife", r"husband|wife|hubby|missus|(?:i'm|i am|im) (?:his|her) widow(?:er)?"),
    ("child|son or daughter", r"(?:i'm|i am|im) (?:his|her|their) (?:\w+ )?(?:son|daughter|kid|child)"),
    ("parent", r"(?:i'm|i am|im) (?:his|her|their) (?:mother|father|mom|dad)"),
    ("sibling|brother or sister", r"brother|sister"),
    ("grandparents?", r"grandma|grandmother|grandpa|grandfather|granny|nana|gran|granddad|grandmom"),
    ("both", r"the two of (?:us|them)|each of us|fifty fifty|50 50|(?:him|her|them) and me|me and (?:him|her)"),
    ("no one|nobody|none of these|none", r"nobody|no one|not a soul|none of (?:them|those|these)"),
    ("(?:the |my )?mother|mom", r"^(?:with )?(?:his |her |their |the )?(?:mom|mum|mama|momma|mother)(?!')"),
    ("(?:the |my )?father|dad", r"^(?:with )?(?:his |her |their |the )?(?:dad|daddy|papa|father)(?!')"),
    (
        "shared|joint|shared custody|joint custody",
        r"fifty fifty|50 50|half and half|we (?:share|split|alternate)|joint",
    ),
    (
        "you|self|myself|me",
        r"\bmy (?:own )?(?:fault|bad)\b|^i (?:rear ended|hit) (?:him|her|them|the)\b|^(?:i (?:do|did)|me|myself|"
        r"it's me|that's me)(?: (?:through|by|with|from|alone)\b.*)?$",
    ),
    (
        "(?:with )?(?:the )?other parent",
        r"my ex|^(?:with )?(?:his|her|their) (?:dad|father|mom|mother)|^with (?:him|her)",
    ),
    ("with (?:you|me)", r"^(?:(?:he|she|they)(?:'s|'re)? )?(?:live |lives |living |staying )?with me"),
    (
        "with (?:a |other )?(?:relatives?|family)",
        r"(?:at|with) my (?:mom|mother|sister|brother|aunt|uncle|parents|folks|cousin)(?:'s)?",
    ),
    ("in foster care|foster care|foster parents?", r"foster|foster (?:care|home|family|folks|parents)"),
    (
        "(?:my |minor )?children|kids",
        r"kids?|children|child|(?:my|the|his|her|two|three|four|our)(?: \w+)? (?:girls?|boys?|sons?|daughters?)",
    ),
    ("(?:spouse or )?partner", r"wife|husband|hubby|girlfriend|boyfriend|fianc\w+|partner|missus|old (?:man|lady)"),
    ("a parent", r"(?:my )?(?:mother|father|mom|dad|mama|pop|pops)(?!')"),
    (
        "(?:a |another |other )?(?:relative|family member)s?",
        r"(?:my |an? )?(?:uncle|aunt|auntie|cousin|grandma|grandmother|grandpa|grandfather|niece|nephew|sister|brother|"
        r"in laws?)(?!')",
    ),
    ("me and my (?:spouse|husband|wife|partner)", r"both of us|me and my (?:husband|wife|spouse|partner)|we both"),
    ("retirement.*", r"401 ?k|four (?:oh )?one k|i r a|ira|pension|roth"),
    ("(?:my )?parents", r"mother|father|mom|dad|mama|pop|pops|folks|parents"),
    ("nobody|no one|alone|(?:i )?live alone", r"alone|by myself|just me|only me|on my own"),
    ("sole(?: \\w+)?|full(?: \\w+)?", r"full|sole|solo|all of it"),
    ("visitation(?: only)?", r"visit\w*|(?:see|seeing) (?:him|her|them|em) on"),
    ("female|woman|f", r"woman|girl|lady|female"),
    ("male|man|m", r"(?<!wo)man|guy|male"),
    (
        r"me|(?:with )?(?:the )?client",
        r"^(?:(?:they are|they\'re|they|he\'s|she\'s|he is|she is|living|live|lives|are|right here) )*with me$",
    ),
    (
        r"(?:the )?other parent",
        r"^(?:with )?(?:his|her|their) (?:dad|mom|mother|father)(?: has (?:them|him|her))?$|^(?:he|she|"
        r"my ex)(?:\'s| has)? (?:got|has|have) (?:them|him|her|the kids|the children)$|^(?:he|she|"
        r"my ex) (?:does|has (?:them|him|her))$",
    ),
    (
        r"(?:a |other )?(?:relative|family member).*",
        r"\bmy (?:mom|mother|dad|parents|sister|brother|aunt|grandma|grandmother)(?:\'s got| has| have|"
        r" keeps?) (?:them|him|her)$",
    ),
    (
        r"foster (?:care|home|parents?)",
        r"(?:the )?(?:state|county|cps) (?:took|has|have) (?:them|him|her)$|in the system",
    ),
    (
        r"(?:nobody|no one)(?: else)?",
        r"^(?:i was |just me |was |all )*(?:alone|by myself)$",
    ),
)
