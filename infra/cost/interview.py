"""What one interview asks of every part: the assumptions that costs and limits stand on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Interview:
    """Half an hour, forty questions, spoken; a lawyer looks on."""

    minutes: float = 30
    turns: int = 70
    """Answers, read-backs and what is asked between."""
    spoken_characters: int = 9_000
    """By the interviewer; what the cache has spoken before is counted all the same."""
    model_calls_a_turn: float = 1.5
    """The speculative ones that come to nothing too."""
    tokens_in: int = 1_500
    tokens_out: int = 80
    participants: int = 3
    api_calls: int = 150
    """Of the lawyer, the client and LiveKit's webhooks; progress comes by the room, not by asking."""
    call_gb_seconds: float = 0.12
    statements_a_turn: int = 8
    log_kilobytes: float = 120
    audio_megabytes_out: float = 12
    """From a task to LiveKit: 24 kbit/s of Opus and its headers, and the speech to Deepgram."""
    upload_megabytes: float = 0.5
    stored_kilobytes: float = 200

    @property
    def commits_a_second(self) -> float:
        """While it is held: the lease every three seconds, and each turn."""
        return 1 / 3 + self.turns / (60 * self.minutes)


HALF_AN_HOUR = Interview()
