import gc

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
