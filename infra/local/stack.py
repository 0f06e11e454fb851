"""What the CDK app's local stage is told, and what a deploy of it depends on. Quick to import: every `up` asks."""

import hashlib
import json
from dataclasses import asdict, dataclass, field

from infra.local.home import PROJECT

API_PATH = "_aws/execute-api/lexnova/v1"
"""The emulator gives the API the id that its tag asks for, so its address is known before it is there."""
_SOURCES = (
    *("infra/app.py", "infra/stage.py", "infra/bundling.py", "infra/openapi.py", "infra/stacks", "functions", "shared"),
    *("cdk.json", "uv.lock", "pyproject.toml"),
)


@dataclass(frozen=True)
class Values:
    """What the local stage is told, each as LEXNOVA_LOCAL_<NAME> (infra/stage.py)."""

    aws_endpoint_url: str
    database_url: str = field(repr=False)
    migration_database_url: str = field(repr=False)
    livekit_url: str
    livekit_api_key: str
    livekit_api_secret: str = field(repr=False)
    invitation_secret: str = field(repr=False)
    invitation_base_url: str
    oidc_issuer: str
    oidc_audience: str
    redis_url: str | None = field(default=None, repr=False)
    gemini_api_key: str | None = field(default=None, repr=False)
    gemini_model: str | None = None
    gemini_base_url: str | None = None

    def environment(self) -> dict[str, str]:
        return {f"LEXNOVA_LOCAL_{name.upper()}": value for name, value in asdict(self).items() if value is not None}


def api_url(endpoint: str) -> str:
    return f"{endpoint}/{API_PATH}"


def fingerprint(values: Values) -> str:
    """Changes when a deploy would: with the sources, the lock or the values."""
    digest = hashlib.sha256(json.dumps(asdict(values), sort_keys=True).encode())
    for source in _SOURCES:
        path = PROJECT / source
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                digest.update(f"{file.relative_to(PROJECT)}\0".encode())
                digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
