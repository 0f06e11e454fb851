"""The PDFs' way in: a private bucket, its events in a queue, the function that reads them, and what nobody could."""

from aws_cdk import Aws, CfnOutput, Duration, RemovalPolicy
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_lambda_event_sources as sources
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from infra.stacks.functions import FunctionNeeds, SecretName, Surroundings, add_function
from infra.stacks.scanning import CLEAN, TAG, add_scanning
from infra.stacks.stage_stack import StageStack, acknowledge
from infra.stage import CloudStage
from shared.bucket import FOLDERS

TIMEOUT_SECONDS = 60
TRIES = 20
"""The function has a message given out again within a minute (functions/documents/retries.py): an outage of a quarter
of an hour makes no dead letters."""
AT_ONCE = 5
"""Uploads that are read at the same time, unless the stage keeps fewer executions for it."""
UPLOADS_WILDCARD = "Any upload, picture of its pages, or recording: its key is made when it is."
LOCAL_BUCKET = "lexnova-local-uploads"
ERASE = ["s3:DeleteObject", "s3:DeleteObjectVersion"]
LIST = ["s3:ListBucketVersions"]
"""Erasing a session means every version of all its objects."""


class StorageStack(StageStack):
    """Output `UploadBucketName`. `bucket` for who signs forms, `dead_letters` for who watches."""

    def __init__(self, scope: Construct, around: Surroundings) -> None:
        super().__init__(scope, "Storage", around.stage, "uploads and their reading")
        self._is_cloud = isinstance(around.stage, CloudStage)
        self.dead_letters = sqs.Queue(
            self,
            "DeadLetters",
            encryption=sqs.QueueEncryption.SQS_MANAGED,
            enforce_ssl=self._is_cloud,
            retention_period=Duration.days(14),
        )
        self.queue = sqs.Queue(
            self,
            "Uploaded",
            encryption=sqs.QueueEncryption.SQS_MANAGED,
            enforce_ssl=self._is_cloud,
            visibility_timeout=Duration.seconds(6 * TIMEOUT_SECONDS),
            dead_letter_queue=sqs.DeadLetterQueue(queue=self.dead_letters, max_receive_count=TRIES),
        )
        self.bucket = self._uploads(around.stage.cors_origins)
        self._is_scanned = isinstance(around.stage, CloudStage) and around.stage.scan_uploads
        if self._is_scanned:
            self._tell_event_bridge()
            add_scanning(self, self.bucket, self.queue)
        else:
            self._announce_uploads()
        self.documents = self._documents(around)
        CfnOutput(self, "UploadBucketName", value=self.bucket.bucket_name)
        if isinstance(around.stage, CloudStage) and around.stage.record_audio:
            self._let_recordings_in()

    def _let_recordings_in(self) -> None:
        """For whom LiveKit's Egress writes as: this and nothing else. Ops attach it, and no key is made here."""
        policy = iam.ManagedPolicy(
            self,
            "RecordingWriter",
            description="May write interviews' sound, and read nothing",
            statements=[
                iam.PolicyStatement(
                    actions=["s3:PutObject", "s3:AbortMultipartUpload"],
                    resources=[self.bucket.arn_for_objects("recordings/*")],
                )
            ],
        )
        acknowledge(policy, UPLOADS_WILDCARD, f"AwsSolutions-IAM5[Resource::<{self._logical_id()}.Arn>/recordings/*]")
        CfnOutput(self, "RecordingWriterArn", value=policy.managed_policy_arn)

    def _uploads(self, origins: tuple[str, ...]) -> s3.Bucket:
        post = s3.CorsRule(
            allowed_methods=[s3.HttpMethods.POST],
            allowed_origins=list(origins),
            allowed_headers=["*"],
            exposed_headers=["ETag", "Location"],
            max_age=3600,
        )
        return s3.Bucket(
            self,
            "Uploads",
            bucket_name=None if self._is_cloud else LOCAL_BUCKET,
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            object_ownership=s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
            encryption=s3.BucketEncryption.S3_MANAGED,
            enforce_ssl=self._is_cloud,
            minimum_tls_version=1.2 if self._is_cloud else None,
            versioned=self._is_cloud,
            cors=[post],
            lifecycle_rules=self._lifecycle(),
            server_access_logs_bucket=self._access_logs(),
            removal_policy=RemovalPolicy.RETAIN,
        )

    def _access_logs(self) -> s3.Bucket | None:
        if not self._is_cloud:
            return None
        return s3.Bucket(
            self,
            "UploadsAccess",
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            object_ownership=s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
            encryption=s3.BucketEncryption.S3_MANAGED,
            enforce_ssl=True,
            lifecycle_rules=[s3.LifecycleRule(expiration=Duration.days(90))],
            removal_policy=RemovalPolicy.RETAIN,
        )

    def _lifecycle(self) -> list[s3.LifecycleRule] | None:
        """What a lawyer erased is gone for good a week later."""
        if not self._is_cloud:
            return None
        return [
            s3.LifecycleRule(
                noncurrent_version_expiration=Duration.days(7),
                abort_incomplete_multipart_upload_after=Duration.days(1),
                expired_object_delete_marker=True,
            )
        ]

    def _announce_uploads(self) -> None:
        """S3's own notification: CDK's way is a custom resource that the local emulator does not make.

        The queue's policy cannot name the bucket, which needs the policy first: it names the account.
        """
        self.queue.add_to_resource_policy(
            iam.PolicyStatement(
                sid="UploadsOfThisAccount",
                principals=[iam.ServicePrincipal("s3.amazonaws.com")],
                actions=["sqs:SendMessage"],
                resources=[self.queue.queue_arn],
                conditions={"StringEquals": {"aws:SourceAccount": Aws.ACCOUNT_ID}},
            )
        )
        created = s3.CfnBucket.QueueConfigurationProperty(
            event="s3:ObjectCreated:*",
            queue=self.queue.queue_arn,
            filter=s3.CfnBucket.NotificationFilterProperty(
                s3_key=s3.CfnBucket.S3KeyFilterProperty(
                    rules=[s3.CfnBucket.FilterRuleProperty(name="prefix", value="uploads/")]
                )
            ),
        )
        self._resource.notification_configuration = s3.CfnBucket.NotificationConfigurationProperty(
            queue_configurations=[created]
        )
        self.bucket.node.add_dependency(self.queue.node.find_child("Policy"))

    def _tell_event_bridge(self) -> None:
        """GuardDuty hears of uploads there; it would switch this on itself, and the next deployment off again."""
        told = s3.CfnBucket.EventBridgeConfigurationProperty(event_bridge_enabled=True)
        self._resource.notification_configuration = s3.CfnBucket.NotificationConfigurationProperty(
            event_bridge_configuration=told
        )

    def _documents(self, around: Surroundings) -> lambda_.Function:
        needs = FunctionNeeds(
            name="documents",
            description="Makes a script of an uploaded PDF",
            memory_mb=1769,
            timeout_seconds=TIMEOUT_SECONDS,
            environment={
                "UPLOAD_BUCKET": self.bucket.bucket_name,
                "SECOND_PASS_MAX_CHARACTERS": str(around.stage.second_pass_max_characters),
            },
            secrets=(SecretName.MODEL,) if around.stage.second_pass_max_characters else (),
        )
        function = add_function(self, around, needs)
        is_clean = {"StringEquals": {f"s3:ExistingObjectTag/{TAG}": CLEAN}} if self._is_scanned else {}
        for statement in (
            iam.PolicyStatement(
                actions=["s3:GetObject"], resources=[self.bucket.arn_for_objects("uploads/*")], conditions=is_clean
            ),
            iam.PolicyStatement(
                actions=ERASE,
                resources=[self.bucket.arn_for_objects(f"{folder}/*") for folder in ("uploads", "recordings")],
            ),
            iam.PolicyStatement(actions=["s3:PutObject", *ERASE], resources=[self.bucket.arn_for_objects("pages/*")]),
            iam.PolicyStatement(actions=LIST, resources=[self.bucket.bucket_arn]),
            # Without the list, S3 says "denied" of an object that is gone.
            iam.PolicyStatement(actions=["s3:ListBucket"], resources=[self.bucket.bucket_arn]),
        ):
            function.add_to_role_policy(statement)
        assert function.role
        for folder in FOLDERS:
            acknowledge(
                function.role, UPLOADS_WILDCARD, f"AwsSolutions-IAM5[Resource::<{self._logical_id()}.Arn>/{folder}/*]"
            )
        function.add_event_source(
            sources.SqsEventSource(
                self.queue,
                batch_size=1,
                report_batch_item_failures=True,
                max_concurrency=_most_at_once(around.stage) if isinstance(around.stage, CloudStage) else None,
            )
        )
        return function

    def _logical_id(self) -> str:
        return str(self.resolve(self._resource.logical_id))

    @property
    def _resource(self) -> s3.CfnBucket:
        bucket = self.bucket.node.default_child
        assert isinstance(bucket, s3.CfnBucket)
        return bucket


def _most_at_once(stage: CloudStage) -> int:
    """What is taken from the queue beyond the function's own limit is throttled, and a dead letter in the end."""
    return min(AT_ONCE, stage.functions.reserved_concurrency.get("documents", AT_ONCE))
