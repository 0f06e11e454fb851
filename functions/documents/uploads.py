"""Fetches an upload from S3, never more of it than a document may have."""

from functools import cache
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from functions.documents.limits import MAX_FILE_BYTES
from shared.config import UploadSettings, load
from shared.errors import StorageUnavailable, UnreadableDocument
from shared.interview.script import ParseErrorCode

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_GONE = frozenset({"404", "NoSuchKey", "NoSuchBucket", "NotFound"})


def fetch(key: str) -> bytes | None:
    """The object's bytes; None when it has been deleted meanwhile.

    Raises UnreadableDocument (too_large) before anything is downloaded, StorageUnavailable when S3 does not answer.
    """
    bucket = load(UploadSettings).upload_bucket
    try:
        found = s3().get_object(Bucket=bucket, Key=key)
        with found["Body"] as body:
            if found["ContentLength"] > MAX_FILE_BYTES:
                raise UnreadableDocument(ParseErrorCode.TOO_LARGE)
            return body.read(MAX_FILE_BYTES + 1)
    except ClientError as error:
        if error.response["Error"]["Code"] in _GONE:
            return None
        raise StorageUnavailable from error
    except BotoCoreError as error:
        raise StorageUnavailable from error


@cache
def s3() -> "S3Client":
    config = Config(connect_timeout=3, read_timeout=15, retries={"total_max_attempts": 3, "mode": "standard"})
    return boto3.client("s3", endpoint_url=load(UploadSettings).aws_endpoint_url, config=config)
