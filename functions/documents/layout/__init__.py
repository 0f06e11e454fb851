"""From words and drawings to blocks of text: pure steps, each a function from typed values to typed values."""
