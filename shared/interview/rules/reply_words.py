"""What a language knows of short answers in the form of their question."""

import re

type Replies = tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
"""What is asked, found anywhere in a question in small letters; and the whole turn, plain, that replies to it."""
