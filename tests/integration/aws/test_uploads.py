"""The PDFs' way in as AWS has it: the form that S3 signs, and the queue that keeps what could not be read."""

import base64
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import boto3
import pytest
from moto import mock_aws

from functions.documents import retries
from functions.documents.handler import handler
from functions.sessions.storage import MAX_UPLOAD_BYTES, presign_upload
from infra.stacks.storage import TRIES
from shared.bucket import s3, upload_key
from shared.config import load
from tests.integration.aws.conftest import REGION
from tests.integration.documents_bucket import serving

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_sqs.literals import MessageSystemAttributeNameType

SESSION, UPLOAD = UUID(int=1), UUID(int=2)
SECONDS = 900
TEST_EVENT = json.dumps({"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "the-uploads"})
UNREADABLE = json.dumps(
    {
        "Records": [
            {
                "eventName": "ObjectCreated:Post",
                "s3": {"bucket": {"name": "the-uploads"}, "object": {"key": f"uploads/{SESSION}/{UPLOAD}.pdf"}},
            }
        ]
    }
)
CONTEXT = SimpleNamespace(
    function_name="documents", memory_limit_in_mb=1769, invoked_function_arn="arn:test", aws_request_id="1"
)


@pytest.fixture
def bucket(aws: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("UPLOAD_BUCKET", "the-uploads")
    forget_settings()
    boto3.client("s3").create_bucket(
        Bucket="the-uploads", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"}
    )
    yield "the-uploads"
    forget_settings()


def test_the_form_allows_one_pdf_at_one_key_of_a_bounded_size_for_a_while(bucket: str) -> None:
    form = presign_upload(SESSION, UPLOAD, seconds=SECONDS)
    policy: dict[str, Any] = json.loads(base64.b64decode(form.fields["policy"]))
    conditions = policy["conditions"]
    assert {"Content-Type": "application/pdf"} in conditions
    assert ["content-length-range", 1, MAX_UPLOAD_BYTES] in conditions
    assert {"bucket": bucket} in conditions
    assert {"key": upload_key(SESSION, UPLOAD)} in conditions
    assert not [one for one in conditions if isinstance(one, list) and one[0] == "starts-with"]
    left = datetime.fromisoformat(policy["expiration"]) - datetime.now(UTC)
    assert timedelta(seconds=SECONDS - 5) < left <= timedelta(seconds=SECONDS)


def test_the_form_goes_straight_to_the_bucket_over_tls_and_is_signed_by_version_4(bucket: str) -> None:
    form = presign_upload(SESSION, UPLOAD, seconds=SECONDS)
    assert form.url.startswith("https://the-uploads.s3")
    assert form.fields["x-amz-algorithm"] == "AWS4-HMAC-SHA256"
    assert form.fields["key"] == upload_key(SESSION, UPLOAD)


def test_each_form_is_for_another_object(bucket: str) -> None:
    keys = {presign_upload(SESSION, uuid4(), seconds=SECONDS).fields["key"] for _ in range(5)}
    assert len(keys) == 5


def test_what_cannot_be_read_is_tried_again_soon_and_at_last_lies_with_the_dead_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As often as the template says, and only what failed stays in the queue. S3 throttles throughout."""
    with serving("the-uploads") as bucket, mock_aws():
        monkeypatch.setenv("UPLOAD_BUCKET", bucket.name)
        monkeypatch.setenv("AWS_ENDPOINT_URL", bucket.address)
        forget_settings()
        bucket.is_throttled = True
        sqs = boto3.client("sqs", region_name=REGION, endpoint_url=f"https://sqs.{REGION}.amazonaws.com")
        dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
        arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        redrive = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": TRIES})
        queue = sqs.create_queue(QueueName="uploaded", Attributes={"RedrivePolicy": redrive, "VisibilityTimeout": "0"})[
            "QueueUrl"
        ]
        for body in (TEST_EVENT, UNREADABLE):
            sqs.send_message(QueueUrl=queue, MessageBody=body)
        left = [deliver(sqs, queue) for _ in range(TRIES + 2)]
        assert left == [2, *[1] * (TRIES - 1), 0, 0], "the good message once, the bad one as often as may be"
        rests = [seconds for _, seconds in bucket.rests]
        assert rests[::2] == [retries.DEAD_SECONDS] * TRIES
        assert rests[1::2] == [5, 10, 20, 40, *[60] * (TRIES - 4)]
        assert [one["Body"] for one in sqs.receive_message(QueueUrl=dead)["Messages"]] == [UNREADABLE]
    forget_settings()


def forget_settings() -> None:
    for made in (load, s3, retries.sqs):
        made.cache_clear()


def deliver(sqs: "SQSClient", queue: str) -> int:
    """As Lambda's event source does with ReportBatchItemFailures: delete what the function did not name as failed."""
    names: list[MessageSystemAttributeNameType] = ["ApproximateReceiveCount"]
    received = sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10, MessageSystemAttributeNames=names)
    messages = received.get("Messages", [])
    records = [
        {
            "messageId": one["MessageId"],
            "body": one["Body"],
            "eventSource": "aws:sqs",
            "eventSourceARN": f"arn:aws:sqs:{REGION}:123456789012:uploaded",
            "receiptHandle": one["ReceiptHandle"],
            "attributes": one["Attributes"],
        }
        for one in messages
    ]
    if records:
        failed = {one["itemIdentifier"] for one in handler({"Records": records}, CONTEXT)["batchItemFailures"]}  # type: ignore[arg-type]
        for one in messages:
            if one["MessageId"] not in failed:
                sqs.delete_message(QueueUrl=queue, ReceiptHandle=one["ReceiptHandle"])
    return len(messages)
