"""What is real of a run and what stands in for it, by name, model and host: never a key."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import urlsplit

from infra.local.home import write_privately

HERE = "on this machine"
GOOGLE = "https://generativelanguage.googleapis.com"
"""Where the plugin for Gemini goes by itself."""


@dataclass(frozen=True)
class Used:
    """One part of it. `stands_in_for`: what it is not; None where it is the real thing."""

    part: str
    what: str
    where: str
    stands_in_for: str | None = None

    def __str__(self) -> str:
        kind = f"stands in for {self.stands_in_for}" if self.stands_in_for else "real"
        return f"{self.part:<15} {kind:<24} {self.what}, {self.where}"


def used_by(environment: Mapping[str, str]) -> tuple[Used, ...]:
    """What a local system uses that is started in this environment."""
    understanding = _provider(environment, "GEMINI", "understanding", "Gemini", "the rules", GOOGLE)
    redis = environment.get("REDIS_URL")
    limits = [Used("limits", "Redis", _host(redis))] if redis else []
    return (
        _provider(environment, "DEEPGRAM", "hearing", "Deepgram", "whisper-tiny"),
        understanding,
        _provider(environment, "ELEVENLABS", "speaking", "ElevenLabs", "espeak-ng"),
        Used("second pass", understanding.what, understanding.where, understanding.stands_in_for),
        Used("room", "LiveKit's server", _host(environment.get("LIVEKIT_URL"))),
        Used("database", "PostgreSQL", _host(environment.get("DATABASE_URL"))),
        *limits,
        Used("S3, SQS, Lambda", "LocalStack", HERE, "AWS"),
        Used("sign-in", "an issuer of this project", HERE, "Cognito"),
    )


def write(path: Path, used: tuple[Used, ...]) -> None:
    write_privately(path, json.dumps([asdict(one) for one in used], indent=2))


def read(path: Path) -> tuple[Used, ...] | None:
    """None where none was written, or by an earlier version of it."""
    try:
        return tuple(Used(**one) for one in json.loads(path.read_text()))
    except (FileNotFoundError, TypeError):
        return None


def _provider(
    environment: Mapping[str, str], prefix: str, part: str, name: str, stand_in: str, usual_url: str | None = None
) -> Used:
    """Whose key is set is used. Another address than the provider's own is named: an emulator is none of theirs."""
    if not environment.get(f"{prefix}_API_KEY"):
        return Used(part, stand_in, HERE, name)
    model = environment.get(f"{prefix}_MODEL") or _default(f"{prefix}_MODEL")
    usual = usual_url or _default(f"{prefix}_BASE_URL")
    host = _host(environment.get(f"{prefix}_BASE_URL") or usual)
    is_theirs = host.split(".")[-2:] == _host(usual).split(".")[-2:]
    return Used(part, f"{name} {model}", host, None if is_theirs else name)


def _default(setting: str) -> str:
    from shared.config import AgentSettings  # what an `up` without keys need not wait for

    return str(AgentSettings.model_fields[setting.lower()].default)


def _host(url: str | None) -> str:
    """Without user, password and path, which may be secret."""
    return (urlsplit(url).hostname or HERE) if url else HERE
