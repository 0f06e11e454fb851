"""The upload bucket, as far as two functions must agree on it: where a session's objects lie, and erasing them all."""

from typing import TYPE_CHECKING
from uuid import UUID

from botocore.exceptions import BotoCoreError, ClientError

from shared.errors import StorageUnavailable

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_s3.type_defs import ObjectIdentifierTypeDef

FOLDERS = ("uploads", "pages", "recordings")
"""PDFs at uploads/{session}/{upload}.pdf, pictures of their pages at pages/{session}/{upload}/{page}.png, sound at
recordings/{session}/{recording}.ogg."""


def erase_objects(s3: "S3Client", bucket: str, session_id: UUID) -> None:
    """Delete every version of every object of a session. Raises StorageUnavailable; doing it again does the rest."""
    try:
        for folder in FOLDERS:
            listed = s3.get_paginator("list_object_versions")
            for page in listed.paginate(Bucket=bucket, Prefix=f"{folder}/{session_id}/"):
                found: list[ObjectIdentifierTypeDef] = [
                    {"Key": version["Key"], "VersionId": version["VersionId"]}
                    for version in [*page.get("Versions", []), *page.get("DeleteMarkers", [])]
                ]
                if found and s3.delete_objects(Bucket=bucket, Delete={"Objects": found, "Quiet": True}).get("Errors"):
                    raise StorageUnavailable
    except (BotoCoreError, ClientError) as error:
        raise StorageUnavailable from error
