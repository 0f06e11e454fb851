"""What checkov would have otherwise, and why it is so. A finding that is not here fails the test; so does a reason that
explains nothing any more."""

EXPLAINED = {
    "CKV_AWS_18": ("UploadsAccess", "the bucket that holds the access logs: logging it would log the logging"),
    "CKV_AWS_21": ("UploadsAccess", "access logs are written once and forgotten after 90 days"),
    "CKV_AWS_26": ("Alarms", "an alarm's text names a metric and a number; CloudWatch may not use the managed key"),
    "CKV_AWS_27": ("Uploaded|DeadLetters", "SQS encrypts them with its own keys; messages hold ids only"),
    "CKV_AWS_73": ("GatewayDeployment", "a segment holds addresses, and an invitation's address is its secret"),
    "CKV_AWS_111": (
        "Role",
        "X-Ray's segments and Lambda's network interfaces, for which AWS knows no resource; "
        "test_no_action_is_a_wildcard_and_every_wildcard_resource_has_its_reason holds the list",
    ),
    "CKV_AWS_115": (
        "Function",
        "a setting (functions.reserved_concurrency): a new account's 10 executions cannot be reserved; "
        "infra/preflight.py asks the account",
    ),
    "CKV_AWS_116": (
        "Function",
        "gateway and queue call in turn, and the queue has its dead letters; the demand is counted anew each minute",
    ),
    "CKV_AWS_117": ("TriggerCustomResource", "CDK's own: it invokes the migration and needs no network of ours"),
    "CKV_AWS_118": ("Cluster", "Performance Insights is on; the instance below is Aurora's"),
    "CKV_AWS_120": ("GatewayDeployment", "every answer is one lawyer's: a cache would be a wall with a hole"),
    "CKV_AWS_149": ("Secret|Livekit|Providers|Invitation", "encrypted with the account's key for Secrets Manager"),
    "CKV_AWS_158": ("Log", "encrypted by CloudWatch; logs hold ids and codes, never words"),
    "CKV_AWS_173": ("Function", "encrypted at rest by Lambda; nothing secret stands there"),
}
"""Check → the resources it may find so (a pattern), and the reason."""
