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

from functions.documents.handler import handler
from functions.sessions.storage import MAX_UPLOAD_BYTES, presign_upload
from shared.bucket import s3, upload_key
from shared.config import load
from tests.integration.aws.conftest import REGION
from tests.integration.documents_bucket import serving

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

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
    load.cache_clear()
    s3.cache_clear()
    boto3.client("s3").create_bucket(
        Bucket="the-uploads", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"}
    )
    yield "the-uploads"
    load.cache_clear()
    s3.cache_clear()


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


def test_what_could_not_be_read_is_tried_four_times_and_then_lies_with_the_dead_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As the template has it: four receives, and only what failed stays in the queue. S3 throttles throughout."""
    with serving("the-uploads") as bucket, mock_aws():
        monkeypatch.setenv("UPLOAD_BUCKET", bucket.name)
        monkeypatch.setenv("AWS_ENDPOINT_URL", bucket.address)
        forget_settings()
        bucket.is_throttled = True
        sqs = boto3.client("sqs", region_name=REGION, endpoint_url=f"https://sqs.{REGION}.amazonaws.com")
        dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
        arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        redrive = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 4})
        queue = sqs.create_queue(QueueName="uploaded", Attributes={"RedrivePolicy": redrive, "VisibilityTimeout": "0"})[
            "QueueUrl"
        ]
        for body in (TEST_EVENT, UNREADABLE):
            sqs.send_message(QueueUrl=queue, MessageBody=body)
        left = [deliver(sqs, queue) for _ in range(6)]
        assert left == [2, 1, 1, 1, 0, 0], "the good message once, the bad one four times"
        assert [one["Body"] for one in sqs.receive_message(QueueUrl=dead)["Messages"]] == [UNREADABLE]
    forget_settings()


def forget_settings() -> None:
    load.cache_clear()
    s3.cache_clear()


def deliver(sqs: "SQSClient", queue: str) -> int:
    """As Lambda's event source does with ReportBatchItemFailures: delete what the function did not name as failed."""
    messages = sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10).get("Messages", [])
    records = [
        {
            "messageId": one["MessageId"],
            "body": one["Body"],
            "eventSource": "aws:sqs",
            "receiptHandle": one["ReceiptHandle"],
            "attributes": {},
        }
        for one in messages
    ]
    if records:
        failed = {one["itemIdentifier"] for one in handler({"Records": records}, CONTEXT)["batchItemFailures"]}  # type: ignore[arg-type]
        for one in messages:
            if one["MessageId"] not in failed:
                sqs.delete_message(QueueUrl=queue, ReceiptHandle=one["ReceiptHandle"])
    return len(messages)
