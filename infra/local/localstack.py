"""LocalStack's free core as a process: API Gateway, Lambda, S3, SQS and CloudFormation on loopback."""

import http.client
import json
from pathlib import Path

from infra.local import ports, processes
from infra.local.home import PROJECT, Home
from infra.toolchain import python_environments

REGION = "eu-central-1"
ACCOUNT = "000000000000"
_ENTRY_POINTS = """\
[localstack.lambda.runtime_executor]
process = infra.local.localstack_plugin:ProcessExecutorPlugin
[localstack.utils.catalog]
aws-catalog-remote-state-with-license = infra.local.localstack_plugin:OfflineCatalog
[localstack.hooks.on_infra_start]
lexnova = infra.local.localstack_plugin:install
"""


def url_on(port: int) -> str:
    """By address, not by name: so S3 puts the bucket into the path."""
    return f"http://{ports.LOOPBACK}:{port}"


def start(home: Home, port: int) -> str:
    """Start it; returns its endpoint. Installs it first if it is not here.

    Raises PortTaken, PartFailed, InstallFailed.
    """
    ports.ensure_free("api", port)
    command = program(home, port)
    known = processes.start(command, home.run)
    processes.wait_until_ready(known, command, home.run, lambda: answers(url_on(port)))
    return url_on(port)


def program(home: Home, port: int) -> processes.Program:
    root = home.run / "localstack"
    _announce_plugin(root / "plugin")
    (root / "tmp").mkdir(parents=True, exist_ok=True)
    return processes.Program(
        name="localstack",
        arguments=(str(python_environments.localstack_python()), "-m", "localstack.runtime.main"),
        environment={
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(root),
            "TMPDIR": str(root / "tmp"),
            "PYTHONPATH": f"{root / 'plugin'}:{PROJECT}",
            "PYTHONUNBUFFERED": "1",
            "GATEWAY_LISTEN": f"{ports.LOOPBACK}:{port}",
            "FILESYSTEM_ROOT": str(root),
            "CONFIG_DIR": str(root / "config"),
            "AWS_DEFAULT_REGION": REGION,
            "DISABLE_EVENTS": "1",  # no telemetry
            "SKIP_SSL_CERT_DOWNLOAD": "1",
            "OVERRIDE_IN_DOCKER": "0",  # its own image has directories that ours has not (Dockerfile.local)
            "DNS_ADDRESS": "0",  # or, as root, it serves DNS for the machine
            "SERVICES": "apigateway,cloudformation,cloudwatch,iam,lambda,logs,s3,secretsmanager,sqs,ssm,sts,kms",
            "STRICT_SERVICE_LOADING": "1",
            "EAGER_SERVICE_LOADING": "1",
            "CFN_IGNORE_UNSUPPORTED_RESOURCE_TYPES": "0",  # or it says CREATE_COMPLETE of what it does not make
            "S3_SKIP_SIGNATURE_VALIDATION": "0",
            "DISABLE_CUSTOM_CORS_S3": "0",
            "LAMBDA_RUNTIME_EXECUTOR": "process",
            "LAMBDA_EVENT_SOURCE_MAPPING_MAX_BACKOFF_ON_EMPTY_POLL_SEC": "1",
            "LEXNOVA_FUNCTION_INTERPRETER": str(python_environments.function_python()),
            "LEXNOVA_FUNCTION_LOGS": str(home.run / "logs"),
            "LEXNOVA_OBJECTS": str(home.objects),
        },
        stop_seconds=1.0,  # its own shutdown takes longer and saves nothing
        directory=root,
    )


def answers(url: str) -> bool:
    """Whether its gateway answers."""
    host, _, port = url.removeprefix("http://").partition(":")
    connection = http.client.HTTPConnection(host, int(port), timeout=ports.ANSWER_SECONDS)
    try:
        connection.request("GET", "/_localstack/health")
        answer = connection.getresponse()
        return answer.status == 200 and "services" in json.loads(answer.read())
    except (OSError, http.client.HTTPException, ValueError):
        return False
    finally:
        connection.close()


def _announce_plugin(directory: Path) -> None:
    """LocalStack finds plugins by the entry points of installed distributions; this is one with nothing else in it."""
    metadata = directory / "lexnova_localstack-0.dist-info"
    metadata.mkdir(parents=True, exist_ok=True)
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: lexnova-localstack\nVersion: 0\n")
    (metadata / "entry_points.txt").write_text(_ENTRY_POINTS)
