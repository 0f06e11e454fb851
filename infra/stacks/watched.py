"""What monitoring looks at, by stack."""

from dataclasses import dataclass

from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_logs as logs

from infra.stacks.agent import AgentStack
from infra.stacks.api import ApiStack
from infra.stacks.database import DatabaseStack
from infra.stacks.storage import StorageStack


@dataclass(frozen=True)
class Watched:
    storage: StorageStack
    api: ApiStack
    agent: AgentStack
    database: DatabaseStack

    @property
    def functions(self) -> dict[str, lambda_.Function]:
        """All that serve somebody; a migration that fails ends its deployment."""
        return {**self.api.functions, "documents": self.storage.documents, "demand": self.agent.demand}

    @property
    def log_groups(self) -> dict[str, logs.ILogGroup]:
        """Whose log → where it is."""
        own = {name: function.log_group for name, function in self.functions.items()}
        return {**own, "interviewer": self.agent.log}
