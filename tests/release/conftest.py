"""A whole system of these tests' own: they change what is deployed."""

from tests.e2e.conftest import deployment

__all__ = ["deployment"]
