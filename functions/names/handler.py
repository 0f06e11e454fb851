"""Cognito calls it for a lawyer's tokens: the access token gets the lawyer's name, which the interviewer says.

Cognito itself puts names into ID tokens alone. Standard library only: infra/stacks/identity.py deploys this text as it
stands. Source: Cognito's guide, "Pre token generation Lambda trigger", second version of the event.
"""

from typing import Any


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """The event, with the claim `name` for the access token where the user has a name."""
    name = event["request"]["userAttributes"].get("name", "").strip()
    if name:
        access_token = {"claimsToAddOrOverride": {"name": name}}
        event["response"] = {"claimsAndScopeOverrideDetails": {"accessTokenGeneration": access_token}}
    return event
