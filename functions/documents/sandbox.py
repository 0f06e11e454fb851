"""Runs the reading of one PDF in one child process that may hang, crash or eat memory without harm to its parent.

Plain pipes and an interpreter of its own: Lambda has no /dev/shm, which multiprocessing wants.
"""

import ctypes
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from functions.documents.limits import DRAWING_SECONDS, MAX_PICTURES_BYTES, MAX_RESULT_BYTES, WALL_SECONDS
from functions.documents.reading.drafts import AnswerKind, Kind, Requirement
from shared.errors import UnreadableDocument
from shared.interview.script import ParseErrorCode

_START = "import sys; task, *sys.path[:] = sys.argv[1:]; from functions.documents.child import main; main(task)"
_PR_SET_DUMPABLE = 4
type Task = Literal["read", "explain", "overlay", "draw"]
_PACKAGE_ROOT = Path(__file__).resolve().parents[2]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ReadBox(_Value):
    x0: float
    top: float
    x1: float
    bottom: float


class ReadQuestion(_Value):
    block: int
    text: str
    kind: Kind
    page: int
    box: ReadBox
    confidence: float
    why: str
    number: str | None
    rest: str
    section: str | None
    answer: AnswerKind
    options: tuple[str, ...]
    required: Requirement
    guidance: tuple[str, ...]
    parent: int | None
    condition: tuple[int, str] | None


class ReadPlace(_Value):
    page: int
    box: ReadBox


class ReadScript(_Value):
    title: str | None
    language: str | None
    page_texts: tuple[tuple[int, str], ...]
    drafts: tuple[ReadQuestion, ...]
    unread: tuple[ReadPlace, ...]


class ReadDocument(_Value):
    """What the child found. It is as little to be trusted as the PDF, and is checked like any other input."""

    script: ReadScript
    page_count: int
    has_hidden_text: bool
    has_active_content: bool
    is_partial: bool


class _Refusal(_Value):
    error: ParseErrorCode


class ExplainedBlock(_Value):
    page: int
    box: ReadBox
    text: str
    taken_for: str
    why: str
    detail: str
    answer: str
    needs_review: bool


class _Explained(_Value):
    blocks: tuple[ExplainedBlock, ...]


def hide_from_children() -> None:
    """A child has this process's user, and could read its environment and memory out of /proc, and with them its
    credentials. From now on only root may (prctl(2), PR_SET_DUMPABLE)."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


def read_in_sandbox(pdf: bytes, *, wall_seconds: float = WALL_SECONDS) -> ReadDocument:
    """Raises UnreadableDocument with the reason, also when the child died or was killed for taking too long."""
    return _checked(ReadDocument, _run("read", pdf, wall_seconds))


def explain_in_sandbox(pdf: bytes) -> tuple[ExplainedBlock, ...]:
    """What each block was taken for; raises like `read_in_sandbox`."""
    return _checked(_Explained, _run("explain", pdf, WALL_SECONDS)).blocks


def overlay_in_sandbox(pdf: bytes) -> bytes:
    """The PDF with a box around each block; raises like `read_in_sandbox`."""
    return _run("overlay", pdf, WALL_SECONDS)


def draw_in_sandbox(pdf: bytes) -> bytes:
    """The pages' pictures, as functions.documents.pictures unpacks them; those that were drawn when it ended."""
    output, _, _ = _run_child("draw", pdf, DRAWING_SECONDS, most_bytes=MAX_PICTURES_BYTES)
    return output


def _checked[T: BaseModel](kind: type[T], output: bytes) -> T:
    try:
        return kind.model_validate_json(output)
    except ValidationError:
        raise UnreadableDocument(ParseErrorCode.PARSER_CRASHED) from None


def _run(task: Task, pdf: bytes, wall_seconds: float) -> bytes:
    output, status, was_stopped = _run_child(task, pdf, wall_seconds)
    failure = failure_of(status, was_stopped=was_stopped, is_too_long=len(output) > MAX_RESULT_BYTES)
    if failure is not None:
        raise UnreadableDocument(failure)
    if output.startswith(b'{"error"'):
        raise UnreadableDocument(_checked(_Refusal, output).error)
    return output


def failure_of(status: int, *, was_stopped: bool, is_too_long: bool) -> ParseErrorCode | None:
    """What the end of a child says; negative statuses are signals, as subprocess gives them."""
    if was_stopped or status == -signal.SIGXCPU:
        return ParseErrorCode.PARSE_TIMEOUT
    if is_too_long or status in (-signal.SIGKILL, -signal.SIGABRT):
        # The kernel's last resort, and how pdfium ends when memory is refused to it.
        return ParseErrorCode.RESOURCE_LIMIT
    return ParseErrorCode.PARSER_CRASHED if status != 0 else None


def _run_child(
    task: Task, pdf: bytes, wall_seconds: float, *, most_bytes: int = MAX_RESULT_BYTES
) -> tuple[bytes, int, bool]:
    """The child's output (at most `most_bytes` and one more), its exit status, and whether it had to be stopped."""
    child = subprocess.Popen(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-I", "-S", "-c", _START, task, *_import_path()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        start_new_session=True,
    )
    assert child.stdout is not None
    stopped = threading.Event()

    def stop() -> None:
        stopped.set()
        _kill(child)

    timer = threading.Timer(wall_seconds, stop)
    feeder = threading.Thread(target=_feed, args=(child, pdf), daemon=True)
    timer.start()
    feeder.start()
    try:
        output = child.stdout.read(most_bytes + 1)
        if len(output) > most_bytes:
            _kill(child)
        status = child.wait()
    finally:
        timer.cancel()
        _kill(child)
        feeder.join()
        child.stdout.close()
        child.wait()
    return output, status, stopped.is_set()


def _feed(child: subprocess.Popen[bytes], pdf: bytes) -> None:
    assert child.stdin is not None
    with suppress(BrokenPipeError):  # the child ended early: its status says why
        child.stdin.write(pdf)
    with suppress(BrokenPipeError):
        child.stdin.close()


def _kill(child: subprocess.Popen[bytes]) -> None:
    if child.returncode is None:
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)


def _import_path() -> list[str]:
    """Where the parent itself imports from, our package first: a bundle's folder, a layer, an environment."""
    return [str(_PACKAGE_ROOT), *(entry for entry in sys.path if entry and os.path.isabs(entry))]


def _environment() -> dict[str, str]:
    """Nothing of the parent's, which holds its credentials: only where Lambda's interpreter finds its own library."""
    return {"LD_LIBRARY_PATH": f"{sys.base_prefix}/lib"}
