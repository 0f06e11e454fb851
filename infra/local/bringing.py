"""Starts what does not run, in as little time as it takes: everything at once that does not wait for another."""

import importlib.util
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from infra.local import console, issuer, livekit, localstack, parts, ports, postgres, processes, stack, used
from infra.local.errors import LocalError
from infra.local.home import PROJECT, Addresses, Home, write_privately
from infra.local.livekit import Access
from infra.local.parts import Deployed, State
from infra.local.secrets import load_or_make
from infra.toolchain import livekit_server, node, python_environments

LISTENING = {
    "postgres": ("postgres",),
    "localstack": ("api",),
    "livekit": ("livekit", "livekit_tcp", "livekit_udp"),
    "issuer": ("issuer",),
    "console": ("console",),
    "agent": ("agent",),
}
"""The ports of each part."""


class Bringing:
    """One run of `up`; its caller holds the system's lock."""

    def __init__(self, home: Home, report: Callable[[str], None], environment: Mapping[str, str]) -> None:
        self.home = home
        self.report = report
        self.environment = environment
        self.secrets = load_or_make(self.home.secrets)
        self.ports = self._ports()
        self.is_livekit_elsewhere = livekit.elsewhere(self.environment) is not None
        self.database_elsewhere = postgres.elsewhere(self.environment)

    def up(self) -> Addresses:
        if self.database_elsewhere and not self.database_elsewhere.answers():
            raise LocalError("Nothing answers where DATABASE_URL points. Start that database, or unset DATABASE_URL.")
        found = parts.look(self.home, self.ports, self.secrets)
        down = {name for name, part in found.items() if part.state is not State.RUNNING}
        record = parts.deployed(self.home)
        if record is None or record.fingerprint != stack.fingerprint(self.values()):
            # Into a new LocalStack: this one may hold half a deployment, and of a change to routes, stages and roles
            # it says UPDATE_COMPLETE and leaves them as they were. The console was told where the rest stands.
            down |= {"localstack", "stack", "console"}
        if used.read(self.home.used) != used.used_by(self.environment):
            down.add("agent")  # it was started with other keys
        if not has_agent():
            down.discard("agent")
        known = Addresses.read(self.home.addresses)
        if not down and known:
            self.report("Everything is up.")
            return known
        processes.stop_marked(processes.mark(self.home.run, "stack"))  # a deploy that was left behind
        self._ensure_ports(down)
        ports.save(self.ports, self.home.run / "ports.json")
        self._install(down)
        self._start(down)
        last: list[Callable[[], object]] = []
        if "stack" in down or not known:
            assembly = self._step_of_deploy("schema", self._deploy_schema)
            last.append(partial(self._step_of_deploy, "stack", partial(self._deploy_rest, assembly)))
        if "agent" in down:
            last.append(partial(self._step, "agent", self._start_agent))
        _all_at_once(last)
        addresses = Addresses.read(self.home.addresses)
        assert addresses is not None
        return addresses

    def _ports(self) -> ports.Ports:
        """Those that the running parts have; if none runs, those that are wanted now."""
        known = [processes.recorded(name, self.home.run) for name in parts.PROCESSES]
        if any(process and process.is_alive() for process in known):
            kept = ports.load(self.home.run / "ports.json")
            if kept:
                return kept
        return ports.resolve(ports.wanted(self.environment))

    def _ensure_ports(self, down: set[str]) -> None:
        for name in sorted(down & LISTENING.keys()):
            processes.stop(name, self.home.run)
            for port in () if name == "livekit" and self.is_livekit_elsewhere else LISTENING[name]:
                ports.ensure_free(port, getattr(self.ports, port))

    def _install(self, down: set[str]) -> None:
        """Fetch what is missing, all at once: the longest is a build."""
        wanted: list[Callable[[], object]] = [node.cdk_command]
        if "localstack" in down:
            wanted += [python_environments.localstack_python, python_environments.function_python]
        if "livekit" in down and not self.is_livekit_elsewhere:
            wanted.append(livekit_server.find_or_build)
        if "console" in down:
            wanted.append(node.livekit_client)
        _all_at_once(wanted)

    def _start(self, down: set[str]) -> None:
        starting: dict[str, Callable[[], object]] = {
            "localstack": lambda: localstack.start(self.home, self.ports.api),
            "postgres": self._start_postgres,
            "livekit": self._start_livekit,
            "issuer": lambda: issuer.start(self.home.secrets, self.ports.issuer, self.home.run),
            "console": self._start_console,
        }
        if "stack" in down:
            starting["templates"] = self._synthesise
            down = down | {"templates"}
        _all_at_once([partial(self._step, name, start) for name, start in starting.items() if name in down])

    def _start_postgres(self) -> None:
        password = self.secrets.database_superuser_password
        server = postgres.start(self.home.postgres, self.ports.postgres, password, self.home.run)
        postgres.prepare(
            server,
            owner_password=self.secrets.database_owner_password,
            app_password=self.secrets.database_app_password,
        )

    def _start_livekit(self) -> None:
        webhook = f"{self._api_url()}/webhooks/livekit"
        livekit.start(self.secrets, self.ports, webhook, self.home.run)

    def _start_console(self) -> None:
        pages = console.Pages(node.livekit_client(), self._api_url(), self._access().url)
        console.start(pages, self.ports.console, self.home.run)

    def _synthesise(self) -> Path:
        from infra.local import deploy  # half a second that an `up` with nothing to deploy need not wait

        return deploy.synthesise(self.home, self.values())

    def _deploy_schema(self) -> "Assembly":
        """Deploy the migrations and run them: what comes after may count on the schema."""
        from infra.local import deploy

        values = self.values()
        fingerprint = stack.fingerprint(values)  # as it is now: what changes meanwhile is for the next `up`
        assembly = Assembly(deploy.synthesise(self.home, values), fingerprint)
        deploy.deploy_schema(self.home, assembly.path, values.aws_endpoint_url, self._database().app_password)
        return assembly

    def _deploy_rest(self, assembly: "Assembly") -> None:
        """Deploy the API and the uploads, and write down what stands where."""
        from infra.local import deploy, uploads

        values = self.values()
        made = deploy.deploy_rest(self.home, assembly.path, values.aws_endpoint_url)
        process = processes.recorded("localstack", self.home.run)
        assert process is not None
        record = Deployed(process.pid, process.ticks, assembly.fingerprint, made.api_url, made.upload_bucket)
        write_privately(self.home.run / "deployed.json", json.dumps(asdict(record)))
        addresses = Addresses(
            api_url=made.api_url,
            aws_endpoint_url=values.aws_endpoint_url,
            livekit_url=values.livekit_url,
            database_url=self.database_elsewhere.url if self.database_elsewhere else self._server().url(),
            issuer_url=values.oidc_issuer,
            upload_bucket=made.upload_bucket,
            agent_url=f"http://{ports.LOOPBACK}:{self.ports.agent}",
            console_url=console.url_on(self.ports.console),
        )
        addresses.write(self.home.addresses)
        if self.database_elsewhere:
            return  # which uploads were not read only its superuser can ask
        again = uploads.announce_unread(self._server(), values.aws_endpoint_url, made.upload_bucket)
        if again:
            self.report(f"  {len(again)} upload(s) that were not read yet are announced anew")

    def _start_agent(self) -> None:
        access = self._access()
        program = processes.Program(
            name="agent",
            arguments=(sys.executable, "-m", "infra.local.agent"),
            environment={
                **{name: value for name, value in self.environment.items() if name != "MIGRATION_DATABASE_URL"},
                "STAGE": "local",
                "DATABASE_URL": self.values().database_url,
                "LIVEKIT_URL": access.url,
                "LIVEKIT_API_KEY": access.api_key,
                "LIVEKIT_API_SECRET": access.api_secret,
                "AGENT_PORT": str(self.ports.agent),
                "PYTHONUNBUFFERED": "1",
            },
            directory=PROJECT,
        )
        known = processes.start(program, self.home.run)
        used.write(self.home.used, used.used_by(self.environment))
        processes.wait_until_ready(known, program, self.home.run, lambda: parts.agent_answers(self.ports.agent))

    def values(self) -> stack.Values:
        """What the stage is told."""
        access, database = self._access(), self._database()
        return stack.Values(
            aws_endpoint_url=localstack.url_on(self.ports.api),
            database_url=database.url,
            migration_database_url=database.migration_url,
            livekit_url=access.url,
            livekit_api_key=access.api_key,
            livekit_api_secret=access.api_secret,
            invitation_secret=self.secrets.invitation_secret,
            invitation_base_url=f"{console.url_on(self.ports.console)}/i",
            oidc_issuer=issuer.url_on(self.ports.issuer),
            oidc_audience=issuer.AUDIENCE,
            redis_url=self.environment.get("REDIS_URL") or None,
            gemini_api_key=self.environment.get("GEMINI_API_KEY") or None,
            gemini_model=self.environment.get("GEMINI_MODEL") or None,
            gemini_base_url=self.environment.get("GEMINI_BASE_URL") or None,
        )

    def _access(self) -> Access:
        return livekit.elsewhere(self.environment) or livekit.access(self.secrets, self.ports)

    def _database(self) -> postgres.Access:
        server = self._server()
        return self.database_elsewhere or postgres.Access(
            server.url(postgres.APP, self.secrets.database_app_password),
            server.url(postgres.OWNER, self.secrets.database_owner_password),
        )

    def _server(self) -> postgres.Server:
        return postgres.Server(self.ports.postgres, self.secrets.database_superuser_password)

    def _api_url(self) -> str:
        return stack.api_url(localstack.url_on(self.ports.api))

    def _step_of_deploy[T](self, name: str, run: Callable[[], T]) -> T:
        """A LocalStack that holds half a deployment is stopped: the next `up` begins with a new one."""
        try:
            return self._step(name, run)
        except BaseException:
            processes.stop("localstack", self.home.run)
            raise

    def _step[T](self, name: str, run: Callable[[], T]) -> T:
        began = time.monotonic()
        result = run()
        self.report(f"  {name:<10} ready  {time.monotonic() - began:5.1f} s")
        return result


@dataclass(frozen=True)
class Assembly:
    """Synthesised templates, and what they were made of."""

    path: Path
    fingerprint: str


def has_agent() -> bool:
    return importlib.util.find_spec("infra.local.agent") is not None


def _all_at_once(steps: Sequence[Callable[[], object]]) -> None:
    """Run all to their end, then raise the first error: none is left running behind the caller's back."""
    with ThreadPoolExecutor() as pool:
        running: list[Future[object]] = [pool.submit(step) for step in steps]
    for ended in running:
        ended.result()
