"""Tells the function that counts the demand of a start or a token: interviewers that sleep come without its minute."""

import json
from functools import cache
from typing import TYPE_CHECKING

from shared.config import WakeSettings, load
from shared.logs import Log

if TYPE_CHECKING:
    from mypy_boto3_lambda import LambdaClient

log = Log("waking")


def wake_interviewers() -> None:
    """Returns when AWS has taken the message; nothing happens where no function is named (one machine).

    A failure is logged and no more: the clock calls that function too, and a client who comes again wakes it again.
    """
    function = load(WakeSettings).demand_function
    if not function:
        return
    from botocore.exceptions import BotoCoreError, ClientError  # 180 ms that one machine need not pay

    try:
        _lambda().invoke(FunctionName=function, InvocationType="Event", Payload=json.dumps({"wake": True}).encode())
    except (BotoCoreError, ClientError) as error:
        log.failure("interviewers_not_woken", error)


@cache
def _lambda() -> "LambdaClient":
    import boto3
    from botocore.config import Config

    return boto3.client("lambda", config=Config(connect_timeout=1, read_timeout=2, retries={"total_max_attempts": 2}))
