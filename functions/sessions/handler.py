"""The sessions function's entry: API Gateway's events to its routes."""

from functions.sessions.app import app
from functions.web.app import lambda_handler

handler = lambda_handler(app)
