"""The one error of a synth whose rules found something; apart, so that naming it does not start Node."""


class SynthRefused(Exception):
    """cdk-nag or CloudFormation's own rules found what nobody has explained; they have printed it already."""
