"""The fields of an AcroForm, where they stand on their page. Nothing of the form is run: no script, no appearance."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Literal

from functions.documents.layout.values import Widget, WidgetKind
from functions.documents.limits import MAX_WIDGETS_PER_PAGE
from functions.documents.pdf.geometry import PageFrame
from functions.documents.pdf.library import raw, utf16
from functions.documents.pdf.signatures import FPDF_FORMFILLINFO, FS_RECTF

_FORM_INFO_VERSION = 2
_REQUIRED_FLAG = 1 << 1
_MULTISELECT_FLAG = 1 << 21
_HIDDEN_FLAGS = (1 << 1) | (1 << 5)
_MAX_OPTIONS = 300


@contextmanager
def form_of(document: object) -> Iterator[object]:
    """The form's handle, with callbacks that do nothing."""
    info = FPDF_FORMFILLINFO()
    info.version = _FORM_INFO_VERSION
    form = raw.FPDFDOC_InitFormFillEnvironment(document, ctypes.byref(info))
    try:
        yield form
    finally:
        if form:
            raw.FPDFDOC_ExitFormFillEnvironment(form)


def read_widgets(form: object, page: object, frame: PageFrame) -> tuple[Widget, ...]:
    widgets: list[Widget] = []
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), MAX_WIDGETS_PER_PAGE)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_WIDGET:
                widget = _widget(form, annotation, frame)
                if widget is not None:
                    widgets.append(widget)
        finally:
            raw.FPDFPage_CloseAnnot(annotation)
    return tuple(widgets)


def _widget(form: object, annotation: object, frame: PageFrame) -> Widget | None:
    kind = _kind(raw.FPDFAnnot_GetFormFieldType(form, annotation))
    rectangle = FS_RECTF()
    if (
        kind is None
        or raw.FPDFAnnot_GetFlags(annotation) & _HIDDEN_FLAGS
        or not raw.FPDFAnnot_GetRect(annotation, ctypes.byref(rectangle))
    ):
        return None
    box = frame.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
    if box.width < 1 or box.height < 1:
        return None
    flags = raw.FPDFAnnot_GetFormFieldFlags(form, annotation)
    return Widget(
        kind=kind,
        box=box,
        name=utf16(partial(raw.FPDFAnnot_GetFormFieldName, form, annotation)),
        required=bool(flags & _REQUIRED_FLAG),
        is_multiple=kind is WidgetKind.LIST and bool(flags & _MULTISELECT_FLAG),
        options=_options(form, annotation) if kind is WidgetKind.LIST else (),
        takes=_format(form, annotation) if kind is WidgetKind.TEXT else None,
    )


def _format(form: object, annotation: object) -> Literal["date", "number"] | None:
    """By the function of Acrobat's that the field's script for its format names; the script is read, and never run."""
    script = utf16(
        partial(raw.FPDFAnnot_GetFormAdditionalActionJavaScript, form, annotation, raw.FPDF_ANNOT_AACTION_FORMAT)
    )
    if "AFDate_Format" in script:
        return "date"
    return "number" if "AFNumber_Format" in script or "AFPercent_Format" in script else None


def _kind(code: int) -> WidgetKind | None:
    match code:
        case raw.FPDF_FORMFIELD_TEXTFIELD:
            return WidgetKind.TEXT
        case raw.FPDF_FORMFIELD_CHECKBOX:
            return WidgetKind.CHECKBOX
        case raw.FPDF_FORMFIELD_RADIOBUTTON:
            return WidgetKind.RADIO
        case raw.FPDF_FORMFIELD_COMBOBOX | raw.FPDF_FORMFIELD_LISTBOX:
            return WidgetKind.LIST
        case raw.FPDF_FORMFIELD_SIGNATURE:
            return WidgetKind.SIGNATURE
        case _:
            return None


def _options(form: object, annotation: object) -> tuple[str, ...]:
    count = min(raw.FPDFAnnot_GetOptionCount(form, annotation), _MAX_OPTIONS)
    labels = (utf16(partial(raw.FPDFAnnot_GetOptionLabel, form, annotation, index)) for index in range(count))
    return tuple(label.strip() for label in labels if label.strip())
