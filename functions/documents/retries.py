"""When a message comes again: after seconds where a part was away, as most outages are over by then, and a while after
its reader can only be dead where nothing was said."""

from functools import cache
from typing import TYPE_CHECKING

import boto3
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from shared.config import UploadSettings, load
from shared.logs import Log

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

DEAD_SECONDS = 90
"""So long after a message was taken in hand its reader is no more: the function has 60 seconds. The queue's own six
minutes are for messages that no reader takes, as AWS asks where functions may be throttled."""
FIRST_SECONDS = 5
LONGEST_SECONDS = 60

log = Log("retries")


def seconds_until_next(tries: int) -> int:
    """How long a message rests that was given out so many times: twice as long each time, and never over a minute."""
    return min(FIRST_SECONDS << (tries - 1), LONGEST_SECONDS)


def take_in_hand(record: SQSRecord) -> None:
    """Have the queue give a message out again if its reader ends without a word."""
    _let_rest(record, DEAD_SECONDS)


def bring_back_soon(record: SQSRecord) -> None:
    """Have the queue give a message out again soon."""
    _let_rest(record, seconds_until_next(int(record.attributes.approximate_receive_count)))


def _let_rest(record: SQSRecord, seconds: int) -> None:
    """Where the queue does not answer, its own time stands."""
    try:
        sqs().change_message_visibility(
            QueueUrl=record.queue_url, ReceiptHandle=record.receipt_handle, VisibilityTimeout=seconds
        )
    except (BotoCoreError, ClientError) as error:
        log.failure("message_not_put_off", error, message_id=record.message_id)


@cache
def sqs() -> "SQSClient":
    config = Config(connect_timeout=3, read_timeout=5, retries={"total_max_attempts": 2, "mode": "standard"})
    return boto3.client("sqs", endpoint_url=load(UploadSettings).aws_endpoint_url, config=config)
