"""Fetches an upload from S3, never more of it than a document may have."""

import hashlib
from dataclasses import dataclass

from functions.documents.limits import MAX_FILE_BYTES
from shared.bucket import ObjectGone, named_errors, s3
from shared.config import UploadSettings, load
from shared.errors import UnreadableDocument
from shared.interview.script import ParseErrorCode


@dataclass(frozen=True)
class Pdf:
    content: bytes
    sha256: str
    etag: str


def fetch(key: str) -> Pdf | None:
    """The object as it lies there now; None when it has been deleted meanwhile.

    Raises UnreadableDocument (too_large) before anything is downloaded, StorageUnavailable when S3 does not answer.
    """
    try:
        with named_errors():
            found = s3().get_object(Bucket=load(UploadSettings).upload_bucket, Key=key)
            with found["Body"] as body:
                if found["ContentLength"] > MAX_FILE_BYTES:
                    raise UnreadableDocument(ParseErrorCode.TOO_LARGE)
                content = body.read(MAX_FILE_BYTES + 1)
    except ObjectGone:
        return None
    return Pdf(content, hashlib.sha256(content).hexdigest(), found["ETag"].strip('"'))
