"""The bucket: forms that a browser posts its PDF by, under a policy that only a PDF fits; pictures of pages; sound."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from pydantic import Field

from functions.web.output import Output
from shared.bucket import ObjectGone, named_errors, picture_key, s3, upload_key
from shared.config import UploadSettings, load
from shared.errors import PageNotFound
from shared.recording import recording_key

MAX_UPLOAD_BYTES = 10 * 1024 * 1024
PDF = "application/pdf"
LINK_SECONDS = 300


class UploadForm(Output):
    """Post `fields`, then the file as the field `file`, as multipart/form-data to `url`."""

    upload_id: UUID
    url: str
    fields: dict[str, str]
    max_bytes: int = MAX_UPLOAD_BYTES
    expires_in_seconds: int


class PagePicture(Output):
    """A PNG of one page, upright. Boxes are in points from its top left corner: scale them by `width`."""

    page: int
    url: str
    expires_in_seconds: int
    width: float = Field(description="The page's, in points")
    height: float = Field(description="The page's, in points")


def presign_upload(session_id: UUID, upload_id: UUID, *, seconds: int) -> UploadForm:
    """A form for one PDF of at most MAX_UPLOAD_BYTES, good for `seconds`. Raises StorageUnavailable."""
    settings = load(UploadSettings)
    with named_errors():
        form = s3().generate_presigned_post(
            settings.upload_bucket,
            upload_key(session_id, upload_id),
            Fields={"Content-Type": PDF},
            Conditions=[{"Content-Type": PDF}, ["content-length-range", 1, MAX_UPLOAD_BYTES]],
            ExpiresIn=seconds,
        )
    return UploadForm(upload_id=upload_id, url=form["url"], fields=form["fields"], expires_in_seconds=seconds)


def presign_picture(session_id: UUID, pdf_sha256: str, number: int) -> PagePicture:
    """A link to the picture of a page. Raises PageNotFound, StorageUnavailable."""
    found = _presign(picture_key(session_id, pdf_sha256, number))
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


@dataclass(frozen=True)
class _Link:
    url: str
    notes: Mapping[str, str]
    """What was noted on the object."""


def _presign(key: str) -> _Link | None:
    at = {"Bucket": load(UploadSettings).upload_bucket, "Key": key}
    try:
        with named_errors():
            found = s3().head_object(Bucket=at["Bucket"], Key=at["Key"])
            url = s3().generate_presigned_url("get_object", Params=at, ExpiresIn=LINK_SECONDS)
    except ObjectGone:
        return None
    return _Link(url, found["Metadata"])
