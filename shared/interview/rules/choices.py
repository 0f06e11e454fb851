"""Which of the options printed in the question is meant: by its words, its place, or its letter."""

import re
from collections.abc import Sequence

from shared.interview.rules.in_other_words import tells_of_others
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.measures import is_held_by_somebody_else
from shared.interview.rules.options import (
    is_said,
    lacks_its_number,
    option_pointed_to,
    options_in_other_words,
    options_named,
    options_overlapping,
)
from shared.interview.rules.ranges import in_range, ranges_of
from shared.interview.rules.wording import plain, stems, words
from shared.interview.rules.yes_no import yes_or_no

_WORDS_OF_A_CHOICE = 16
"""In a longer turn the usual words for an option may be about something else."""
_WORDS_FOR_ALL = 5
"""A longer turn with "all" or "none" in it says something else."""


def one_option(heard: str, options: Sequence[str], lexicon: Lexicon, question: str) -> str | None:
    """The one option that is meant; None when it is none of them, or several."""
    heard = _as_wished(heard, question, lexicon)
    text = plain(heard, lexicon)
    if is_held_by_somebody_else(text, question, lexicon) or _is_the_other_way_round(text, question, lexicon):
        return None
    corrected = [match.end() for match in lexicon.corrections.finditer(text)]
    if corrected and (found := one_option(text[corrected[-1] :], options, lexicon, question)):
        return found
    if (replaced := _behind_a_no(heard, lexicon)) and (found := one_option(replaced, options, lexicon, question)):
        return found
    if but := lexicon.options.anything_but.search(text):
        left = _without_those(text[but.end() :], options, lexicon)
        return left[0] if len(left) == 1 else None
    named = options_named(text, options, lexicon, question)
    if len(named) == 1:
        if _alternates(text, options, lexicon):
            return None
        if _is_no_more(text, named[0], question, lexicon) or _is_not_it(text, named[0], question, lexicon):
            return None
        rest = text.replace(" ".join(words(named[0])), " ; ")
        return None if set(options_in_other_words(rest, options, lexicon)) - set(named) else named[0]
    if named:
        return None
    found = option_pointed_to(text, options, lexicon) or _as_yes_or_no(heard, options, lexicon)
    if found is not None:
        return found
    if ranges := ranges_of(options, lexicon):
        return in_range(heard, question, ranges, lexicon)
    meant = options_in_other_words(text, options, lexicon) if len(text.split()) <= _WORDS_OF_A_CHOICE else []
    if meant:
        is_part = _alternates(text, options, lexicon)  # unless it means an option: "half and half" is "Joint"
        rest = lexicon.values.alternates.sub(" ; ", text)
        if is_part and set(meant) & set(options_in_other_words(rest, options, lexicon)):
            return None
        others = set(options_overlapping(text, options, lexicon)) - set(meant)
        is_one = len(meant) == 1 and all(lacks_its_number(option, text, lexicon) for option in others)
        return meant[0] if is_one else None
    if (own := _as_own(text, options, question, lexicon)) is not None:
        return own
    likest = None if _alternates(text, options, lexicon) else _likest(text, options, lexicon)
    return None if likest and _is_no_more(text, likest, question, lexicon) else likest


def _is_the_other_way_round(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "My son" to "What is your relationship to the deceased?"."""
    ways = lexicon.options
    return ways.asks_how_related.search(question.casefold()) is not None and ways.one_way.match(text) is not None


def _as_wished(heard: str, question: str, lexicon: Lexicon) -> str:
    """ "The mail is fine" to "How should we contact you?" is "the mail"; a back that is fine is not hurt."""
    is_wish = lexicon.options.asks_for_a_wish.search(question.casefold()) is not None
    return lexicon.options.is_fine.sub("", heard.casefold()) if is_wish else heard


def _alternates(text: str, options: Sequence[str], lexicon: Lexicon) -> bool:
    """ "Sometimes cash, sometimes a transfer"; not so where "Sometimes" is an option."""
    alternates = lexicon.values.alternates
    return alternates.search(text) is not None and not any(alternates.search(plain(o, lexicon)) for o in options)


def _behind_a_no(heard: str, lexicon: Lexicon) -> str:
    """What takes another thing's place: "card, no, | cash", "carta no, | teléfono"."""
    parts = re.split(rf"(?:[,.;]\s*|\s)(?:{'|'.join(sorted(lexicon.yes_no.plain_no))})\s*[,.;]", heard.casefold())
    return parts[-1] if len(parts) > 1 else ""


def _is_no_more(text: str, option: str, question: str, lexicon: Lexicon) -> bool:
    """ "I was married" to "What is your marital status?"."""
    if lexicon.options.asks_now.match(question.casefold()) is None:
        return False
    behind = [text[match.end() :].split()[:1] for match in lexicon.options.was_once.finditer(text)]
    return any(set(stems(" ".join(word), lexicon)) & set(stems(option, lexicon)) for word in behind)


def _is_not_it(text: str, option: str, question: str, lexicon: Lexicon) -> bool:
    """ "He can keep the house" to "Do you want the house?", "more than weekly"."""
    before = text.partition(" ".join(words(option)))[0]
    return tells_of_others(text, question, lexicon) or lexicon.values.bounded.search(before) is not None


def some_options(heard: str, options: Sequence[str], lexicon: Lexicon, question: str) -> tuple[str, ...] | None:
    """Every option that is meant, as printed and in their order; none of them is (). None when that is open: a list
    with a part that names no option, or in which an option is named and left out, is."""
    heard = _as_wished(heard, question, lexicon)
    text = plain(heard, lexicon)
    if lexicon.denials.exceptions.search(text) or is_held_by_somebody_else(text, question, lexicon):
        return None
    if excepting := lexicon.options.excepting.match(text):
        return _without_those(text[excepting.end() :], options, lexicon) or None
    listed = _listed(heard, options, lexicon)
    if listed is not None:
        return listed
    if options_named(text, options, lexicon):
        return None
    if some := lexicon.options.at_an_end.fullmatch(text):
        count = _number(some, lexicon)
        return tuple(options[:count] if some["at_start"] else options[-count:]) if 1 < count < len(options) else None
    is_short = len(lexicon.options.of_those.sub("", text).split()) <= _WORDS_FOR_ALL
    if is_short and (so_many := lexicon.options.so_many.search(text)):
        things = _things(options, lexicon)
        return things if _number(so_many, lexicon) == len(things) else None
    if is_short and lexicon.none_of_them.search(text):
        is_all = lexicon.options.none_but.search(text) is None
        return tuple(o for o in options if lexicon.none_of_them.search(plain(o, lexicon))) if is_all else None
    if is_short and (every := lexicon.all_of_them.search(text)):
        return _things(options, lexicon) if is_said(every, text, lexicon) else None
    one = option_pointed_to(text, options, lexicon)
    return None if one is None else (one,)


def _number(so_many: re.Match[str], lexicon: Lexicon) -> int:
    number = so_many["number"]
    if number is None:
        return 2  # "both"
    return int(number) if number.isdecimal() else lexicon.figures.units.get(number, 0)


def _without_those(named: str, options: Sequence[str], lexicon: Lexicon) -> tuple[str, ...]:
    """The options but those that are named; none when that names none."""
    spared = _of_part(named, options, lexicon)
    return tuple(o for o in _things(options, lexicon) if o not in spared) if spared else ()


def _things(options: Sequence[str], lexicon: Lexicon) -> tuple[str, ...]:
    """Without an option that says none of them."""
    return tuple(option for option in options if not lexicon.none_of_them.match(plain(option, lexicon)))


def _listed(heard: str, options: Sequence[str], lexicon: Lexicon) -> tuple[str, ...] | None:
    """The options of a list, when each of its parts names one."""
    meant: list[str] = []
    whole = options_named(plain(heard, lexicon), options, lexicon)
    for piece in _pieces(heard.casefold(), whole, lexicon):
        part = plain(piece, lexicon)
        if meant and part and lexicon.no.fullmatch(part):
            return None
        if meant and _is_nothing_but_denied(part, options, lexicon):
            continue
        found = _of_part(part, options, lexicon)
        telling = set(stems(part, lexicon)) - set(stems(" ".join(lexicon.options.adds_nothing), lexicon))
        if (found and _leaves_out(part, found, lexicon)) or (telling and not found):
            return None
        meant += found
    return tuple(option for option in options if option in meant) or None


def _is_nothing_but_denied(part: str, options: Sequence[str], lexicon: Lexicon) -> bool:
    """ "Neck and back, | not the knee"."""
    denied = lexicon.options.plainly_not.match(part)
    rest = "" if denied is None else part[denied.end() :]
    return bool(rest) and any(rest == " ".join(words(option)) for option in options)


def _pieces(text: str, named: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The parts of a list; an option that holds an "and" or a comma itself is one part."""
    for option in named:
        printed = re.escape(option.casefold())
        text = re.sub(rf"(?<!\w){printed}(?!\w)", f" {option.casefold()} ", text)
    is_split_inside = any(lexicon.options.parts.search(option.casefold()) for option in named)
    return [text] if is_split_inside else lexicon.options.parts.split(text)


def _leaves_out(part: str, found: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether what is named is said not to be meant; an option's own "no" ("No heat") does not say that."""
    own = any(lexicon.options.left_out.search(option.casefold()) for option in found)
    return not own and lexicon.options.left_out.search(part) is not None


def _of_part(part: str, options: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The options in one part of a list; "Tuesday through Friday" are four."""
    named = options_named(part, options, lexicon)
    if len(named) == 2:
        places = sorted(options.index(option) for option in named)
        first, last = (" ".join(words(options[place])) for place in places)
        if re.search(re.escape(first) + lexicon.options.up_to.pattern + re.escape(last), part):
            return list(options[places[0] : places[1] + 1])
    if named:
        rest = re.sub("|".join(re.escape(" ".join(words(option))) for option in named), " ; ", part)
        return [*named, *(o for o in options_in_other_words(rest, options, lexicon) if o not in named)]
    pointed = option_pointed_to(part, options, lexicon)
    if pointed:
        return [pointed]
    return options_in_other_words(part, options, lexicon) or options_overlapping(part, options, lexicon)


def _as_own(text: str, options: Sequence[str], question: str, lexicon: Lexicon) -> str | None:
    """ "I was driving" is "Me" to "Who was driving?"."""
    of_client = [option for option in options if plain(option, lexicon) in lexicon.persons["me"]]
    told, known = set(stems(text, lexicon)), set(stems(question, lexicon))
    is_own = lexicon.options.own_act.match(text) is not None and told <= known
    return of_client[0] if len(of_client) == 1 and is_own and not lexicon.negation.search(text) else None


def _as_yes_or_no(heard: str, options: Sequence[str], lexicon: Lexicon) -> str | None:
    """ "Yeah" is the option "Yes"."""
    by_value = {value: o for o in options if (value := yes_or_no(o, lexicon)) is not None and len(words(o)) == 1}
    value = yes_or_no(heard, lexicon)
    return by_value.get(value) if value is not None and len(by_value) == 2 else None


def _likest(text: str, options: Sequence[str], lexicon: Lexicon) -> str | None:
    likely = options_overlapping(text, options, lexicon)
    return likely[0] if len(likely) == 1 else None
