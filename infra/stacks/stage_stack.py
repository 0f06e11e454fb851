"""What every stack of a stage has: its name, its region, tags, and zones that nobody has to be asked for."""

from aws_cdk import Acknowledgment, CliCredentialsStackSynthesizer, Environment, Fn, Stack, Tags, Validations
from constructs import Construct, IConstruct

from infra.stage import LOCAL_ASSET_BUCKET, CloudStage, LocalStage

MOST_ZONES = 3
STAGE_TAG = "lexnova:stage"
PART_TAG = "lexnova:part"
"""Cost allocation: what a stage costs, and which part of it."""


class StageStack(Stack):
    """`LexNova-<stage>-<name>`; synthesises without credentials, whatever the account."""

    def __init__(self, scope: Construct, name: str, stage: LocalStage | CloudStage, description: str) -> None:
        account = stage.account if isinstance(stage, CloudStage) else None
        super().__init__(
            scope,
            f"LexNova-{stage.stage}-{name}",
            env=Environment(account=account, region=stage.region),
            synthesizer=None if isinstance(stage, CloudStage) else _without_bootstrap(),
            description=f"LexNova Legal, {stage.stage}: {description}",
            termination_protection=isinstance(stage, CloudStage) and stage.database.is_protected,
        )
        if isinstance(stage, CloudStage):
            Tags.of(self).add(STAGE_TAG, stage.stage)
            Tags.of(self).add(PART_TAG, name.lower())

    @property
    def availability_zones(self) -> list[str]:
        """The first zones of the region as the deployment finds them; looking them up would want credentials."""
        return [Fn.select(index, Fn.get_azs()) for index in range(MOST_ZONES)]


def _without_bootstrap() -> CliCredentialsStackSynthesizer:
    """Assets go up with the caller's own rights, so that the emulator needs no bootstrap stack. One for each stack:
    shared, every stack would carry the others' assets."""
    return CliCredentialsStackSynthesizer(file_assets_bucket_name=LOCAL_ASSET_BUCKET)


def acknowledge(scope: IConstruct, reason: str, *rules: str) -> None:
    """Say why these rules of cdk-nag do not hold for `scope` and what is in it."""
    Validations.of(scope).acknowledge(*(Acknowledgment(id=rule, reason=reason) for rule in rules))
