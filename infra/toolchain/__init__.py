"""Programs that are fetched once into the cache and shared by all clones: Go, LiveKit's server, the CDK CLI, ..."""
