"""How right the reading of a folder of PDFs is, against labels: `python -m tests.accuracy FOLDER`."""
