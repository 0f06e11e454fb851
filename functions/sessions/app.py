"""The sessions function's app, without settings: for the handler and for the OpenAPI document."""

from functions.sessions import record_routes, routes, script_routes
from functions.web.app import create_app

ROUTERS = (routes.router, script_routes.router, record_routes.router)
"""Also served by the container that has both functions' routes (api_container)."""

app = create_app(*ROUTERS)
