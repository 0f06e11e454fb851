"""A PDF that has come and is not read yet: to start now would ask the questions of the one before it."""

from uuid import UUID

from shared.config import UploadSettings, load
from shared.db.sessions import Session
from shared.errors import ScriptNotReady


def refuse_unread(session: Session, come: UUID | None) -> None:
    """Raises ScriptNotReady while a PDF lies in the bucket by a newer form than `come`, the script's, and
    StorageUnavailable when nobody can say. A form by which nothing was posted keeps nobody waiting."""
    awaited = session.awaited_upload(come)
    if awaited is None:
        return
    from shared.bucket import named_errors, s3, upload_key  # boto3: 180 ms that few starts need

    with named_errors():
        name, key = load(UploadSettings).upload_bucket, upload_key(session.id, awaited)
        listed = s3().list_objects_v2(Bucket=name, Prefix=key, MaxKeys=1)  # needs no right to read what lies there
    if listed["KeyCount"]:
        raise ScriptNotReady("A PDF has come that is not read yet. Wait until it has been.")
