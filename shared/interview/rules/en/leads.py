"""English words that a turn may begin with, and that say nothing of their own."""

LEAD = (
    r"(?:(?:well|so|okay|ok|oh|i mean|honestly|actually|i think|i guess|i believe|i would say|i'd say|sorry|but|"
    r"to be honest|let me think|let me see|hello|hi|right now|at the moment|technically|officially|legally|basically|"
    r"obviously|sadly|unfortunately|for now|as far as i know|as far as i remember|to my knowledge|oh my|god|"
    r"we did|we do|i did) )*"
)
