"""The API under a name of one's own: TLS 1.2 and newer, and the DNS record where the zone is in this account."""

from aws_cdk import CfnOutput
from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_certificatemanager as certificates
from aws_cdk import aws_route53 as route53
from constructs import Construct

from infra.stage_parts import Domain


def add_domain(scope: Construct, api: apigateway.SpecRestApi, domain: Domain) -> None:
    """Outputs `DomainTarget`: what a DNS record elsewhere points at. The gateway's own name is switched off."""
    name = api.add_domain_name(
        "Domain",
        domain_name=domain.name,
        certificate=certificates.Certificate.from_certificate_arn(scope, "Certificate", domain.certificate_arn),
        endpoint_type=apigateway.EndpointType.REGIONAL,
        security_policy=apigateway.SecurityPolicy.TLS_1_2,
    )
    if domain.hosted_zone_id:
        route53.CfnRecordSet(
            scope,
            "Record",
            name=domain.name,
            type="A",
            hosted_zone_id=domain.hosted_zone_id,
            alias_target=route53.CfnRecordSet.AliasTargetProperty(
                dns_name=name.domain_name_alias_domain_name, hosted_zone_id=name.domain_name_alias_hosted_zone_id
            ),
        )
    CfnOutput(scope, "DomainTarget", value=name.domain_name_alias_domain_name)
