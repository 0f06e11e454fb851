"""What import-linter cannot say of the house: where the environment is read, who commits, what a domain may touch."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEPLOYED = ("shared", "functions", "api_container", "agent_container")
COMMITS = {"shared/db/engine.py", "shared/db/migrate.py", "functions/migrate/handler.py"}
"""`transaction()`, and the migrations, which run before anything that uses it."""
READS_ENVIRONMENT = {"shared/config.py"}
AGENTS_OWN = ("livekit.agents", "livekit.rtc", "livekit.plugins")
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "base", "misc", "data"}
MAX_LINES = 300


def modules(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", modules(*DEPLOYED), ids=named)
def test_only_the_settings_read_the_environment(path: Path) -> None:
    reads = {node.attr for node in _nodes(path, ast.Attribute) if _is(node.value, "os")} & {"environ", "getenv"}

    assert not reads or named(path) in READS_ENVIRONMENT


@pytest.mark.parametrize("path", modules(*DEPLOYED), ids=named)
def test_only_the_transaction_begins_and_commits(path: Path) -> None:
    calls = {node.func.attr for node in _nodes(path, ast.Call) if isinstance(node.func, ast.Attribute)}
    begins = any(
        isinstance(node.func, ast.Attribute) and node.func.attr == "begin" and isinstance(node.func.value, ast.Call)
        for node in _nodes(path, ast.Call)
    )

    assert not (calls & {"commit", "rollback"} or begins) or named(path) in COMMITS


@pytest.mark.parametrize("path", modules("functions", "api_container", "shared"), ids=named)
def test_no_function_carries_the_agents_framework(path: Path) -> None:
    assert not [name for name in _imported(path) if name.startswith(AGENTS_OWN)]


@pytest.mark.parametrize("path", modules("shared/interview"), ids=named)
def test_the_interview_takes_time_and_chance_as_arguments(path: Path) -> None:
    assert not {"random", "secrets", "time", "os"} & set(_imported(path))
    called = {node.func.attr for node in _nodes(path, ast.Call) if isinstance(node.func, ast.Attribute)}
    assert not called & {"now", "utcnow", "today"}
    assert "uuid4" not in {name.rsplit(".", 1)[-1] for name in _imported(path)}


@pytest.mark.parametrize("path", modules(*DEPLOYED, "infra"), ids=named)
def test_a_module_says_why_it_exists_and_is_no_drawer(path: Path) -> None:
    text = path.read_text()
    is_generated = "versions" in path.parts

    assert not text.strip() or ast.get_docstring(ast.parse(text))
    assert path.stem not in VAGUE
    assert is_generated or text.count("\n") <= MAX_LINES or named(path) == "shared/db/models.py"


@pytest.mark.parametrize("path", modules("infra/bootstrap", "infra/toolchain"), ids=named)
def test_what_prepares_leaves_stdout_to_what_is_run(path: Path) -> None:
    prints = [node for node in _nodes(path, ast.Call) if _is(node.func, "print")]

    assert all("file" in {keyword.arg for keyword in node.keywords} for node in prints)


def _nodes[N: ast.AST](path: Path, kind: type[N]) -> Iterator[N]:
    return (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, kind))


def _imported(path: Path) -> list[str]:
    """Full names: `from a import b` gives a.b and a."""
    names = [alias.name for node in _nodes(path, ast.Import) for alias in node.names]
    for node in _nodes(path, ast.ImportFrom):
        names += [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
    return names


def _is(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name
