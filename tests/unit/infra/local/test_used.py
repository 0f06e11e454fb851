"""A run says which of its parts are real, and shows no key."""

from pathlib import Path

import pytest

from infra.local.used import Used, read, used_by, write

KEYS = {
    "DEEPGRAM_API_KEY": "dg-secret",
    "ELEVENLABS_API_KEY": "el-secret",
    "GEMINI_API_KEY": "gm-secret",
    "GEMINI_MODEL": "gemini-3-pro",
}
ELSEWHERE = {
    "LIVEKIT_URL": "wss://firm.livekit.cloud",
    "DATABASE_URL": "postgresql://lexnova_app:db-secret@db.example:5432/lexnova",
    "REDIS_URL": "rediss://:rd-secret@cache.example",
}


def named(environment: dict[str, str]) -> dict[str, Used]:
    return {one.part: one for one in used_by(environment)}


def test_without_keys_the_providers_have_stand_ins_and_the_rest_is_real() -> None:
    parts = named({"GEMINI_API_KEY": ""})
    assert {name: one.stands_in_for for name, one in parts.items()} == {
        "hearing": "Deepgram",
        "understanding": "Gemini",
        "speaking": "ElevenLabs",
        "second pass": "Gemini",
        "room": None,
        "database": None,
        "S3, SQS, Lambda": "AWS",
        "sign-in": "Cognito",
    }
    assert {one.where for one in parts.values()} == {"on this machine"}
    assert parts["hearing"].what == "whisper-tiny"


def test_with_keys_each_provider_is_named_by_its_model_and_its_host() -> None:
    parts = named({**KEYS, **ELSEWHERE, "DEEPGRAM_BASE_URL": "https://api.eu.deepgram.com/v1/listen"})
    assert parts["hearing"] == Used("hearing", "Deepgram nova-3", "api.eu.deepgram.com")
    assert parts["understanding"].what == "Gemini gemini-3-pro"
    assert parts["speaking"].where == "api.elevenlabs.io"
    assert (parts["room"].where, parts["database"].where) == ("firm.livekit.cloud", "db.example")
    assert [one.part for one in parts.values() if one.stands_in_for] == ["S3, SQS, Lambda", "sign-in"]
    assert parts["limits"] == Used("limits", "Redis", "cache.example")


@pytest.mark.parametrize("url", ["http://127.0.0.1:4000/v1", "https://deepgram.example/v1/listen"])
def test_a_provider_at_an_address_that_is_not_its_own_is_not_called_real(url: str) -> None:
    hearing = named({**KEYS, "DEEPGRAM_BASE_URL": url})["hearing"]
    assert hearing.stands_in_for == "Deepgram"
    assert "real" not in str(hearing)


def test_no_secret_is_shown_or_kept(tmp_path: Path) -> None:
    file = tmp_path / "used.json"
    used = used_by({**KEYS, **ELSEWHERE})
    write(file, used)
    assert read(file) == used
    assert "secret" not in file.read_text() + "".join(map(str, used))
    assert read(tmp_path / "none.json") is None
