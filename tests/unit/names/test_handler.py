"""What Cognito hears when it asks for the claims of a lawyer's tokens; the event is that of its guide."""

from typing import Any

import pytest

from functions.names.handler import handler


def asked(**attributes: str) -> dict[str, Any]:
    return {
        "version": "2",
        "triggerSource": "TokenGeneration_HostedAuth",
        "userName": "0b0e3c52",
        "request": {
            "userAttributes": {"sub": "0b0e3c52", "email": "ann@firm.example", **attributes},
            "groupConfiguration": {"groupsToOverride": ["firm"], "iamRolesToOverride": [], "preferredRole": None},
            "scopes": ["openid", "lexnova/api"],
        },
        "response": {"claimsAndScopeOverrideDetails": None},
    }


def test_access_token_says_who_the_lawyer_is_and_is_otherwise_as_it_was() -> None:
    answer = handler(asked(name=" Ann Lee "), None)

    added = {"accessTokenGeneration": {"claimsToAddOrOverride": {"name": "Ann Lee"}}}
    assert answer == {**asked(name=" Ann Lee "), "response": {"claimsAndScopeOverrideDetails": added}}


@pytest.mark.parametrize("attributes", [{}, {"name": ""}, {"name": "  "}])
def test_who_has_no_name_gets_the_tokens_that_cognito_makes(attributes: dict[str, str]) -> None:
    assert handler(asked(**attributes), None) == asked(**attributes)
