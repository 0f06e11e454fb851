"""What a migration may not do while the code before it still serves, or while a table is in use.

Sources: PostgreSQL's ALTER TABLE and CREATE INDEX (locks, rewrites); old code runs beside a new schema until its last
version has gone, and after a rollback again.
"""

import re
from collections.abc import Iterator, Sequence

_RULES = {
    r"\bDROP TABLE\b": "old code still reads the table",
    r"\bDROP COLUMN\b": "old code still reads the column",
    r"\bRENAME\b": "old code knows the old name",
    r"\bALTER COLUMN \S+ (SET DATA )?TYPE\b": "it rewrites the table under a lock, and old code writes the old type",
    r"\bALTER COLUMN \S+ SET NOT NULL\b": "old code leaves it empty; add a constraint NOT VALID first",
    r"\bALTER COLUMN \S+ DROP DEFAULT\b": "old code counts on it",
    r"\bADD COLUMN (?!.*\bDEFAULT\b).*\bNOT NULL\b": "old code does not know it: give it a default",
    r"\bADD COLUMN .*\bDEFAULT (clock_timestamp|gen_random_uuid|random)\(": "a volatile default rewrites the table",
    r"\bADD CONSTRAINT (?!.*\bNOT VALID\b)(?!.*USING INDEX).*\b(CHECK|FOREIGN KEY)\b": "it scans it under a lock",
    r"\bADD CONSTRAINT (?!.*USING INDEX).*\bUNIQUE\b": "it builds an index under a lock",
    r"\bCREATE (UNIQUE )?INDEX (?!CONCURRENTLY)": "it locks out writes while it builds",
    r"\bTRUNCATE\b": "it takes away what somebody stored",
    r"^\s*LOCK\b": "it locks out those who serve",
    r"\bREVOKE\b": "old code counts on the right",
}


def dangers(statements: Sequence[str]) -> Iterator[str]:
    """Each statement that breaks a rule, and why. A table that the same migration makes is nobody's yet."""
    made = {name for one in statements for name in re.findall(r"CREATE TABLE (?:IF NOT EXISTS )?\"?(\w+)", one)}
    for statement in statements:
        text = " ".join(statement.split())
        if any(re.search(rf"\b(ON|TABLE|INTO)\s+(ONLY )?\"?{name}\b", text) for name in made):
            continue
        for pattern, why in _RULES.items():
            if re.search(pattern, text, re.IGNORECASE):
                yield f"{text[:120]}: {why}"
