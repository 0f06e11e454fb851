"""What our engine costs beside plain pg8000, and what TCP_NODELAY is worth, on a real server over loopback."""

import socket
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pg8000.legacy
from pydantic import SecretStr
from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, bindparam, insert, select

from infra.local import postgres
from infra.local.postgres import SUPERUSER, Server
from shared.config import DatabaseSettings
from shared.db.engine import connect
from tests.bench.measure import Measure

ROWS = 300
ROUNDS = 9
CONNECTS = 15

words = Table("words", MetaData(), Column("id", Integer, primary_key=True), Column("said", Text))
INSERT = insert(words)
SELECT = select(words.c.said).where(words.c.id == bindparam("number"))


def measure() -> list[Measure]:
    with tempfile.TemporaryDirectory() as folder, postgres.running(Path(folder)) as server:
        server.execute("CREATE TABLE words (id integer PRIMARY KEY, said text)")
        return [*_statements(server), _connecting(server)]


def _statements(server: Server) -> list[Measure]:
    engine = connect(DatabaseSettings(database_url=SecretStr(server.url(database="postgres"))))
    plain = _plain(server, nodelay=True)
    once: list[float] = []
    anew: list[float] = []
    theirs: list[float] = []
    with engine.connect() as core:
        for _ in range(ROUNDS):  # in turn, so that what slows the machine slows all
            once.append(_timed(lambda: _by_core(core)))
            anew.append(_timed(lambda: _by_core_anew(core)))
            theirs.append(_timed(lambda: _by_pg8000(plain)))
    plain.close()
    engine.dispose()
    built_once, built_anew, baseline = (1000 * statistics.median(seconds) / ROWS for seconds in (once, anew, theirs))
    return [
        Measure("insert + select by Core against plain pg8000", built_once, "ms", baseline, "<= 1.7"),
        Measure("the same with statements built for each call", built_anew, "ms", baseline),
    ]


def _by_core(core: Connection) -> None:
    for number in range(ROWS):
        core.execute(INSERT, {"id": number, "said": "word"})
        assert core.execute(SELECT, {"number": number}).scalar_one() == "word"
    core.rollback()


def _by_core_anew(core: Connection) -> None:
    for number in range(ROWS):
        core.execute(insert(words).values(id=number, said="word"))
        assert core.execute(select(words.c.said).where(words.c.id == number)).scalar_one() == "word"
    core.rollback()


def _by_pg8000(plain: pg8000.legacy.Connection) -> None:
    cursor = plain.cursor()
    for number in range(ROWS):
        cursor.execute("INSERT INTO words (id, said) VALUES (%s, %s)", (number, "word"))
        cursor.execute("SELECT said FROM words WHERE id = %s", (number,))
        assert cursor.fetchone()[0] == "word"
    plain.rollback()


def _connecting(server: Server) -> Measure:
    ours, theirs = [], []
    for _ in range(CONNECTS):
        ours.append(_timed(lambda: _plain(server, nodelay=True).close()))
        theirs.append(_timed(lambda: _plain(server, nodelay=False).close()))
    value, baseline = 1000 * statistics.median(ours), 1000 * statistics.median(theirs)
    return Measure("connect with TCP_NODELAY against without", value, "ms", baseline)


def _plain(server: Server, *, nodelay: bool) -> pg8000.legacy.Connection:
    sock = socket.create_connection(("127.0.0.1", server.port))
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, int(nodelay))
    return pg8000.legacy.Connection(SUPERUSER, database="postgres", password=server.password, sock=sock)


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
