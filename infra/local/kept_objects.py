"""Writes the buckets' objects through to disk, and puts them back when their bucket is made anew.

LocalStack's free core holds them in memory only. A write is on disk before it is answered, so a crash loses none.
They are back before their bucket has notifications, so nothing is parsed twice. Runs inside LocalStack.
"""

import hashlib
import json
import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

WRITES = frozenset(
    {"PutObject", "PostObject", "CopyObject", "CompleteMultipartUpload", "DeleteObject", "DeleteObjects"}
)
NOT_KEPT = ("lexnova-local-assets", "awslambda-")
"""The CDK's assets (infra/stage.py) and LocalStack's own copies of them: every deploy brings them."""


@dataclass(frozen=True)
class Kept:
    """What is kept of an object beside its bytes."""

    key: str
    etag: str
    content_type: str
    metadata: dict[str, str]


class Store:
    """A folder a bucket; an object is two files named by the hash of its key, and counts once the second is there."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def objects(self, bucket: str) -> Iterator[Kept]:
        for path in sorted((self._directory / bucket).glob("*.json")):
            yield Kept(**json.loads(path.read_text()))

    def body(self, bucket: str, key: str) -> bytes:
        return self._path(bucket, key, ".bin").read_bytes()

    def put(self, bucket: str, kept: Kept, body: bytes) -> None:
        (self._directory / bucket).mkdir(mode=0o700, parents=True, exist_ok=True)
        _replace(self._path(bucket, kept.key, ".bin"), body)
        _replace(self._path(bucket, kept.key, ".json"), json.dumps(asdict(kept)).encode())

    def remove(self, bucket: str, key: str) -> None:
        self._path(bucket, key, ".json").unlink(missing_ok=True)
        self._path(bucket, key, ".bin").unlink(missing_ok=True)

    def remove_bucket(self, bucket: str) -> None:
        shutil.rmtree(self._directory / bucket, ignore_errors=True)

    def _path(self, bucket: str, key: str, suffix: str) -> Path:
        return self._directory / bucket / (hashlib.sha256(key.encode()).hexdigest() + suffix)


class Keeper:
    """Keeps a bucket's folder equal to the bucket. `s3` is a client of LocalStack's own."""

    def __init__(self, store: Store, s3: Any) -> None:
        self._store = store
        self._s3 = s3
        self._lock = threading.Lock()
        self._being_restored: set[str] = set()

    def after(self, operation: str, bucket: str) -> None:
        """Called when `operation` has succeeded and before it is answered."""
        if bucket.startswith(NOT_KEPT) or bucket in self._being_restored:
            return
        if operation == "CreateBucket":
            self._restore(bucket)
        elif operation == "DeleteBucket":
            self._store.remove_bucket(bucket)
        elif operation in WRITES:
            self._save(bucket)

    def _restore(self, bucket: str) -> None:
        self._being_restored.add(bucket)
        try:
            for kept in self._store.objects(bucket):
                self._s3.put_object(
                    Bucket=bucket,
                    Key=kept.key,
                    Body=self._store.body(bucket, kept.key),
                    ContentType=kept.content_type,
                    Metadata=kept.metadata,
                )
        finally:
            self._being_restored.discard(bucket)

    def _save(self, bucket: str) -> None:
        with self._lock:
            kept = {item.key: item.etag for item in self._store.objects(bucket)}
            present: dict[str, str] = {}
            for page in self._s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
                present |= {item["Key"]: item["ETag"] for item in page.get("Contents", [])}
            for key in kept.keys() - present.keys():
                self._store.remove(bucket, key)
            for key, etag in present.items():
                if kept.get(key) != etag:
                    found = self._s3.get_object(Bucket=bucket, Key=key)
                    item = Kept(key, etag, found["ContentType"], found["Metadata"])
                    self._store.put(bucket, item, found["Body"].read())


def _replace(path: Path, content: bytes) -> None:
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
