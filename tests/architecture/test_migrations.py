"""A merged migration is never edited, and the migrations are one line: what has run somewhere runs nowhere else."""

import ast
import hashlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VERSIONS = sorted((ROOT / "shared/db/migrations/versions").glob("[0-9]*.py"))
DIGESTS = Path(__file__).parent / "migrations.sha256"
"""As `sha256sum` writes it, and as `sha256sum --check` reads it from the repository's root."""


def test_no_merged_migration_was_edited() -> None:
    written = DIGESTS.read_text().splitlines()
    stand = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(ROOT)}" for path in VERSIONS]

    unknown = [line for line in stand if line not in written]
    assert written == stand, (
        f"A database that ran a migration never runs it again: make a new one instead of editing or removing it. "
        f"Only for a new one add its line to {DIGESTS.relative_to(ROOT)}: {unknown}"
    )


def test_each_migration_follows_the_one_before_it() -> None:
    revisions = [_assigned(path) for path in VERSIONS]

    for number, (path, assigned) in enumerate(zip(VERSIONS, revisions, strict=True), start=1):
        assert path.name.startswith(f"{number:04}_")
        assert assigned["revision"] == f"{number:04}"
        assert assigned["down_revision"] == (f"{number - 1:04}" if number > 1 else None)


def test_no_migration_takes_its_meaning_from_code_that_changes() -> None:
    for path in VERSIONS:
        imported = {
            name
            for node in ast.walk(ast.parse(path.read_text()))
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        }
        assert {name.split(".")[0] for name in imported} <= {"sqlalchemy", "alembic", "collections"}, path.name


def _assigned(path: Path) -> dict[str, object]:
    """The module's plain assignments of constants."""
    return {
        target.id: node.value.value
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
