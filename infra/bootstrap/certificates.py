"""uv and Node bring their own list of authorities; a network with its own authority is only known to the system."""

from __future__ import annotations

import os
from typing import Mapping  # noqa: UP035 - as in cache.py

SYSTEM = "/etc/ssl/certs/ca-certificates.crt"


def with_system_certificates(environment: Mapping[str, str]) -> dict[str, str]:
    """`environment` plus the variables that make uv, Python and Node trust what this machine trusts."""
    extended = dict(environment)
    if os.path.isfile(SYSTEM):
        extended.setdefault("SSL_CERT_FILE", SYSTEM)
        extended.setdefault("NODE_EXTRA_CA_CERTS", SYSTEM)
    return extended
