"""The documents function: S3 → SQS → here. Each upload becomes a script, or a code that says why it did not.

Every message may come twice, late or for something that is gone; what is done already is not done again. An error
that may pass (S3, the database) leaves its message in the queue, which gives it out again within a minute; what is
wrong with a PDF is stored as its failure, also that its readers die of it.
"""

import time
from typing import Any

from shared.cold_start import imports_that_stay

with imports_that_stay("aws_lambda_powertools.utilities.batch", "functions.documents.uploads", "shared.db.parsing"):
    from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
    from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
    from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
    from aws_lambda_powertools.utilities.typing import LambdaContext
    from sqlalchemy import Connection

    from functions.documents.notifications import Upload, arrivals_in
    from functions.documents.parser import parse
    from functions.documents.pictures import replace_pictures
    from functions.documents.retries import bring_back_soon, take_in_hand
    from functions.documents.sandbox import hide_from_children
    from functions.documents.second_pass import with_second_pass
    from functions.documents.uploads import Pdf, fetch
    from shared import logs
    from shared.bucket import erase_objects
    from shared.config import ProcessSettings, SecondPassSettings, Stage, UploadSettings, load
    from shared.db import parsing, sessions
    from shared.db.engine import Firm, System, transaction
    from shared.errors import UnreadableDocument
    from shared.interview.script import ParseErrorCode, Script

MOST_READINGS = 2
"""One reader may die of something else. A PDF that two of them did not survive is given up by the third."""

log = logs.Log("documents")
processor = BatchProcessor(event_type=EventType.SQS, raise_on_entire_batch_failure=False)


def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse:
    """Messages whose upload should be tried again are named in the answer, the others are done."""
    settings = load(ProcessSettings)
    logs.configure(settings.log_level)
    if settings.stage is not Stage.LOCAL:  # where the local system must find its processes again, and no key is AWS's
        hide_from_children()
    return process_partial_response(event=event, record_handler=_handle_message, processor=processor, context=context)


def _handle_message(record: SQSRecord) -> None:
    arrivals = arrivals_in(record.body, bucket=load(UploadSettings).upload_bucket)
    if arrivals.ignored:
        log.warning("notification_ignored", message_id=record.message_id, records=arrivals.ignored)
    if arrivals.uploads:
        take_in_hand(record)
    for upload in arrivals.uploads:
        try:
            read_upload(upload)
        except Exception as error:
            log.failure("upload_not_read", error, session_id=upload.session_id, upload_id=upload.upload_id)
            bring_back_soon(record)
            raise


def read_upload(upload: Upload) -> None:
    """Read one upload and store what came of it; nothing if it is superseded, read already, or gone.

    Raises StorageUnavailable and DatabaseUnavailable. No transaction is open while S3, the parser or the model works.
    The pages are drawn last: nobody waits for their pictures.
    """
    started = time.monotonic()
    with transaction(System()) as tx:
        looked_at = parsing.look(tx, upload.session_id, upload.upload_id)
    if looked_at is None:
        _skip(upload)
        return
    pdf = ParseErrorCode.REFUSED_BY_SCAN if upload.is_refused else _fetch(upload)
    if pdf is None:
        log.info("upload_gone", session_id=upload.session_id, upload_id=upload.upload_id)
        _erase_unless_wanted(upload)  # the pictures of one whose reader was stopped while it drew them
        return
    sha256, etag = (pdf.sha256, pdf.etag) if isinstance(pdf, Pdf) else (None, upload.etag)
    with transaction(System()) as tx:
        reading = parsing.begin(tx, upload.session_id, upload.upload_id, sha256=sha256, etag=etag, looked_at=looked_at)
    if reading is None:
        _skip(upload)
        return
    result = _result(pdf, reading.begun)
    with transaction(Firm(reading.firm_id)) as tx:
        is_stored = _save(tx, upload, result, sha256)
    shown = pdf if isinstance(pdf, Pdf) and _can_be_shown(result) else None
    drawn = replace_pictures(upload, shown) if is_stored else 0
    log.info(
        "upload_read",
        session_id=upload.session_id,
        upload_id=upload.upload_id,
        begun=reading.begun,
        outcome="parsed" if isinstance(result, Script) else result,
        questions=len(result.questions) if isinstance(result, Script) else 0,
        is_stored=is_stored,
        pictures=drawn,
        milliseconds=round((time.monotonic() - started) * 1000),
    )
    if drawn:
        _erase_unless_wanted(upload)


def _skip(upload: Upload) -> None:
    log.info("upload_skipped", session_id=upload.session_id, upload_id=upload.upload_id)
    _erase_unless_wanted(upload)


def _erase_unless_wanted(upload: Upload) -> None:
    """What comes by the form of a session that was erased, or is drawn while it is, is erased here."""
    with transaction(System()) as tx:
        is_wanted = sessions.exists_at_all(tx, upload.session_id)
    if not is_wanted:
        erase_objects(upload.session_id)
        log.info("upload_erased", session_id=upload.session_id, upload_id=upload.upload_id)


def _fetch(upload: Upload) -> Pdf | ParseErrorCode | None:
    try:
        return fetch(upload.key)
    except UnreadableDocument as error:
        return error.reason


def _result(pdf: Pdf | ParseErrorCode, begun: int) -> Script | ParseErrorCode:
    if isinstance(pdf, ParseErrorCode):
        return pdf
    if begun > MOST_READINGS:
        return ParseErrorCode.PARSER_CRASHED
    try:
        return with_second_pass(parse(pdf.content, pdf.sha256), load(SecondPassSettings))
    except UnreadableDocument as error:
        return error.reason


def _can_be_shown(result: Script | ParseErrorCode) -> bool:
    """Also what the questions are to be written from by hand."""
    return isinstance(result, Script) or result in (ParseErrorCode.NO_QUESTIONS_FOUND, ParseErrorCode.NO_TEXT_LAYER)


def _save(tx: Connection, upload: Upload, result: Script | ParseErrorCode, sha256: str | None) -> bool:
    if isinstance(result, Script):
        return parsing.save_parsed(tx, upload.session_id, upload.upload_id, result)
    return parsing.save_failed(tx, upload.session_id, upload.upload_id, result, sha256=sha256)
