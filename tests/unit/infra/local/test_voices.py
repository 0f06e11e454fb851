"""The voices that stand in for a provider without a key."""

from infra.local.voices import local_voices
from shared.config import AgentSettings


def test_whisper_is_waited_for_longer_than_a_provider_that_hears_while_one_speaks() -> None:
    deepgram = AgentSettings.model_validate({"deepgram_api_key": "key"})

    whisper, provider = (local_voices(settings, "en", []) for settings in (AgentSettings(), deepgram))

    assert (whisper.heard_by, provider.heard_by) == ("whisper-tiny", "deepgram/nova-3")
    assert whisper.unheard_seconds > 5 * provider.unheard_seconds
