"""What must not stand in a template: each secret is a JSON object of settings by their names in upper case.

Deploy this stack first and fill in what comes from elsewhere (LiveKit's and the providers' keys); a later deployment
does not touch what was filled in. An empty value counts as missing.
"""

import json
from collections.abc import Mapping

from aws_cdk import CfnOutput, RemovalPolicy
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from infra.stacks.functions import SecretName
from infra.stacks.stage_stack import StageStack, acknowledge
from infra.stage import CloudStage

_FROM_ELSEWHERE = {
    SecretName.LIVEKIT: ("LIVEKIT_API_KEY", "LIVEKIT_API_SECRET"),
    SecretName.PROVIDERS: ("DEEPGRAM_API_KEY", "ELEVENLABS_API_KEY"),
    SecretName.MODEL: ("GEMINI_API_KEY",),
}
_RECORDING = {SecretName.RECORDING: ("RECORDING_ACCESS_KEY_ID", "RECORDING_SECRET_ACCESS_KEY")}


def from_elsewhere(stage: CloudStage) -> Mapping[SecretName, tuple[str, ...]]:
    """The secrets that ops fill in, each with its settings."""
    return _FROM_ELSEWHERE | _RECORDING if stage.record_audio else _FROM_ELSEWHERE


class SecretsStack(StageStack):
    """`secrets` by name; the outputs say where ops fill them in."""

    def __init__(self, scope: Construct, stage: CloudStage) -> None:
        super().__init__(scope, "Secrets", stage, "keys")
        self.secrets: Mapping[SecretName, secretsmanager.ISecret] = {
            name: self._secret(stage, name, dict.fromkeys(keys, ""), "FILL_IN_THE_OTHERS")
            for name, keys in from_elsewhere(stage).items()
        } | {SecretName.INVITATION: self._secret(stage, SecretName.INVITATION, {}, "INVITATION_SECRET")}

    def _secret(
        self, stage: CloudStage, name: SecretName, template: Mapping[str, str], generated: str
    ) -> secretsmanager.Secret:
        secret = secretsmanager.Secret(
            self,
            name.capitalize(),
            secret_name=f"lexnova/{stage.stage}/{name}",
            description=f"LexNova Legal, {stage.stage}: {', '.join([*template, generated])}",
            generate_secret_string=secretsmanager.SecretStringGenerator(
                secret_string_template=json.dumps(template),
                generate_string_key=generated,
                password_length=48,
                exclude_punctuation=True,
            ),
            removal_policy=RemovalPolicy.RETAIN,
        )
        acknowledge(
            secret,
            "Issued by LiveKit and the providers, who rotate nothing; a new invitation secret would end every link.",
            "AwsSolutions-SMG4",
        )
        CfnOutput(self, f"{name.capitalize()}SecretName", value=f"lexnova/{stage.stage}/{name}")
        return secret
