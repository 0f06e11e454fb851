"""The sessions function's app, without settings: for the handler, for uvicorn and for the OpenAPI document."""

from functions.sessions import record_routes, routes, script_routes
from functions.web.app import create_app

app = create_app(routes.router, script_routes.router, record_routes.router)
