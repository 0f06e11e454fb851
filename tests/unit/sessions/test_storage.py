"""Where a browser is sent to: S3 itself, by a name that answers from a bucket's first minute on."""

from collections.abc import Iterator
from uuid import UUID

import pytest

from functions.sessions.storage import presign_upload
from shared.bucket import s3
from shared.config import load

SESSION, UPLOAD = UUID(int=1), UUID(int=2)


@pytest.fixture(autouse=True)
def known_anew() -> Iterator[None]:
    for kept in (load, s3):
        kept.cache_clear()
    yield
    for kept in (load, s3):
        kept.cache_clear()


@pytest.mark.parametrize(
    ("endpoint", "url"),
    [
        (None, "https://firms-uploads.s3.eu-central-1.amazonaws.com/"),
        ("http://127.0.0.1:4566", "http://127.0.0.1:4566/firms-uploads"),
        ("http://localstack:4566", "http://localstack:4566/firms-uploads"),
    ],
)
def test_a_form_is_posted_to_the_buckets_own_region(
    monkeypatch: pytest.MonkeyPatch, endpoint: str | None, url: str
) -> None:
    """S3's global name would send a browser on while a bucket is new, which its CORS does not survive."""
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    told = {"UPLOAD_BUCKET": "firms-uploads", "AWS_DEFAULT_REGION": "eu-central-1"}
    told |= {"AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "secret"} | (
        {"AWS_ENDPOINT_URL": endpoint} if endpoint else {}
    )
    for name, value in told.items():
        monkeypatch.setenv(name, value)

    form = presign_upload(SESSION, UPLOAD, seconds=900)

    assert form.url == url
    link = s3().generate_presigned_url("get_object", Params={"Bucket": "firms-uploads", "Key": "k"})
    assert link.startswith(url.rstrip("/"))
