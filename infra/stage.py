"""A stage's settings: cdk.json's `stages`, and for one machine what the local system passes in LEXNOVA_LOCAL_*.

Everything that is wrong or missing ends the synth with one StageError that names each value.
"""

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from infra.bundling import Target
from infra.stage_parts import (
    AccountId,
    Agent,
    Database,
    Domain,
    Functions,
    HttpsUrl,
    Issuer,
    Network,
    Origin,
    Part,
    RetentionDays,
    RoomUrl,
    Throttle,
)
from shared.config import Stage

LOCAL_PREFIX = "LEXNOVA_LOCAL_"
LOCAL_ASSET_BUCKET = "lexnova-local-assets"
"""Where the local stage's packages go up to; the local system makes it, there is no bootstrap stack."""


OTHER_CONNECTIONS = 10
"""Migrations, the demand's count, ops, and what Aurora keeps for itself."""


class StageError(Exception):
    """The stage is unknown or its settings do not hold; the text says which and where to change them."""


Region = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[a-z]+)+-\d$")]


class LocalValues(BaseSettings):
    """What the local system passes to the synth: where its own parts listen, and the secrets it made."""

    model_config = SettingsConfigDict(
        env_prefix=LOCAL_PREFIX, frozen=True, extra="ignore", env_ignore_empty=True, hide_input_in_errors=True
    )

    aws_endpoint_url: str
    database_url: str
    migration_database_url: str
    livekit_url: str
    livekit_api_key: str
    livekit_api_secret: str
    invitation_secret: str = Field(min_length=32)
    invitation_base_url: str
    oidc_issuer: str
    oidc_audience: str
    cors_origins: str = "*"
    redis_url: str | None = None
    gemini_api_key: str | None = None
    gemini_model: str | None = None
    gemini_base_url: str | None = None


class StageSettings(Part):
    """What every stage has."""

    stage: Stage
    region: Region
    log_level: Literal["DEBUG", "INFO", "WARNING"] = "INFO"
    second_pass_max_characters: int = Field(default=60_000, ge=0)
    """Of an uploaded document, sent to Gemini for suggestions; with 0 the documents function has no key."""

    @property
    def example_values(self) -> tuple[str, ...]:
        """Settings that still carry the repository's example: deployable, but of no use."""
        return ()


class LocalStage(StageSettings):
    """The one-machine stage."""

    values: LocalValues

    @property
    def target(self) -> Target:
        """What the functions' packages run on."""
        return "machine"

    @property
    def cors_origins(self) -> tuple[str, ...]:
        return tuple(origin.strip() for origin in self.values.cors_origins.split(","))


class CloudStage(StageSettings):
    """A stage on AWS."""

    account: AccountId | None = None
    """None deploys to the account of whoever deploys."""
    cors_origins: tuple[Origin, ...] = Field(min_length=1)
    invitation_base_url: HttpsUrl
    livekit_url: RoomUrl
    sign_in_return_urls: tuple[str, ...] = ()
    """Where the own user pool may send a lawyer back to after signing in."""
    issuer: Issuer | None = None
    domain: Domain | None = None
    """The API's own name; without one it has the gateway's."""
    alarm_email: str | None = Field(default=None, pattern=r"^[^@\s]+@[^@\s]+$")
    monthly_budget_usd: int | None = Field(default=None, ge=1)
    """Above it, and when it is forecast to be passed, `alarm_email` is told."""
    secrets_of: Annotated[str, StringConstraints(pattern=r"^[\w.-]{1,40}$")] | None = None
    """Any new value, a date say, starts functions and interviewers anew: so they read secrets that were changed."""
    scan_uploads: bool = False
    """GuardDuty scans every upload for malware, and only clean ones are read."""
    record_audio: bool = False
    """LiveKit's Egress records interviews' sound into the upload bucket, where the client agrees to it as well."""
    log_retention_days: RetentionDays
    throttle: Throttle
    functions: Functions = Functions()
    network: Network
    database: Database
    agent: Agent

    @model_validator(mode="after")
    def _prod_holds(self) -> Self:
        faults = []
        if not self.issuer and not self.sign_in_return_urls:
            faults.append("sign_in_return_urls is missing: the own user pool has nowhere to send a lawyer back to")
        if self.monthly_budget_usd and not self.alarm_email:
            faults.append("monthly_budget_usd needs alarm_email: somebody has to be told")
        if self.most_connections > self.database.most_connections:
            faults.append(
                f"functions and agents may hold {self.most_connections} connections; the database takes "
                f"{self.database.most_connections}: raise database.maximum_capacity, or lower "
                "functions.reserved_concurrency or agent.most_tasks"
            )
        if self.stage is Stage.PROD:
            faults += self._prod_faults()
        if faults:
            raise ValueError("; ".join(faults))
        return self

    def _prod_faults(self) -> list[str]:
        rules = {
            "cors_origins must name the frontends (no *)": "*" not in self.cors_origins,
            "cors_origins must be https": all(origin.startswith(("https://", "*")) for origin in self.cors_origins),
            "database.minimum_capacity must be 0.5 or more: it may not sleep": self.database.minimum_capacity >= 0.5,
            "database.is_protected must be true": self.database.is_protected,
            "agent.fewest_tasks must be 2 or more: one may be lost with its zone": self.agent.fewest_tasks >= 2,
            "alarm_email is missing: nobody would be told": self.alarm_email is not None,
        }
        return [rule for rule, holds in rules.items() if not holds]

    @property
    def target(self) -> Target:
        """What the functions' packages run on."""
        return self.functions.architecture

    @property
    def most_connections(self) -> int:
        """That agents and the functions with a limit may hold; what others may take, the check before a deploy asks."""
        return self.agent.most_connections + sum(self.functions.reserved_concurrency.values()) + OTHER_CONNECTIONS

    @property
    def example_values(self) -> tuple[str, ...]:
        """Those with a `.example` host."""
        hosts = {
            "livekit_url": self.livekit_url,
            "invitation_base_url": self.invitation_base_url,
            "cors_origins": ",".join(self.cors_origins),
            "alarm_email": self.alarm_email or "",
        }
        return tuple(name for name, value in hosts.items() if ".example" in value)


def read_stage(name: object, stages: object) -> LocalStage | CloudStage:
    """The settings of the stage called `name` among cdk.json's `stages`; raises StageError."""
    known = ", ".join(stage.value for stage in Stage)
    if not isinstance(name, str) or name not in {stage.value for stage in Stage}:
        given = f"there is no stage {name!r}" if name else "no stage is given"
        raise StageError(f"{given}: choose one of {known} (cdk -c stage=NAME, or make synth STAGE=NAME).")
    if not isinstance(stages, Mapping) or not isinstance(stages.get(name), Mapping):
        raise StageError(f"cdk.json has no settings for the stage {name!r}: add context.stages.{name}.")
    values: dict[str, object] = {**stages[name], "stage": name}
    if Stage(name) is not Stage.LOCAL:
        return _validated(CloudStage, values, f"cdk.json, context.stages.{name}")
    try:
        local = LocalValues()
    except ValidationError as error:
        what = "; ".join(f"{LOCAL_PREFIX}{str(fault['loc'][0]).upper()}: {fault['msg']}" for fault in error.errors())
        raise StageError(f"the local stage takes its values from the local system (lexnova up). {what}") from None
    return _validated(LocalStage, {**values, "values": local}, f"cdk.json, context.stages.{name}")


def _validated[S: StageSettings](kind: type[S], values: Mapping[str, object], where: str) -> S:
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        faults = (f"{'.'.join(map(str, fault['loc'])) or 'settings'}: {fault['msg']}" for fault in error.errors())
        raise StageError(f"{where}: {'; '.join(faults)}") from None
