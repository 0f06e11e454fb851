"""The API's surroundings, all real: PostgreSQL, the issuer, LiveKit's server, an S3."""

import warnings
from collections.abc import Iterator
from dataclasses import asdict

import boto3
import pytest
from sqlalchemy import Engine

from functions.web import identity
from infra.local import issuer, livekit
from infra.local.livekit import Access
from infra.local.secrets import Secrets
from shared.bucket import s3
from shared.config import load
from tests.integration.api.calls import Api

BUCKET = "uploads-under-test"


@pytest.fixture(scope="session")
def running_issuer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Secrets]]:
    with issuer.running(tmp_path_factory.mktemp("issuer")) as found:
        yield found


@pytest.fixture(scope="session")
def livekit_server(tmp_path_factory: pytest.TempPathFactory, running_issuer: tuple[str, Secrets]) -> Iterator[Access]:
    with livekit.running(tmp_path_factory.mktemp("livekit"), secrets=running_issuer[1]) as access:
        yield access


@pytest.fixture(scope="session")
def s3_url() -> Iterator[str]:
    """An S3 with the bucket, its versions kept."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it asks for an extra whose packages S3 does not need
        from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    url = "http://{}:{}".format(*server.get_host_and_port())
    client = boto3.client("s3", endpoint_url=url)
    client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    client.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    yield url
    server.stop()


@pytest.fixture
def settings(
    running_issuer: tuple[str, Secrets],
    livekit_server: Access,
    s3_url: str,
    database: Engine,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[pytest.MonkeyPatch]:
    """The functions' settings; a test may set others, and forgets them with `forget`."""
    issuer_url, secrets = running_issuer
    for name, value in {
        "OIDC_ISSUER": issuer_url,
        "OIDC_AUDIENCE": issuer.AUDIENCE,
        "OIDC_FIRM_CLAIM": "firm",
        "UPLOAD_BUCKET": BUCKET,
        "AWS_ENDPOINT_URL": s3_url,
        "LIVEKIT_URL": livekit_server.url,
        "LIVEKIT_API_KEY": livekit_server.api_key,
        "LIVEKIT_API_SECRET": asdict(livekit_server)["api_secret"],
        "INVITATION_SECRET": secrets.invitation_secret,
        "INVITATION_BASE_URL": "https://app.example/join",
    }.items():
        monkeypatch.setenv(name, value)
    _forget_settings()
    yield monkeypatch
    _forget_settings()


@pytest.fixture
def api(settings: pytest.MonkeyPatch, running_issuer: tuple[str, Secrets], livekit_server: Access, s3_url: str) -> Api:
    issuer_url, secrets = running_issuer
    return Api(issuer_url=issuer_url, secrets=secrets, livekit=livekit_server, bucket=BUCKET, s3_url=s3_url)


def forget() -> None:
    """Forget what a process keeps of its settings, of the issuer and of who has called."""
    _forget_settings()
    identity._keys.cache_clear()
    identity._discover.cache_clear()


def _forget_settings() -> None:
    """The issuer, which is the same in all tests, stays known."""
    load.cache_clear()
    s3.cache_clear()
    identity._recognised.cache_clear()
