"""English words by what they are about: docs/understanding.md."""

from shared.interview.rules.matters import matters

MATTERS = matters(
    {
        "weapon": (
            "gun pistol rifle shotgun handgun glock revolver knife blade machete axe hatchet bat crowbar hammer razor "
            "bullet rope noose bomb sword screwdriver scissors taser brick stick bottle"
        ),
        "poison": (
            "pill tylenol medication medicine med dose xanax oxy aspirin insulin bleach poison overdose tablet "
            "capsule vodka fentanyl heroin needle antifreeze ibuprofen"
        ),
        "body": (
            "chest arm leg head face hand heart throat neck wrist eye jaw stomach belly lung foot hip mouth lip "
            "tongue skin finger side skull rib knee shoulder"
        ),
        "blood": "blood bleed hemorrhage gush squirt spurt gash artery wound stitch cut",
        "breath": "breathe breath choke gasp suffocate wheeze inhaler air",
        "collapse": (
            "faint collapse unconscious unresponsive limp blue purple seize seizure convulse convulsion stroke dizzy "
            "numb slur twitch foam stiff swollen swell contraction labor dying wake"
        ),
        "harm": (
            "kill murder shoot stab strangle hit beat slap punch attack rape hurt drag smash slash slit threaten "
            "assault choke grab chase follow torch aim"
        ),
        "entry": "break kick bang pound climb knock force crawl burst",
        "place": (
            "door window porch driveway yard hallway hall stairs stair upstairs downstairs closet roof bridge garage "
            "kitchen attic basement fence balcony bathroom bedroom trunk track ledge gate outside inside"
        ),
        "fire": (
            "fire smoke flame burn gas explode explosion flood spark blaze monoxide leak tornado earthquake water "
            "oven stove"
        ),
        "help": "help ambulance 911 police cop paramedic hurry emergency rescue fireman swat",
        "now": "now tonight currently already anymore",
        "soon": "minute second moment",
        "die": "die dead death suicide kill goodbye bye gone",
        "cry": "cry sob weep tear bawl blubber wail tissue choke",
        "shake": "shake tremble shiver sweat nauseous sick vomit puke throw pound race",
        "broken": (
            "broken shatter wreck mess ruin hopeless worthless empty alone lonely drown sink apart piece pieces "
            "exhaust tired burden rock-bottom unravel crumble crack"
        ),
        "bear": "bear stand handle cope manage survive endure",
        "feel": (
            "feel ache miss blame hate regret forgive shame ashamed guilty scared afraid terrified panic anxious pain "
            "grief lost love heartbroken"
        ),
        "god": "god lord jesus christ please oh sorry mercy",
        "write": (
            "write put type enter record note mark jot fill list add insert log state tick check sign stick pick "
            "choose click select"
        ),
        "erase": "delete erase remove strike scrub wipe scratch cross cancel undo clear take leave omit hide",
        "change": (
            "change edit alter switch lower raise bump double swap replace round rewrite reword rephrase translate "
            "summarize exaggerate convert"
        ),
        "fake": "invent fake pretend fabricate forge lie guess up whatever anything",
        "skip": "skip pass next jump move ignore disregard forget bypass override continue",
        "form": (
            "form box field answer question blank page file report checkbox section transcript word line amount yes no"
        ),
        "machine": (
            "computer machine robot bot system program ai prompt instruction mode app alexa siri chatgpt software "
            "admin password model developer code database"
        ),
        "send": (
            "send email mail forward fax upload print submit book order google search look call text transfer read "
            "open show"
        ),
        "perform": (
            "sing act play dance joke poem story recipe draw impersonate roast rap song haiku impression pirate solve"
        ),
        "court": (
            "court judge jury trial case lawsuit sue charge appeal hearing law legal illegal legally lawful plea "
            "settlement settle custody deport jail prison liable warrant bail evict garnish bankrupt bankruptcy visa "
            "felony fine penalty probation contract right rights claim damages crime arrest prosecute lawyer attorney "
            "evidence testify alimony"
        ),
        "win": (
            "win lose chance odds worth entitle owe qualify allow entitled allowed money keep fight file sign pay "
            "report quit fire sue"
        ),
        "decide": (
            "should ought better recommend advise suggest advice opinion wise smart shouldnt supposed hafta must"
        ),
        "refuse": (
            "refuse decline private secret confidential personal business comfortable comment fifth privilege "
            "privileged rather prefer sooner none privacy silent embarrassing uncomfortable"
        ),
        "talk": "talk discuss share speak reveal disclose mention explain answer say tell describe get go",
        "kin": (
            "husband wife son daughter mom dad mother father mama brother sister baby boy girl kid child grandma "
            "grandpa uncle aunt cousin nephew niece ex boyfriend girlfriend friend neighbor grandson"
        ),
        "role": (
            "boss landlord officer doctor nurse manager supervisor foreman agent adjuster clerk teacher priest pastor "
            "guard tenant driver man guy woman lady somebody someone dude"
        ),
        "past": ("ago yesterday last then once before back later afterwards after since until year month week used"),
    },
    persons={
        "I": "i im ive id ill me my mine myself we us our were weve",
        "you": "you your youre yall u",
        "he": "he she they it him her them his their hes shes theyre its himself herself theirs that",
    },
    says=(
        "said says told tells asked asks yelled yells shouted screamed screams hollered texted wrote replied goes "
        "went warned threatened claimed explained ordered asking saying telling yelling answered promised like"
    ),
    little=(
        "can could should would will do does did is are was were am be have has had not no never if when what how who "
        "why which where there im ive id ill dont cant wont didnt couldnt wouldnt isnt doesnt much long gonna wanna "
        "gotta just please so but and because or to"
    ),
    going_on="ing",
)
