"""What else dev and prod promise: limits, logs, users, verified TLS, and a runbook for the work that comes round."""

import re
from pathlib import Path

import pytest

from infra.bundling import CERTIFICATES_IN_PACKAGE, ROOT
from infra.local.postgres import SETTINGS
from infra.stacks.functions import SecretName
from infra.stage import CloudStage, read_stage
from infra.synth import read_context
from shared.config import AgentSettings
from tests.unit.infra.synthesised import Synthesised, listed, plain, statements, synthesised

RUNBOOKS = (ROOT / "docs" / "runbooks.md").read_text()
ROTATED = {
    SecretName.LIVEKIT: "LiveKit key",
    SecretName.PROVIDERS: "Deepgram, ElevenLabs, Gemini",
    SecretName.MODEL: "Deepgram, ElevenLabs, Gemini",
    SecretName.RECORDING: "recordings",
    SecretName.INVITATION: "invitations (`lexnova/STAGE/invitation`)",
    SecretName.OWNER: "the database owner's",
}
"""Secret → how its row in the runbooks begins."""
WORK = (
    "Rolling back a release",
    "Restoring from a backup",
    "Rotating a secret",
    "Losing an availability zone",
    "Losing the region",
    "Erasing a session",
    "Erasing a firm",
    "Erasing an environment",
)


def stage_with(**changes: object) -> CloudStage:
    stages = read_context()["stages"]
    assert isinstance(stages, dict)
    stage = read_stage("dev", {**stages, "dev": {**stages["dev"], **changes}})
    assert isinstance(stage, CloudStage)
    return stage


def test_no_executions_are_reserved_unless_a_setting_says_how_many(cloud: Synthesised) -> None:
    """A new account has ten in all, of which none can be reserved: infra/preflight.py asks before the deploy."""
    assert not [place for place, one in cloud.every("AWS::Lambda::Function") if "ReservedConcurrentExecutions" in one]


def test_a_limit_of_executions_is_reserved_where_it_is_set_and_nowhere_else(tmp_path: Path) -> None:
    limited = stage_with(functions={"reserved_concurrency": {"sessions": 20, "rooms": 10}})
    functions = dict(synthesised(limited, tmp_path).every("AWS::Lambda::Function"))
    found = {
        place: one["ReservedConcurrentExecutions"]
        for place, one in functions.items()
        if "ReservedConcurrentExecutions" in one
    }
    assert {re.sub(r"[0-9A-F]{8}$", "", place): limit for place, limit in found.items()} == {
        "Api/Sessions": 20,
        "Api/Rooms": 10,
    }


def test_no_more_uploads_are_taken_from_the_queue_than_may_be_read_at_once(prod: Synthesised, tmp_path: Path) -> None:
    """Others would be throttled, and in the end dead letters that nobody ever looked at."""
    limited = synthesised(stage_with(functions={"reserved_concurrency": {"documents": 3}}), tmp_path)
    found = [one.one("AWS::Lambda::EventSourceMapping")["ScalingConfig"] for one in (prod, limited)]
    assert found == [{"MaximumConcurrency": 5}, {"MaximumConcurrency": 3}]


def test_interviewers_log_to_a_group_that_forgets_and_by_no_other_way(cloud: Synthesised) -> None:
    containers = cloud.one("AWS::ECS::TaskDefinition")["ContainerDefinitions"]
    assert len(containers) == 1
    logging = containers[0]["LogConfiguration"]
    assert logging["LogDriver"] == "awslogs"
    groups = {place.partition("/")[2]: one for place, one in cloud.every("AWS::Logs::LogGroup")}
    assert groups[logging["Options"]["awslogs-group"]["Ref"]]["RetentionInDays"] > 0


def test_every_log_forgets_after_the_stages_time_and_goes_with_its_stack(cloud: Synthesised) -> None:
    names = {place for place, _ in cloud.every("AWS::Logs::LogGroup")}
    templates = [one for template in cloud.templates.values() for one in template.get("Resources", {}).values()]
    groups = [one for one in templates if one["Type"] == "AWS::Logs::LogGroup"]
    assert len({one["Properties"]["RetentionInDays"] for one in groups}) == 1
    assert {one["DeletionPolicy"] for one in groups} == {"Delete"}
    assert {name.partition("/")[0] for name in names} == {
        "Agent",
        "Api",
        "Database",
        "Identity",
        "Migrations",
        "Network",
        "Storage",
    }


def test_every_function_logs_to_a_group_of_its_stack(cloud: Synthesised) -> None:
    """CDK's own, too: the group that Lambda makes by itself forgets nothing and outlives the stack."""
    for place, function in cloud.every("AWS::Lambda::Function"):
        stack, _, name = place.partition("/")
        resources = cloud.templates[stack]["Resources"]
        groups = {key: one["Properties"] for key, one in resources.items() if one["Type"] == "AWS::Logs::LogGroup"}
        told = function.get("LoggingConfig", {}).get("LogGroup", {}).get("Ref")
        by_name = {plain(one["LogGroupName"]): key for key, one in groups.items() if "LogGroupName" in one}
        assert told in groups or by_name[f"/aws/lambda/<{name}>"] in resources["Run"]["DependsOn"], place


def test_the_gateways_own_log_is_there_before_its_stage(cloud: Synthesised) -> None:
    """The gateway would make it by itself, and nothing in it would ever be forgotten."""
    resources = cloud.templates["Api"]["Resources"]
    stage = next(one for one in resources.values() if one["Type"] == "AWS::ApiGateway::Stage")
    named = {
        plain(one["Properties"]["LogGroupName"]): place
        for place, one in resources.items()
        if one["Type"] == "AWS::Logs::LogGroup" and "LogGroupName" in one["Properties"]
    }
    api = stage["Properties"]["RestApiId"]["Ref"]
    assert named[f"API-Gateway-Execution-Logs_<{api}>/{stage['Properties']['StageName']}"] in stage["DependsOn"]


def test_the_databases_log_is_there_before_it_and_holds_no_details_of_errors(cloud: Synthesised) -> None:
    """They quote the row that was refused; the same settings are tried in tests/integration/local/test_postgres.py."""
    resources = cloud.templates["Database"]["Resources"]
    cluster = next(one for one in resources.values() if one["Type"] == "AWS::RDS::DBCluster")
    [log] = [name for name, one in resources.items() if one["Type"] == "AWS::Logs::LogGroup"]
    assert log in cluster["DependsOn"]
    identifier = cluster["Properties"]["DBClusterIdentifier"]
    assert resources[log]["Properties"]["LogGroupName"] == f"/aws/rds/cluster/{identifier}/postgresql"
    parameters = cloud.one("AWS::RDS::DBClusterParameterGroup")["Parameters"]
    silent = {name: value for name, value in SETTINGS.items() if name.startswith("log_")}
    assert silent
    assert parameters.items() >= silent.items()


def test_an_interviewer_is_the_user_that_its_image_has_and_not_root(cloud: Synthesised) -> None:
    written = re.search(r"^USER (\d+)$", (ROOT / "agent_container/Dockerfile").read_text(), flags=re.MULTILINE)
    assert written
    container = cloud.one("AWS::ECS::TaskDefinition")["ContainerDefinitions"][0]
    assert container["User"] == written[1] != "0"
    assert not container.get("Privileged")


def test_an_interviewer_may_write_where_its_volumes_are(cloud: Synthesised) -> None:
    """Fargate gives a volume to root alone unless the image names it (ECS' guide, "Bind mounts"): a task that cannot
    write its sign of life is never healthy."""
    image = (ROOT / "agent_container/Dockerfile").read_text().rpartition("\nFROM ")[2]
    named = re.findall(r'^VOLUME \["(.+)"\]$', image, flags=re.MULTILINE)
    container = cloud.one("AWS::ECS::TaskDefinition")["ContainerDefinitions"][0]
    assert [mount["ContainerPath"] for mount in container["MountPoints"] if not mount["ReadOnly"]] == named
    alive = next(one["Value"] for one in container["Environment"] if one["Name"] == "AGENT_ALIVE_FILE")
    assert Path(alive).parent == Path(named[0])


def test_an_interviewer_has_drained_before_it_is_killed(cloud: Synthesised) -> None:
    container = cloud.one("AWS::ECS::TaskDefinition")["ContainerDefinitions"][0]
    told = {one["Name"]: one["Value"] for one in container["Environment"]}
    drain = float(told.get("AGENT_DRAIN_SECONDS", AgentSettings.model_fields["agent_drain_seconds"].default))
    assert drain + 30 <= container["StopTimeout"]


def test_whoever_reaches_the_database_verifies_it_and_carries_no_password(cloud: Synthesised) -> None:
    variables = [
        one["Environment"]["Variables"] for _, one in cloud.every("AWS::Lambda::Function") if "VpcConfig" in one
    ]
    container = cloud.one("AWS::ECS::TaskDefinition")["ContainerDefinitions"][0]
    told = [*variables, {one["Name"]: one["Value"] for one in container["Environment"]}]
    reaching = [one for one in told if "DATABASE_URL" in one]
    assert len(reaching) >= 5
    for one in reaching:
        assert one["DATABASE_CA_FILE"].endswith(CERTIFICATES_IN_PACKAGE)
        user = plain(one["DATABASE_URL"]).removeprefix("postgresql://").partition("@")[0]
        assert user == "lexnova_app", "a password would stand after a colon"


def test_who_reads_strangers_pdfs_can_read_one_key_alone(cloud: Synthesised) -> None:
    """No key to the speech providers, none to the rooms or the invitations: what a PDF took over would have them."""
    secrets = {
        plain(one["Name"]).rpartition("/")[2] for _, one in cloud.every("AWS::SecretsManager::Secret") if "Name" in one
    }
    assert secrets == {"livekit", "providers", "model", "invitation"}
    granted = [
        plain(resource)
        for place, one in statements(cloud)
        if "DocumentsRole" in place and "secretsmanager:GetSecretValue" in listed(one["Action"])
        for resource in listed(one["Resource"])
    ]
    assert len(granted) == 1
    assert "RefModel" in granted[0]


def test_secrets_that_were_changed_are_read_by_new_versions_and_new_tasks(tmp_path: Path) -> None:
    """What runs has read the old ones; a deploy that changes nothing else would replace none of it."""
    before, after = (synthesised(stage_with(secrets_of=day), tmp_path / day) for day in ("2026-05-01", "2026-05-02"))

    def published(stage: Synthesised) -> set[str]:
        return {place for place, _ in stage.every("AWS::Lambda::Version") if place.startswith("Api/")}

    assert len(published(before)) == len(published(after)) == 2
    assert not published(before) & published(after)
    assert before.one("AWS::ECS::TaskDefinition") != after.one("AWS::ECS::TaskDefinition")
    functions = dict(after.every("AWS::Lambda::Function"))
    told = {place: one for place, one in before.every("AWS::Lambda::Function") if "VpcConfig" in one}
    assert len(told) == 5
    assert all(functions[place] != one for place, one in told.items())


@pytest.mark.parametrize("name", SecretName)
def test_every_secret_says_how_it_is_rotated(name: SecretName) -> None:
    rows = RUNBOOKS.partition("### Rotating a secret")[2].partition("\n### ")[0].splitlines()
    assert [row for row in rows if row.startswith(f"| {ROTATED[name]}")]


@pytest.mark.parametrize("work", WORK)
def test_the_work_that_comes_round_has_its_runbook(work: str) -> None:
    text = RUNBOOKS.partition(f"\n### {work}\n")[2].partition("\n### ")[0]
    assert len(text.split()) > 15


def test_sound_is_recorded_where_the_stage_says_so_by_whoever_may_write_it_and_nothing_else(tmp_path: Path) -> None:
    recording = synthesised(stage_with(record_audio=True), tmp_path)
    [container] = recording.one("AWS::ECS::TaskDefinition", "Agent/")["ContainerDefinitions"]
    told = {one["Name"]: one["Value"] for one in container["Environment"]}
    assert told["RECORD_AUDIO"] == "true"
    assert {"RECORDING_BUCKET", "RECORDING_REGION"} <= set(told)
    assert {"RECORDING_ACCESS_KEY_ID", "RECORDING_SECRET_ACCESS_KEY"} <= {one["Name"] for one in container["Secrets"]}
    [statement] = listed(recording.one("AWS::IAM::ManagedPolicy", "Storage/")["PolicyDocument"]["Statement"])
    assert set(statement["Action"]) == {"s3:PutObject", "s3:AbortMultipartUpload"}
    assert plain(statement["Resource"]).endswith("/recordings/*")


def test_no_sound_is_recorded_unless_a_stage_says_so(cloud: Synthesised) -> None:
    [container] = cloud.one("AWS::ECS::TaskDefinition", "Agent/")["ContainerDefinitions"]
    assert not [one for one in (*container["Environment"], *container["Secrets"]) if "RECORD" in one["Name"]]
    assert "AWS::IAM::ManagedPolicy" not in cloud.types()
