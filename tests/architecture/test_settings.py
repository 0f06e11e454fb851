"""`.env.example` lists every setting, with the default that the code has, and nothing else."""

from pathlib import Path

from pydantic_settings import BaseSettings

from shared import config

EXAMPLE = Path(__file__).resolve().parents[2] / ".env.example"
BESIDE_THE_CLASSES = {"SECRETS_ARNS"}
"""Read before there are settings: it says where they are kept."""


def test_the_example_names_every_setting_and_no_other() -> None:
    assert set(_example()) == set(_fields()) | BESIDE_THE_CLASSES


def test_the_example_shows_the_defaults_and_no_secret() -> None:
    defaults = _fields()

    for name, shown in _example().items():
        if shown:
            default = defaults[name]
            assert str(getattr(default, "value", default)).removesuffix(".0") == shown, name


def _example() -> dict[str, str]:
    lines = [line for line in EXAMPLE.read_text().splitlines() if line and not line.startswith("#")]
    return {name: value for name, _, value in (line.partition("=") for line in lines)}


def _fields() -> dict[str, object]:
    return {
        name.upper(): field.default
        for settings in vars(config).values()
        if isinstance(settings, type) and issubclass(settings, BaseSettings)
        for name, field in settings.model_fields.items()
    }
