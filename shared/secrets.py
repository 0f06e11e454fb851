"""What must not stand in a function's environment on AWS: settings kept by Secrets Manager.

A secret is a JSON object of settings by their names in upper case. The one that Aurora keeps for the owner has the
parts of an address instead; they make MIGRATION_DATABASE_URL.
"""

import json
from functools import cache
from urllib.parse import quote

from shared.errors import SecretsUnavailable


@cache
def read_secrets(arns: str) -> dict[str, str]:
    """The settings in these comma-separated secrets, by name in lower case; asked for once a process.

    An empty value counts as missing. Raises SecretsUnavailable.
    """
    import boto3  # only where there are secrets to read
    from botocore.config import Config
    from botocore.exceptions import BotoCoreError, ClientError

    client = boto3.client(
        "secretsmanager", config=Config(connect_timeout=2, read_timeout=3, retries={"total_max_attempts": 3})
    )
    settings: dict[str, str] = {}
    for arn in filter(None, (part.strip() for part in arns.split(","))):
        try:
            text = client.get_secret_value(SecretId=arn)["SecretString"]
        except (BotoCoreError, ClientError) as error:
            raise SecretsUnavailable from error
        settings |= _settings(json.loads(text))
    return settings


def _settings(secret: dict[str, object]) -> dict[str, str]:
    values = {name.lower(): str(value) for name, value in secret.items() if value not in ("", None)}
    if {"username", "password", "host", "dbname"} <= values.keys():
        who = f"{quote(values['username'], safe='')}:{quote(values['password'], safe='')}"
        address = f"{values['host']}:{values.get('port', '5432')}/{values['dbname']}"
        return {"migration_database_url": f"postgresql://{who}@{address}"}
    return values
