"""What a model would be asked, answered by rules: quick, the same every time, and never away."""
