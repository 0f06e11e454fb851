"""What is taken out of a PDF by pdfium: the only package that touches its C library, and only in the sandbox."""
