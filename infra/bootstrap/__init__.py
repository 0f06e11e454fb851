"""Prepares the environment on a bare machine. Standard library only, and written for Python 3.8."""
