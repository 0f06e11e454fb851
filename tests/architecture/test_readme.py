"""What the README names is there: files, commands, make targets, settings."""

import re
from pathlib import Path

from pydantic_settings import BaseSettings

from infra.cli import COMMANDS
from infra.local.ports import Ports, setting
from shared import config

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text()
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_every_file_that_a_page_links_to_is_there() -> None:
    for page in PAGES:
        links = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text())
        missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]
        assert not missing, f"{page.name}: {missing}"


def test_every_command_that_a_page_shows_exists() -> None:
    targets = set(re.findall(r"^([a-z]+(?: [a-z]+)*):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))
    known = {name for target in targets for name in target.split()}
    for page in PAGES:
        text = page.read_text()
        assert set(re.findall(r"\blexnova ([a-z]+)\b", text)) <= set(COMMANDS), page.name
        assert set(re.findall(r"`make ([a-z]+)", text)) <= known, page.name


def test_the_readme_shows_every_command() -> None:
    commands = re.search(r"^\| `lexnova up` .*$", README, flags=re.MULTILINE)
    assert commands
    shown = set(re.findall(r"`(?:lexnova )?([a-z]+)[ `]", README))
    assert set(COMMANDS) <= shown


def test_every_setting_that_a_page_names_is_one() -> None:
    settings = {
        name.upper()
        for kind in vars(config).values()
        if isinstance(kind, type) and issubclass(kind, BaseSettings)
        for name in kind.model_fields
    }
    own = {setting(name) for name in Ports.__dataclass_fields__} | {"LEXNOVA_HOME"}
    named = set(re.findall(r"\b([A-Z][A-Z0-9]+_[A-Z0-9_]+)\b", README))
    assert named <= settings | own
