"""The network: who stands where, who may enter what, and what a lost zone takes along."""

from pathlib import Path

from infra.stage import CloudStage, read_stage
from infra.stage_parts import Domain, Network
from infra.synth import read_context
from tests.unit.infra.synthesised import Synthesised, plain, synthesised


def subnets(cloud: Synthesised, name: str) -> set[str]:
    """The logical names of the subnets of a kind."""
    return {place.partition("/")[2] for place, _ in cloud.every("AWS::EC2::Subnet") if f"Vpc{name}Subnet" in place}


def test_there_are_as_many_nat_gateways_as_the_setting_says(dev: Synthesised, prod: Synthesised) -> None:
    assert len(list(dev.every("AWS::EC2::NatGateway"))) == 1
    assert len(list(prod.every("AWS::EC2::NatGateway"))) == 3
    assert len(subnets(dev, "functions")) == 2
    assert len(subnets(prod, "functions")) == 3


def test_functions_leave_through_nat_agents_without_it_and_the_database_not_at_all(cloud: Synthesised) -> None:
    tables = {
        route["RouteTableId"]["Ref"]: "nat" if "NatGatewayId" in route else "internet"
        for _, route in cloud.every("AWS::EC2::Route")
        if route["DestinationCidrBlock"] == "0.0.0.0/0"
    }
    ways = {
        one["SubnetId"]["Ref"]: tables.get(one["RouteTableId"]["Ref"])
        for _, one in cloud.every("AWS::EC2::SubnetRouteTableAssociation")
    }
    assert {ways[name] for name in subnets(cloud, "functions")} == {"nat"}
    assert {ways[name] for name in subnets(cloud, "agents")} == {"internet"}
    assert {ways[name] for name in subnets(cloud, "database")} == {None}


def test_agents_stand_in_public_subnets_behind_a_group_that_nothing_may_enter(cloud: Synthesised) -> None:
    placed = cloud.one("AWS::ECS::Service")["NetworkConfiguration"]["AwsvpcConfiguration"]
    assert all("Vpcagents" in plain(subnet) for subnet in placed["Subnets"])
    assert [plain(group) for group in placed["SecurityGroups"]]
    assert all("Agents" in plain(group) for group in placed["SecurityGroups"])


def test_the_only_endpoint_is_the_one_that_costs_nothing(cloud: Synthesised) -> None:
    endpoint = cloud.one("AWS::EC2::VPCEndpoint")
    assert endpoint["VpcEndpointType"] == "Gateway"
    assert plain(endpoint["ServiceName"]).endswith(".s3")


def test_refused_connections_are_logged(cloud: Synthesised) -> None:
    assert cloud.one("AWS::EC2::FlowLog")["TrafficType"] == "REJECT"


def test_the_database_leaves_nowhere(cloud: Synthesised) -> None:
    groups = {group["GroupDescription"]: group for _, group in cloud.every("AWS::EC2::SecurityGroup")}
    database = next(group for says, group in groups.items() if says.startswith("The database"))
    assert database["SecurityGroupEgress"][0]["CidrIp"] == "255.255.255.255/32"


def test_prod_outlives_a_zone_and_its_data_is_in_more_than_one(prod: Synthesised) -> None:
    assert len(list(prod.every("AWS::RDS::DBInstance"))) == 2
    assert len(prod.one("AWS::RDS::DBSubnetGroup")["SubnetIds"]) == 3


def test_one_nat_for_all_zones_is_a_setting(tmp_path: Path) -> None:
    stage = read_stage("prod", read_context()["stages"])
    assert isinstance(stage, CloudStage)
    frugal = synthesised(stage.model_copy(update={"network": Network(zones=3, nat_gateways=1)}), tmp_path)
    assert len(list(frugal.every("AWS::EC2::NatGateway"))) == 1


def test_a_domain_of_its_own_speaks_tls_1_2_and_switches_the_gateways_own_name_off(tmp_path: Path) -> None:
    stage = read_stage("dev", read_context()["stages"])
    assert isinstance(stage, CloudStage)
    domain = Domain(
        name="api.firm.test",
        certificate_arn="arn:aws:acm:eu-central-1:123456789012:certificate/0-1",
        hosted_zone_id="Z0123456789",
    )
    named = synthesised(stage.model_copy(update={"domain": domain}), tmp_path)
    made = named.one("AWS::ApiGateway::DomainName")
    assert (made["DomainName"], made["SecurityPolicy"]) == ("api.firm.test", "TLS_1_2")
    assert named.one("AWS::ApiGateway::BasePathMapping")["Stage"]
    assert named.one("AWS::Route53::RecordSet")["AliasTarget"]
    assert named.one("AWS::ApiGateway::RestApi")["DisableExecuteApiEndpoint"] is True
    assert named.templates["Api"]["Outputs"]["ApiUrl"]["Value"] == "https://api.firm.test"
