"""The bucket: forms that a browser posts its PDF by, under a policy that only a PDF fits; pictures of pages; sound."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from pydantic import BaseModel, Field

from shared import bucket
from shared.config import UploadSettings, load
from shared.errors import PageNotFound, StorageUnavailable
from shared.recording import recording_key

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

MAX_UPLOAD_BYTES = 10 * 1024 * 1024
PDF = "application/pdf"
LINK_SECONDS = 300
_GONE = frozenset({"404", "403", "NoSuchKey"})
"""Without the right to list, S3 says "denied" of an object that is not there."""


class UploadForm(BaseModel):
    """Post `fields`, then the file as the field `file`, as multipart/form-data to `url`."""

    upload_id: UUID
    url: str
    fields: dict[str, str]
    max_bytes: int = MAX_UPLOAD_BYTES
    expires_in_seconds: int


class PagePicture(BaseModel):
    """A PNG of one page, upright. Boxes are in points from its top left corner: scale them by `width`."""

    page: int
    url: str
    expires_in_seconds: int
    width: float = Field(description="The page's, in points")
    height: float = Field(description="The page's, in points")


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


def presign_picture(session_id: UUID, upload_id: UUID, number: int) -> PagePicture:
    """A link to the picture of a page. Raises PageNotFound, StorageUnavailable."""
    found = _presign(f"pages/{session_id}/{upload_id}/{number}.png")
    if found is None:
        raise PageNotFound
    return PagePicture(
        page=number,
        url=found.url,
        expires_in_seconds=LINK_SECONDS,
        width=float(found.notes["width"]),
        height=float(found.notes["height"]),
    )


def presign_recording(session_id: UUID, recording_id: str) -> str | None:
    """A link to a recording; None when there is no such file. Raises StorageUnavailable."""
    found = _presign(recording_key(session_id, recording_id))
    return found.url if found else None


def erase_objects(session_id: UUID) -> None:
    """Delete every version of every object of a session. Raises StorageUnavailable."""
    bucket.erase_objects(_s3(), load(UploadSettings).upload_bucket, session_id)


@dataclass(frozen=True)
class _Link:
    url: str
    notes: Mapping[str, str]
    """What was noted on the object."""


def _presign(key: str) -> _Link | None:
    at = {"Bucket": load(UploadSettings).upload_bucket, "Key": key}
    try:
        found = _s3().head_object(Bucket=at["Bucket"], Key=at["Key"])
        return _Link(_s3().generate_presigned_url("get_object", Params=at, ExpiresIn=LINK_SECONDS), found["Metadata"])
    except ClientError as error:
        if error.response["Error"]["Code"] in _GONE:
            return None
        raise StorageUnavailable from error
    except BotoCoreError as error:
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
