"""When a message that could not be handled comes again: after seconds, as most outages are over by then."""

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

FIRST_SECONDS = 5
LONGEST_SECONDS = 60

log = Log("retries")


def seconds_until_next(tries: int) -> int:
    """How long a message rests that was given out so many times: twice as long each time, and never over a minute."""
    return min(FIRST_SECONDS << (tries - 1), LONGEST_SECONDS)


def bring_back_soon(record: SQSRecord) -> None:
    """Have the queue give a message out again soon. Its own six minutes are for a function that ended without a word,
    and stand where the queue does not answer."""
    seconds = seconds_until_next(int(record.attributes.approximate_receive_count))
    try:
        sqs().change_message_visibility(
            QueueUrl=record.queue_url, ReceiptHandle=record.receipt_handle, VisibilityTimeout=seconds
        )
    except (BotoCoreError, ClientError) as error:
        log.failure("message_not_released", error, message_id=record.message_id)


@cache
def sqs() -> "SQSClient":
    config = Config(connect_timeout=3, read_timeout=5, retries={"total_max_attempts": 2, "mode": "standard"})
    return boto3.client("sqs", endpoint_url=load(UploadSettings).aws_endpoint_url, config=config)
