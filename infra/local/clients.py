"""Clients of the emulator's services."""

from typing import Any

import boto3
from botocore.config import Config

from infra.local import localstack


def client(service: str, endpoint: str) -> Any:
    """A boto3 client that reaches nothing but `endpoint`; waits as long as the longest function may run."""
    return boto3.client(  # type: ignore[call-overload]
        service,
        endpoint_url=endpoint,
        region_name=localstack.REGION,
        aws_access_key_id="test",
        aws_secret_access_key="test",  # noqa: S106 - the emulator takes any
        config=Config(retries={"total_max_attempts": 1}, read_timeout=320, proxies={}),
    )
