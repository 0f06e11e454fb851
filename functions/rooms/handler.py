"""The rooms function's entry: API Gateway's events to its routes."""

from shared.cold_start import imports_that_stay

with imports_that_stay("functions.rooms.app"):
    from functions.rooms.app import app
    from functions.web.app import lambda_handler

handler = lambda_handler(app, "shared.bucket")
