"""The network: functions leave it through NAT, agents stand in public subnets that nothing can enter."""

from aws_cdk import aws_ec2 as ec2
from constructs import Construct

from infra.stacks.functions import PrivateNetwork
from infra.stacks.log_groups import log_group
from infra.stacks.stage_stack import StageStack
from infra.stage import CloudStage

POSTGRES = ec2.Port.tcp(5432)


class NetworkStack(StageStack):
    """Who may talk to whom is all here, so that no stack has to change another's."""

    def __init__(self, scope: Construct, stage: CloudStage) -> None:
        super().__init__(scope, "Network", stage, "VPC and security groups")
        self.vpc = ec2.Vpc(
            self,
            "Vpc",
            max_azs=stage.network.zones,
            nat_gateways=stage.network.nat_gateways,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="agents", subnet_type=ec2.SubnetType.PUBLIC, cidr_mask=24, map_public_ip_on_launch=False
                ),
                ec2.SubnetConfiguration(name="functions", subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS, cidr_mask=22),
                ec2.SubnetConfiguration(name="database", subnet_type=ec2.SubnetType.PRIVATE_ISOLATED, cidr_mask=26),
            ],
        )
        self.vpc.add_gateway_endpoint("S3", service=ec2.GatewayVpcEndpointAwsService.S3)
        log = log_group(self, "Refused", stage)
        self.vpc.add_flow_log(
            "Rejected",
            traffic_type=ec2.FlowLogTrafficType.REJECT,
            destination=ec2.FlowLogDestination.to_cloud_watch_logs(log),
        )
        functions = self._group("Functions", "The functions: they call out, nobody calls them here")
        self.agents = self._group("Agents", "The interviewers: they call out, nobody calls them here")
        self.database = self._group("Database", "The database: functions and interviewers come in", outbound=False)
        for caller in (functions, self.agents):
            self.database.add_ingress_rule(caller, POSTGRES)
        self.functions = PrivateNetwork(
            self.vpc, ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS), functions
        )

    def _group(self, name: str, description: str, *, outbound: bool = True) -> ec2.SecurityGroup:
        return ec2.SecurityGroup(self, name, vpc=self.vpc, description=description, allow_all_outbound=outbound)
