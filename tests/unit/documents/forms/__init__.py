"""Made-up forms in many layouts, each with the questions that a reader would find in it, by seed."""
