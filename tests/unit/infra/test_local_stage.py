"""The stage for one machine: only what the emulator really makes, and everything it needs is known beforehand."""

from pathlib import Path

from infra.stacks.api import LOCAL_API_ID
from infra.stacks.storage import LOCAL_BUCKET
from tests.unit.infra.synthesised import LOCAL, Synthesised, synthesised

MADE_BY_THE_EMULATOR = {
    "AWS::ApiGateway::Deployment",
    "AWS::ApiGateway::GatewayResponse",
    "AWS::ApiGateway::RestApi",
    "AWS::ApiGateway::Stage",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::Lambda::EventSourceMapping",
    "AWS::Lambda::Function",
    "AWS::Lambda::Permission",
    "AWS::S3::Bucket",
    "AWS::SQS::Queue",
    "AWS::SQS::QueuePolicy",
}
"""LocalStack's free core has a provider for each; of any other type it may say CREATE_COMPLETE and make nothing."""


def test_it_holds_only_types_that_the_emulator_makes(local: Synthesised) -> None:
    assert local.types() <= MADE_BY_THE_EMULATOR


def test_its_stacks_and_their_outputs_are_what_the_local_system_reads(local: Synthesised) -> None:
    assert local.templates.keys() == {"Migrations", "Storage", "Api"}
    assert "MigrateFunctionName" in local.templates["Migrations"]["Outputs"]
    assert "UploadBucketName" in local.templates["Storage"]["Outputs"]
    assert local.templates["Api"]["Outputs"].keys() == {"ApiUrl"}


def test_its_stacks_wait_for_none_so_that_they_deploy_side_by_side(local: Synthesised) -> None:
    assert local.dependencies("Api") == local.dependencies("Storage") == set()


def test_address_and_bucket_are_known_before_the_deployment(local: Synthesised) -> None:
    assert local.templates["Api"]["Outputs"]["ApiUrl"]["Value"] == (
        f"{LOCAL.values.aws_endpoint_url}/_aws/execute-api/{LOCAL_API_ID}/v1"
    )
    assert {"Key": "_custom_id_", "Value": LOCAL_API_ID} in local.one("AWS::ApiGateway::RestApi")["Tags"]
    assert local.one("AWS::S3::Bucket")["BucketName"] == LOCAL_BUCKET


def test_only_the_reading_gets_the_models_key_and_only_where_there_is_one(local: Synthesised, tmp_path: Path) -> None:
    values = LOCAL.values.model_copy(update={"gemini_api_key": "gemini-key", "gemini_base_url": "http://127.0.0.1:9"})
    with_key = LOCAL.model_copy(update={"values": values})
    with_key_unused = with_key.model_copy(update={"second_pass_max_characters": 0})

    assert _holding_the_models_key(local) == set()
    assert _holding_the_models_key(synthesised(with_key, tmp_path / "with")) == {"Storage"}
    assert _holding_the_models_key(synthesised(with_key_unused, tmp_path / "unused")) == set()


def _holding_the_models_key(stage: Synthesised) -> set[str]:
    functions = stage.every("AWS::Lambda::Function")
    return {place.split("/")[0] for place, one in functions if "GEMINI_API_KEY" in one["Environment"]["Variables"]}


def test_each_function_is_told_what_it_needs_and_no_more(local: Synthesised) -> None:
    told = {
        place.split("/")[1].rstrip("0123456789ABCDEF"): properties["Environment"]["Variables"]
        for place, properties in local.every("AWS::Lambda::Function")
    }
    assert told["Migrate"]["MIGRATION_DATABASE_URL"] == LOCAL.values.migration_database_url
    assert told["Rooms"]["LIVEKIT_API_SECRET"] == LOCAL.values.livekit_api_secret
    assert told["Sessions"]["UPLOAD_BUCKET"] == LOCAL_BUCKET
    for name, variables in told.items():
        assert ("MIGRATION_DATABASE_URL" in variables) is (name == "Migrate")
        assert ("LIVEKIT_API_SECRET" in variables) is (name in {"Rooms", "Sessions"})
        assert ("INVITATION_SECRET" in variables) is (name == "Rooms")


def test_the_gateway_is_deployed_after_its_own_errors_are_said(local: Synthesised) -> None:
    resources = local.templates["Api"]["Resources"]
    deployment = next(one for one in resources.values() if one["Type"] == "AWS::ApiGateway::Deployment")
    answers = {name for name, one in resources.items() if one["Type"] == "AWS::ApiGateway::GatewayResponse"}
    assert answers <= set(deployment["DependsOn"])
