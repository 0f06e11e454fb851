"""Pictures of a PDF's pages, beside it in the bucket: what a lawyer's review lays the questions' boxes on.

They are a help and nothing more: a script stands without them, and a page that cannot be drawn has none.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from functions.documents.notifications import Upload
from functions.documents.sandbox import draw_in_sandbox
from functions.documents.uploads import Pdf
from shared.bucket import erase_pictures, named_errors, picture_key, s3
from shared.config import UploadSettings, load
from shared.errors import StorageUnavailable
from shared.logs import Log

FRAME = struct.Struct(">4sIffI")
"""Before each picture that the sandbox sends: MARK, page number, width and height in points, length of the PNG."""
MARK = b"page"
PNG = "image/png"

log = Log("pictures")


@dataclass(frozen=True)
class Picture:
    number: int
    width: float
    height: float
    png: bytes


def replace_pictures(upload: Upload, pdf: Pdf | None) -> int:
    """Erase those of a PDF before, draw this one's pages, if any, and put them into the bucket; returns how many. What
    goes wrong is logged and left: no link leads to another PDF's pages."""
    bucket, stored = load(UploadSettings).upload_bucket, 0
    try:
        erase_pictures(upload.session_id)
        if pdf is None:
            return 0
        for picture in unpacked(draw_in_sandbox(pdf.content)):
            with named_errors():
                s3().put_object(
                    Bucket=bucket,
                    Key=picture_key(upload.session_id, pdf.sha256, picture.number),
                    Body=picture.png,
                    ContentType=PNG,
                    Metadata={"width": f"{picture.width:.2f}", "height": f"{picture.height:.2f}"},
                )
            stored += 1
    except StorageUnavailable as error:
        log.failure(
            "pictures_not_stored", error.__cause__ or error, session_id=upload.session_id, upload_id=upload.upload_id
        )
    return stored


def unpacked(output: bytes) -> Iterator[Picture]:
    """The pictures that came whole out of a sandbox, which may have been stopped in the middle of one."""
    place = 0
    while place + FRAME.size <= len(output):
        mark, number, width, height, length = FRAME.unpack_from(output, place)
        place += FRAME.size
        if mark != MARK or place + length > len(output):
            return
        yield Picture(number, width, height, output[place : place + length])
        place += length
