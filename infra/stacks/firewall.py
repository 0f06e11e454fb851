"""WAF before the gateway: AWS's managed rules, and limits for one address."""

from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_wafv2 as wafv2
from constructs import Construct

from infra.stage_parts import Throttle

MANAGED = {
    "AWSManagedRulesCommonRuleSet": (
        "SizeRestrictions_BODY",
        "CrossSiteScripting_BODY",
        "EC2MetaDataSSRF_BODY",
        "GenericLFI_BODY",
        "GenericRFI_BODY",
    ),
    "AWSManagedRulesKnownBadInputsRuleSet": (),
    "AWSManagedRulesAmazonIpReputationList": (),
}
"""Rule set → its rules that only count. A script of 500 questions is more than the 8 KB that the first allows, and the
wording of a question is the lawyer's: "Did you open http://192.0.2.7/?" looks like an attack to the others, and nothing
of a body is fetched, opened, run or put into a page here."""

WEBHOOKS = "/webhooks/livekit"
MINUTES = 5
"""What WAF counts an address's requests over."""


def add_firewall(scope: Construct, stage: apigateway.Stage, throttle: Throttle) -> wafv2.CfnWebACL:
    """The access list, bound to the API's stage."""
    managed = [_managed(place, name, counted) for place, (name, counted) in enumerate(MANAGED.items(), start=2)]
    firewall = wafv2.CfnWebACL(
        scope,
        "Firewall",
        scope="REGIONAL",
        default_action=wafv2.CfnWebACL.DefaultActionProperty(allow={}),
        visibility_config=_visibility("Firewall"),
        rules=[*_per_address(throttle), *managed],
    )
    wafv2.CfnWebACLAssociation(scope, "FirewallAtGateway", resource_arn=stage.stage_arn, web_acl_arn=firewall.attr_arn)
    return firewall


def _per_address(throttle: Throttle) -> tuple[wafv2.CfnWebACL.RuleProperty, wafv2.CfnWebACL.RuleProperty]:
    """All rooms' webhooks come from LiveKit's few addresses: theirs is half of what the gateway lets through."""
    webhooks = wafv2.CfnWebACL.StatementProperty(
        byte_match_statement=wafv2.CfnWebACL.ByteMatchStatementProperty(
            field_to_match=wafv2.CfnWebACL.FieldToMatchProperty(uri_path={}),
            positional_constraint="ENDS_WITH",  # before it stands the stage's name, or nothing under an own domain
            search_string=WEBHOOKS,
            text_transformations=[wafv2.CfnWebACL.TextTransformationProperty(priority=0, type="NONE")],
        )
    )
    others = wafv2.CfnWebACL.StatementProperty(not_statement=wafv2.CfnWebACL.NotStatementProperty(statement=webhooks))
    half = throttle.requests_per_second * 60 * MINUTES // 2
    return (
        _at_most("PerAddress", 0, throttle.requests_per_address, others),
        _at_most("WebhooksPerAddress", 1, max(half, throttle.requests_per_address), webhooks),
    )


def _at_most(name: str, place: int, limit: int, of: wafv2.CfnWebACL.StatementProperty) -> wafv2.CfnWebACL.RuleProperty:
    """So many of these requests from one address in five minutes."""
    rate = wafv2.CfnWebACL.RateBasedStatementProperty(
        aggregate_key_type="IP", limit=limit, evaluation_window_sec=60 * MINUTES, scope_down_statement=of
    )
    return wafv2.CfnWebACL.RuleProperty(
        name=name,
        priority=place,
        action=wafv2.CfnWebACL.RuleActionProperty(block={}),
        statement=wafv2.CfnWebACL.StatementProperty(rate_based_statement=rate),
        visibility_config=_visibility(name),
    )


def _managed(place: int, name: str, counted: tuple[str, ...]) -> wafv2.CfnWebACL.RuleProperty:
    count = wafv2.CfnWebACL.RuleActionProperty(count={})
    overrides = [wafv2.CfnWebACL.RuleActionOverrideProperty(name=rule, action_to_use=count) for rule in counted]
    group = wafv2.CfnWebACL.ManagedRuleGroupStatementProperty(
        vendor_name="AWS", name=name, rule_action_overrides=overrides or None
    )
    return wafv2.CfnWebACL.RuleProperty(
        name=name,
        priority=place,
        override_action=wafv2.CfnWebACL.OverrideActionProperty(none={}),
        statement=wafv2.CfnWebACL.StatementProperty(managed_rule_group_statement=group),
        visibility_config=_visibility(name),
    )


def _visibility(name: str) -> wafv2.CfnWebACL.VisibilityConfigProperty:
    """Counted, but no request is sampled: a sample holds addresses of invitations."""
    return wafv2.CfnWebACL.VisibilityConfigProperty(
        cloud_watch_metrics_enabled=True, metric_name=name, sampled_requests_enabled=False
    )
