"""The settings: the only place that reads the environment. Each process builds only the classes it uses.

On AWS a function's secrets stand in Secrets Manager; SECRETS_ARNS names them, and the environment goes before them.
"""

import os
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Self

from pydantic import AfterValidator, Field, SecretStr, model_validator
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from shared.secrets import read_secrets


class Stage(StrEnum):
    LOCAL = "local"
    DEV = "dev"
    PROD = "prod"


def _without_trailing_slash(url: str) -> str:
    return url.rstrip("/")


Url = Annotated[str, AfterValidator(_without_trailing_slash)]
CommaSeparated = Annotated[tuple[str, ...], NoDecode]


class _StoredSecrets(PydanticBaseSettingsSource):
    """Settings from Secrets Manager; none where SECRETS_ARNS is not set."""

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        arns = os.environ.get("SECRETS_ARNS")
        return (read_secrets(arns).get(field_name) if arns else None), field_name, False

    def __call__(self) -> dict[str, Any]:
        values = {name: self.get_field_value(field, name)[0] for name, field in self.settings_cls.model_fields.items()}
        return {name: value for name, value in values.items() if value is not None}


class _Settings(BaseSettings):
    model_config = SettingsConfigDict(
        frozen=True, extra="ignore", env_ignore_empty=True, hide_input_in_errors=True, defer_build=True
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, _StoredSecrets(settings_cls)


class ProcessSettings(_Settings):
    """What every process knows of itself."""

    stage: Stage = Stage.LOCAL
    log_level: str = "INFO"
    aws_lambda_initialization_type: str = "on-demand"
    """Lambda's own variable."""

    @property
    def is_photographed(self) -> bool:
        """Lambda runs this start to keep its memory (SnapStart)."""
        return self.aws_lambda_initialization_type == "snap-start"


class DatabaseSettings(_Settings):
    database_url: SecretStr
    """postgresql://user:password@host:port/name; without a password, and with a CA file, an RDS IAM token is used."""
    database_ca_file: str | None = None
    """The authority that the server's certificate is checked against (RDS bundle); none means no TLS (local)."""
    database_connect_timeout_seconds: float = 5.0
    database_statement_timeout_seconds: float = 10.0
    database_idle_timeout_seconds: float = 20.0
    """So long a transaction may say nothing. A process that was killed in one, or lost with its machine, takes leave of
    nobody: the server would keep its locks, and with them the session, for hours."""
    database_pool_size: int = Field(default=1, ge=1)
    """Connections a process may hold: one in a function, more where threads share a server."""


class MigrationSettings(_Settings):
    migration_database_url: SecretStr
    """The owner's URL: only the migrate function holds it."""
    database_ca_file: str | None = None
    database_app_role: str = "lexnova_app"
    """The role of the functions and the agent: it owns nothing and is bound by row-level security."""


class LiveKitSettings(_Settings):
    livekit_url: Url
    """ws:// or wss://, as clients reach it."""
    livekit_api_key: str
    livekit_api_secret: SecretStr
    room_departure_timeout_seconds: int = 60
    """How long a room stays after its last human has left."""
    room_empty_timeout_seconds: int = 600


class IdentitySettings(_Settings):
    oidc_issuer: Url
    oidc_audience: str
    """Compared with `aud`, or with `client_id` where the issuer sends no `aud` (Cognito's access tokens)."""
    oidc_jwks_url: str | None = None
    """Discovered from the issuer unless set."""
    oidc_scope: str = "lexnova/api"
    oidc_firm_claim: str | None = None
    """The claim that names a lawyer's firm; without it each lawyer is a firm alone."""


class UploadSettings(_Settings):
    upload_bucket: str
    upload_form_seconds: int = Field(default=900, le=3600)
    aws_endpoint_url: str | None = None


class InvitationSettings(_Settings):
    invitation_secret: SecretStr
    """Key of the HMAC that makes an invitation's code of its id; at least 32 characters."""
    invitation_base_url: Url
    """The link is `{base}/{code}`."""
    invitation_days: int = 14
    redis_url: SecretStr | None = None
    """Where the per-address limits are counted (Redis or Valkey); without it only the gateway's limits stand."""

    @model_validator(mode="after")
    def _secret_is_long(self) -> Self:
        if len(self.invitation_secret.get_secret_value()) < 32:
            raise ValueError("INVITATION_SECRET must have at least 32 characters")
        return self


class WebSettings(_Settings):
    cors_origins: CommaSeparated = ()
    """Comma-separated; `*` only on one machine."""

    @model_validator(mode="before")
    @classmethod
    def _split(cls, values: dict[str, object]) -> dict[str, object]:
        origins = values.get("cors_origins")
        if isinstance(origins, str):
            values["cors_origins"] = tuple(part.strip() for part in origins.split(",") if part.strip())
        return values


class ApiServerSettings(_Settings):
    """Where the API listens when it runs as a container of its own."""

    api_host: str = "127.0.0.1"
    api_port: int = 8080
    api_trusted_proxies: str = "127.0.0.1"
    """Comma-separated addresses whose X-Forwarded-For is believed: the limits go by a caller's address."""


class RecordingSettings(_Settings):
    """LiveKit's Egress records interviews' sound, where that is wanted and the client agrees to it as well."""

    record_audio: bool = False
    recording_bucket: str | None = None
    """The upload bucket: what is recorded is read and erased there."""
    recording_region: str | None = None
    recording_endpoint_url: Url | None = None
    """Another S3 than Amazon's, as the Egress service reaches it."""
    recording_access_key_id: SecretStr | None = None
    recording_secret_access_key: SecretStr | None = None
    """A key pair that may write to `recordings/` alone. None: the Egress service writes by rights of its own."""

    @model_validator(mode="after")
    def _has_a_bucket(self) -> Self:
        if self.record_audio and not self.recording_bucket:
            raise ValueError("RECORD_AUDIO needs RECORDING_BUCKET")
        return self


class GeminiSettings(_Settings):
    gemini_api_key: SecretStr | None = None
    gemini_model: str = "gemini-3-flash"
    gemini_base_url: Url | None = None
    """Google's own unless set."""


class SecondPassSettings(GeminiSettings):
    """The model's look at a parsed script; without a key there is none."""

    second_pass_deadline_seconds: float = Field(default=8.0, gt=0, le=10)
    """More would not fit into the function's time beside reading and drawing."""
    second_pass_max_characters: int = Field(default=60_000, ge=0)
    """Of the document, in one request a file: what more pages hold is not sent."""


class AgentSettings(GeminiSettings):
    deepgram_api_key: SecretStr | None = None
    deepgram_model: str = "nova-3"
    deepgram_base_url: Url = "https://api.deepgram.com/v1/listen"
    """Another one keeps the speech in a region (https://api.eu.deepgram.com/v1/listen) or in one's own house."""
    elevenlabs_api_key: SecretStr | None = None
    elevenlabs_model: str = "eleven_flash_v2_5"
    elevenlabs_voice_id: str = "EXAVITQu4vr4xnSDxMaL"
    elevenlabs_base_url: Url = "https://api.elevenlabs.io/v1"
    understanding_deadline_seconds: float = 2.0
    agent_places: int = Field(default=4, ge=1)
    """Interviews that one worker holds at once."""
    agent_port: int = 8081
    """The health endpoint; each worker on a machine needs its own."""
    agent_drain_seconds: int = 75


class DemandSettings(_Settings):
    """What the function that counts the demand needs to scale the interviewers (AWS only)."""

    demand_cluster: str
    demand_service: str
    demand_fewest_tasks: int = Field(ge=0)
    demand_most_tasks: int = Field(ge=1)
    demand_spare_places: int = Field(ge=0)
    demand_places_a_task: int = Field(ge=1)


class FargateSettings(_Settings):
    """What ECS tells a task; nothing elsewhere."""

    ecs_agent_uri: str | None = None
    ecs_container_metadata_uri_v4: str | None = None
    agent_alive_file: str | None = None
    """Kept fresh while the worker can take interviews or holds some (agent_container/alive.py)."""


class WakeSettings(_Settings):
    demand_function: str | None = None
    """The function that is told of a start, so that interviewers come without waiting for its minute (AWS only)."""


@cache
def load[S: BaseSettings](settings: type[S]) -> S:
    """Build `settings` once a process; raises pydantic.ValidationError naming what is missing."""
    return settings()
