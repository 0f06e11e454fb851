"""Entry point. This file alone must parse on any Python 3, so that an old one gets a sentence and no traceback."""

import sys

if sys.version_info < (3, 8):  # noqa: UP036 - this is where the version is found out
    sys.exit("Python 3.8 or newer (or uv) is needed to set LexNova up. Install one: apt-get install python3")

from infra.bootstrap.environment import main

sys.exit(main())
