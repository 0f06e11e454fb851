"""A synthesised stage as the tests look at it: plain templates, found by type and by name."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infra.bundling import ROOT
from infra.stage import LocalStage, LocalValues
from infra.synth import synthesise_templates

type Resource = dict[str, Any]

LOCAL = LocalStage.model_validate(
    {
        "stage": "local",
        "region": "eu-central-1",
        "values": LocalValues(
            aws_endpoint_url="http://127.0.0.1:4566",
            database_url="postgresql://lexnova_app:one@127.0.0.1:54329/lexnova",
            migration_database_url="postgresql://owner:two@127.0.0.1:54329/lexnova",
            livekit_url="ws://127.0.0.1:7880",
            livekit_api_key="key",
            livekit_api_secret="s" * 40,
            invitation_secret="i" * 40,
            invitation_base_url="http://127.0.0.1:5173/i",
            oidc_issuer="http://127.0.0.1:7890",
            oidc_audience="lexnova",
        ),
    }
)


@dataclass(frozen=True)
class Synthesised:
    """The templates of one stage, by the last part of their stacks' names."""

    folder: Path
    templates: dict[str, Resource]

    def every(self, kind: str) -> Iterator[tuple[str, Resource]]:
        """The resources of a type in all stacks: where each is, and its properties."""
        for stack, template in self.templates.items():
            for name, resource in template.get("Resources", {}).items():
                if resource["Type"] == kind:
                    yield f"{stack}/{name}", resource.get("Properties", {})

    def one(self, kind: str, starts: str = "") -> Resource:
        """The only resource of this type whose place in the app starts so."""
        found = [properties for place, properties in self.every(kind) if place.startswith(starts)]
        assert len(found) == 1, f"{len(found)} of {kind} at {starts or 'all'}"
        return found[0]

    def types(self) -> set[str]:
        return {one["Type"] for template in self.templates.values() for one in template.get("Resources", {}).values()}

    def dependencies(self, stack: str) -> set[str]:
        """The stacks that deploy before this one."""
        artifacts = json.loads((self.folder / "manifest.json").read_text())["artifacts"]
        mine = next(one for name, one in artifacts.items() if name.endswith(f"-{stack}"))
        return {name.rpartition("-")[2] for name in mine.get("dependencies", []) if not name.endswith(".assets")}


def synthesised(stage: Any, folder: Path) -> Synthesised:
    synthesise_templates(stage, folder)
    return read(folder)


def synthesise_alone(stages: tuple[str, ...], output: Path) -> str:
    """What `make synth` says of these stages, without credentials, and in a network namespace of its own where the
    machine allows one, else with every proxy leading nowhere."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    nowhere = "http://127.0.0.1:9"
    environment |= {"HTTP_PROXY": nowhere, "HTTPS_PROXY": nowhere, "AWS_EC2_METADATA_DISABLED": "true"}
    command = [sys.executable, "-m", "infra.synth", *stages, "--output", str(output)]
    alone = ["unshare", "--net", "--map-root-user"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode == 0:
        command = [*alone, *command]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return ran.stdout


def read(folder: Path) -> Synthesised:
    names = {path.name.removesuffix(".template.json"): path for path in folder.glob("*.template.json")}
    return Synthesised(folder, {name.rpartition("-")[2]: json.loads(path.read_text()) for name, path in names.items()})


def statements(template: Synthesised) -> Iterator[tuple[str, Resource]]:
    """Every statement of every policy that a role holds."""
    for place, policy in template.every("AWS::IAM::Policy"):
        for statement in policy["PolicyDocument"]["Statement"]:
            yield place, statement
    for place, role in template.every("AWS::IAM::Role"):
        for policy in role.get("Policies", []):
            for statement in policy["PolicyDocument"]["Statement"]:
                yield place, statement


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def plain(value: Any) -> str:
    """An ARN as one text, with what it refers to in angle brackets."""
    match value:
        case str():
            return value
        case {"Fn::Join": [str() as separator, [*parts]]}:
            return separator.join(map(plain, parts))
        case {"Fn::Sub": str() as text}:
            return text
        case {"Fn::GetAtt": [name, attribute]}:
            return f"<{name}.{attribute}>"
        case {"Ref": name} | {"Fn::ImportValue": name}:
            return f"<{name}>"
        case _:
            return json.dumps(value)
