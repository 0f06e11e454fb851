"""docs/api.md leaves nothing out: every call, every error, every reason why a PDF is no script, every RPC."""

import re
from typing import Any

import pytest

from agent_container import frontend
from agent_container.lawyer import LawyerActs
from functions.web.frame import MAX_BODY_BYTES
from functions.web.problems import FRAMEWORKS, status_of
from infra.openapi import COPY, document, rendered
from infra.stacks.problems import DEFAULTS, PROBLEMS
from shared import errors
from shared.interview import failures
from shared.interview.progress import Progress
from shared.interview.script import ParseErrorCode
from tests.integration.api.page import BLOCK, requests_of

PAGE = (COPY.parent / "api.md").read_text(encoding="utf-8")
INSIDE = {
    errors.LeaseHeld: "between agents",
    errors.LeaseLost: "between agents",
    errors.InterviewNotFound: "between agents",
    errors.InterviewersUnavailable: "of the function that counts the demand",
    errors.UnreadableDocument: "stored as the script's failure",
}
"""Errors that never leave by HTTP, and where they are at home."""


def test_the_copy_for_machines_is_what_the_code_gives() -> None:
    assert COPY.read_text(encoding="utf-8") == rendered(), "make openapi writes it anew"


@pytest.mark.parametrize(
    "call", [(method.upper(), path) for path, calls in document()["paths"].items() for method in calls], ids=" ".join
)
def test_every_call_is_shown(call: tuple[str, str]) -> None:
    method, path = call
    pattern = re.sub(r"\{\w+\}", "[^/]+", path)

    assert [shown for by, shown in requests_of(PAGE) if by == method and re.fullmatch(pattern, shown)]


def test_the_document_is_the_same_whenever_it_is_asked_for() -> None:
    assert document() == document()


def test_every_error_is_listed_with_its_status_and_sentence() -> None:
    tree = [kind for kind in _tree(errors.LexNovaError)[1:] if kind.__module__ == errors.__name__]
    of_ours = [kind for kind in tree if kind not in INSIDE]
    known = {(str(status_of(kind())), kind.code, kind.default_detail) for kind in of_ours}
    names = {code for _, code, _ in known}
    known |= {(str(status), code, text) for status, (code, text) in FRAMEWORKS.items() if code not in names}
    known |= {
        ("413", "too_large", f"The body is larger than {MAX_BODY_BYTES // 1024**2} MiB."),
        ("500", "internal_error", "Something went wrong on our side. It has been logged."),
    }

    listed = re.findall(r"^\| (\d{3}) \| `(\w+)` \| (.+) \|$", PAGE, re.MULTILINE)

    assert set(listed) == known
    assert len(listed) == len(known)


def test_every_code_of_the_gateway_is_named() -> None:
    codes = {problem.code for problem in PROBLEMS} | {code for _, code, _ in DEFAULTS}

    assert {code for code in codes if f"`{code}`" not in PAGE} == set()


def test_every_reason_why_a_pdf_is_no_script_is_listed() -> None:
    listed = re.findall(r"^\| `(\w+)` \| (.+) \|$", PAGE, re.MULTILINE)

    assert dict(listed) == {str(code): failures.detail_of(code) for code in ParseErrorCode}


def test_every_act_in_the_room_is_listed() -> None:
    class Participant:
        """Takes note of what can be called."""

        def __init__(self) -> None:
            self.methods: set[str] = set()

        def register_rpc_method(self, name: str, act: object) -> None:
            self.methods.add(name)

    participant = Participant()
    unused: Any = None
    LawyerActs(unused, unused, unused).register(participant)  # type: ignore[arg-type]

    assert set(re.findall(r"^\| `(lexnova\.\w+)` \|", PAGE, re.MULTILINE)) == participant.methods
    assert f"topic `{frontend.TOPIC}`" in PAGE
    assert f"attribute `{frontend.ATTRIBUTE}`" in PAGE


def test_progress_on_the_page_is_a_packet_that_a_frontend_may_get() -> None:
    shown = [block.partition("\n\n")[2] for block in BLOCK.findall(PAGE) if '"type": "script_progress"' in block]

    assert len(shown) == 1
    assert Progress.model_validate_json(shown[0]).questions


def _tree(kind: type[errors.LexNovaError]) -> list[type[errors.LexNovaError]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _tree(child))]
