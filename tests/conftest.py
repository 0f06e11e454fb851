"""What every layer's tests share: settings that a test sets itself, never the machine's."""

import signal
from collections.abc import Iterator

import pytest
from pydantic_settings import BaseSettings

from shared import config

SETTINGS = tuple(
    field.upper()
    for settings in vars(config).values()
    if isinstance(settings, type) and issubclass(settings, BaseSettings)
    for field in settings.model_fields
)


def pytest_configure() -> None:
    """`timeout` and a stopped CI end pytest by SIGTERM: its fixtures then stop what they started, as for Ctrl-C."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)


@pytest.fixture(scope="session", autouse=True)
def no_settings_of_this_machine() -> Iterator[None]:
    """Tests see none of the keys and addresses that this machine may have in its environment."""
    with pytest.MonkeyPatch.context() as patch:
        for name in (*SETTINGS, "AWS_PROFILE"):
            patch.delenv(name, raising=False)
        patch.setenv("AWS_ACCESS_KEY_ID", "test")
        patch.setenv("AWS_SECRET_ACCESS_KEY", "test")
        patch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
        yield
