"""The child may abort, hang or eat memory: the parent gets a script or one clean error."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from functions.documents.limits import MAX_PAGES
from functions.documents.sandbox import failure_of, read_in_sandbox
from shared.errors import UnreadableDocument
from shared.interview.script import ParseErrorCode
from tests.unit.documents.pdfs import Paper, made, nested_forms, pages_of_text, questionnaire, raw_pdf, stream

ROOT = Path(__file__).resolve().parents[3]


def test_document_comes_out_of_the_child_whole() -> None:
    document = read_in_sandbox(questionnaire("What is your name?", "Are you married?"))

    assert [draft.text for draft in document.script.drafts] == ["What is your name?", "Are you married?"]
    assert document.page_count == 1


def test_pdf_that_aborts_the_parser_ends_as_a_clean_error() -> None:
    assert _reason(nested_forms(depth=10, width=10, leaf=b"q Q")) is ParseErrorCode.RESOURCE_LIMIT


def test_pdf_that_hangs_the_parser_is_stopped() -> None:
    assert _reason(nested_forms(depth=10, width=10, leaf=b""), wall_seconds=0.5) is ParseErrorCode.PARSE_TIMEOUT


def test_page_of_too_many_glyphs_passes_a_limit() -> None:
    content = b"BT /F 2.5 Tf 10 10 Td " + b"(%s) Tj 0 1.5 Td " % (b"x" * 250) * 400 + b"ET"
    pdf = raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        stream(content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    assert _reason(pdf) is ParseErrorCode.RESOURCE_LIMIT


@pytest.mark.parametrize(("first", "is_seen"), [("pass", True), ("sandbox.hide_from_children()", False)])
def test_child_cannot_look_into_its_parent_once_that_hides(first: str, is_seen: bool) -> None:
    """A parser that was taken over by a PDF would find the function's credentials in /proc."""
    look = "import os, sys; sys.stdout.write(open(f'/proc/{os.getppid()}/environ').read())"
    parent = (
        "import subprocess, sys; from functions.documents import sandbox\n"
        f"{first}\n"
        f"subprocess.run([sys.executable, '-I', '-c', {look!r}], env={{}}, stderr=subprocess.DEVNULL)"
    )
    ran = subprocess.run(
        [*_as_no_root(), sys.executable, "-c", parent],
        cwd=ROOT,
        env={"SECRET": "Quillfeather"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ("Quillfeather" in ran.stdout) is is_seen


@pytest.mark.parametrize(("stage", "is_hidden"), [("local", False), ("dev", True), ("prod", True)])
def test_function_hides_on_aws_and_can_be_found_again_on_one_machine(stage: str, is_hidden: bool) -> None:
    """`lexnova down` finds what it has to stop by an environment that it can read."""
    work = (
        "import ctypes\n"
        "from types import SimpleNamespace\n"
        "from functions.documents.handler import handler\n"
        "said = {'messageId': '1', 'receiptHandle': '', 'body': 'no JSON', 'attributes': {}}\n"
        "handler({'Records': [said]}, SimpleNamespace(aws_request_id='1'))\n"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"  # PR_GET_DUMPABLE
    )
    environment = {"STAGE": stage, "UPLOAD_BUCKET": "uploads"}
    ran = subprocess.run(
        [sys.executable, "-c", work], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert (ran.stdout.strip() == "0") is is_hidden


def _as_no_root() -> tuple[str, ...]:
    """A root's rights over other processes are what a function does not have."""
    if os.geteuid() != 0:
        return ()
    setpriv = shutil.which("setpriv")
    assert setpriv
    return (setpriv, "--inh-caps=-all", "--ambient-caps=-all", "--bounding-set=-all")


def test_as_many_full_pages_as_are_allowed_are_read_within_the_limits() -> None:
    def draw(paper: Paper) -> None:
        for page in range(MAX_PAGES):
            if page:
                paper.new_page()
            paper.write(f"{page + 1}. What happened on day {page + 1}, and who was there?")
            for _ in range(36):
                paper.write("The court wants to know who is affected by its order and why they were not heard before.")

    assert len(read_in_sandbox(made(draw)).script.drafts) == MAX_PAGES


def test_what_the_child_says_is_wrong_reaches_the_parent() -> None:
    assert _reason(b"no PDF at all") is ParseErrorCode.NOT_A_PDF
    assert _reason(pages_of_text(101)) is ParseErrorCode.TOO_MANY_PAGES


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (0, None),
        (1, ParseErrorCode.PARSER_CRASHED),
        (-signal.SIGSEGV, ParseErrorCode.PARSER_CRASHED),
        (-signal.SIGABRT, ParseErrorCode.RESOURCE_LIMIT),
        (-signal.SIGKILL, ParseErrorCode.RESOURCE_LIMIT),
        (-signal.SIGXCPU, ParseErrorCode.PARSE_TIMEOUT),
    ],
)
def test_end_of_the_child_has_a_name(status: int, expected: ParseErrorCode | None) -> None:
    assert failure_of(status, was_stopped=False, is_too_long=False) is expected


def test_child_is_found_from_a_bundle_as_lambda_unpacks_it(tmp_path: Path) -> None:
    bundle = tmp_path / "task"
    for package in ("functions/documents", "shared"):
        shutil.copytree(ROOT / package, bundle / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "functions/__init__.py", bundle / "functions")
    (tmp_path / "form.pdf").write_bytes(questionnaire("What is your name?"))
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from functions.documents import parser; "
        "assert parser.__file__.startswith(sys.argv[1]); "
        "print(parser.parse(open(sys.argv[2], 'rb').read()).questions[0].text)"
    )

    ended = subprocess.run(
        [sys.executable, "-c", code, str(bundle), str(tmp_path / "form.pdf")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.stdout.strip(), ended.stderr) == ("What is your name?", "")


def test_child_sees_nothing_of_the_parents_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "canary")
    from functions.documents import sandbox

    assert "canary" not in " ".join(sandbox._environment().values())
    assert "AWS_SECRET_ACCESS_KEY" not in sandbox._environment()


def test_child_starts_without_modules_that_are_slow_to_import() -> None:
    code = (
        "import sys; sys.path[:0] = sys.argv[1:]; from functions.documents import child; "
        "[load() for load in child._TASKS.values()]; print(*sys.modules)"
    )

    ended = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code, str(ROOT)], capture_output=True, text=True, check=True
    )

    loaded = set(ended.stdout.split())
    assert {"functions.documents.reading.script", "functions.documents.pdf.pages"} <= loaded
    assert not loaded & {"ast", "dataclasses", "inspect", "pathlib", "pydantic", "pypdfium2_raw", "subprocess"}


def test_child_leaves_bytecode_where_there_is_none(tmp_path: Path) -> None:
    shutil.copytree(
        ROOT / "functions/documents", tmp_path / "functions/documents", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "functions/__init__.py", tmp_path / "functions")
    code = "import sys; sys.path[:0] = sys.argv[1:]; from functions.documents.child import main; main('read')"

    subprocess.run(
        [sys.executable, "-I", "-S", "-c", code, str(tmp_path), *sys.path],
        input=questionnaire("What is your name?"),
        capture_output=True,
        check=True,
    )

    compiled = {path.name.partition(".")[0] for path in tmp_path.rglob("*.pyc")}
    assert {"child", "pages", "library", "script", "answers"} <= compiled


def test_no_child_is_left_behind() -> None:
    before = psutil.Process().children(recursive=True)

    _reason(nested_forms(depth=10, width=10, leaf=b""), wall_seconds=0.3)

    assert set(psutil.Process().children(recursive=True)) <= set(before)


def _reason(pdf: bytes, *, wall_seconds: float = 20.0) -> ParseErrorCode:
    with pytest.raises(UnreadableDocument) as caught:
        read_in_sandbox(pdf, wall_seconds=wall_seconds)
    return caught.value.reason


def test_the_function_starts_without_the_rules_that_only_its_child_reads_by() -> None:
    program = "import sys; import functions.documents.parser; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()

    assert "functions.documents.parser" in loaded
    assert not [one for one in loaded if one.endswith((".lexicon", ".confidence", ".joining"))]
