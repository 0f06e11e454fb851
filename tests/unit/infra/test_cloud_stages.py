"""What dev and prod promise, read from their templates. Synthesising runs cdk-nag's AwsSolutions and CloudFormation's
own rules, which end the synth with what they find unexplained; it needs no credentials, network or Docker."""

import json
import re
from typing import Any

from functions.documents.retries import DEAD_SECONDS, seconds_until_next
from infra.stacks.functions import APP_ROLE
from infra.stacks.gateway import AUTHORIZER, FORM, read_routes
from shared.db.scripts import GIVEN_UP_AFTER
from tests.unit.infra.synthesised import Synthesised, listed, plain, statements

FUNCTIONS = {"Sessions", "Rooms", "Documents", "Migrate", "Demand"}
WAITED_FOR = {"Sessions", "Rooms"}
WITHOUT_A_RESOURCE = {
    "ec2:CreateNetworkInterface": "Lambda's network interfaces",
    "ec2:DescribeNetworkInterfaces": "Lambda's network interfaces",
    "ec2:DescribeSubnets": "Lambda's network interfaces",
    "ec2:DeleteNetworkInterface": "Lambda's network interfaces",
    "ec2:AssignPrivateIpAddresses": "Lambda's network interfaces",
    "ec2:UnassignPrivateIpAddresses": "Lambda's network interfaces",
    "xray:PutTraceSegments": "X-Ray knows no resource",
    "xray:PutTelemetryRecords": "X-Ray knows no resource",
    "ecr:GetAuthorizationToken": "the registry's token knows no resource",
}
"""Actions that may be allowed on `*`, and why."""


NARROWED = {
    r"/(uploads|pages|recordings)/\*$": "any upload, picture of its pages or recording: its key is made when it is",
    r":task/<Cluster\w+>/\*$": "a task's id is made when it starts; this cluster's tasks alone",
    r":service/<Cluster\w+>/\*$": "the service is made after its tasks' role; this cluster's services alone",
    r":rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3\*$": "GuardDuty's own rule, whose name ends as it likes",
    r"<\w+\.Arn>:\*$": "a function and its versions; the migration's trigger calls the current one",
}
"""Resources that may end in a wildcard, and why."""
MANAGED_POLICIES = {
    "service-role/AmazonAPIGatewayPushToCloudWatchLogs": "AWS's own, for the one role an account has for the gateway",
    "service-role/AWSLambdaBasicExecutionRole": "CDK's own function that runs the migration",
}


def function(cloud: Synthesised, name: str) -> Any:
    stack = {"Migrate": "Migrations", "Documents": "Storage", "Demand": "Agent"}.get(name, "Api")
    return cloud.one("AWS::Lambda::Function", f"{stack}/{name}")


def test_every_bucket_is_private_encrypted_and_speaks_tls_only(cloud: Synthesised) -> None:
    buckets = dict(cloud.every("AWS::S3::Bucket"))
    policies = {json.dumps(policy["Bucket"]): policy for _, policy in cloud.every("AWS::S3::BucketPolicy")}
    assert buckets
    for place, bucket in buckets.items():
        assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
        assert bucket["BucketEncryption"]
        policy = policies[json.dumps({"Ref": place.split("/")[1]})]
        denied = [one for one in policy["PolicyDocument"]["Statement"] if one["Effect"] == "Deny"]
        assert any(one["Condition"].get("Bool") == {"aws:SecureTransport": "false"} for one in denied)


def test_uploads_are_versioned_and_what_was_erased_is_gone_in_a_week(cloud: Synthesised) -> None:
    uploads = next(bucket for _, bucket in cloud.every("AWS::S3::Bucket") if "CorsConfiguration" in bucket)
    assert uploads["VersioningConfiguration"] == {"Status": "Enabled"}
    assert uploads["LifecycleConfiguration"]["Rules"][0]["NoncurrentVersionExpiration"] == {"NoncurrentDays": 7}
    assert uploads["CorsConfiguration"]["CorsRules"][0]["AllowedMethods"] == ["POST"]
    assert "*" not in uploads["CorsConfiguration"]["CorsRules"][0]["AllowedOrigins"]


def test_an_upload_that_nobody_can_read_ends_with_the_dead_letters(cloud: Synthesised) -> None:
    queues = dict(cloud.every("AWS::SQS::Queue"))
    redriven = [queue for queue in queues.values() if "RedrivePolicy" in queue]
    assert len(redriven) == 1
    tries = redriven[0]["RedrivePolicy"]["maxReceiveCount"]
    assert 15 * 60 <= sum(seconds_until_next(one) for one in range(1, tries)) <= 20 * 60, "so long an outage may last"
    assert max(seconds_until_next(one) for one in range(1, tries)) <= 60, "so long an upload waits after its end"
    timeout = function(cloud, "Documents")["Timeout"]
    assert redriven[0]["VisibilityTimeout"] >= 6 * timeout
    assert timeout + 15 <= DEAD_SECONDS <= 2 * timeout, "no reader lives any more, and a lawyer need not wait longer"
    assert redriven[0]["VisibilityTimeout"] < GIVEN_UP_AFTER.total_seconds(), "or lawyers read that it was given up"
    assert cloud.one("AWS::Lambda::EventSourceMapping")["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
    assert [
        one
        for place, one in statements(cloud)
        if "DocumentsRole" in place and "sqs:ChangeMessageVisibility" in listed(one["Action"])
    ]
    alarms = [alarm for _, alarm in cloud.every("AWS::CloudWatch::Alarm")]
    assert any(alarm.get("MetricName") == "ApproximateNumberOfMessagesVisible" for alarm in alarms)


def test_only_s3_of_this_account_or_the_scans_own_rules_may_announce_uploads(
    dev: Synthesised, prod: Synthesised
) -> None:
    def senders(stage: Synthesised) -> list[Any]:
        policies = [policy["PolicyDocument"] for _, policy in stage.every("AWS::SQS::QueuePolicy")]
        return [one for policy in policies for one in policy["Statement"] if one["Effect"] == "Allow"]

    own = {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}
    assert [one["Condition"] for one in senders(dev)] == [own]
    assert len(senders(prod)) == 2
    assert all("aws:SourceArn" in one["Condition"]["ArnEquals"] for one in senders(prod))


def test_each_function_has_a_role_of_its_own(cloud: Synthesised) -> None:
    roles = [json.dumps(function(cloud, name)["Role"]) for name in FUNCTIONS]
    assert len(set(roles)) == len(FUNCTIONS)


def test_functions_run_on_arm_in_private_subnets_and_forget_their_logs(cloud: Synthesised) -> None:
    for name in FUNCTIONS:
        properties = function(cloud, name)
        assert properties["Runtime"] == "python3.13"
        assert properties["Architectures"] == ["arm64"]
        assert properties["Handler"] == f"functions.{name.lower()}.handler.handler"
        assert properties["VpcConfig"]["SubnetIds"]
        assert properties["LoggingConfig"]["LogGroup"]
        assert properties["TracingConfig"] == {"Mode": "Active"}
    assert all("RetentionInDays" in group for _, group in cloud.every("AWS::Logs::LogGroup"))


def test_no_action_is_a_wildcard_and_every_wildcard_resource_has_its_reason(cloud: Synthesised) -> None:
    for place, statement in statements(cloud):
        if statement["Effect"] != "Allow":
            continue
        actions = listed(statement["Action"])
        assert not [action for action in actions if "*" in action], place
        if "*" in listed(statement["Resource"]):
            assert set(actions) <= WITHOUT_A_RESOURCE.keys(), place


def test_every_resource_that_is_more_than_one_is_narrowed_and_has_its_reason(cloud: Synthesised) -> None:
    for place, statement in statements(cloud):
        for resource in listed(statement["Resource"]):
            text = plain(resource)
            if statement["Effect"] == "Allow" and "*" in text and text != "*":
                assert any(re.search(pattern, text) for pattern in NARROWED), (place, text)


def test_every_narrowed_wildcard_is_still_needed(prod: Synthesised) -> None:
    texts = [plain(one) for _, statement in statements(prod) for one in listed(statement["Resource"])]
    assert all(any(re.search(pattern, text) for text in texts) for pattern in NARROWED)


def test_no_role_has_a_policy_of_awss_that_nobody_explained(cloud: Synthesised) -> None:
    for place, role in cloud.every("AWS::IAM::Role"):
        for policy in role.get("ManagedPolicyArns", []):
            assert plain(policy).partition(":policy/")[2] in MANAGED_POLICIES, place


def test_a_resource_policy_lets_in_services_alone(cloud: Synthesised) -> None:
    """A bucket's or a queue's `*` stands only where it denies."""
    for kind in ("AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy", "AWS::KMS::Key"):
        for place, policy in cloud.every(kind):
            document = policy.get("PolicyDocument") or policy["KeyPolicy"]
            for statement in document["Statement"]:
                if statement["Effect"] == "Allow":
                    assert statement["Principal"] != "*", place
                    assert statement["Principal"].get("AWS") != "*", place
                    assert "Service" not in statement["Principal"] or "aws:Source" in json.dumps(statement), place


def test_only_the_functions_role_of_the_database_is_open_to_functions_and_agents(cloud: Synthesised) -> None:
    connecting = [one for _, one in statements(cloud) if "rds-db:connect" in listed(one["Action"])]
    assert len(connecting) == 5  # sessions, rooms, documents, demand, the interviewers
    assert all(json.dumps(one["Resource"]).rstrip('"]}').endswith(f"/{APP_ROLE}") for one in connecting)


def test_the_gateways_routes_are_the_published_ones_each_by_name(cloud: Synthesised) -> None:
    body = cloud.one("AWS::ApiGateway::RestApi")["Body"]
    routes = {(path, method) for path, one in body["paths"].items() for method in one if method != "options"}
    assert routes == {(route.path, route.method) for route in read_routes()}
    assert not [path for path in body["paths"] if "+" in path]
    assert not {method for _, method in routes} & {"x-amazon-apigateway-any-method", "any"}
    assert all("options" in operations for operations in body["paths"].values())


def test_the_user_pool_stands_before_every_lawyers_route_and_no_open_one(cloud: Synthesised) -> None:
    body = cloud.one("AWS::ApiGateway::RestApi")["Body"]
    authorizer = body["components"]["securitySchemes"][AUTHORIZER]["x-amazon-apigateway-authorizer"]
    assert authorizer["type"] == "cognito_user_pools"
    for route in read_routes():
        expected = [] if route.is_open else [{AUTHORIZER: ["lexnova/api"]}]
        assert body["paths"][route.path][route.method]["security"] == expected


def test_the_gateways_own_errors_stand_in_its_document(cloud: Synthesised) -> None:
    """As resources of their own, the next import of the document would wipe them."""
    assert "DEFAULT_5XX" in cloud.one("AWS::ApiGateway::RestApi")["Body"]["x-amazon-apigateway-gateway-responses"]
    assert "AWS::ApiGateway::GatewayResponse" not in cloud.types()


def test_the_gateway_refuses_a_body_that_is_no_object_before_any_function_runs(cloud: Synthesised) -> None:
    body = cloud.one("AWS::ApiGateway::RestApi")["Body"]
    assert body["x-amazon-apigateway-request-validators"][FORM]["validateRequestBody"] is True
    for route in read_routes():
        operation = body["paths"][route.path][route.method]
        assert (operation.get("x-amazon-apigateway-request-validator") == FORM) is route.takes_body
    model = body["paths"]["/sessions"]["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
    assert body["components"]["schemas"][model.rpartition("/")[2]] == {"type": "object"}


def test_the_gateways_own_name_takes_no_old_tls(cloud: Synthesised) -> None:
    api = cloud.one("AWS::ApiGateway::RestApi")
    assert api["SecurityPolicy"].startswith("SecurityPolicy_TLS13_1_2_PFS")
    assert api["EndpointAccessMode"] == "STRICT"


def test_only_this_api_may_invoke_its_functions(cloud: Synthesised) -> None:
    permissions = [one for place, one in cloud.every("AWS::Lambda::Permission") if place.startswith("Api/")]
    assert len(permissions) == 2
    assert all(permission["Principal"] == "apigateway.amazonaws.com" for permission in permissions)
    assert all(":execute-api:" in json.dumps(permission["SourceArn"]) for permission in permissions)
    aliases = {place.partition("/")[2] for place, _ in cloud.every("AWS::Lambda::Alias")}
    assert {permission["FunctionName"]["Ref"] for permission in permissions} == aliases


def test_the_access_log_holds_routes_and_never_addresses(cloud: Synthesised) -> None:
    stage = cloud.one("AWS::ApiGateway::Stage")
    assert "$context.resourcePath" in stage["AccessLogSetting"]["Format"]
    assert "$context.path" not in stage["AccessLogSetting"]["Format"]
    assert "sourceIp" not in stage["AccessLogSetting"]["Format"]
    assert stage["MethodSettings"][0]["DataTraceEnabled"] is False
    assert stage["TracingEnabled"] is False, "a segment holds addresses, and an invitation's address is its secret"
    assert stage["MethodSettings"][0]["ThrottlingRateLimit"] > 0


def test_the_firewall_stands_before_the_gateway(cloud: Synthesised) -> None:
    rules = cloud.one("AWS::WAFv2::WebACL")["Rules"]
    assert any("RateBasedStatement" in rule["Statement"] for rule in rules)
    assert any("ManagedRuleGroupStatement" in rule["Statement"] for rule in rules)
    assert not any(rule["VisibilityConfig"]["SampledRequestsEnabled"] for rule in rules)
    assert len({rule["Priority"] for rule in rules}) == len(rules)
    assert cloud.one("AWS::WAFv2::WebACLAssociation")


def test_no_wording_of_a_question_is_refused_by_the_firewall(cloud: Synthesised) -> None:
    """It guesses at attacks by what a body holds. Addresses, headers and arguments are refused all the same."""
    rules = {one["Name"]: one["Statement"] for one in cloud.one("AWS::WAFv2::WebACL")["Rules"]}
    common = rules["AWSManagedRulesCommonRuleSet"]["ManagedRuleGroupStatement"]
    counted = {one["Name"]: one["ActionToUse"] for one in common["RuleActionOverrides"]}
    assert {name for name in counted if not name.endswith("_BODY")} == set()
    assert {"CrossSiteScripting", "EC2MetaDataSSRF", "GenericLFI", "GenericRFI", "SizeRestrictions"} == {
        name.removesuffix("_BODY") for name in counted
    }
    assert all(action == {"Count": {}} for action in counted.values())


def test_one_address_is_limited_and_livekits_webhooks_by_a_limit_of_their_own(cloud: Synthesised) -> None:
    """They come from few addresses, for all interviews: as anybody's they would be refused at a hundred at once."""
    rules = {one["Name"]: one["Statement"] for one in cloud.one("AWS::WAFv2::WebACL")["Rules"]}
    anybody, webhooks = (rules[name]["RateBasedStatement"] for name in ("PerAddress", "WebhooksPerAddress"))
    webhook_route = next(route.path for route in read_routes() if route.path.startswith("/webhooks/"))
    assert webhooks["ScopeDownStatement"]["ByteMatchStatement"]["SearchString"] == webhook_route
    assert anybody["ScopeDownStatement"] == {"NotStatement": {"Statement": webhooks["ScopeDownStatement"]}}
    passed = cloud.one("AWS::ApiGateway::Stage")["MethodSettings"][0]["ThrottlingRateLimit"] * 300
    assert anybody["Limit"] < webhooks["Limit"] < passed


def test_uploads_leave_an_access_log_and_what_holds_data_outlives_its_stack(cloud: Synthesised) -> None:
    buckets = dict(cloud.every("AWS::S3::Bucket"))
    logged = [bucket for bucket in buckets.values() if "LoggingConfiguration" in bucket]
    assert len(logged) == 1
    assert "CorsConfiguration" in logged[0]
    assert f"Storage/{logged[0]['LoggingConfiguration']['DestinationBucketName']['Ref']}" in buckets
    holding = {"AWS::S3::Bucket", "AWS::KMS::Key", "AWS::RDS::DBCluster", "AWS::Cognito::UserPool"}
    kept = {
        one["Type"]: one["DeletionPolicy"]
        for template in cloud.templates.values()
        for one in template["Resources"].values()
        if one["Type"] in holding
    }
    assert kept.keys() == holding
    assert kept.pop("AWS::RDS::DBCluster") in ("Snapshot", "Retain")
    assert set(kept.values()) == {"Retain"}
    assert cloud.one("AWS::KMS::Key")["EnableKeyRotation"] is True


def test_the_database_is_encrypted_backed_up_and_entered_with_tokens_over_tls(cloud: Synthesised) -> None:
    cluster = cloud.one("AWS::RDS::DBCluster")
    assert cluster["StorageEncrypted"] is True
    assert cluster["KmsKeyId"]
    assert cluster["EnableIAMDatabaseAuthentication"] is True
    assert cluster["BackupRetentionPeriod"] >= 1
    assert cloud.one("AWS::RDS::DBClusterParameterGroup")["Parameters"]["rds.force_ssl"] == "1"
    assert not any(instance.get("PubliclyAccessible") for _, instance in cloud.every("AWS::RDS::DBInstance"))


def test_dev_may_sleep_and_prod_may_neither_sleep_nor_be_deleted(dev: Synthesised, prod: Synthesised) -> None:
    asleep, awake = (stage.one("AWS::RDS::DBCluster") for stage in (dev, prod))
    assert asleep["ServerlessV2ScalingConfiguration"]["MinCapacity"] == 0
    assert asleep["ServerlessV2ScalingConfiguration"]["SecondsUntilAutoPause"] > 0
    assert awake["ServerlessV2ScalingConfiguration"]["MinCapacity"] >= 0.5
    assert awake["DeletionProtection"] is True


def test_a_mistyped_destroy_takes_no_stack_of_prod_down(dev: Synthesised, prod: Synthesised) -> None:
    for stage, is_protected in ((prod, True), (dev, False)):
        artifacts = json.loads((stage.folder / "manifest.json").read_text())["artifacts"].values()
        stacks = [one["properties"] for one in artifacts if one["type"] == "aws:cloudformation:stack"]
        assert {one["terminationProtection"] for one in stacks} == {is_protected}


def test_nothing_can_be_entered_from_outside(cloud: Synthesised) -> None:
    """Only the database has a way in, and only for our own security groups."""
    groups = [group for _, group in cloud.every("AWS::EC2::SecurityGroup")]
    assert not [group for group in groups if group.get("SecurityGroupIngress")]
    entries = [entry for _, entry in cloud.every("AWS::EC2::SecurityGroupIngress")]
    assert len(entries) == 2
    assert all("SourceSecurityGroupId" in entry and entry["ToPort"] == 5432 for entry in entries)


def test_functions_that_somebody_waits_for_start_from_a_snapshot_and_are_called_by_their_alias(
    cloud: Synthesised,
) -> None:
    for name in FUNCTIONS:
        snapped = function(cloud, name).get("SnapStart", {}).get("ApplyOn")
        assert snapped == ("PublishedVersions" if name in WAITED_FOR else None)
    resources = cloud.templates["Api"]["Resources"]
    aliases = [one for one in resources.values() if one["Type"] == "AWS::Lambda::Alias"]
    versions = {name for name, one in resources.items() if one["Type"] == "AWS::Lambda::Version"}
    assert {one["Properties"]["FunctionVersion"]["Fn::GetAtt"][0] for one in aliases} == versions
    assert all(resources[name]["DeletionPolicy"] == "Retain" for name in versions), "a rollback needs the older one"
    body = json.dumps(cloud.one("AWS::ApiGateway::RestApi")["Body"])
    assert all(f'"Ref": "{name}"' in body for name, one in resources.items() if one["Type"] == "AWS::Lambda::Alias")


def test_the_count_of_interviewers_is_set_by_the_demand_and_by_no_deployment(cloud: Synthesised) -> None:
    assert "DesiredCount" not in cloud.one("AWS::ECS::Service")
    rule = cloud.one("AWS::Events::Rule", "Agent/EveryMinute")
    assert rule["ScheduleExpression"] == "rate(1 minute)"
    allowed = [one for place, one in statements(cloud) if "DemandRole" in place]
    scaling = [one for one in allowed if "ecs:UpdateService" in listed(one["Action"])]
    assert len(scaling) == 1
    assert "*" not in json.dumps(scaling[0]["Resource"])


def test_a_count_that_failed_is_left_to_the_next_minute(cloud: Synthesised) -> None:
    """Lambda itself would try twice more, minutes later: one failure would ring as three."""
    called = cloud.one("AWS::Lambda::EventInvokeConfig")
    assert called["FunctionName"]["Ref"] in cloud.templates["Agent"]["Resources"]
    given = {"MaximumEventAgeInSeconds": 60, "MaximumRetryAttempts": 0}
    assert {name: called[name] for name in given} == given
    [target] = cloud.one("AWS::Events::Rule", "Agent/EveryMinute")["Targets"]
    assert target["RetryPolicy"] == given


def test_a_start_may_wake_the_demand_and_nothing_else(cloud: Synthesised) -> None:
    assert function(cloud, "Rooms")["Environment"]["Variables"]["DEMAND_FUNCTION"]
    invoking = [(place, one) for place, one in statements(cloud) if "lambda:InvokeFunction" in listed(one["Action"])]
    from_rooms = [one for place, one in invoking if "RoomsRole" in place]
    assert len(from_rooms) == 1
    assert "Demand" in json.dumps(from_rooms[0]["Resource"])


def test_a_start_may_see_that_a_pdf_has_come_and_never_what_is_in_it(cloud: Synthesised) -> None:
    assert function(cloud, "Rooms")["Environment"]["Variables"]["UPLOAD_BUCKET"]
    at_s3 = [
        one
        for place, one in statements(cloud)
        if "RoomsRole" in place and any(action.startswith("s3:") for action in listed(one["Action"]))
    ]
    assert [(one["Action"], one["Condition"]) for one in at_s3] == [
        ("s3:ListBucket", {"StringLike": {"s3:prefix": "uploads/*"}})
    ]


def test_in_dev_the_interviewers_may_sleep_and_in_prod_two_are_awake(dev: Synthesised, prod: Synthesised) -> None:
    fewest = [function(one, "Demand")["Environment"]["Variables"]["DEMAND_FEWEST_TASKS"] for one in (dev, prod)]
    assert fewest == ["0", "2"]


def test_a_task_may_protect_itself_and_ask_for_its_release_in_its_own_cluster_only(cloud: Synthesised) -> None:
    own = [one for place, one in statements(cloud) if place.startswith("Agent/InterviewerRole")]
    ecs = {action: json.dumps(one["Resource"]) for one in own for action in listed(one["Action"]) if "ecs:" in action}
    assert ecs.keys() == {"ecs:GetTaskProtection", "ecs:UpdateTaskProtection", "ecs:DescribeServices"}
    assert all('{"Ref": "Cluster' in resource for resource in ecs.values())


def test_an_interviewer_is_healthy_while_it_is_registered_and_not_while_it_only_listens(cloud: Synthesised) -> None:
    container = cloud.one("AWS::ECS::TaskDefinition")["ContainerDefinitions"][0]
    told = {one["Name"]: one["Value"] for one in container["Environment"]}
    command = ["CMD", "python", "-m", "agent_container.alive", told["AGENT_ALIVE_FILE"]]
    assert container["HealthCheck"]["Command"] == command
    assert told["AGENT_ALIVE_FILE"].startswith(container["MountPoints"][0]["ContainerPath"])


def test_an_interviewer_is_never_stopped_before_another_stands(cloud: Synthesised) -> None:
    deployment = cloud.one("AWS::ECS::Service")["DeploymentConfiguration"]
    assert (deployment["MinimumHealthyPercent"], deployment["MaximumPercent"]) == (100, 200)
    assert deployment["DeploymentCircuitBreaker"] == {"Enable": True, "Rollback": True}


def test_an_interviewer_has_time_to_hand_over_and_can_write_nowhere_but_tmp(cloud: Synthesised) -> None:
    container = cloud.one("AWS::ECS::TaskDefinition")["ContainerDefinitions"][0]
    assert container["StopTimeout"] == 120
    assert container["ReadonlyRootFilesystem"] is True
    assert [mount["ContainerPath"] for mount in container["MountPoints"]] == ["/tmp"]


def test_keys_come_from_the_secret_store_and_stand_in_no_template(cloud: Synthesised) -> None:
    container = cloud.one("AWS::ECS::TaskDefinition")["ContainerDefinitions"][0]
    kept = {secret["Name"] for secret in container["Secrets"]}
    assert kept == {
        *("LIVEKIT_API_KEY", "LIVEKIT_API_SECRET"),
        *("DEEPGRAM_API_KEY", "ELEVENLABS_API_KEY", "GEMINI_API_KEY"),
    }
    assert not kept & {variable["Name"] for variable in container["Environment"]}
    for name in FUNCTIONS:
        variables = function(cloud, name)["Environment"]["Variables"]
        assert not [setting for setting in variables if setting.endswith(("_KEY", "_SECRET", "_PASSWORD"))]
        assert ("SECRETS_ARNS" in variables) is (name in {"Sessions", "Rooms", "Documents", "Migrate"})


def test_the_new_schema_stands_before_new_code_takes_traffic(cloud: Synthesised) -> None:
    assert "Custom::Trigger" in cloud.types()
    assert all("Migrations" in cloud.dependencies(stack) for stack in ("Storage", "Api", "Agent"))


def test_a_firm_is_a_group_of_the_pool(cloud: Synthesised) -> None:
    """Whose name Cognito's access tokens carry; functions/web/identity.py makes who is in none a lawyer alone."""
    for name in ("Sessions", "Rooms"):
        assert function(cloud, name)["Environment"]["Variables"]["OIDC_FIRM_CLAIM"] == "cognito:groups"


def test_access_tokens_of_the_pool_say_the_lawyers_name(cloud: Synthesised) -> None:
    """The interviewer says for whom it asks; Cognito's own access tokens hold nothing but a random `sub`."""
    pool = cloud.one("AWS::Cognito::UserPool")
    assert {"Mutable": True, "Name": "name", "Required": True} in pool["Schema"]
    named = cloud.one("AWS::Lambda::Function", "Identity/")
    trigger = pool["LambdaConfig"]["PreTokenGenerationConfig"]
    assert trigger["LambdaVersion"] == "V2_0"
    assert f"Identity/{trigger['LambdaArn']['Fn::GetAtt'][0]}" in dict(cloud.every("AWS::Lambda::Function"))
    assert pool["UserPoolTier"] != "LITE", "only the others let a function change access tokens"
    inline: dict[str, Any] = {}
    exec(named["Code"]["ZipFile"], inline)
    asked = {"request": {"userAttributes": {"name": "Ann Lee"}}, "response": {}}
    assert "Ann Lee" in json.dumps(inline[named["Handler"].partition(".")[2]](asked, None)["response"])
    [permission] = [one for place, one in cloud.every("AWS::Lambda::Permission") if place.startswith("Identity/")]
    assert permission["Principal"] == "cognito-idp.amazonaws.com"
    assert permission["SourceArn"]["Fn::GetAtt"][1] == "Arn"


def test_lawyers_are_invited_and_have_a_second_factor(cloud: Synthesised) -> None:
    pool = cloud.one("AWS::Cognito::UserPool")
    assert pool["AdminCreateUserConfig"]["AllowAdminCreateUserOnly"] is True
    assert pool["MfaConfiguration"] == "ON"
    client = cloud.one("AWS::Cognito::UserPoolClient")
    assert client["AllowedOAuthFlows"] == ["code"]
    assert client["GenerateSecret"] is False
