"""Whole interviews without room, voice, network or database, by the flow and the rules that real ones run on."""
