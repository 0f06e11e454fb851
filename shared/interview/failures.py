"""What somebody is told when a PDF becomes no script: what is wrong with it, and what to do."""

from shared.interview.script import ParseErrorCode

DETAILS: dict[ParseErrorCode, str] = {
    ParseErrorCode.EMPTY_FILE: "The file is empty. Upload the PDF again.",
    ParseErrorCode.NOT_A_PDF: "The file is not a PDF. Save it as a PDF and upload that.",
    ParseErrorCode.TOO_LARGE: "The file is larger than 10 MiB. Upload a smaller one.",
    ParseErrorCode.TOO_MANY_PAGES: "The PDF has more than 100 pages. Upload only the pages with questions.",
    ParseErrorCode.CORRUPT: "The PDF is damaged. Open it, save it anew and upload that.",
    ParseErrorCode.PASSWORD_REQUIRED: "The PDF asks for a password. Upload one without.",
    ParseErrorCode.UNSUPPORTED_ENCRYPTION: "The PDF's encryption cannot be read. Upload one without.",
    ParseErrorCode.NO_PAGES: "The PDF has no pages.",
    ParseErrorCode.NO_TEXT_LAYER: "The PDF is a scan without text. Run text recognition on it first.",
    ParseErrorCode.XFA_UNSUPPORTED: "The PDF is an XFA form. Print it to a PDF and upload that.",
    ParseErrorCode.PARSE_TIMEOUT: "Reading the PDF took too long. Print it to a new PDF and upload that.",
    ParseErrorCode.RESOURCE_LIMIT: "Reading the PDF took too much memory. Print it to a new PDF and upload that.",
    ParseErrorCode.PARSER_CRASHED: "The PDF could not be read. Print it to a new PDF and upload that.",
    ParseErrorCode.REFUSED_BY_SCAN: "The virus scan did not pass the file. Print it to a new PDF and upload that.",
    ParseErrorCode.NO_QUESTIONS_FOUND: "No questions were found in the PDF. Write them into the script by hand.",
}


def detail_of(code: ParseErrorCode) -> str:
    """A sentence that a lawyer can act on."""
    return DETAILS[code]
