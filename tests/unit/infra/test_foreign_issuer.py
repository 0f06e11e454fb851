"""A stage whose lawyers sign in with somebody else's OIDC issuer."""

from pathlib import Path

from infra.stage import CloudStage, read_stage
from infra.stage_parts import Issuer
from infra.synth import read_context
from tests.unit.infra.synthesised import synthesised


def test_it_has_no_user_pool_and_its_functions_verify_that_issuers_tokens(tmp_path: Path) -> None:
    dev = read_stage("dev", read_context()["stages"])
    assert isinstance(dev, CloudStage)
    issuer = Issuer(url="https://id.example/realm", audience="lexnova", firm_claim="firm")
    stage = synthesised(dev.model_copy(update={"issuer": issuer}), tmp_path)
    assert not [kind for kind in stage.types() if kind.startswith("AWS::Cognito")]
    variables = stage.one("AWS::Lambda::Function", "Api/Rooms")["Environment"]["Variables"]
    told = {"OIDC_ISSUER": issuer.url, "OIDC_AUDIENCE": "lexnova", "OIDC_FIRM_CLAIM": "firm"}
    assert told.items() <= variables.items()
    assert not stage.one("AWS::ApiGateway::RestApi")["Body"]["components"]["securitySchemes"]
