"""Fetches an upload from S3, never more of it than a document may have."""

from functions.documents.limits import MAX_FILE_BYTES
from shared.bucket import ObjectGone, named_errors, s3
from shared.config import UploadSettings, load
from shared.errors import UnreadableDocument
from shared.interview.script import ParseErrorCode


def fetch(key: str) -> bytes | None:
    """The object's bytes; None when it has been deleted meanwhile.

    Raises UnreadableDocument (too_large) before anything is downloaded, StorageUnavailable when S3 does not answer.
    """
    try:
        with named_errors():
            found = s3().get_object(Bucket=load(UploadSettings).upload_bucket, Key=key)
            with found["Body"] as body:
                if found["ContentLength"] > MAX_FILE_BYTES:
                    raise UnreadableDocument(ParseErrorCode.TOO_LARGE)
                return body.read(MAX_FILE_BYTES + 1)
    except ObjectGone:
        return None
