"""What is called of pdfium, as its headers declare it: its functions, constants and structures."""

import ctypes

SIGNATURES: dict[str, str] = {
    "FPDFAnnot_GetFlags": "ip",
    "FPDFAnnot_GetFormAdditionalActionJavaScript": "lppipl",
    "FPDFAnnot_GetFormFieldFlags": "ipp",
    "FPDFAnnot_GetFormFieldName": "lpppl",
    "FPDFAnnot_GetFormFieldType": "ipp",
    "FPDFAnnot_GetOptionCount": "ipp",
    "FPDFAnnot_GetOptionLabel": "lppipl",
    "FPDFAnnot_GetRect": "ipp",
    "FPDFAnnot_GetSubtype": "ip",
    "FPDFBitmap_CreateEx": "piiipi",
    "FPDFBitmap_Destroy": "vp",
    "FPDFBitmap_FillRect": "ipiiiil",
    "FPDFBitmap_GetBuffer": "pp",
    "FPDFBitmap_GetStride": "ip",
    "FPDFClipPath_CountPathSegments": "ipi",
    "FPDFClipPath_CountPaths": "ip",
    "FPDFClipPath_GetPathSegment": "ppii",
    "FPDFDOC_ExitFormFillEnvironment": "vp",
    "FPDFDOC_InitFormFillEnvironment": "ppp",
    "FPDFDoc_GetAttachmentCount": "ip",
    "FPDFDoc_GetJavaScriptActionCount": "ip",
    "FPDFFormObj_CountObjects": "ip",
    "FPDFFormObj_GetObject": "ppl",
    "FPDFPageObj_CreateNewRect": "pffff",
    "FPDFPageObj_GetBounds": "ippppp",
    "FPDFPageObj_GetClipPath": "pp",
    "FPDFPageObj_GetFillColor": "ippppp",
    "FPDFPageObj_GetMatrix": "ipp",
    "FPDFPageObj_GetType": "ip",
    "FPDFPageObj_HasTransparency": "ip",
    "FPDFPageObj_NewTextObj": "pppf",
    "FPDFPageObj_SetFillColor": "ipuuuu",
    "FPDFPageObj_SetStrokeColor": "ipuuuu",
    "FPDFPageObj_SetStrokeWidth": "ipf",
    "FPDFPageObj_Transform": "vpdddddd",
    "FPDFPage_CloseAnnot": "vp",
    "FPDFPage_CountObjects": "ip",
    "FPDFPage_GenerateContent": "ip",
    "FPDFPage_GetAnnot": "ppi",
    "FPDFPage_GetAnnotCount": "ip",
    "FPDFPage_GetObject": "ppi",
    "FPDFPage_GetRotation": "ip",
    "FPDFPage_InsertObject": "ipp",
    "FPDFPathSegment_GetClose": "ip",
    "FPDFPathSegment_GetPoint": "ippp",
    "FPDFPathSegment_GetType": "ip",
    "FPDFPath_CountSegments": "ip",
    "FPDFPath_GetDrawMode": "ippp",
    "FPDFPath_GetPathSegment": "ppi",
    "FPDFPath_SetDrawMode": "ipii",
    "FPDFTextObj_GetTextRenderMode": "ip",
    "FPDFText_ClosePage": "vp",
    "FPDFText_CountChars": "ip",
    "FPDFText_GetFillColor": "ipipppp",
    "FPDFText_GetFontInfo": "lpiplp",
    "FPDFText_GetFontSize": "dpi",
    "FPDFText_GetFontWeight": "ipi",
    "FPDFText_GetLooseCharBox": "ipip",
    "FPDFText_GetMatrix": "ipip",
    "FPDFText_GetStrokeColor": "ipipppp",
    "FPDFText_GetTextObject": "ppi",
    "FPDFText_GetUnicode": "upi",
    "FPDFText_LoadPage": "pp",
    "FPDFText_SetText": "ipp",
    "FPDF_CloseDocument": "vp",
    "FPDF_ClosePage": "vp",
    "FPDF_FFLDraw": "vpppiiiiii",
    "FPDF_GetFormType": "ip",
    "FPDF_GetLastError": "l",
    "FPDF_GetMetaText": "lpppl",
    "FPDF_GetPageBoundingBox": "ipp",
    "FPDF_GetPageCount": "ip",
    "FPDF_InitLibraryWithConfig": "vp",
    "FPDF_LoadMemDocument64": "pplp",
    "FPDF_LoadPage": "ppi",
    "FPDF_RenderPageBitmap": "vppiiiiii",
    "FPDF_SaveAsCopy": "ippl",
}
"""A function → its result and its arguments, a letter each: void, int, unsigned int, long (unsigned), float, double,
pointer.
"""


class Constants:
    FORMTYPE_XFA_FULL = 2
    FPDFBitmap_BGRA = 4
    FPDF_ANNOT = 1
    FPDF_ANNOT_AACTION_FORMAT = 13
    FPDF_ANNOT_WIDGET = 20
    FPDF_ERR_PASSWORD = 4
    FPDF_ERR_SECURITY = 5
    FPDF_FILLMODE_NONE = 0
    FPDF_FORMFIELD_CHECKBOX = 2
    FPDF_FORMFIELD_COMBOBOX = 4
    FPDF_FORMFIELD_LISTBOX = 5
    FPDF_FORMFIELD_RADIOBUTTON = 3
    FPDF_FORMFIELD_SIGNATURE = 7
    FPDF_FORMFIELD_TEXTFIELD = 6
    FPDF_NO_INCREMENTAL = 2
    FPDF_PAGEOBJ_FORM = 5
    FPDF_PAGEOBJ_IMAGE = 3
    FPDF_PAGEOBJ_PATH = 2
    FPDF_PAGEOBJ_TEXT = 1
    FPDF_REVERSE_BYTE_ORDER = 16
    FPDF_SEGMENT_BEZIERTO = 1
    FPDF_SEGMENT_MOVETO = 2
    FPDF_TEXTRENDERMODE_CLIP = 7
    FPDF_TEXTRENDERMODE_FILL_STROKE = 2
    FPDF_TEXTRENDERMODE_INVISIBLE = 3
    FPDF_TEXTRENDERMODE_STROKE = 1


class FS_RECTF(ctypes.Structure):  # noqa: N801 - pdfium's names, here and below
    _fields_ = tuple((name, ctypes.c_float) for name in ("left", "top", "right", "bottom"))
    left: float
    top: float
    right: float
    bottom: float


class FS_MATRIX(ctypes.Structure):  # noqa: N801
    _fields_ = tuple((name, ctypes.c_float) for name in "abcdef")
    a: float
    b: float
    c: float
    d: float
    e: float
    f: float


class FPDF_LIBRARY_CONFIG(ctypes.Structure):  # noqa: N801
    """As its version 2 has it."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("m_pUserFontPaths", ctypes.c_void_p),
        ("m_pIsolate", ctypes.c_void_p),
        ("m_v8EmbedderSlot", ctypes.c_uint),
    )


class FPDF_FORMFILLINFO(ctypes.Structure):  # noqa: N801
    """Its callbacks stay null: nothing of a form is run."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("callbacks", ctypes.c_void_p * 15),
        ("m_pJsPlatform", ctypes.c_void_p),
        ("xfa_disabled", ctypes.c_int),
        ("xfa_callbacks", ctypes.c_void_p * 17),
    )
    version: int


BLOCK_WRITER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
"""The writer's address, that of the data, and its size, to 1 when it was taken."""


class FPDF_FILEWRITE(ctypes.Structure):  # noqa: N801
    _fields_ = (("version", ctypes.c_int), ("WriteBlock", BLOCK_WRITER))
    version: int
    WriteBlock: object
