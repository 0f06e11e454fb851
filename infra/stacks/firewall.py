"""WAF before the gateway: AWS's managed rules, and a limit for one address."""

from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_wafv2 as wafv2
from constructs import Construct

from infra.stage_parts import Throttle

MANAGED = {
    "AWSManagedRulesCommonRuleSet": ("SizeRestrictions_BODY",),
    "AWSManagedRulesKnownBadInputsRuleSet": (),
    "AWSManagedRulesAmazonIpReputationList": (),
}
"""Rule set → its rules that only count. A script of 500 questions is more than the 8 KB that the first allows."""


def add_firewall(scope: Construct, stage: apigateway.Stage, throttle: Throttle) -> wafv2.CfnWebACL:
    """The access list, bound to the API's stage."""
    managed = [_managed(place, name, counted) for place, (name, counted) in enumerate(MANAGED.items(), start=1)]
    firewall = wafv2.CfnWebACL(
        scope,
        "Firewall",
        scope="REGIONAL",
        default_action=wafv2.CfnWebACL.DefaultActionProperty(allow={}),
        visibility_config=_visibility("Firewall"),
        rules=[_per_address(throttle), *managed],
    )
    wafv2.CfnWebACLAssociation(scope, "FirewallAtGateway", resource_arn=stage.stage_arn, web_acl_arn=firewall.attr_arn)
    return firewall


def _per_address(throttle: Throttle) -> wafv2.CfnWebACL.RuleProperty:
    limit = wafv2.CfnWebACL.RateBasedStatementProperty(aggregate_key_type="IP", limit=throttle.requests_per_address)
    return wafv2.CfnWebACL.RuleProperty(
        name="PerAddress",
        priority=0,
        action=wafv2.CfnWebACL.RuleActionProperty(block={}),
        statement=wafv2.CfnWebACL.StatementProperty(rate_based_statement=limit),
        visibility_config=_visibility("PerAddress"),
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
