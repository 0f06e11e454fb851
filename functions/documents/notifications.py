"""What S3 tells through SQS: which upload has arrived. A message is input like any other, and may be nonsense."""

import re
from dataclasses import dataclass
from urllib.parse import unquote_plus
from uuid import UUID

from pydantic import BaseModel, Field, ValidationError

_KEY = re.compile(
    r"^uploads/(?P<session>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/(?P<upload>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.pdf$"
)


@dataclass(frozen=True)
class Upload:
    """A PDF in the upload bucket."""

    session_id: UUID
    upload_id: UUID
    key: str
    is_refused: bool = False
    """The malware scan did not pass it: it may not be read (infra/stacks/scanning.py)."""
    etag: str | None = None
    """S3's name for its content, as the message has it."""


class _Bucket(BaseModel):
    name: str


class _Object(BaseModel):
    key: str
    etag: str | None = Field(default=None, alias="eTag")


class _S3(BaseModel):
    bucket: _Bucket
    object: _Object


class _Record(BaseModel):
    event_name: str = Field(alias="eventName")
    s3: _S3


class _Notification(BaseModel):
    records: tuple[_Record, ...] = Field(default=(), alias="Records")
    test: str | None = Field(default=None, alias="Event")
    """`s3:TestEvent`, which S3 sends once when the notification is set up."""


@dataclass(frozen=True)
class Arrivals:
    """`ignored` counts what is no upload: other keys, other buckets, other events, a body that is no notification."""

    uploads: tuple[Upload, ...]
    ignored: int = 0


def arrivals_in(body: str, *, bucket: str) -> Arrivals:
    """The uploads that a message speaks of, in its order, each once."""
    try:
        notification = _Notification.model_validate_json(body)
    except ValidationError:
        return Arrivals((), ignored=1)
    uploads: dict[str, Upload] = {}
    ignored = 0 if notification.records or notification.test == "s3:TestEvent" else 1
    for record in notification.records:
        upload = _upload(record, bucket)
        if upload is None:
            ignored += 1
        else:
            uploads[upload.key] = upload
    return Arrivals(tuple(uploads.values()), ignored)


def _upload(record: _Record, bucket: str) -> Upload | None:
    key = unquote_plus(record.s3.object.key)
    match = _KEY.match(key)
    is_refused = record.event_name.startswith("ObjectRefused:")
    is_upload = is_refused or record.event_name.startswith("ObjectCreated:")
    if match is None or record.s3.bucket.name != bucket or not is_upload:
        return None
    return Upload(UUID(match["session"]), UUID(match["upload"]), key, is_refused, record.s3.object.etag)
