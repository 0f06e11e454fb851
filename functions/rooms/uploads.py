"""A PDF that has come and is not read yet: to start now would ask the questions of the one before it."""

from shared.config import UploadSettings, load
from shared.db.scripts import Come
from shared.db.sessions import Session
from shared.errors import ScriptNotReady


def refuse_unread(session: Session, come: Come) -> None:
    """Raises ScriptNotReady while another PDF than was read lies in the bucket by the newest form, and
    StorageUnavailable when nobody can say. A form that has run out, or by which nothing was posted, keeps nobody
    waiting."""
    upload_id = session.open_upload
    is_known = upload_id == come.upload_id
    if upload_id is None or (is_known and not come.etags):  # of a release that noted none
        return
    from shared.bucket import named_errors, s3, upload_key  # boto3: 180 ms that few starts need

    with named_errors():
        name, key = load(UploadSettings).upload_bucket, upload_key(session.id, upload_id)
        listed = s3().list_objects_v2(Bucket=name, Prefix=key, MaxKeys=1)  # needs no right to read what lies there
    etags = {lies["ETag"].strip('"') for lies in listed.get("Contents", ())}
    if not etags <= (come.etags if is_known else frozenset()):
        raise ScriptNotReady("A PDF has come that is not read yet. Wait until it has been.")
