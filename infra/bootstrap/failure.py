"""What stops the set-up, as one sentence that says what to do."""


class CannotPrepare(Exception):
    """Its text is the whole message: no traceback is shown."""
