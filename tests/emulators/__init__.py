"""Emulators that speak the providers' own protocols on loopback, with the faults that a test chooses.

The real plugins run against them. Message forms: developers.deepgram.com/reference/listen-live,
elevenlabs.io/docs/api-reference (multi-context WebSocket, stream speech), ai.google.dev/api/generate-content.
"""
