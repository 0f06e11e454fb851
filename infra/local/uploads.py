"""Announces uploads anew that were not read when LocalStack ended: its queues are in memory, unlike AWS's."""

from infra.local import clients, postgres

_UNREAD = """
SELECT 'uploads/' || sessions.id || '/' || sessions.upload_id || '.pdf'
FROM sessions LEFT JOIN scripts ON scripts.session_id = sessions.id
WHERE sessions.status IN ('draft', 'ready') AND sessions.upload_id IS NOT NULL
  AND (scripts.upload_id IS DISTINCT FROM sessions.upload_id OR scripts.status = 'processing')
"""


def announce_unread(server: postgres.Server, endpoint: str, bucket: str) -> list[str]:
    """Have S3 say again that these objects were made; returns their keys. One that was read meanwhile is left alone
    by its reader.
    """
    awaited = {str(row[0]) for row in server.execute(_UNREAD, database=postgres.DATABASE)}
    if not awaited:
        return []
    s3 = clients.client("s3", endpoint)
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket)
    unread = sorted(awaited & {item["Key"] for page in pages for item in page.get("Contents", [])})
    for key in unread:
        found = s3.head_object(Bucket=bucket, Key=key)
        s3.copy_object(
            Bucket=bucket,
            Key=key,
            CopySource={"Bucket": bucket, "Key": key},
            ContentType=found["ContentType"],
            Metadata=found["Metadata"],
            MetadataDirective="REPLACE",  # or S3 refuses to copy an object onto itself
        )
    return unread
