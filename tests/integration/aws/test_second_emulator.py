"""Dev's own stacks deployed into MiniStack: a lawyer signs in at the user pool, passes the gateway's authorizer and the
functions' own check, and a PDF becomes a script. Nobody else gets in."""

import base64
import hashlib
import http.client
import re
import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from infra.local import clients, ports, postgres, processes
from infra.local.postgres import APP, OWNER
from infra.stacks.functions import SecretName
from tests.integration.aws import second_emulator
from tests.unit.documents.pdfs import questionnaire

PASSWORD = "Correct-Horse-9-Battery"
RETURN = "http://localhost:5173/signed-in"
LAWYER_ROUTES = ("/sessions", "/sessions/00000000-0000-0000-0000-000000000001/answers")


@dataclass(frozen=True)
class Deployed:
    endpoint: str
    outputs: dict[str, str]

    @property
    def api(self) -> str:
        api_id = self.outputs["Api.ApiUrl"].removeprefix("https://").partition(".")[0]
        return f"{self.endpoint}/restapis/{api_id}/v1/_user_request_"

    @property
    def pool(self) -> str:
        return self.outputs["Identity.Issuer"].rpartition("/")[2]

    def client(self, service: str) -> Any:
        return clients.client(service, self.endpoint)

    def get(self, path: str, token: str | None = None) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return httpx.get(f"{self.api}{path}", headers=headers, timeout=120)


@pytest.fixture(scope="module")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    directory = tmp_path_factory.mktemp("second")
    with postgres.running(directory / "postgres") as server:
        postgres.prepare(server, owner_password="owner", app_password="app")
        endpoint = f"http://{ports.LOOPBACK}:{ports.free_port()}"
        try:
            _start(endpoint, directory)
            told = {
                "AWS_ENDPOINT_URL": endpoint,
                "LOG_LEVEL": "INFO",
                "DATABASE_URL": server.url(APP, "app"),
                "LIVEKIT_URL": "ws://127.0.0.1:9",
                "INVITATION_BASE_URL": "https://app.example/i",
                "CORS_ORIGINS": "https://app.example",
            }
            owner = {SecretName.OWNER: {"MIGRATION_DATABASE_URL": server.url(OWNER, "owner")}}
            app = ("--app", str(second_emulator.assembly(directory / "out", told, owner)))
            second_emulator.cdk(endpoint, "bootstrap", f"aws://000000000000/{second_emulator.REGION}", *app)
            options = ("--require-approval", "never", "--method", "direct")
            second_emulator.cdk(endpoint, "deploy", "LexNova-dev-Secrets", *app, *options)
            _fill_in_secrets(endpoint)
            second_emulator.cdk(endpoint, "deploy", "--all", *app, *options)
            yield Deployed(endpoint, _outputs(endpoint))
        finally:
            processes.stop("ministack", directory / "run")


@pytest.fixture(scope="module")
def token(deployed: Deployed) -> str:
    """Ann's access token, by authorization code and PKCE as a frontend gets it."""
    return sign_in(deployed, "ann@firm.example")["access_token"]


def sign_in(deployed: Deployed, who: str) -> dict[str, str]:
    pool = deployed.client("cognito-idp")
    given = {"email": who, "email_verified": "true", "name": "Ann Lee"}
    attributes = [{"Name": name, "Value": value} for name, value in given.items()]
    pool.admin_create_user(
        UserPoolId=deployed.pool,
        Username=who,
        UserAttributes=attributes,
        TemporaryPassword=f"Temporary-{PASSWORD}",
        MessageAction="SUPPRESS",
    )
    pool.admin_set_user_password(UserPoolId=deployed.pool, Username=who, Password=PASSWORD, Permanent=True)
    verifier = secrets.token_urlsafe(48)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    client_id = deployed.outputs["Identity.FrontendClientId"]
    asked = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": RETURN,
        "scope": "openid lexnova/api",
        "state": "s",
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    with httpx.Client(base_url=deployed.endpoint) as browser:
        page = browser.get("/oauth2/authorize", params=asked).text
        form = dict(re.findall(r'name="(\w+)" value="([^"]*)"', page)) | {"username": who, "password": PASSWORD}
        back = browser.post("/login", data=form).headers["location"]
        code = parse_qs(urlsplit(back).query)["code"][0]
        exchange = {
            "grant_type": "authorization_code",
            "client_id": client_id,
            "code": code,
            "redirect_uri": RETURN,
            "code_verifier": verifier,
        }
        answer = browser.post("/oauth2/token", data=exchange)
    assert answer.status_code == 200, answer.text
    tokens: dict[str, str] = answer.json()
    return tokens


def test_the_migration_ran_as_a_custom_resource_before_the_api_was_there(deployed: Deployed) -> None:
    """The database answers as the functions' role; nobody else migrated it."""
    health = deployed.get("/health")
    assert (health.status_code, health.json()) == (200, {"status": "ok"})


@pytest.mark.parametrize("path", LAWYER_ROUTES)
def test_a_lawyers_route_is_refused_without_a_token_before_any_function_runs(deployed: Deployed, path: str) -> None:
    assert deployed.get(path).status_code == 401
    assert deployed.get(path, "nonsense").status_code == 401


def test_a_real_token_of_the_pool_passes_both_walls(deployed: Deployed, token: str) -> None:
    answer = deployed.get("/sessions", token)
    assert answer.status_code == 200, answer.text
    assert answer.json()["sessions"] == []


def test_a_token_that_was_changed_is_refused(deployed: Deployed, token: str) -> None:
    head, body, signature = token.split(".")
    changed = signature[:-8] + ("A" * 8 if not signature.endswith("A" * 8) else "B" * 8)
    assert deployed.get("/sessions", f"{head}.{body}.{changed}").status_code == 401


def test_an_id_token_is_no_access_token(deployed: Deployed) -> None:
    """It carries no scope: the gateway's authorizer asks for lexnova/api."""
    tokens = sign_in(deployed, "eve@firm.example")
    assert deployed.get("/sessions", tokens["id_token"]).status_code in (401, 403)


def test_a_token_of_another_pool_is_refused(deployed: Deployed) -> None:
    pool = deployed.client("cognito-idp")
    other = pool.create_user_pool(PoolName="another")["UserPool"]["Id"]
    client = pool.create_user_pool_client(
        UserPoolId=other, ClientName="one", ExplicitAuthFlows=["ALLOW_ADMIN_USER_PASSWORD_AUTH"]
    )["UserPoolClient"]["ClientId"]
    pool.admin_create_user(UserPoolId=other, Username="eve", TemporaryPassword=PASSWORD, MessageAction="SUPPRESS")
    pool.admin_set_user_password(UserPoolId=other, Username="eve", Password=PASSWORD, Permanent=True)
    given = pool.admin_initiate_auth(
        UserPoolId=other,
        ClientId=client,
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": "eve", "PASSWORD": PASSWORD},
    )
    strange = given["AuthenticationResult"]["AccessToken"]
    assert deployed.get("/sessions", strange).status_code == 401


def test_invitations_webhooks_and_health_need_no_token_at_the_gateway(deployed: Deployed) -> None:
    """They reach their function, whose secrets come from the emulator's Secrets Manager."""
    unknown = deployed.get("/invitations/none")
    assert unknown.status_code == 404
    assert unknown.json()["code"] == "invitation_not_found"
    forged = httpx.post(f"{deployed.api}/webhooks/livekit", content=b"{}", timeout=120)
    assert forged.status_code == 401, forged.text
    assert forged.json()["code"] == "webhook_forged"


def test_a_pdf_that_a_lawyer_uploads_becomes_a_script(deployed: Deployed, token: str) -> None:
    bearer = {"Authorization": f"Bearer {token}"}
    made = httpx.post(f"{deployed.api}/sessions", json={"title": "Intake"}, headers=bearer, timeout=120)
    assert made.status_code == 201, made.text
    session, form = made.json()["id"], made.json()["upload"]
    pdf = questionnaire("What is your full name?", "Are you married?")
    posted = httpx.post(form["url"], data=form["fields"], files={"file": ("form.pdf", pdf)}, timeout=120)
    assert posted.status_code in (200, 201, 204), posted.text

    def parsed() -> bool:
        return bool(deployed.get(f"/sessions/{session}/script", token).json().get("status") == "parsed")

    _wait_until(parsed)
    script = deployed.get(f"/sessions/{session}/script", token).json()
    assert [question["text"] for question in script["questions"]] == ["What is your full name?", "Are you married?"]


def test_what_callers_name_is_the_published_version(deployed: Deployed) -> None:
    functions = deployed.client("lambda")
    names = [one["FunctionName"] for one in functions.list_functions()["Functions"]]
    for name in (one for one in names if "Api-Sessions" in one or "Api-Rooms" in one):
        assert functions.get_alias(FunctionName=name, Name="live")["FunctionVersion"] == "1"


def _fill_in_secrets(endpoint: str) -> None:
    """Before the functions are there, as docs/deploy.md has ops do it; what was generated stays."""
    store = clients.client("secretsmanager", endpoint)
    kept = store.get_secret_value(SecretId="lexnova/dev/livekit")["SecretString"]
    store.put_secret_value(SecretId="lexnova/dev/livekit", SecretString=kept.replace('""', f'"{"k" * 40}"'))


def _wait_until(holds: Callable[[], bool], seconds: float = 120) -> None:
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.3)


def _start(endpoint: str, directory: Path) -> None:
    port = urlsplit(endpoint).port
    assert port
    (directory / "ministack").mkdir()
    program = second_emulator.program(port, directory / "ministack")
    known = processes.start(program, directory / "run")
    processes.wait_until_ready(known, program, directory / "run", lambda: _answers(port))


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection(ports.LOOPBACK, port, timeout=ports.ANSWER_SECONDS)
    try:
        connection.request("GET", "/_ministack/health")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def _outputs(endpoint: str) -> dict[str, str]:
    stacks = clients.client("cloudformation", endpoint).describe_stacks()["Stacks"]
    return {
        f"{stack['StackName'].rpartition('-')[2]}.{output['OutputKey']}": output["OutputValue"]
        for stack in stacks
        for output in stack.get("Outputs", [])
    }
