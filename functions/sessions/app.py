"""The sessions function's app, without settings: for the handler, for uvicorn and for the OpenAPI document."""

from functions.sessions.routes import router
from functions.web.app import create_app

app = create_app(router)
