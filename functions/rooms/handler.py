"""The rooms function's entry: API Gateway's events to its routes."""

from shared.cold_start import imports_that_stay

with imports_that_stay():
    from functions.web.app import lambda_handler  # first: the libraries come in from here, where the stack is low

    # isort: split
    from functions.rooms.app import app

handler = lambda_handler(app, "shared.bucket")
