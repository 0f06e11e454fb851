"""AWS throttled, denying, expired and slow: each ends as a named error, or is got over."""

import json
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import boto3
import pytest

from functions.rooms import waking
from functions.rooms.waking import wake_interviewers
from shared.config import DatabaseSettings, load
from shared.db import engine as database_engine
from shared.db.engine import System, transaction
from shared.errors import DatabaseUnavailable, SecretsUnavailable
from shared.secrets import read_secrets
from tests.integration.aws.endpoint import Answer, Endpoint, refusal, serving

ARN = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:lexnova/dev/livekit-AAAAAA"
KEPT = Answer(body={"ARN": ARN, "Name": "livekit", "SecretString": json.dumps({"LIVEKIT_API_KEY": "kept"})})
REFUSALS = [
    refusal("ThrottlingException"),
    refusal("AccessDeniedException"),
    refusal("ExpiredTokenException"),
    refusal("InternalServiceError", 500),
]


@pytest.fixture(autouse=True)
def _credentials(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in {
        "AWS_DEFAULT_REGION": "eu-central-1",
        "AWS_ACCESS_KEY_ID": "AKIATESTING",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_SESSION_TOKEN": "session",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    _forget()
    yield
    _forget()


def _forget() -> None:
    """Settings, clients, and the credentials that boto3's session keeps."""
    boto3.setup_default_session()
    for cached in (read_secrets, waking._lambda, database_engine._rds, load):
        cached.cache_clear()
    database_engine.dispose()


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> Iterator[Endpoint]:
    with serving() as endpoint:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SECRETS_MANAGER", endpoint.url)
        yield endpoint


@pytest.fixture
def functions(monkeypatch: pytest.MonkeyPatch) -> Iterator[Endpoint]:
    with serving() as endpoint:
        monkeypatch.setenv("AWS_ENDPOINT_URL_LAMBDA", endpoint.url)
        monkeypatch.setenv("DEMAND_FUNCTION", "demand")
        yield endpoint


def test_a_throttled_secret_is_asked_for_again(secrets: Endpoint) -> None:
    secrets.answers = [refusal("ThrottlingException"), KEPT]
    assert read_secrets(ARN) == {"livekit_api_key": "kept"}
    assert len(secrets.asked) == 2


@pytest.mark.parametrize("refused", REFUSALS, ids=lambda one: one.body["__type"])
def test_a_secret_that_is_refused_is_a_named_error_and_is_not_remembered(secrets: Endpoint, refused: Answer) -> None:
    secrets.answers = [refused]
    with pytest.raises(SecretsUnavailable):
        read_secrets(ARN)
    secrets.answers = [KEPT]
    assert read_secrets(ARN) == {"livekit_api_key": "kept"}


def test_a_secret_that_comes_too_late_is_asked_for_again(secrets: Endpoint) -> None:
    secrets.answers = [Answer(after_seconds=4), KEPT]
    assert read_secrets(ARN) == {"livekit_api_key": "kept"}


def test_waking_sends_one_message_and_waits_for_no_answer_of_the_function(functions: Endpoint) -> None:
    functions.answers = [Answer(202)]
    wake_interviewers()
    path, body, headers = functions.asked[0]
    assert path == "/2015-03-31/functions/demand/invocations"
    assert json.loads(body) == {"wake": True}
    assert headers["X-Amz-Invocation-Type"] == "Event"


@pytest.mark.parametrize(
    "refused", [*REFUSALS, Answer(after_seconds=5)], ids=lambda one: one.body.get("__type", "slow")
)
def test_a_start_goes_on_although_nobody_can_be_woken(
    functions: Endpoint, refused: Answer, capfd: pytest.CaptureFixture[str]
) -> None:
    functions.answers = [refused]
    wake_interviewers()
    assert functions.asked


def test_on_one_machine_nobody_is_woken(functions: Endpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEMAND_FUNCTION")
    load.cache_clear()
    wake_interviewers()
    assert functions.asked == []


def test_the_database_token_is_signed_for_this_host_and_role_and_holds_a_quarter_of_an_hour() -> None:
    token = database_engine._iam_token("db.example", 5432, "lexnova_app")
    asked = parse_qs(urlsplit(f"https://{token}").query)
    assert token.startswith("db.example:5432/?")
    assert (asked["Action"], asked["DBUser"]) == (["connect"], ["lexnova_app"])
    assert asked["X-Amz-Expires"] == ["900"]
    assert asked["X-Amz-Credential"][0].endswith("/eu-central-1/rds-db/aws4_request")
    assert asked["X-Amz-Security-Token"] == ["session"]


def test_without_credentials_the_database_is_away_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent")
    with pytest.raises(DatabaseUnavailable):
        database_engine._iam_token("db.example", 5432, "lexnova_app")


def test_a_server_that_aurora_did_not_sign_for_is_refused(
    monkeypatch: pytest.MonkeyPatch, app_database_url: str
) -> None:
    """A PostgreSQL without Amazon's certificate: the connection ends before the token is sent."""
    address = urlsplit(app_database_url)
    monkeypatch.setenv("DATABASE_URL", f"postgresql://{address.username}@127.0.0.1:{address.port}/lexnova")
    monkeypatch.setenv("DATABASE_CA_FILE", "infra/certificates/rds.pem")
    load.cache_clear()
    assert load(DatabaseSettings).database_ca_file
    with pytest.raises(DatabaseUnavailable), transaction(System()):
        pass
