import gc
import resource
import sys
from importlib import import_module
from pathlib import Path

import pytest

from shared.cold_start import imports_that_stay


@pytest.fixture(autouse=True)
def _nothing_stays_frozen() -> object:
    yield
    gc.unfreeze()


def test_the_collector_rests_while_modules_are_imported_and_works_afterwards() -> None:
    with imports_that_stay():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_imported_is_left_out_of_later_rounds() -> None:
    gc.unfreeze()
    with imports_that_stay():
        kept = {"a module's": ["own"]}
    assert gc.get_freeze_count() > 0
    assert not any(one is kept for one in gc.get_objects())


def test_the_collector_works_after_an_import_that_failed() -> None:
    with pytest.raises(ModuleNotFoundError), imports_that_stay():
        import no_such_module  # type: ignore[import-not-found]  # noqa: F401
    assert gc.isenabled()


def test_deep_imports_step_over_no_end_of_a_piece_of_stack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At each of 300 depths it calls 50 times: where a piece ends, CPython maps memory at every call."""
    calls = "def f(): pass\ndef go(n):\n  for _ in range(50): f()\n  if n: go(n - 1)\n"
    for name in ("first_of_two", "plain", "on_one_piece"):
        (tmp_path / f"{name}.py").write_text(f"{calls}go({1 if name == 'first_of_two' else 300})")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    import_module("first_of_two")

    before = _page_faults()
    import_module("plain")
    plain = _page_faults() - before
    with imports_that_stay("on_one_piece"):
        assert "on_one_piece" in sys.modules
    assert _page_faults() - before - plain < plain / 2


def _page_faults() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
