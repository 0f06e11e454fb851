"""The rooms function's entry: API Gateway's events to its routes."""

from functions.rooms.app import app
from functions.web.app import lambda_handler

handler = lambda_handler(app)
