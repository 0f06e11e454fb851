"""The machine's Chromium: Playwright's own builds come from no package registry."""

import os
import shutil
from pathlib import Path

from infra.local.errors import ToolMissing

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--use-fake-ui-for-media-stream",  # whoever is asked for the microphone says yes
    "--use-fake-device-for-media-stream",
    *(("--no-sandbox",) if os.geteuid() == 0 else ()),
)


def find() -> Path:
    """Raises ToolMissing."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if not found:
        raise ToolMissing("The browser's tests need Chromium: apt-get install chromium")
    return Path(found)
