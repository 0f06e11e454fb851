"""LocalStack with our plugin: objects outlive it, functions run, what it cannot make is refused."""

import io
import json
import os
import signal
import zipfile
from pathlib import Path
from typing import Any

import boto3
import httpx
import pytest
from botocore.exceptions import WaiterError

from infra.local import localstack, processes
from infra.local.home import Home
from infra.local.kept_objects import Kept, Store
from tests.integration.local.conftest import PATIENCE_SECONDS

BUCKET = "uploads-of-a-test"
HANDLER = "def handler(event, context):\n    print('heard', event)\n    return {'twice': event['number'] * 2}\n"


def client(service: str, endpoint: str) -> Any:
    return boto3.client(service, endpoint_url=endpoint, region_name=localstack.REGION)  # type: ignore[call-overload]


def make_bucket(endpoint: str) -> Any:
    s3 = client("s3", endpoint)
    s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": localstack.REGION})
    return s3


def test_objects_outlive_a_kill_and_come_back_with_their_bucket(home: Home, endpoint: str) -> None:
    s3 = make_bucket(endpoint)
    s3.put_object(Bucket=BUCKET, Key="a/ü.pdf", Body=b"put", ContentType="application/pdf", Metadata={"page": "1"})
    s3.put_object(Bucket=BUCKET, Key="gone.pdf", Body=b"gone")
    s3.delete_object(Bucket=BUCKET, Key="gone.pdf")
    form = s3.generate_presigned_post(BUCKET, "posted.pdf", Conditions=[["content-length-range", 1, 10]])
    for body, status in ((b"posted", 204), (b"far too long", 400)):
        posted = httpx.post(form["url"], data=form["fields"], files={"file": body}, timeout=PATIENCE_SECONDS)
        assert posted.status_code == status
    known = processes.recorded("localstack", home.run)
    assert known
    os.kill(known.pid, signal.SIGKILL)
    processes.stop("localstack", home.run)

    s3 = make_bucket(localstack.start(home, int(endpoint.rpartition(":")[2])))

    listed = s3.list_objects_v2(Bucket=BUCKET)["Contents"]
    assert [(item["Key"], item["Size"]) for item in listed] == [("a/ü.pdf", 3), ("posted.pdf", 6)]
    back = s3.get_object(Bucket=BUCKET, Key="a/ü.pdf")
    assert (back["Body"].read(), back["ContentType"], back["Metadata"]) == (b"put", "application/pdf", {"page": "1"})


def test_a_function_runs_as_a_process_with_its_log(home: Home, endpoint: str) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as package:
        package.writestr("doubling.py", HANDLER)
    functions = client("lambda", endpoint)
    functions.create_function(
        FunctionName="doubling",
        Runtime="python3.13",
        Role="arn:aws:iam::000000000000:role/any",
        Handler="doubling.handler",
        Code={"ZipFile": archive.getvalue()},
        Timeout=60,
    )
    functions.get_waiter("function_active_v2").wait(FunctionName="doubling")

    answer = functions.invoke(FunctionName="doubling", Payload=json.dumps({"number": 21}))

    assert json.loads(answer["Payload"].read()) == {"twice": 42}
    assert home.log("doubling").read_text() == "heard {'number': 21}\n"


def test_a_template_with_a_type_that_is_not_made_is_refused(endpoint: str) -> None:
    formation = client("cloudformation", endpoint)
    template = {"Resources": {"Wall": {"Type": "AWS::WAFv2::WebACL", "Properties": {}}}}

    formation.create_stack(StackName="walled", TemplateBody=json.dumps(template))
    with pytest.raises(WaiterError):
        formation.get_waiter("stack_create_complete").wait(StackName="walled", WaiterConfig={"Delay": 1})

    stack = formation.describe_stacks(StackName="walled")["Stacks"][0]
    assert stack["StackStatus"] in ("CREATE_FAILED", "ROLLBACK_COMPLETE")
    assert "AWS::WAFv2::WebACL" in stack["StackStatusReason"]


def test_an_object_whose_write_was_interrupted_does_not_count(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("bucket", Kept("whole", "etag", "text/plain", {}), b"body")
    (tmp_path / "bucket" / "0123.bin").write_bytes(b"half")

    assert [kept.key for kept in store.objects("bucket")] == ["whole"]
