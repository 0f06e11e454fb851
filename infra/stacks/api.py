"""The API: one REST API of explicit routes, two functions behind it, and on AWS a firewall before it."""

import json
from dataclasses import replace

from aws_cdk import CfnOutput, Stack
from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_cognito as cognito
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_s3 as s3
from constructs import Construct

from infra.stacks.domain import add_domain
from infra.stacks.firewall import add_firewall
from infra.stacks.functions import (
    Entry,
    FunctionNeeds,
    SecretName,
    Surroundings,
    add_entry,
    add_function,
)
from infra.stacks.gateway import Document, Route, cognito_authorizer, gateway_document
from infra.stacks.log_groups import log_group
from infra.stacks.problems import gateway_answers
from infra.stacks.stage_stack import StageStack, acknowledge
from infra.stacks.storage import ERASE, LIST, UPLOADS_WILDCARD
from infra.stage import CloudStage, LocalStage
from shared.bucket import FOLDERS

STAGE_NAME = "v1"
TLS = "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09"
"""TLS 1.2 and newer, with forward secrecy. Left to itself the gateway's own name takes 1.0, too (API Gateway's guide,
"Security policies for REST APIs"); a domain of one's own has its policy in domain.py."""
LOCAL_API_ID = "lexnova"
"""The emulator takes an API's id from a tag, so that the address is known before there is an API (webhooks)."""

_ACCESS_LOG = json.dumps(
    {
        "request_id": "$context.requestId",
        "time": "$context.requestTime",
        "method": "$context.httpMethod",
        "route": "$context.resourcePath",
        "status": "$context.status",
        "milliseconds": "$context.responseLatency",
        "function_request_id": "$context.integration.requestId",
        "error": "$context.error.responseType",
    }
)
"""The route and not the path: a path holds invitation codes. No address, no agent, no token."""

_LOG_POLICY = "service-role/AmazonAPIGatewayPushToCloudWatchLogs"
NEEDS = {
    "sessions": FunctionNeeds(
        name="sessions",
        description="Sessions, upload forms, scripts, answers, reports",
        memory_mb=1024,
        timeout_seconds=29,
        secrets=(SecretName.LIVEKIT,),
        is_waited_for=True,
    ),
    "rooms": FunctionNeeds(
        name="rooms",
        description="Start, tokens, invitations, LiveKit's webhooks",
        memory_mb=1024,
        timeout_seconds=29,
        secrets=(SecretName.LIVEKIT, SecretName.INVITATION),
        is_waited_for=True,
    ),
}


class ApiStack(StageStack):
    """Output `ApiUrl`, without a slash at its end."""

    def __init__(
        self,
        scope: Construct,
        around: Surroundings,
        routes: tuple[Route, ...],
        uploads: s3.IBucket,
        user_pool: cognito.IUserPool | None = None,
        demand: lambda_.IFunction | None = None,
    ) -> None:
        super().__init__(scope, "Api", around.stage, "the HTTP API")
        self.functions = {
            "sessions": self._sessions(around, uploads),
            "rooms": self._rooms(around, uploads, demand),
        }
        self._entries = {name: add_entry(self, around, NEEDS[name], one) for name, one in self.functions.items()}
        authorizer = cognito_authorizer(user_pool.user_pool_arn) if user_pool else None
        self.api = self._gateway(around.stage, routes, authorizer)
        for name, entry in self._entries.items():
            self._let_gateway_invoke(name, entry)
        if isinstance(around.stage, CloudStage):
            add_firewall(self, self.api.deployment_stage, around.stage.throttle)
            if around.stage.domain:
                add_domain(self, self.api, around.stage.domain)
        CfnOutput(self, "ApiUrl", value=self._url(around.stage))

    def _sessions(self, around: Surroundings, uploads: s3.IBucket) -> lambda_.Function:
        needs = replace(NEEDS["sessions"], environment={"UPLOAD_BUCKET": uploads.bucket_name})
        function = add_function(self, around, needs)
        for actions, resource in (
            (["s3:PutObject", *ERASE], uploads.arn_for_objects("uploads/*")),
            (["s3:GetObject", *ERASE], uploads.arn_for_objects("pages/*")),
            (["s3:GetObject", *ERASE], uploads.arn_for_objects("recordings/*")),
            (LIST, uploads.bucket_arn),
        ):
            function.add_to_role_policy(iam.PolicyStatement(actions=actions, resources=[resource]))
        if isinstance(around.stage, CloudStage):
            exported = self.resolve(Stack.of(uploads).export_value(uploads.bucket_arn))["Fn::ImportValue"]
            assert function.role
            for folder in FOLDERS:
                acknowledge(function.role, UPLOADS_WILDCARD, f"AwsSolutions-IAM5[Resource::{exported}/{folder}/*]")
        return function

    def _rooms(self, around: Surroundings, uploads: s3.IBucket, demand: lambda_.IFunction | None) -> lambda_.Function:
        told = {"UPLOAD_BUCKET": uploads.bucket_name, **({"DEMAND_FUNCTION": demand.function_name} if demand else {})}
        function = add_function(self, around, replace(NEEDS["rooms"], environment=told))
        of_uploads = {"StringLike": {"s3:prefix": "uploads/*"}}
        see = iam.PolicyStatement(actions=["s3:ListBucket"], resources=[uploads.bucket_arn], conditions=of_uploads)
        function.add_to_role_policy(see)  # that a PDF has come; not what is in it
        if demand:
            invoke = iam.PolicyStatement(actions=["lambda:InvokeFunction"], resources=[demand.function_arn])
            function.add_to_role_policy(invoke)
        return function

    def _gateway(
        self, stage: LocalStage | CloudStage, routes: tuple[Route, ...], authorizer: Document | None
    ) -> apigateway.SpecRestApi:
        integrations = {name: self._invocation_uri(entry) for name, entry in self._entries.items()}
        document = gateway_document(
            f"lexnova-{stage.stage}",
            routes,
            integrations,
            stage.cors_origins,
            authorizer=authorizer,
            checks_form=isinstance(stage, CloudStage),  # LocalStack's answers bytes that are no UTF-8 with a bare 500
        )
        api = apigateway.SpecRestApi(
            self,
            "Gateway",
            rest_api_name=f"lexnova-{stage.stage}",
            api_definition=apigateway.ApiDefinition.from_inline(document),
            endpoint_types=[apigateway.EndpointType.REGIONAL],
            cloud_watch_role=isinstance(stage, CloudStage),
            deploy_options=self._deploy_options(stage),
            disable_execute_api_endpoint=isinstance(stage, CloudStage) and stage.domain is not None,
        )
        resource = api.node.default_child
        assert isinstance(resource, apigateway.CfnRestApi)
        if isinstance(stage, LocalStage):
            resource.tags.set_tag("_custom_id_", LOCAL_API_ID)
            self._add_problems(api, stage.cors_origins)
        else:
            resource.security_policy = TLS
            resource.endpoint_access_mode = "STRICT"
            self._add_execution_log(api, stage)
        self._acknowledge(api)
        api.node.try_remove_child("Endpoint")  # an output beside ApiUrl, and wrong on one machine
        return api

    def _add_execution_log(self, api: apigateway.SpecRestApi, stage: CloudStage) -> None:
        """Made before the gateway's stage, which would make one of this name that forgets nothing and outlives it."""
        log = log_group(self, "ExecutionLog", stage, f"API-Gateway-Execution-Logs_{api.rest_api_id}/{STAGE_NAME}")
        api.deployment_stage.node.add_dependency(log)

    def _acknowledge(self, api: apigateway.SpecRestApi) -> None:
        acknowledge(
            api,
            "The document has a validator before each call with a body (gateway.FORM); the rule looks for a resource.",
            "AwsSolutions-APIG2",
        )
        acknowledge(
            api,
            "AWS's own policy for the one role an account has for the gateway's logs.",
            f"AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/{_LOG_POLICY}]",
        )

    def _add_problems(self, api: apigateway.SpecRestApi, origins: tuple[str, ...]) -> None:
        """The emulator passes over the document's gateway responses; on AWS resources of their own would be
        forgotten at the document's next import."""
        for kind, answer in gateway_answers(origins).items():
            response = apigateway.CfnGatewayResponse(
                self,
                "".join(part.capitalize() for part in kind.split("_")),
                rest_api_id=api.rest_api_id,
                response_type=kind,
                status_code=str(answer.status) if answer.status else None,
                response_parameters=answer.parameters,
                response_templates=answer.templates,
            )
            assert api.latest_deployment
            api.latest_deployment.node.add_dependency(response)

    def _deploy_options(self, stage: LocalStage | CloudStage) -> apigateway.StageOptions:
        if isinstance(stage, LocalStage):
            return apigateway.StageOptions(stage_name=STAGE_NAME)
        log = log_group(self, "AccessLog", stage)
        return apigateway.StageOptions(
            stage_name=STAGE_NAME,
            tracing_enabled=False,  # a segment holds the address, and an invitation's address is its secret
            metrics_enabled=True,
            logging_level=apigateway.MethodLoggingLevel.ERROR,
            data_trace_enabled=False,
            throttling_rate_limit=stage.throttle.requests_per_second,
            throttling_burst_limit=stage.throttle.burst,
            access_log_destination=apigateway.LogGroupLogDestination(log),
            access_log_format=apigateway.AccessLogFormat.custom(_ACCESS_LOG),
        )

    def _invocation_uri(self, function: Entry) -> str:
        return (
            f"arn:{self.partition}:apigateway:{self.region}:lambda:path/2015-03-31/functions/"
            f"{function.function_arn}/invocations"
        )

    def _let_gateway_invoke(self, name: str, function: Entry) -> None:
        """One permission for all routes of the function: this API's, and no other's."""
        function.add_permission(
            f"{name.capitalize()}Gateway",
            principal=iam.ServicePrincipal("apigateway.amazonaws.com"),
            source_arn=self.format_arn(
                service="execute-api", resource=self.api.rest_api_id, resource_name=f"{STAGE_NAME}/*/*"
            ),
        )

    def _url(self, stage: LocalStage | CloudStage) -> str:
        if isinstance(stage, CloudStage) and stage.domain:
            return f"https://{stage.domain.name}"
        if isinstance(stage, CloudStage):
            return f"https://{self.api.rest_api_id}.execute-api.{self.region}.{self.url_suffix}/{STAGE_NAME}"
        return f"{stage.values.aws_endpoint_url.rstrip('/')}/_aws/execute-api/{LOCAL_API_ID}/{STAGE_NAME}"
