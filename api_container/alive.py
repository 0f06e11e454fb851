"""The container's health check: `python -m api_container.alive PORT` exits 0 while the server answers calls.

A database that is away (503) is not mended by another container, so it does not count. Standard library only.
"""

import http.client
import sys

TIMEOUT_SECONDS = 20.0


def is_alive(port: int) -> bool:
    """Whether the server answers, well or that its database is away."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT_SECONDS)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status in (200, 503)
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(0 if is_alive(int(sys.argv[1])) else 1)
