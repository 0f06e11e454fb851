"""Faults and load, made on purpose: `make torture`."""
