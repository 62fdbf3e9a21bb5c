"""A leader who marks a Word file: crosses out, writes in, remarks, and saves it as word processors do."""

import copy
import io
import zipfile
from pathlib import Path

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PRESERVE = {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"


def w(name: str) -> str:
    return f"{{{W}}}{name}"


class Leader:
    """Marks the file at `path` in the name of `author` at a time by the clock on the wall."""

    def __init__(self, path: Path, author: str = "王建国", at: str = "2026-11-21T08:15:00Z") -> None:
        self.path, self.author, self.at, self._number = path, author, at, 9000
        with zipfile.ZipFile(path) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.root = etree.fromstring(self.parts["word/document.xml"])

    def change(self, old: str, new: str) -> "Leader":
        """Cross out `old`, which stands in one run, and write `new` in its place."""
        run, before, after = self._run_with(old)
        parts = [self._piece(run, before), self._tracked("del", run, old, "delText") if old else None,
                 self._tracked("ins", run, new) if new else None, self._piece(run, after)]
        self._put(run, parts)
        return self

    def insert(self, new: str, behind: str) -> "Leader":
        """Write `new` behind the words `behind`."""
        run, before, after = self._run_with(behind)
        self._put(run, [self._piece(run, before + behind), self._tracked("ins", run, new), self._piece(run, after)])
        return self

    def undo_all(self) -> "Leader":
        """Refuse every change that is tracked so far within paragraphs."""
        for came in list(self.root.iter(w("ins"))):
            if came.getparent().tag == w("p"):
                came.getparent().remove(came)
        for gone in list(self.root.iter(w("del"))):
            parent = gone.getparent()
            if parent.tag == w("p"):
                for run in list(gone):
                    for text in run.iter(w("delText")):
                        text.tag = w("t")
                    gone.addprevious(run)
                parent.remove(gone)
        return self

    def remark(self, words: str, on: str) -> "Leader":
        """Remark `words` on the passage `on`, which stands in one run."""
        run, before, after = self._run_with(on)
        self._number += 1
        names = ("commentRangeStart", "commentRangeEnd")
        ends = [etree.Element(w(name), {w("id"): str(self._number)}) for name in names]
        called = etree.Element(w("r"))
        etree.SubElement(called, w("commentReference"), {w("id"): str(self._number)})
        self._put(run, [self._piece(run, before), ends[0], self._piece(run, on), ends[1], called,
                        self._piece(run, after)])
        comments = self._comments()
        made = etree.SubElement(comments, w("comment"), {
            w("id"): str(self._number), w("author"): self.author, w("date"): self.at})
        text = etree.SubElement(etree.SubElement(etree.SubElement(made, w("p")), w("r")), w("t"))
        text.text = words
        self.parts["word/comments.xml"] = etree.tostring(comments)
        return self

    def forget_properties(self) -> "Leader":
        """Save it with a program that keeps no custom properties."""
        self.parts.pop("docProps/custom.xml")
        for name in ("_rels/.rels", "[Content_Types].xml"):
            root = etree.fromstring(self.parts[name])
            for each in list(root):
                if "custom" in (each.get("Target") or each.get("PartName") or ""):
                    root.remove(each)
            self.parts[name] = etree.tostring(root)
        return self

    def recode_pictures(self) -> "Leader":
        """Save it as Word does that makes other files of the pictures."""
        for name in self.parts:
            if name.startswith("word/media/"):
                self.parts[name] += b"\0\0\0\0"
        return self

    def save(self, path: Path | None = None) -> Path:
        self.parts["word/document.xml"] = etree.tostring(self.root, xml_declaration=True, encoding="UTF-8")
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in self.parts.items():
                package.writestr(name, data)
        where = path or self.path
        where.write_bytes(made.getvalue())
        return where

    def _comments(self) -> etree._Element:
        if "word/comments.xml" not in self.parts:
            self.parts["word/comments.xml"] = f'<w:comments xmlns:w="{W}"/>'.encode()
            types = etree.fromstring(self.parts["[Content_Types].xml"])
            etree.SubElement(types, f"{{{TYPES}}}Override", {
                "PartName": "/word/comments.xml",
                "ContentType": "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"})
            self.parts["[Content_Types].xml"] = etree.tostring(types)
            links = etree.fromstring(self.parts["word/_rels/document.xml.rels"])
            etree.SubElement(links, f"{{{LINKS}}}Relationship", {
                "Id": "rIdRemarks", "Type": COMMENTS, "Target": "comments.xml"})
            self.parts["word/_rels/document.xml.rels"] = etree.tostring(links)
        return etree.fromstring(self.parts["word/comments.xml"])

    def _run_with(self, words: str) -> tuple[etree._Element, str, str]:
        for run in self.root.iter(w("r")):
            text = "".join(each.text or "" for each in run.iter(w("t")))
            if words in text and not any(each.tag == w("del") for each in run.iterancestors()):
                before, _, after = text.partition(words)
                return run, before, after
        raise LookupError(words)

    def _put(self, run: etree._Element, parts: list[etree._Element | None]) -> None:
        came = run.getparent() if run.getparent().tag == w("ins") else None
        for part in parts:
            if part is None:
                continue
            if came is not None and part.tag in (w("r"), w("del")):
                wrapped = etree.Element(w("ins"), dict(came.attrib))
                wrapped.append(part)
                came.addprevious(wrapped)
            else:
                (run if came is None else came).addprevious(part)
        gone = run if came is None else came
        gone.getparent().remove(gone)

    def _piece(self, run: etree._Element, text: str, name: str = "t") -> etree._Element | None:
        if not text:
            return None
        made = etree.Element(w("r"))
        look = run.find(w("rPr"))
        if look is not None:
            made.append(copy.deepcopy(look))
        etree.SubElement(made, w(name), PRESERVE).text = text
        return made

    def _tracked(self, tag: str, run: etree._Element, text: str, name: str = "t") -> etree._Element:
        self._number += 1
        change = etree.Element(w(tag), {
            w("id"): str(self._number), w("author"): self.author, w("date"): self.at})
        change.append(self._piece(run, text, name))
        return change
