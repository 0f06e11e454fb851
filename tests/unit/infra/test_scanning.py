"""GuardDuty's verdict on an upload: its event, through the rule's own template, to the function that reads uploads."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from functions.documents.notifications import Upload, arrivals_in
from infra.stacks.scanning import CLEAN, TAG
from infra.stage import CloudStage, read_stage
from infra.synth import read_context
from tests.unit.infra.synthesised import Resource, Synthesised, listed, plain, statements, synthesised

SESSION, UPLOAD = UUID(int=1), UUID(int=2)
KEY = f"uploads/{SESSION}/{UPLOAD}.pdf"


def verdict(status: str) -> Resource:
    """As GuardDuty's guide shows it ("Monitoring S3 object scan status with Amazon EventBridge")."""
    return {
        "detail-type": "GuardDuty Malware Protection Object Scan Result",
        "source": "aws.guardduty",
        "detail": {
            "scanStatus": "COMPLETED",
            "resourceType": "S3_OBJECT",
            "s3ObjectDetails": {"bucketName": "the-bucket", "objectKey": KEY, "eTag": "0", "versionId": "1"},
            "scanResultDetails": {"scanResultStatus": status, "threats": None},
        },
    }


def accepted(rule: Resource, event: Resource) -> bool:
    if event["detail-type"] not in rule["EventPattern"]["detail-type"]:
        return False
    allowed = rule["EventPattern"]["detail"]["scanResultDetails"]["scanResultStatus"]
    status = event["detail"]["scanResultDetails"]["scanResultStatus"]
    return any(status not in one["anything-but"] if isinstance(one, dict) else status == one for one in allowed)


def message(rule: Resource, event: Resource) -> str:
    """What EventBridge's input transformer makes of the event."""
    transformer = rule["Targets"][0]["InputTransformer"]

    def value(path: str) -> str:
        found: Any = event
        for part in path.removeprefix("$.").split("."):
            found = found[part]
        return str(found)

    text = transformer["InputTemplate"]
    for name, path in transformer["InputPathsMap"].items():
        text = text.replace(f'":<{name}>', f'":{json.dumps(value(path))}').replace(f"<{name}>", value(path))
    return str(text)


@pytest.mark.parametrize(
    ("status", "is_refused"),
    [(CLEAN, False), ("THREATS_FOUND", True), ("UNSUPPORTED", True), ("ACCESS_DENIED", True), ("FAILED", True)],
)
def test_each_verdict_reaches_the_function_once_as_clean_or_refused(
    prod: Synthesised, status: str, is_refused: bool
) -> None:
    rules = [rule for _, rule in prod.every("AWS::Events::Rule") if "EventPattern" in rule]
    messages = [message(rule, verdict(status)) for rule in rules if accepted(rule, verdict(status))]
    assert len(messages) == 1
    arrivals = arrivals_in(messages[0], bucket="the-bucket")
    assert arrivals.uploads == (Upload(SESSION, UPLOAD, KEY, is_refused=is_refused, etag="0"),)


def test_only_what_was_found_clean_can_be_read(prod: Synthesised) -> None:
    reading = [
        one for place, one in statements(prod) if "DocumentsRole" in place and "s3:GetObject" in listed(one["Action"])
    ]
    assert [one["Condition"] for one in reading] == [{"StringEquals": {f"s3:ExistingObjectTag/{TAG}": CLEAN}}]


def test_an_upload_is_announced_by_its_verdict_and_not_before(prod: Synthesised) -> None:
    uploads = next(bucket for _, bucket in prod.every("AWS::S3::Bucket") if "CorsConfiguration" in bucket)
    configured = {"EventBridgeConfiguration": {"EventBridgeEnabled": True}}
    assert uploads["NotificationConfiguration"] == configured
    plan = prod.one("AWS::GuardDuty::MalwareProtectionPlan")
    assert plan["ProtectedResource"]["S3Bucket"]["ObjectPrefixes"] == ["uploads/"]
    assert plan["Actions"] == {"Tagging": {"Status": "ENABLED"}}


@pytest.mark.parametrize(
    ("kind", "where"),
    [
        ("Resource Status Warning", "s3BucketDetails"),
        ("Resource Status Error", "s3BucketDetails"),
        ("Post Scan Action Failed", "s3ObjectDetails"),
    ],
)
def test_somebody_is_told_when_nothing_can_be_scanned(prod: Synthesised, kind: str, where: str) -> None:
    """What is not scanned comes into no queue: none of the alarms on queues and functions would ever ring."""
    rules = [rule for _, rule in prod.every("AWS::Events::Rule") if "EventPattern" in rule]
    [rule] = [one for one in rules if f"GuardDuty Malware Protection {kind}" in one["EventPattern"]["detail-type"]]
    verdicts = next(one for one in rules if accepted(one, verdict(CLEAN)))
    named = plain(verdicts["EventPattern"]["detail"]["s3ObjectDetails"]["bucketName"][0]).strip("<>")
    assert named in plain(rule["EventPattern"]["detail"][where]["bucketName"][0])
    [target] = rule["Targets"]
    [topic] = [place.partition("/")[2] for place, _ in prod.every("AWS::SNS::Topic")]
    assert target["Arn"] == {"Ref": topic}
    role = target["RoleArn"]["Fn::GetAtt"][0]
    policies = [one for _, one in prod.every("AWS::IAM::Policy") if {"Ref": role} in one["Roles"]]
    allowed = [one for policy in policies for one in policy["PolicyDocument"]["Statement"]]
    assert [(one["Action"], one["Resource"]) for one in allowed] == [("sns:Publish", {"Ref": topic})]
    assert "docs/runbooks.md#uploadswait" in target["Input"]


def test_without_the_setting_s3_announces_uploads_itself(tmp_path: Path) -> None:
    stage = read_stage("prod", read_context()["stages"])
    assert isinstance(stage, CloudStage)
    unscanned = synthesised(stage.model_copy(update={"scan_uploads": False}), tmp_path)
    uploads = next(bucket for _, bucket in unscanned.every("AWS::S3::Bucket") if "CorsConfiguration" in bucket)
    assert "QueueConfigurations" in uploads["NotificationConfiguration"]
    assert "AWS::GuardDuty::MalwareProtectionPlan" not in unscanned.types()
