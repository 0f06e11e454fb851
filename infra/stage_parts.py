"""What a stage on AWS may set, part by part: the types behind cdk.json's `stages`."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

AccountId = Annotated[str, StringConstraints(pattern=r"^\d{12}$")]
Origin = Annotated[str, StringConstraints(pattern=r"^(\*|https?://[^/\s*]+)$")]
HttpsUrl = Annotated[str, StringConstraints(pattern=r"^https://[^\s/]+(/\S*)?$")]
RoomUrl = Annotated[str, StringConstraints(pattern=r"^wss://[^\s/]+$")]
RetentionDays = Literal[1, 3, 7, 14, 30, 90, 180, 365, 731]
Architecture = Literal["arm64", "x86_64"]


class Part(BaseModel):
    """Frozen, and strict about names: a misspelt setting is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Throttle(Part):
    """The gateway's limits: requests a second, and from one address in five minutes (the firewall's)."""

    requests_per_second: int = Field(gt=0)
    burst: int = Field(gt=0)
    requests_per_address: int = Field(ge=10)


class Issuer(Part):
    """Somebody else's OIDC issuer; without one the stage has a user pool of its own."""

    url: HttpsUrl
    audience: str = Field(min_length=1)
    firm_claim: str | None = None


class Domain(Part):
    """The API's own name. The certificate stands in the stage's region; without a zone ops make the DNS record."""

    name: Annotated[str, StringConstraints(pattern=r"^([a-z0-9-]+\.)+[a-z]{2,}$")]
    certificate_arn: Annotated[str, StringConstraints(pattern=r"^arn:aws:acm:[a-z0-9-]+:\d{12}:certificate/[\w-]+$")]
    hosted_zone_id: Annotated[str, StringConstraints(pattern=r"^Z[A-Z0-9]+$")] | None = None


class Functions(Part):
    architecture: Architecture = "arm64"
    reserved_concurrency: dict[Literal["sessions", "rooms", "documents"], Annotated[int, Field(ge=1)]] = {}
    """Kept back for a function, and its most; `python -m infra.preflight` asks whether the account's limit allows it
    (a new account has 10 in all)."""

    @model_validator(mode="after")
    def _queue_can_keep_to_it(self) -> Self:
        if self.reserved_concurrency.get("documents", 2) < 2:
            raise ValueError("reserved_concurrency.documents must be 2 or more: its queue calls no fewer at once")
        return self


class Network(Part):
    zones: int = Field(ge=2, le=3)
    nat_gateways: int = Field(ge=1, le=3)

    @model_validator(mode="after")
    def _gateways_fit(self) -> Self:
        if self.nat_gateways > self.zones:
            raise ValueError("nat_gateways is more than zones")
        return self


class Database(Part):
    minimum_capacity: float = Field(ge=0, le=256, multiple_of=0.5)
    """Aurora capacity units; 0 lets it sleep when nobody asks."""
    maximum_capacity: float = Field(ge=1, le=256, multiple_of=0.5)
    readers: int = Field(ge=0, le=2)
    backup_days: int = Field(ge=1, le=35)
    is_protected: bool
    """Neither stack nor console deletes it, and no stack of the stage is destroyed by a mistyped command."""

    @property
    def most_connections(self) -> int:
        """What Aurora allows at the most capacity, read off its table downwards (189 at 1 unit, 823 at 4, 1669 at 8;
        2000 at most where the least capacity is half a unit or none)."""
        most = min(5000, int(189 * self.maximum_capacity))
        return most if self.minimum_capacity >= 1 else min(2000, most)

    @model_validator(mode="after")
    def _capacities_fit(self) -> Self:
        if self.minimum_capacity > self.maximum_capacity:
            raise ValueError("minimum_capacity is more than maximum_capacity")
        return self


class Agent(Part):
    architecture: Architecture = "arm64"
    cpu: Literal[512, 1024, 2048, 4096, 8192]
    memory_mb: int = Field(ge=1024, le=61440, multiple_of=1024)
    places: int = Field(ge=1, le=50)
    """Interviews that one task holds at once."""
    fewest_tasks: int = Field(ge=0, le=100)
    """0 lets the stage sleep: a start wakes it, and the first client waits for a task to start."""
    most_tasks: int = Field(ge=1, le=500)
    spare_places: int = Field(ge=0, le=500)
    """Kept free, so that whoever comes next waits for no task to start."""

    @model_validator(mode="after")
    def _tasks_fit(self) -> Self:
        if self.fewest_tasks > self.most_tasks:
            raise ValueError("fewest_tasks is more than most_tasks")
        return self

    @property
    def most_connections(self) -> int:
        """At the database: one an interview, and one of each task's main process."""
        return self.most_tasks * (self.places + 1)
