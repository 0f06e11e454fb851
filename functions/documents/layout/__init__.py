"""From words and drawings to blocks of text: pure steps, each a function from typed values to typed values.

Begin at `sheet_of` (sheets.py: the lines of a page in the order in which they are read; lines.py: what stands at one
height) and `blocks_of` (blocks.py: what goes on in the next line).
"""
