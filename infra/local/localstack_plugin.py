"""What LocalStack loads of ours: functions as processes instead of containers, and objects that outlive it.

Runs inside LocalStack's interpreter, where of this project only executor.py and kept_objects.py may be imported.
localstack.py announces it by entry points and passes its settings in the environment.
"""

import json
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from localstack.aws import handlers
from localstack.aws.api import RequestContext
from localstack.aws.api.lambda_ import Runtime
from localstack.aws.connect import connect_to
from localstack.http import Response
from localstack.runtime import hooks
from localstack.services.apigateway.next_gen.execute_api.gateway_response import get_gateway_response_or_default
from localstack.services.apigateway.next_gen.execute_api.handlers.gateway_exception import GatewayExceptionHandler
from localstack.services.cloudformation.models import get_cloudformation_store
from localstack.services.lambda_.invocation.executor_endpoint import StatusErrorException
from localstack.services.lambda_.invocation.lambda_models import FunctionVersion, InvocationResult
from localstack.services.lambda_.invocation.plugins import RuntimeExecutorPlugin
from localstack.services.lambda_.invocation.runtime_executor import RuntimeExecutor
from localstack.utils.catalog.catalog import CatalogPlugin
from localstack.utils.catalog.common import (
    CloudFormationResourcesSupportAtRuntime,
    CloudFormationResourcesSupportInLatest,
)

from infra.local.executor import Environment, InitFailed, Invocation
from infra.local.kept_objects import Keeper, Store

INTERPRETER = "LEXNOVA_FUNCTION_INTERPRETER"
LOGS = "LEXNOVA_FUNCTION_LOGS"
OBJECTS = "LEXNOVA_OBJECTS"
MARK = "LEXNOVA_PART"
RUNTIME = Runtime.python3_13
STACK_QUESTION = ("cloudformation", "DescribeStacks")
STACK_ANSWER_SECONDS = 20.0


class ProcessExecutorPlugin(RuntimeExecutorPlugin):  # type: ignore[misc]  # LocalStack is not in this environment
    """Chosen by LAMBDA_RUNTIME_EXECUTOR=process."""

    name = "process"

    def load(self, *_arguments: object, **_options: object) -> "type[ProcessExecutor]":
        return ProcessExecutor


class ProcessExecutor(RuntimeExecutor):  # type: ignore[misc]
    """LocalStack's side of an environment: made, started, invoked and stopped by its assignment service."""

    def __init__(self, id: str, function_version: FunctionVersion) -> None:
        super().__init__(id=id, function_version=function_version)
        self._environment: Environment | None = None
        self._in_hand = threading.Lock()

    def start(self, env_vars: dict[str, str]) -> None:
        name = self.function_version.config.handler.removeprefix("functions.").partition(".")[0]
        self._environment = Environment(
            interpreter=Path(os.environ[INTERPRETER]),
            code=self.function_version.config.code.get_unzipped_code_location(),
            variables={
                "PATH": "/usr/local/bin:/usr/bin:/bin",
                "LANG": "C.UTF-8",
                **{key: str(value) for key, value in env_vars.items()},
                **({MARK: os.environ[MARK]} if MARK in os.environ else {}),
            },
            timeout_seconds=float(self.function_version.config.timeout),
            log_file=Path(os.environ[LOGS]) / f"{name}.log",
        )
        try:
            self._environment.start()
        except InitFailed as failure:
            raise StatusErrorException("The handler could not be imported.", _json(failure.payload)) from failure

    def invoke(self, payload: dict[str, str]) -> InvocationResult:
        assert self._environment is not None
        invocation = Invocation(
            request_id=payload["invoke-id"],
            function_arn=payload["invoked-function-arn"],
            payload=payload["payload"],
            trace_id=payload["trace-id"],
        )
        try:
            with self._in_hand:
                outcome = self._environment.invoke(invocation)
        except InitFailed as failure:
            return InvocationResult(invocation.request_id, _json(failure.payload), is_error=True, logs="")
        logs = f"START RequestId: {invocation.request_id}\n{outcome.logs}END RequestId: {invocation.request_id}\n"
        return InvocationResult(invocation.request_id, outcome.payload, is_error=outcome.is_error, logs=logs)

    def stop(self) -> None:
        """As Lambda puts a new version in an old one's place: what is in hand is answered first."""
        if self._environment is not None:
            is_idle = self._in_hand.acquire(timeout=self._environment.timeout_seconds)
            self._environment.stop()
            if is_idle:
                self._in_hand.release()

    def get_address(self) -> str:
        return "127.0.0.1"

    def get_endpoint_from_executor(self) -> str:
        return "127.0.0.1"

    def get_runtime_endpoint(self) -> str:
        return "http://127.0.0.1"  # for Lambda's own runtime interface, which these processes do not speak

    def get_logs(self) -> str:
        return ""  # they are in the function's log file

    @classmethod
    def prepare_version(cls, function_version: FunctionVersion) -> None:
        if function_version.config.runtime != RUNTIME:
            raise NotImplementedError(f"Functions run on {RUNTIME} only, not {function_version.config.runtime}.")
        function_version.config.code.prepare_for_execution()

    @classmethod
    def cleanup_version(cls, function_version: FunctionVersion) -> None:
        """Nothing was prepared beyond the code, which LocalStack removes itself."""


class OfflineCatalog(CatalogPlugin):  # type: ignore[misc]
    """Knows which CloudFormation types this LocalStack really makes, without asking LocalStack's website.

    LocalStack refuses a template by what its catalog says; the name is of the catalog that it looks for first.
    """

    name = "aws-catalog-remote-state-with-license"

    def get_aws_service_status(self, service_name: str, operation_name: str | None = None) -> None:
        return None

    def get_cloudformation_resource_status(
        self, resource_name: str, service_name: str, is_pro_resource: bool = False
    ) -> CloudFormationResourcesSupportAtRuntime | CloudFormationResourcesSupportInLatest:
        if resource_name in self._get_cfn_resources_available_at_runtime():
            return CloudFormationResourcesSupportAtRuntime.AVAILABLE
        return CloudFormationResourcesSupportInLatest.NOT_SUPPORTED


@hooks.on_infra_start()  # type: ignore[untyped-decorator]
def install() -> None:
    """Called once when LocalStack starts."""
    keeper = Keeper(Store(Path(os.environ[OBJECTS])), connect_to(region_name=os.environ["AWS_DEFAULT_REGION"]).s3)

    def after_s3(_chain: object, context: RequestContext, response: Response) -> None:
        bucket = (context.service_request or {}).get("Bucket")
        if context.operation and bucket and response.status_code < 300:
            keeper.after(context.operation.name, bucket)

    handlers.modify_service_response.append("s3", after_s3)
    handlers.serve_custom_service_request_handlers.append(_await_stack)
    GatewayExceptionHandler.create_exception_response = _answer_as_told(
        GatewayExceptionHandler.create_exception_response
    )


def _await_stack(_chain: object, context: RequestContext, _response: object) -> None:
    """Answer who asks after a stack when it has settled: the CDK asks only every five seconds."""
    if context.is_internal_call:  # LocalStack itself asks while it makes a stack's resources
        return
    if not context.operation or (context.service.service_name, context.operation.name) != STACK_QUESTION:
        return
    name = (context.service_request or {}).get("StackName")
    stacks = get_cloudformation_store(context.account_id, context.region).stacks_v2
    deadline = time.monotonic() + STACK_ANSWER_SECONDS
    while any(
        name in (stack.stack_id, stack.stack_name) and stack.status.endswith("_IN_PROGRESS")
        for stack in list(stacks.values())
    ):
        if time.monotonic() > deadline:
            return
        time.sleep(0.02)


def _answer_as_told(answer: Callable[..., Response]) -> Callable[..., Response]:
    """Give the gateway's own errors the headers and the body of its Gateway Responses; LocalStack takes the status
    alone. Only for what we write there: quoted headers, and a body without variables."""

    def answer_as_told(handler: object, exception: Any, context: Any) -> Response:
        response = answer(handler, exception, context)
        told = get_gateway_response_or_default(exception.type, context.deployment.rest_api.gateway_responses)
        for name, value in (told.get("responseParameters") or {}).items():
            response.headers[name.removeprefix("gatewayresponse.header.")] = value.strip("'")
        body = (told.get("responseTemplates") or {}).get("application/json", "$")
        if "$" not in body:
            response.set_data(body)
        return response

    return answer_as_told


def _json(payload: dict[str, Any]) -> bytes:
    return json.dumps(payload).encode()
