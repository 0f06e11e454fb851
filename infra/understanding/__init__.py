"""Learns the weights in shared/interview/rules/weights from labelled turns: docs/understanding.md."""
