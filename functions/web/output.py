"""What the API's answers are made of: a start waits for none of their schemas.

Each is built at its first use; a photographed start and the container build what the routes send before any call.
"""

from pydantic import BaseModel, ConfigDict


class Output(BaseModel):
    model_config = ConfigDict(defer_build=True)
