"""A layout for pages of long and wide tables: their characters a size smaller than in a text."""

from dataclasses import replace

from bulletin.layout.layout import Layout

_SIZE, _LINE = 10.5, 340  # 五号, in points; twips


def with_dense_tables(layout: Layout) -> Layout:
    """Return `layout` with tables set in 五号 (10.5 pt), or as they are where they are smaller already."""
    face = layout.faces.table
    if face.size <= _SIZE:
        return layout
    return replace(layout, faces=replace(layout.faces, table=replace(face, size=_SIZE, line=_LINE)))
