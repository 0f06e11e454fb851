"""The stage's own user pool: lawyers sign in here, unless the settings name somebody else's issuer."""

from aws_cdk import CfnOutput, Duration, RemovalPolicy
from aws_cdk import aws_cognito as cognito
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from constructs import Construct

from infra.bundling import ROOT
from infra.stacks.log_groups import log_group
from infra.stacks.stage_stack import StageStack, acknowledge
from infra.stage import CloudStage

NAMES = ROOT / "functions" / "names" / "handler.py"


class IdentityStack(StageStack):
    """`user_pool` for the gateway's authorizer, `names` for who watches it; `issuer`, `audience` and `firm_claim` as
    the functions check them: a firm is a group of the pool, and who is in none is alone."""

    def __init__(self, scope: Construct, stage: CloudStage) -> None:
        super().__init__(scope, "Identity", stage, "the lawyers' user pool")
        self.user_pool = cognito.UserPool(
            self,
            "Lawyers",
            self_sign_up_enabled=False,
            sign_in_aliases=cognito.SignInAliases(email=True),
            sign_in_case_sensitive=False,
            standard_attributes=cognito.StandardAttributes(
                fullname=cognito.StandardAttribute(required=True, mutable=True)  # the interviewer says for whom it asks
            ),
            password_policy=cognito.PasswordPolicy(
                min_length=14, require_digits=True, require_lowercase=True, require_symbols=True, require_uppercase=True
            ),
            mfa=cognito.Mfa.REQUIRED,
            mfa_second_factor=cognito.MfaSecondFactor(otp=True, sms=False),
            account_recovery=cognito.AccountRecovery.EMAIL_ONLY,
            feature_plan=cognito.FeaturePlan.ESSENTIALS,
            deletion_protection=True,
            removal_policy=RemovalPolicy.RETAIN,
        )
        self._acknowledge()
        self.names = self._put_names_into_access_tokens(stage)
        client = self._frontend(stage)
        self.issuer = f"https://cognito-idp.{self.region}.{self.url_suffix}/{self.user_pool.user_pool_id}"
        self.audience = client.user_pool_client_id
        self.firm_claim = "cognito:groups"
        CfnOutput(self, "Issuer", value=self.issuer)
        CfnOutput(self, "FrontendClientId", value=self.audience)

    def _frontend(self, stage: CloudStage) -> cognito.UserPoolClient:
        """A public client: authorization code with PKCE, and the one scope that the API asks for."""
        api = cognito.ResourceServerScope(scope_name="api", scope_description="The API of LexNova Legal")
        server = self.user_pool.add_resource_server("Api", identifier="lexnova", scopes=[api])
        self.user_pool.add_domain(
            "SignIn",
            cognito_domain=cognito.CognitoDomainOptions(domain_prefix=f"lexnova-{stage.stage}-{self.account}"),
        )
        return self.user_pool.add_client(
            "Frontend",
            generate_secret=False,
            prevent_user_existence_errors=True,
            enable_token_revocation=True,
            access_token_validity=Duration.hours(1),
            refresh_token_validity=Duration.hours(12),
            o_auth=cognito.OAuthSettings(
                flows=cognito.OAuthFlows(authorization_code_grant=True),
                scopes=[cognito.OAuthScope.OPENID, cognito.OAuthScope.resource_server(server, api)],
                callback_urls=list(stage.sign_in_return_urls),
                logout_urls=list(stage.sign_in_return_urls),
            ),
        )

    def _put_names_into_access_tokens(self, stage: CloudStage) -> lambda_.Function:
        """Without it a lawyer's name would be their `sub`, in the client's ears as well."""
        role = iam.Role(
            self,
            "NamesRole",
            assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"),
            description="What the function names may do: log",
        )
        log = log_group(self, "NamesLog", stage)
        log.grant_write(role)
        function = lambda_.Function(
            self,
            "Names",
            description="Puts a lawyer's name into the access token",
            code=lambda_.Code.from_inline(NAMES.read_text()),
            handler="index.handler",
            runtime=lambda_.Runtime.PYTHON_3_13,
            architecture=lambda_.Architecture.ARM_64,
            memory_size=256,
            timeout=Duration.seconds(5),  # Cognito waits no longer
            role=role,
            log_group=log,
        )
        acknowledge(function, "Python 3.13 is what every test runs on.", "AwsSolutions-L1")
        asked = cognito.UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG
        self.user_pool.add_trigger(asked, function, cognito.LambdaVersion.V2_0)
        return function

    def _acknowledge(self) -> None:
        acknowledge(
            self.user_pool,
            "Threat protection is in the dearest plan only; a second factor is required of everybody.",
            "AwsSolutions-COG3",
            "AwsSolutions-COG8",
        )
