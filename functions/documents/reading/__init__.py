"""From blocks of text to questions: pure steps, each a function from typed values to typed values.

Begin at `read_whole` (script.py), which takes every step from the pages on in its order.
"""
