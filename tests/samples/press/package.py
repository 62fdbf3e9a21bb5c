"""A .docx package written so that the same parts always give the same bytes."""

import io
import zipfile
from collections.abc import Mapping

_WHEN = (2026, 11, 1, 8, 0, 0)


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return a zip archive of `parts` in their order.

    Members are stored, not deflated: compressed bytes differ between builds of zlib.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.create_system = 0
            entry.external_attr = 0
            archive.writestr(entry, data)
    return target.getvalue()
