"""The rooms function's app, without settings: for the handler, for uvicorn and for the OpenAPI document."""

from functions.rooms.routes import router
from functions.web.app import create_app

app = create_app(router)
