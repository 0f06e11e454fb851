"""What monitoring looks at, by stack."""

from dataclasses import dataclass

from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_logs as logs

from infra.stacks.agent import AgentStack
from infra.stacks.api import ApiStack
from infra.stacks.database import DatabaseStack
from infra.stacks.identity import IdentityStack
from infra.stacks.storage import StorageStack


@dataclass(frozen=True)
class Watched:
    storage: StorageStack
    api: ApiStack
    agent: AgentStack
    database: DatabaseStack
    identity: IdentityStack | None

    @property
    def functions(self) -> dict[str, lambda_.Function]:
        """All that serve somebody; a migration that fails ends its deployment."""
        names = {"names": self.identity.names} if self.identity else {}
        return {**self.api.functions, "documents": self.storage.documents, "demand": self.agent.demand, **names}

    @property
    def log_groups(self) -> dict[str, logs.ILogGroup]:
        """Whose log → where it is; of all that know of sessions."""
        own = {name: function.log_group for name, function in self.functions.items() if name != "names"}
        return {**own, "interviewer": self.agent.log}
