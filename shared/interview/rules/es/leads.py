"""Spanish words that a turn may begin with, and that say nothing of their own."""

LEAD = (
    r"(?:(?:bueno|pues|entonces|mire|la verdad|creo que|yo creo que|yo dir[ií]a que|dir[ií]a que|eh|ah|ay|o sea|es que|"
    r"pero|a ver|ahora mismo|sinceramente|hola) )*"
)
