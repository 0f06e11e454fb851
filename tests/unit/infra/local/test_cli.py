"""The command line around its commands."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from infra.cli import COMMANDS, main, take_settings

LEXNOVA = (sys.executable, "-c", "import sys; from infra.cli import main; sys.exit(main())")


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])

    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert all(name in said for name in COMMANDS)


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["start"])

    assert ended.value.code == 2
    assert "start" in capsys.readouterr().err


def test_without_a_system_a_token_is_refused_in_one_sentence(
    tmp_path: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LEXNOVA_HOME", str(tmp_path))

    assert main(["token"]) == 1
    assert capsys.readouterr().err == ("The local system is not up, so there is no issuer: run lexnova up first.\n")


def test_a_command_imports_only_its_own_module() -> None:
    code = (
        "import sys; from infra.cli import main\n"
        "try: main(['parse', '--help'])\n"
        "except SystemExit: pass\n"
        "print([name for name in ('boto3', 'infra.local.system', 'fastapi') if name in sys.modules])"
    )

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.splitlines()[-1] == "[]"


def test_own_settings_stand_behind_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("# keys\nGEMINI_API_KEY=from-the-file\nLIVEKIT_URL=\nAGENT_PLACES=2\n")
    monkeypatch.setenv("AGENT_PLACES", "7")
    monkeypatch.delenv("LIVEKIT_URL", raising=False)
    monkeypatch.setenv("GEMINI_API_KEY", "")
    monkeypatch.delenv("GEMINI_API_KEY")

    take_settings(tmp_path / ".env")

    assert (os.environ["GEMINI_API_KEY"], os.environ["AGENT_PLACES"]) == ("from-the-file", "7")
    assert "LIVEKIT_URL" not in os.environ


@pytest.mark.parametrize("command", [["cost"], ["openapi"]])
def test_a_full_disk_ends_a_command_in_one_sentence(command: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run([*LEXNOVA, *command], stdout=full, stderr=subprocess.PIPE, text=True)

    assert (ran.returncode, ran.stderr) == (1, "The output cannot be used: No space left on device.\n")


@pytest.mark.parametrize("command", [["status"], ["up"]])
def test_a_home_that_is_a_file_ends_a_command_in_one_sentence(command: list[str], tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("not a folder")

    ran = subprocess.run(
        [*LEXNOVA, *command], env={**os.environ, "LEXNOVA_HOME": str(home)}, capture_output=True, text=True
    )

    assert ran.returncode == 1
    assert ran.stderr.startswith(str(home))
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (["rehearse", "f.pdf", "--client", "rude"], "choose from"),
        (["demo", "--mode", "signs"], "choose from"),
        (["cost", "--interviews", "-5"], "-5 is no number of interviews"),
    ],
)
def test_a_wrong_value_is_refused_with_what_may_stand_there(
    given: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(given)

    assert ended.value.code == 2
    assert says in capsys.readouterr().err


def test_an_address_that_is_none_is_named_by_its_setting(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "nonsense")

    assert main(["replay", "00000000-0000-0000-0000-000000000000"]) == 1
    assert capsys.readouterr().err.startswith("DATABASE_URL is not like")
