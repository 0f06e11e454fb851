"""From blocks of text to questions: pure steps, each a function from typed values to typed values."""
