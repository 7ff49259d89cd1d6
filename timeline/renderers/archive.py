"""Office files are zip archives that carry the wall clock and a preview of their template; here they lose both: the same timeline gives the same bytes."""

from __future__ import annotations

from io import BytesIO
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

THUMBNAIL: Final = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"


def settled(data: bytes) -> bytes:
    """The same archive with entries in the order written, all of 1 January 1980 (the first day that the format knows)."""
    made = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(made, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return made.getvalue()


def bare(package: Any) -> None:
    """Drop the preview picture, which shows the template and not the document. `package`: python-pptx's or python-docx's."""
    rels = getattr(package, "_rels", None) or package.rels
    for key in [key for key, rel in rels.items() if rel.reltype == THUMBNAIL]:
        rels.pop(key)
