"""The words that an English question begins with."""

INTERROGATIVES = "what|which|who|whom|whose|when|where|why|how"
AUXILIARIES = "do|does|did|have|has|had|are|is|was|were|can|could|will|would|should|may"
