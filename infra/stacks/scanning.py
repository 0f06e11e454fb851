"""GuardDuty for S3: every upload is scanned for malware, and what it says is what announces an upload to its reader.

The announcement has the shape of S3's own, so that the function knows one message; a verdict other than "clean" has
another event's name. That an unclean object is not read stands in the reader's rights, not in its code alone.
"""

from aws_cdk import Aws, Stack
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_guardduty as guardduty
from aws_cdk import aws_iam as iam
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from infra.stacks.stage_stack import acknowledge

TAG = "GuardDutyMalwareScanStatus"
CLEAN = "NO_THREATS_FOUND"
UPLOADS = "uploads/"
FAULT = "GuardDuty cannot scan uploads, or not mark them clean: no PDF is read. docs/runbooks.md#uploadswait"
_MANAGED_RULE = "DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*"
_OBJECT_ACTIONS = [
    "s3:GetObject",
    "s3:GetObjectVersion",
    "s3:GetObjectTagging",
    "s3:GetObjectVersionTagging",
    "s3:PutObjectTagging",
    "s3:PutObjectVersionTagging",
]


def add_scanning(scope: Construct, bucket: s3.Bucket, queue: sqs.Queue) -> None:
    """The plan, its role, and the rule that puts each verdict into `queue`."""
    role = iam.Role(
        scope,
        "ScanRole",
        assumed_by=iam.ServicePrincipal("malware-protection-plan.guardduty.amazonaws.com"),
        description="What GuardDuty may do with uploads",
    )
    for statement in _rights(scope, bucket):
        role.add_to_policy(statement)
    resource = bucket.node.default_child
    assert isinstance(resource, s3.CfnBucket)
    name = Stack.of(scope).resolve(resource.logical_id)
    acknowledge(
        role,
        "GuardDuty makes a rule whose name ends as it likes, scans any upload, and tests its rights with one object.",
        f"AwsSolutions-IAM5[Resource::<{name}.Arn>/{UPLOADS}*]",
        f"AwsSolutions-IAM5[Resource::arn:aws:events:{Stack.of(scope).region}:<AWS::AccountId>:rule/{_MANAGED_RULE}]",
    )
    plan = guardduty.CfnMalwareProtectionPlan(
        scope,
        "Scan",
        role=role.role_arn,
        protected_resource=guardduty.CfnMalwareProtectionPlan.CFNProtectedResourceProperty(
            s3_bucket=guardduty.CfnMalwareProtectionPlan.S3BucketProperty(
                bucket_name=bucket.bucket_name, object_prefixes=[UPLOADS]
            )
        ),
        actions=guardduty.CfnMalwareProtectionPlan.CFNActionsProperty(
            tagging=guardduty.CfnMalwareProtectionPlan.CFNTaggingProperty(status="ENABLED")
        ),
    )
    plan.node.add_dependency(role)
    _announce_verdicts(scope, bucket, queue)


def tell_of_faults(scope: Construct, bucket: s3.IBucket, topic: sns.ITopic) -> None:
    """Tell `topic` when GuardDuty says that it cannot scan, or cannot mark what it found clean: no upload comes to its
    reader then, and nothing else would show it. As GuardDuty's guide has these events ("Monitoring S3 object scans with
    Amazon EventBridge")."""
    scans = "GuardDuty Malware Protection"
    for name, kinds, where in (
        ("ScanIsAway", [f"{scans} Resource Status Warning", f"{scans} Resource Status Error"], "s3BucketDetails"),
        ("ScanIsNotMarked", [f"{scans} Post Scan Action Failed"], "s3ObjectDetails"),
    ):
        events.Rule(
            scope,
            name,
            event_pattern=events.EventPattern(
                source=["aws.guardduty"], detail_type=kinds, detail={where: {"bucketName": [bucket.bucket_name]}}
            ),
            # By a role: the topic's own policy would let in the rules of every account.
            targets=[
                targets.SnsTopic(topic, message=events.RuleTargetInput.from_text(FAULT), authorize_using_role=True)
            ],
        )


def _announce_verdicts(scope: Construct, bucket: s3.Bucket, queue: sqs.Queue) -> None:
    verdict = "$.detail.scanResultDetails.scanResultStatus"
    details = {"s3ObjectDetails": {"bucketName": [bucket.bucket_name]}}
    for name, pattern, event in (
        ("Clean", [CLEAN], "ObjectCreated:Scanned"),
        ("Unclean", events.Match.anything_but(CLEAN), f"ObjectRefused:{events.EventField.from_path(verdict)}"),
    ):
        events.Rule(
            scope,
            f"{name}Uploads",
            event_pattern=events.EventPattern(
                source=["aws.guardduty"],
                detail_type=["GuardDuty Malware Protection Object Scan Result"],
                detail=details | {"scanResultDetails": {"scanResultStatus": pattern}},
            ),
            targets=[targets.SqsQueue(queue, message=_as_s3_says_it(event))],
        )


def _as_s3_says_it(event: str) -> events.RuleTargetInput:
    where = "$.detail.s3ObjectDetails"
    return events.RuleTargetInput.from_object(
        {
            "Records": [
                {
                    "eventName": event,
                    "s3": {
                        "bucket": {"name": events.EventField.from_path(f"{where}.bucketName")},
                        "object": {
                            "key": events.EventField.from_path(f"{where}.objectKey"),
                            "eTag": events.EventField.from_path(f"{where}.eTag"),
                        },
                    },
                }
            ]
        }
    )


def _rights(scope: Construct, bucket: s3.Bucket) -> list[iam.PolicyStatement]:
    """As GuardDuty's guide asks ("Create or update IAM role policy"), narrowed to the uploads."""
    rules = Stack.of(scope).format_arn(service="events", resource="rule", resource_name=_MANAGED_RULE)
    managed = {"StringLike": {"events:ManagedBy": "malware-protection-plan.guardduty.amazonaws.com"}}
    changes = ["events:PutRule", "events:DeleteRule", "events:PutTargets", "events:RemoveTargets"]
    return [
        iam.PolicyStatement(actions=changes, resources=[rules], conditions=managed),
        iam.PolicyStatement(actions=["events:DescribeRule", "events:ListTargetsByRule"], resources=[rules]),
        iam.PolicyStatement(
            actions=["s3:ListBucket", "s3:GetBucketNotification", "s3:PutBucketNotification"],
            resources=[bucket.bucket_arn],
            conditions={"StringEquals": {"aws:ResourceAccount": Aws.ACCOUNT_ID}},
        ),
        iam.PolicyStatement(actions=_OBJECT_ACTIONS, resources=[bucket.arn_for_objects(f"{UPLOADS}*")]),
        iam.PolicyStatement(
            actions=["s3:PutObject"],
            resources=[bucket.arn_for_objects("malware-protection-resource-validation-object")],
        ),
    ]
