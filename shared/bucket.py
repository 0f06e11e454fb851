"""The upload bucket, as far as several functions must agree on it: where a session's objects lie, how S3 is asked, and
erasing them all."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from shared.config import UploadSettings, load
from shared.errors import StorageUnavailable

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_s3.type_defs import ObjectIdentifierTypeDef

FOLDERS = ("uploads", "pages", "recordings")
"""PDFs at uploads/{session}/{upload}.pdf, pictures of their pages at pages/{session}/{the PDF's sha256}/{page}.png,
sound at recordings/{session}/{recording}.ogg."""

_GONE = frozenset({"404", "403", "NoSuchKey", "NotFound"})
"""403 is a HEAD's: without the right to list, S3 says "denied" of an object that is not there."""


class ObjectGone(StorageUnavailable):
    """Nothing lies at the key. Whoever asks for an object that may be gone catches it."""


def upload_key(session_id: UUID, upload_id: UUID) -> str:
    """Where an upload lies."""
    return f"uploads/{session_id}/{upload_id}.pdf"


def picture_key(session_id: UUID, pdf_sha256: str, page: int) -> str:
    """Where the picture of a PDF's page lies: two PDFs that came by one form share none."""
    return f"pages/{session_id}/{pdf_sha256}/{page}.png"


def erase_objects(session_id: UUID) -> None:
    """Delete every version of every object of a session. Raises StorageUnavailable; doing it again does the rest."""
    with named_errors():
        for folder in FOLDERS:
            _erase(f"{folder}/{session_id}/")


def erase_pictures(session_id: UUID) -> None:
    """Delete every version of every picture of a session's pages. Raises StorageUnavailable; as `erase_objects`."""
    with named_errors():
        _erase(f"pages/{session_id}/")


@contextmanager
def named_errors() -> Iterator[None]:
    """What S3 says becomes StorageUnavailable, and of that ObjectGone where nothing lies at the key."""
    try:
        yield
    except ClientError as error:
        is_gone = error.response["Error"]["Code"] in _GONE
        raise (ObjectGone if is_gone else StorageUnavailable) from error
    except BotoCoreError as error:
        raise StorageUnavailable from error


@cache
def s3() -> "S3Client":
    """The process's client. What a browser is given is signed as every region takes it, and names the region: S3's
    name for all of them sends on to it for a new bucket's first hours, where no signature and no CORS hold.
    """
    endpoint = load(UploadSettings).aws_endpoint_url
    config = Config(
        signature_version="s3v4",
        s3={"addressing_style": "auto" if endpoint else "virtual"},  # boto3's way to ask for the region's name
        connect_timeout=3,
        read_timeout=5,
        retries={"total_max_attempts": 2, "mode": "standard"},
    )
    return boto3.client("s3", endpoint_url=endpoint, config=config)


def _erase(prefix: str) -> None:
    name = load(UploadSettings).upload_bucket
    for page in s3().get_paginator("list_object_versions").paginate(Bucket=name, Prefix=prefix):
        found: list[ObjectIdentifierTypeDef] = [
            {"Key": version["Key"], "VersionId": version["VersionId"]}
            for version in [*page.get("Versions", []), *page.get("DeleteMarkers", [])]
        ]
        if found and s3().delete_objects(Bucket=name, Delete={"Objects": found, "Quiet": True}).get("Errors"):
            raise StorageUnavailable
