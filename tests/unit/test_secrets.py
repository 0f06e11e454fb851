"""Settings that stand in Secrets Manager, read as a function on AWS reads them."""

import json
from collections.abc import Iterator

import boto3
import pytest
from moto import mock_aws
from pydantic import ValidationError

from shared.config import InvitationSettings, LiveKitSettings, MigrationSettings
from shared.errors import SecretsUnavailable
from shared.secrets import read_secrets


@pytest.fixture(autouse=True)
def _aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("LIVEKIT_API_KEY", "LIVEKIT_API_SECRET", "INVITATION_SECRET", "MIGRATION_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    monkeypatch.setenv("LIVEKIT_URL", "wss://rooms.example")
    monkeypatch.setenv("INVITATION_BASE_URL", "https://app.example/i")
    read_secrets.cache_clear()
    with mock_aws():
        yield
    read_secrets.cache_clear()


def keep(name: str, **values: object) -> str:
    client = boto3.client("secretsmanager", region_name="eu-central-1")
    return str(client.create_secret(Name=name, SecretString=json.dumps(values))["ARN"])


def test_settings_come_from_every_secret_that_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    livekit = keep("livekit", LIVEKIT_API_KEY="key", LIVEKIT_API_SECRET="kept")
    monkeypatch.setenv("SECRETS_ARNS", f"{livekit},{keep('invitation', INVITATION_SECRET='i' * 40)}")
    assert LiveKitSettings().livekit_api_secret.get_secret_value() == "kept"
    assert InvitationSettings().invitation_secret.get_secret_value() == "i" * 40


def test_the_environment_goes_before_the_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRETS_ARNS", keep("livekit", LIVEKIT_API_KEY="kept", LIVEKIT_API_SECRET="kept"))
    monkeypatch.setenv("LIVEKIT_API_KEY", "given")
    assert LiveKitSettings().livekit_api_key == "given"


def test_a_secret_that_nobody_filled_in_is_missing_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRETS_ARNS", keep("livekit", LIVEKIT_API_KEY="", LIVEKIT_API_SECRET=""))
    with pytest.raises(ValidationError, match="livekit_api_key"):
        LiveKitSettings()


def test_auroras_secret_of_the_owner_becomes_the_migrations_address(monkeypatch: pytest.MonkeyPatch) -> None:
    owner = keep("owner", username="owner", password="a/b@c", host="db.example", port=5432, dbname="lexnova")
    monkeypatch.setenv("SECRETS_ARNS", owner)
    url = MigrationSettings().migration_database_url.get_secret_value()
    assert url == "postgresql://owner:a%2Fb%40c@db.example:5432/lexnova"


def test_a_secret_that_is_gone_is_a_named_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRETS_ARNS", "arn:aws:secretsmanager:eu-central-1:123456789012:secret:none-AAAAAA")
    with pytest.raises(SecretsUnavailable):
        LiveKitSettings()
