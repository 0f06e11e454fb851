"""Yes or no, with or without a story."""

import re

from shared.interview.rules.denials import denies, without_what_is_turned
from shared.interview.rules.elliptic import (
    could_not,
    is_echoed_on,
    is_for_so_long,
    is_over,
    may_be_a_relative,
    was_at_some_time,
)
from shared.interview.rules.exact import asks_for_a_name
from shared.interview.rules.in_other_words import (
    SHORT,
    at_the_end,
    implied,
    is_adverse,
    is_denied_at_last,
    is_some,
    is_yes_in_other_words,
    tells_of_others,
)
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.statements import affirms
from shared.interview.rules.wording import plain, stems

_FEW_WORDS = 3


def yes_or_no(heard: str, lexicon: Lexicon, question: str = "") -> bool | None:
    """A yes or a no as a turn begins with it, or, in a client's own statement, by the question's own words."""
    heard = without_what_is_turned(heard, lexicon)
    text = plain(heard, lexicon)
    if asks_in_the_negative(question, lexicon):
        return _to_the_negative(text, question, lexicon)
    corrected = list(lexicon.corrections.finditer(text))
    if corrected and (found := yes_or_no(text[corrected[-1].end() :], lexicon)) is not None:
        return found
    if _mends_something_else(text, corrected, lexicon):
        return None
    if (concluded := _concluded(text, lexicon)) is not None:
        return concluded
    if (matter := _no_matter(text, question, lexicon)) is not None:
        rest = text[matter.end() :].strip()
        return yes_or_no(rest, lexicon, question) if rest else bool(lexicon.yes_no.assent.match(text)) or None
    behind = _behind_what_is_asked(text, question, lexicon)
    if behind is not None and (found := yes_or_no(behind, lexicon, question)) is not None:
        return found
    if lexicon.either.match(text) or lexicon.yes_no.hedged.search(text) or _is_of_another_time(text, question, lexicon):
        return None
    if lexicon.yes_no.own_alone.fullmatch(text) and lexicon.yes_no.asks_of_another.match(question.casefold()):
        return None
    if lexicon.yes_no.short_no.match(text) or lexicon.yes_no.denial.match(text):
        return False
    if (no := lexicon.no.match(text)) and (not question or denies(heard, question, lexicon)):
        return None if _is_statement_of_adversity(text, text[no.end() :], question, lexicon) else False
    if _is_denied(text, question, lexicon):
        return False
    if (yes := lexicon.yes.match(text)) and _is_denied_behind(yes, text, question, lexicon):
        is_plain = yes[0].split()[-1] in lexicon.yes_no.plain_yes
        is_other = is_adverse(question, lexicon) or tells_of_others(text[yes.end() :], question, lexicon)
        return None if is_plain or is_other else False
    if (could_not(text, question, lexicon) and not is_adverse(question, lexicon)) or is_over(text, question, lexicon):
        return False
    if yes or _is_short_yes(text, question, lexicon) or _is_echo(heard, question, lexicon):
        is_open = _is_taken_back(text, question, lexicon) or _is_bare_of_others(text, question, lexicon)
        return None if is_open else True
    if _is_of_some(text, question, lexicon):
        return None
    last = at_the_end(text, lexicon)
    if last is not None or not question or not text:
        return last
    if was_at_some_time(text, question, lexicon) or is_for_so_long(text, question, lexicon):
        return True
    if is_echoed_on(text, question, lexicon) and not _has_another_subject(text, question, lexicon):
        return True
    if (found := implied(text, question, lexicon)) is not None:
        return found
    if is_denied_at_last(text, question, lexicon):
        return False
    if is_yes_in_other_words(text, question, lexicon) or is_some(text, question, lexicon):
        return True
    return True if affirms(text, question, lexicon) else None


def _is_denied_behind(yes: re.Match[str], text: str, question: str, lexicon: Lexicon) -> bool:
    """ "Absolutely nothing", "correct, I did not"; not so "yes, I couldn't walk for a month"."""
    rest = text[yes.end() :].strip()
    no = lexicon.no.match(rest)
    return no is not None and bool(question) and (no.end() == len(rest) or denies(rest, question, lexicon))


def asks_in_the_negative(question: str, lexicon: Lexicon) -> bool:
    """ "Do you have no other income?"."""
    return lexicon.yes_no.asks_in_the_negative.match(question.casefold()) is not None


def is_nothing_but_no(heard: str, lexicon: Lexicon) -> bool:
    return set(plain(heard, lexicon).split()) <= lexicon.yes_no.plain_no


def is_nothing_but_yes(heard: str, question: str, lexicon: Lexicon) -> bool:
    """A yes and no more, to a question that wants more: "Where do you live?", "Have you used other names?"."""
    is_more_asked = asks_for_a_name(question) or not lexicon.yes_no.asks_whether.match(question.casefold())
    return is_more_asked and lexicon.yes_no.nothing_but_yes.fullmatch(plain(heard, lexicon)) is not None


def urges_on(heard: str, question: str, lexicon: Lexicon) -> bool:
    """ "Okay, go ahead" says nothing of what is asked, but to "May we call you at work?" or "What did he say?"."""
    is_urged = lexicon.yes_no.urges_on.fullmatch(plain(heard, lexicon)) is not None
    asked = question.casefold()
    return is_urged and not (lexicon.yes_no.asks_leave.search(asked) or lexicon.quoting.search(asked))


def _to_the_negative(text: str, question: str, lexicon: Lexicon) -> bool | None:
    """ "I have no other income" to "Do you have no other income?" is a yes, "I have another income" a no; a bare yes or
    no may mean either."""
    first, _, rest = text.partition(" ")
    statement = rest if lexicon.yes.fullmatch(first) or first in lexicon.yes_no.plain_no else text
    is_same = set(stems(statement, lexicon)) & set(stems(question, lexicon))
    is_own = lexicon.own_statement.match(statement.removeprefix("no "))
    says_so = is_same and is_own and lexicon.negation.search(statement)
    if says_so or lexicon.yes_no.right.match(text):
        return True
    return False if affirms(statement, lexicon.negation.sub(" ", question.casefold()), lexicon) else None


def _mends_something_else(text: str, corrected: list[re.Match[str]], lexicon: Lexicon) -> bool:
    """ "No, sorry, I meant March" is no no: its "no" is of something said before."""
    is_at_first = bool(corrected) and set(text[: corrected[0].start()].split()) <= lexicon.yes_no.plain_no
    return is_at_first and text.split()[0] in lexicon.yes_no.plain_no


def _is_taken_back(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "Yes, but it lapsed" to "Do you have insurance?"."""
    asks, tells = lexicon.yes_no.taken_back
    return asks.match(question.casefold()) is not None and tells.search(text) is not None


def _concluded(text: str, lexicon: Lexicon) -> bool | None:
    """ "I can't catch my breath after one flight, so yes"."""
    if lexicon.yes_no.concluding_no.search(text):
        return False
    return True if lexicon.yes_no.concluding_yes.search(text) else None


def _no_matter(text: str, question: str, lexicon: Lexicon) -> re.Match[str] | None:
    """ "No problem, yes, I do" denies nothing, but to "Any problems?"."""
    match = lexicon.yes_no.no_matter.match(text)
    return match if match and match["matter"] not in question.casefold() else None


def _behind_what_is_asked(text: str, question: str, lexicon: Lexicon) -> str | None:
    """ "Convicted, | no, they dropped it", "a will no"."""
    if lexicon.own_statement.match(text) or lexicon.quoting.search(question.casefold()):
        return None
    first, *others = text.split() or [""]
    asked = {*stems(question, lexicon)}
    for place, word in enumerate(others[:_FEW_WORDS], start=1):
        is_no = word in lexicon.yes_no.plain_no and not lexicon.yes_no.plain_yes & set(others[place:])
        is_yes = word in lexicon.yes_no.plain_yes and place == 1
        if (is_no or is_yes) and set(stems(first, lexicon)) & asked:
            return text.split(maxsplit=place)[place]
        first = f"{first} {word}"
    return None


def _is_of_another_time(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "I was" to "Are you married?": neither a yes nor a no."""
    ways = lexicon.yes_no
    asks_the_law, tells_of_law = ways.by_law
    if asks_the_law.search(question.casefold()) and tells_of_law.search(text):
        return not any(begins.match(text) for begins in (lexicon.no, ways.denial, ways.inside))
    if not text or ways.inside.search(text) or _begins_with_a_plain_no(text, lexicon):
        return False
    asked = question.casefold()
    return any(asks.search(asked) and tells.match(text) for asks, tells in ways.other_times)


def _begins_with_a_plain_no(text: str, lexicon: Lexicon) -> bool:
    return text.split()[0] in lexicon.yes_no.plain_no


def _is_statement_of_adversity(text: str, behind: str, question: str, lexicon: Lexicon) -> bool:
    """ "He won't let me in" to "Has the tenant refused entry?" is no no, nor is "todavía no | regreso" to "¿Ha faltado
    al trabajo?"."""
    told = set(stems(behind, lexicon))
    is_other = len(text.split()) > 3 or (bool(told) and not told & set(stems(question, lexicon)))
    return is_other and not _begins_with_a_plain_no(text, lexicon) and is_adverse(question, lexicon)


def _is_short_yes(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "They did and ...", "once, in college"."""
    match = lexicon.yes_no.short_yes.match(text)
    if match is None or not question or is_adverse(question, lexicon) or _has_another_subject(text, question, lexicon):
        return False
    is_own = lexicon.yes_no.own.match(text) is not None
    if not is_own and len(text.split()) <= SHORT and may_be_a_relative(text[match.end() :], question, lexicon):
        return False
    return not _is_both(text[: match.end()], text[match.end() :], lexicon)


def _is_denied(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "Not any longer", unless the question is whether something is missing or was refused."""
    return bool(question) and not is_adverse(question, lexicon) and lexicon.yes_no.not_at_all.match(text) is not None


def _is_echo(heard: str, question: str, lexicon: Lexicon) -> bool:
    """ "I do, it's paid off" to "Do you own it?"."""
    match = lexicon.yes_no.echo_at_first.match(heard.casefold())
    if match is None or not question or _has_another_subject(heard.casefold(), question, lexicon):
        return False
    return lexicon.negation.search(heard.casefold(), match.end()) is None


def _has_another_subject(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "I am, she will be" to "Is your wife a citizen?"."""
    if lexicon.yes_no.own.match(text):
        return lexicon.yes_no.asks_of_another.match(question.casefold()) is not None
    return tells_of_others(text, question, lexicon)


def _is_bare_of_others(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "He did", and nothing more."""
    return tells_of_others(text, question, lexicon) and text.split()[0] not in lexicon.yes_no.plain_yes


def _is_both(yes: str, behind: str, lexicon: Lexicon) -> bool:
    """ "He does and he doesn't", "he does, she doesn't"; not so "I did and they never came"."""
    rest = behind.removeprefix(f" {lexicon.figures.and_word} ").strip()
    no = lexicon.no.match(rest)
    is_more = no is not None and no.end() < len(rest) and behind.strip() != rest
    return no is not None and not (is_more and rest.split()[0] not in {*yes.split(), *lexicon.yes_no.plain_no})


def _is_of_some(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "A mi hermano sí", unless the brother is asked about."""
    match = lexicon.yes_no.of_some_at_last.search(text)
    return match is not None and bool(question) and (match["who"] or match["whom"] or " ") not in question.casefold()
