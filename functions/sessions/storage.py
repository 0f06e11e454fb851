"""Upload forms: the browser posts the PDF straight to S3, under a policy that only a PDF fits."""

from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from pydantic import BaseModel

from shared.config import UploadSettings, load
from shared.errors import StorageUnavailable

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

MAX_UPLOAD_BYTES = 10 * 1024 * 1024
PDF = "application/pdf"


class UploadForm(BaseModel):
    """Post `fields`, then the file as the field `file`, as multipart/form-data to `url`."""

    upload_id: UUID
    url: str
    fields: dict[str, str]
    max_bytes: int = MAX_UPLOAD_BYTES
    expires_in_seconds: int


def upload_key(session_id: UUID, upload_id: UUID) -> str:
    """Where an upload lies in its bucket."""
    return f"uploads/{session_id}/{upload_id}.pdf"


def presign_upload(session_id: UUID, upload_id: UUID, *, seconds: int) -> UploadForm:
    """A form for one PDF of at most MAX_UPLOAD_BYTES, good for `seconds`. Raises StorageUnavailable."""
    settings = load(UploadSettings)
    try:
        form = _s3().generate_presigned_post(
            settings.upload_bucket,
            upload_key(session_id, upload_id),
            Fields={"Content-Type": PDF},
            Conditions=[{"Content-Type": PDF}, ["content-length-range", 1, MAX_UPLOAD_BYTES]],
            ExpiresIn=seconds,
        )
    except (BotoCoreError, ClientError) as error:
        raise StorageUnavailable from error
    return UploadForm(upload_id=upload_id, url=form["url"], fields=form["fields"], expires_in_seconds=seconds)


def erase_uploads(session_id: UUID) -> None:
    """Delete every version of every upload of a session. Raises StorageUnavailable."""
    bucket = load(UploadSettings).upload_bucket
    try:
        pages = _s3().get_paginator("list_object_versions").paginate(Bucket=bucket, Prefix=f"uploads/{session_id}/")
        for page in pages:
            for version in [*page.get("Versions", []), *page.get("DeleteMarkers", [])]:
                _s3().delete_object(Bucket=bucket, Key=version["Key"], VersionId=version["VersionId"])
    except (BotoCoreError, ClientError) as error:
        raise StorageUnavailable from error


@cache
def _s3() -> "S3Client":
    config = Config(
        signature_version="s3v4",
        connect_timeout=3,
        read_timeout=5,
        retries={"total_max_attempts": 2},
    )
    return boto3.client("s3", endpoint_url=load(UploadSettings).aws_endpoint_url, config=config)
