"""`make browser`: runs these tests with Playwright, kept beside the environment, in the machine's Chromium."""

import os
import sys

from infra.local.errors import LocalError
from infra.toolchain.python_environments import playwright_packages
from tests.browser.chromium import find


def main() -> None:
    try:
        find()
        packages = playwright_packages()
    except LocalError as error:
        sys.exit(str(error))
    command = (sys.executable, "-m", "pytest", "tests/browser", "--durations=5", *sys.argv[1:])
    os.execve(command[0], command, {**os.environ, "PYTHONPATH": str(packages)})


if __name__ == "__main__":
    main()
