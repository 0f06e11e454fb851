"""What can be wrong with the local system, each as one sentence that says what to do.

LocalError
├── PortTaken        another program listens where a part should
├── PartFailed       a part did not start, or died while starting
├── ToolMissing      a program that cannot be fetched here
├── InstallFailed    a download or a build went wrong
├── DeployFailed     CloudFormation or a migration said no
└── NotUp            the command needs a running system
"""


class LocalError(Exception):
    """Its text is the whole message: no traceback is shown."""


class PortTaken(LocalError):
    """Names the port, who holds it where that can be seen, and the setting to change."""


class PartFailed(LocalError):
    """Names the part and ends with the last lines of its log."""


class ToolMissing(LocalError):
    """Names the program and how to get it."""


class InstallFailed(LocalError):
    """Names what could not be installed and ends with the installer's last lines."""


class DeployFailed(LocalError):
    """Names the stack or function and ends with what was said."""


class NotUp(LocalError):
    """Says that `lexnova up` is needed."""
