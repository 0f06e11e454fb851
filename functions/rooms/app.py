"""The rooms function's app, without settings: for the handler and for the OpenAPI document."""

from functions.rooms.routes import router
from functions.web.app import create_app

ROUTERS = (router,)
"""Also served by the container that has both functions' routes (api_container)."""

app = create_app(*ROUTERS)
