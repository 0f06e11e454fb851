"""Synthesising by itself: offline, without credentials, and with errors that are a sentence."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from infra import bundling
from infra.stage import read_stage
from infra.synth import read_context, synthesise
from tests.unit.infra.synthesised import LOCAL, Synthesised, synthesised

IN_THE_IMAGE = {"agent_container", "shared", "infra", "pyproject.toml", "uv.lock", ".dockerignore"}


@pytest.mark.parametrize(
    ("stage", "says"), [("staging", "choose one of local, dev, prod"), ("local", "LEXNOVA_LOCAL_DATABASE_URL")]
)
def test_a_stage_that_cannot_be_made_is_one_sentence_and_exit_1(stage: str, says: str, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LEXNOVA_LOCAL_")}
    ran = subprocess.run(
        [sys.executable, "-m", "infra.synth", stage, "--output", str(tmp_path)],
        cwd=bundling.ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert ran.stdout == ""
    assert len(ran.stderr.splitlines()) == 1
    assert says in ran.stderr


def test_what_can_be_deployed_is_made_once_and_used_again(tmp_path: Path) -> None:
    output = tmp_path / "out"
    assert synthesise(LOCAL, output) is True
    assets = json.loads((output / "LexNova-local-Api.assets.json").read_text())["files"].values()
    for source in (asset["source"]["path"] for asset in assets):
        assert (output / source).is_file(), source
    assert synthesise(LOCAL, output) is False
    other = LOCAL.model_copy(update={"log_level": "DEBUG"})
    assert synthesise(other, output) is True


def test_the_same_tree_gives_the_same_templates_so_that_a_diff_shows_what_changed(
    dev: Synthesised, tmp_path: Path
) -> None:
    """Made in two processes; nothing of a machine or a clone may be in them either."""
    again = synthesised(read_stage("dev", read_context()["stages"]), tmp_path)
    assert again.templates == dev.templates
    assert str(bundling.ROOT) not in json.dumps(dev.templates)
    images = [json.loads((one.folder / "LexNova-dev-Agent.assets.json").read_text()) for one in (dev, again)]
    assert images[0]["dockerImages"].keys() == images[1]["dockerImages"].keys()


def test_templates_alone_cannot_be_deployed_by_mistake(local: Synthesised) -> None:
    assets = json.loads((local.folder / "LexNova-local-Api.assets.json").read_text())["files"].values()
    packages = [asset["source"]["path"] for asset in assets if asset["source"]["path"].endswith(".zip")]
    assert len(packages) == 2
    assert not [path for path in packages if (local.folder / path).exists()]


def test_the_image_is_built_from_the_interviewer_and_what_it_shares_alone(dev: Synthesised) -> None:
    images = json.loads((dev.folder / "LexNova-dev-Agent.assets.json").read_text())["dockerImages"].values()
    assert len(images) == 1
    context = dev.folder / next(iter(images))["source"]["directory"]
    assert {path.name for path in context.iterdir()} == IN_THE_IMAGE
    assert [path.name for path in (context / "infra").rglob("*") if path.is_file()] == ["rds.pem"]
    assert not list(context.rglob("__pycache__"))
