"""From words and drawings to blocks of text: pure steps, each a function from typed values to typed values.

Begin at `sheet_of` (lines.py: what stands at one height) and `blocks_of` (blocks.py: what goes on in the next line).
"""
