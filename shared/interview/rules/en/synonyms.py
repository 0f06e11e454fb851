"""English words that people use for the options that forms print: what an option says, and what is said for it."""

from shared.interview.rules.en.relations import RELATIONS
from shared.interview.rules.synonyms import synonyms

SYNONYMS = RELATIONS + synonyms(
    # School
    (
        "no (?:high school )?diploma|less than high school.*|some high school.*|did not (?:finish|graduate).*",
        r"dropped out (?:of (?:high )?school|in (?:the )?\w+(?: grade)?)(?! college)|(?:never|didn't) (?:finish(?:ed)?|"
        r"graduated?)(?: from)? (?:high )?school",
    ),
    (
        "high school(?: (?:diploma|graduate|degree))?(?: (?:or|and) .*)?|ged|.*\\bor ged",
        r"g e d|ged|(?:finished|graduated|graduated from|completed) high school|high school (?:diploma|grad\w*)",
    ),
    (
        "some college.*",
        r"(?<!graduated )(?:a|one|two|three|couple|few|some|\d) (?:years?|semesters?|classes) (?:of|in|at) college",
    ),
    ("associate.*", r"associates?|associate's|two year degree"),
    ("bachelor.*", r"four year degree|bachelors?|b a|b s"),
    ("master.*", r"masters?|m b a|mba"),
    ("doctor.*|ph d.*", r"p h d|ph d|phd|doctorate"),
    # Ways to reach somebody
    ("e ?mail", r"e mail"),
    ("(?:postal |regular |u s )?mail", r"letters?"),
    # Home and work
    ("rent|renter|renting|tenant", r"tenant|renter|renting|(?:pay|paying) rent|lease|leasing|rental"),
    (
        "own|owner|homeowner",
        r"homeowner|(?:we're|i'm|im|we are) buying it|paid (?:off|for)|it's (?:mine|ours)|its (?:mine|ours)|"
        r"we bought it|(?:we|i) bought(?: (?:it|"
        r"in))?|mortgage",
    ),
    (
        "(?:live|living|stay|staying) with (?:family|relatives).*",
        r"(?:at|with) my (?:mom|mother|dad|father|sister|brother|aunt|uncle|parents|folks|cousin|grandma|grandmother)"
        r"(?:'?s)?",
    ),
    (
        "staying with .*|with friends or family|with family",
        r"couch|staying with|crash(?:ing)? (?:at|with)|(?:live|living) with (?:my|a)",
    ),
    ("mobile home|manufactured home|trailer", r"trailer|double ?wide|single ?wide|mobile home"),
    (
        "no written (?:lease|agreement|contract)|verbal.*|oral.*",
        r"shook hands|handshake|nothing (?:in writing|on paper)|verbal",
    ),
    ("homeless", r"on the streets?|in (?:my|the|a) (?:car|van|truck|tent)|no place to (?:live|stay)"),
    (
        "unemployed|not working",
        r"unemployed|out of (?:a )?(?:work|job)|laid off|let go|no job|not working|got fired|got canned|between jobs",
    ),
    ("self employed", r"my own (?:\w+ )?business|work for myself|freelanc\w+|own boss|independent contractor"),
    ("employed|working", r"(?:still )?working|(?:have|got) a job"),
    ("retired", r"retired|on (?:my )?(?:a )?pension|hung it up"),
    ("(?:i )?quit|resigned", r"quit|walked out|two weeks|(?:my|gave) notice|resigned"),
    ("(?:was )?fired|terminated|dismissed", r"fired|canned|let (?:me|us) go|sacked|terminated|axed|the boot|the sack"),
    ("(?:was )?laid off|layoff", r"laid (?:me |us )?off|cut (?:the|my) (?:\w+ )?(?:shift|position|job)|downsized"),
    ("compan(?:y|ies)|business|corporation", r"company|corporation|corp|llc|l l c|incorporated"),
    ("private owner|individual|a person", r"an? (?:\w+ )?(?:guy|man|lady|woman|fella|couple)"),
    # Crashes, cases and care
    ("driver", r"i (?:was )?(?:drove|driving)|(?:behind|at) the wheel|me driving"),
    ("passenger", r"shotgun|(?:back|front|passenger) seat|riding with"),
    ("pedestrian", r"walking|on foot|crosswalk"),
    ("(?:bi)?cyclist", r"(?:my|a|the) (?:bike|bicycle)|cycling|biking"),
    ("no contest", r"nolo(?: contendere)?"),
    ("not guilty", r"innocent"),
    ("lawyer|attorney", r"lawyer|attorney"),
    ("surgery", r"operat(?:ed|ion)|surger(?:y|ies)"),
    ("physical therapy", r"p t|pt|rehab|physical"),
    ("injections?|shots?", r"shots?|injections?|epidurals?"),
    ("chiropract(?:or|ic)", r"chiro\w*"),
    (
        "(?:broken|fractured) bones?|fractures?.*",
        r"(?:broke|snapped|busted|fractured|shattered) (?:my|a|an|his|her|two|three|some)(?! (?:heart|spirit|"
        r"lease|window|"
        r"windshield|phone)) \w+|fractur\w+|broken (?:\w+ )?(?:bones?|ribs?|arm|leg|wrist|ankle|nose|foot|hand)|"
        r"cracked (?:\w+ )?ribs?",
    ),
    (
        "cuts?.*|lacerations?.*|(?:cuts or )?bruis.*",
        r"cut (?:up|open)|cut my \w+|stitches|gash(?:es|ed)?|lacerat\w+|bruis\w+|scrapes?|scraped|banged up",
    ),
    ("burns?(?: injur.*)?", r"burned|burnt|burns?|scald(?:ed)?"),
    ("back(?: pain| injury)?", r"(?:my|the|lower|upper) back|my back's|spine|sciatica|lumbar"),
    # How one is paid, and abuse
    ("hourly|by the hour", r"by the hour|so much an hour|an hourly (?:wage|rate)"),
    ("commission", r"(?:a )?(?:cut|percentage) of (?:what|the|my) \w+"),
    (
        "physical(?: abuse| violence)?",
        r"(?:hit|punched|slapped|kicked|choked|pushed|shoved|beat|strangled) (?:me|us)|beat me up|put (?:his|"
        r"her) hands on me",
    ),
    (
        "verbal(?: abuse)?|emotional.*",
        r"cuss(?:ed|es|ing)? (?:me|at me)|(?:yell|scream|curs)\w* at me|called me names|insult\w*",
    ),
    (
        "financial(?: abuse)?|economic(?: abuse)?",
        r"(?:kept|took|controls?|controlled|hid) (?:all )?(?:the|my|our) money",
    ),
    ("(?:job loss|loss of (?:a |my )?(?:job|employment)).*", r"laid off|lost my job|got fired|out of work"),
    (
        "business (?:failure|closed|closure)|failed business",
        r"(?:business|restaurant|shop|store|company) (?:went under|failed|closed|shut down|went bankrupt)",
    ),
    (r"ads?|advert\w*", r"billboards?|flyers?|commercials?|radio|ads?|bus bench"),
    ("tax returns?|tax(?:es| records| documents)", r"taxes|tax returns?"),
    ("pay ?stubs?|paychecks?(?: stubs?)?", r"(?:pay |check )?stubs?|paystubs?"),
    ("head(?: injury)?", r"head|headaches?|skull|concussion"),
    ("medical(?: bills?| debts?| expenses)?", r"medical|hospital|doctors?|er bills?|ambulance|surger(?:y|ies)"),
    ("credit cards?", r"visa|mastercard|master card|plastic|amex|discover|cards?"),
    ("mortgages?", r"(?:the|my|our) (?:house|home|house note)"),
    ("(?:car|auto|vehicle) loans?", r"truck|car|car note|auto"),
    ("student loans?", r"sallie mae|navient|nelnet|student|(?:for|from) college"),
    ("payday loans?", r"payday|check into cash|cash advance"),
    ("digital accounts|social media", r"facebook|instagram|social media|email"),
    ("(?:employed )?full time", r"full time|forty hours"),
    ("(?:employed )?part time", r"part time|a few hours"),
    ("night|nights|night shift|overnight", r"graveyard|overnights?|nights|third shift"),
    ("evening|evenings|evening shift", r"evenings|second shift|swing shift"),
    ("day|days|day shift", r"first shift|mornings|days"),
    # Benefits and papers
    ("snap.*|food stamps.*", r"food stamps?|snap|ebt|stamps"),
    ("housing voucher|section 8|.*housing choice.*", r"section (?:8|eight)|voucher|housing voucher"),
    ("disability(?: benefits| income)?", r"disability|ssi|ssdi|s s i|s s d i"),
    ("ssi.*", r"s s i|supplemental security(?: income)?"),
    ("ssdi.*", r"s s d i|social security disability"),
    ("permanent resident.*|green card.*", r"green ?card|permanent resident|lawful resident"),
    ("(?:us |u s )?citizen", r"naturalized|born here|citizenship"),
    ("undocumented|no status|without status", r"no papers|undocumented|don't have papers"),
    ("without inspection", r"(?:through|across) the (?:desert|river)|with (?:a )?coyote|no papers"),
    ("high school or ged|high school|ged", r"g e d|ged|high school"),
    ("llc", r"l l c"),
    ("driver'?s license", r"license|licence"),
    # Contact and money
    ("phone|phone call|telephone|by phone", r"call(?: me)?|calls|called|ring me|telephone|cell"),
    ("texts?|text messages?|by text", r"texts?|texted|texting|text me"),
    ("e ?mails?|by e ?mail", r"e ?mails?|e ?mailed|gmail|yahoo|hotmail|outlook"),
    ("mail|by mail|letters?|post", r"letters?|mailed|certified|in the mail|post office"),
    ("in person", r"came to (?:my|the)|face to face|in person"),
    ("internet|online|website|social media", r"online|google[d]?|website|facebook|instagram|web"),
    ("television|tv|tv ad", r"tv|t v|commercial"),
    ("friends?|friends? or family|referral|word of mouth", r"buddy|pal|friend|coworker|cousin|a guy i know"),
    ("cash", r"cash|in my hand|paper money|under the table|off the books"),
    ("credit card|card", r"(?<!debit )card|visa|mastercard"),
    ("debit card", r"debit"),
    ("medical|medical (?:bills?|debts?|expenses?)", r"hospital (?:bills?|stay)|doctor(?:'?s)? bills?|medical"),
    ("individual|person", r"(?:some|just a|a|this) (?:guy|dude|lady|woman|man|person)"),
    # Things
    ("vehicles?|car|cars|automobile", r"cars?|trucks?|van|suv|buick|ford|chevy|toyota|honda"),
    ("bank accounts?", r"savings|checking|credit union|bank"),
    ("real estate|house|home", r"house|condo|home"),
    ("photos?|photographs?|pictures?", r"pictures?|pics?|photos?"),
    ("videos?", r"ring camera|footage|videos?"),
    ("pets?", r"dogs?|cats?"),
    ("pests?|vermin|infestation", r"roach(?:es)?|mice|rats?|bed ?bugs?|cockroach(?:es)?|mouse"),
    ("heating|no heat|heat", r"heat|heater|furnace|radiator"),
    ("child ?care|day ?care", r"day ?care|babysitter|sitter|nanny"),
    ("police|law enforcement", r"cops?|officers?|sheriff|police"),
    ("supervisor|manager|boss", r"boss|manager|supervisor"),
    ("emergency room|er", r"e r|er|emergency"),
    ("arms?", r"arms?|elbow|wrist"),
    ("legs?", r"legs?|knees?|calf|ankle|thigh"),
    # Ways and times
    ("daily|every day", r"every (?:single )?day|each day|everyday|all day every day"),
    (
        "weekly|every week|once a week",
        r"every week|once a week|each week|every (?:sunday|saturday|friday|weekend)",
    ),
    (
        "twice a month|two times a month|semi ?monthly",
        r"semi ?monthly|two times a month|(?:the )?first and (?:the )?fifteenth",
    ),
    (
        "monthly|every month|once a month",
        r"every month|once a month|each month|(?:at )?(?:the )?end of (?:the|each|every) month",
    ),
    (
        "(?:a few|several|two or three) times a year|quarterly|every few months",
        r"every (?:other|few|couple(?: of)?|two|three|four|five|six)(?: (?:(?:or|to) )?\w+)? months?|quarterly|"
        r"(?:twice|two times|three times|(?:a )?few times|couple(?: of)? times) a year",
    ),
    ("bi ?weekly|every (?:two|other) weeks?", r"every (?:two weeks|other (?:week|\w+day))|bi ?weekly"),
    ("online|by app|website", r"app|website|portal|online|automatic(?:ally)?"),
    ("rarely|seldom", r"blue moon|hardly ever|seldom|rarely|almost never"),
    ("never", r"never|not once"),
    ("saturday|sunday", r"weekends?"),
    ("complete|completed|finished|done", r"(?<!half )(?<!nearly )(?<!almost )(?:all )?(?:done|finished|completed)"),
    ("severe", r"unbearable|excruciating|(?:it's )?killing me|agony"),
    ("mild", r"a little sore|barely (?:hurts|anything)"),
    ("temp|temporary", r"temp(?: agency| service| job)?"),
    ("vacant|empty", r"(?:it's |it is |its )?(?:sitting )?empty|nobody lives (?:there|in it)"),
    (
        "morning",
        r"\b(?:(?:[5-9]|1[01]|five|six|seven|eight|nine|ten|eleven)(?: (?:fifteen|thirty|forty five|\d\d))?) ?a ?m\b",
    ),
    (
        "afternoon",
        r"\b(?:(?:[1-4]|one|two|three|four)(?: (?:fifteen|thirty|forty five|\d\d))?) ?p ?m\b|\b(?:in|"
        r"that) (?:the )?afternoon\b",
    ),
    ("rain.*", r"rain(?:ing|ed|y)?|pouring|drizzling|wet out"),
    ("snow.*", r"snow(?:ing|ed|y)?"),
    ("clear(?: .*)?|sunny|dry", r"sunny|not a cloud|clear|dry|nice out|blue sk(?:y|ies)"),
    ("fog.*", r"fog(?:gy)?|mist(?:y)?|hazy"),
    (
        "defendant|respondent",
        r"(?:being|getting|got) sued|sued me|suing me|filed on me|against me|they sued us",
    ),
    ("plaintiff|petitioner", r"i sued|i'm suing|im suing|i filed|i am suing"),
    ("handwritten", r"by hand"),
    (
        r"left(?: hand(?:ed)?)?",
        r"lefty|left handed|southpaw",
    ),
    (
        r"with (?:a )?visa",
        r"\b(?:student|tourist|work|visitor|fiance) visa\b",
    ),
)
