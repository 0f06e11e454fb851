"""The API in one container: both functions' routes under uvicorn, for those who run containers and no Lambda.

What a gateway does elsewhere (TLS, limits by address, a firewall) has to stand before it.
"""

import uvicorn
from fastapi import FastAPI
from pydantic_settings import BaseSettings

from functions.rooms.app import ROUTERS as ROOMS
from functions.sessions.app import ROUTERS as SESSIONS
from functions.web.app import allow_browsers, create_app
from shared.config import (
    ApiServerSettings,
    DatabaseSettings,
    IdentitySettings,
    InvitationSettings,
    LiveKitSettings,
    ProcessSettings,
    UploadSettings,
    WebSettings,
    load,
)
from shared.logs import configure

NEEDED: tuple[type[BaseSettings], ...] = (
    DatabaseSettings,
    IdentitySettings,
    InvitationSettings,
    LiveKitSettings,
    UploadSettings,
)
DRAIN_SECONDS = 25
"""Longer than any call may take, shorter than the 30 s after which containers are killed."""


def make_app() -> FastAPI:
    """Both functions' routes; raises pydantic.ValidationError for a setting that is missing, before anybody calls."""
    for settings in NEEDED:
        load(settings)
    app = create_app(*SESSIONS, *ROOMS)
    allow_browsers(app, load(WebSettings))
    app.openapi()  # builds every schema
    return app


def main() -> None:
    """Serve until SIGTERM, then finish the calls in hand. No access log: a path holds invitation codes."""
    settings = load(ApiServerSettings)
    configure(load(ProcessSettings).log_level)
    uvicorn.run(
        make_app(),
        host=settings.api_host,
        port=settings.api_port,
        forwarded_allow_ips=settings.api_trusted_proxies,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=DRAIN_SECONDS,
    )


if __name__ == "__main__":
    main()
