"""The files of every writer are laid out and measured: none is called wrong, and none loses a character."""

from bulletin.layout.inspecting.report import Finding, inspect_docx
from bulletin.layout.pdf.office_suite import pdfs_of

PATIENCE = 110.0


def test_no_file_of_ours_is_called_wrong_on_its_pages(every_file):
    pdfs = pdfs_of([path.read_bytes() for path in every_file.values()], PATIENCE)
    reports = {name: inspect_docx(path, None, pdf)
               for (name, path), pdf in zip(every_file.items(), pdfs, strict=True)}
    noted = {name: report for name, report in reports.items()
             if Finding.NO_RECORD not in {each.kind for each in report.problems}}
    assert {"issue", "special", "official", "signoff"} <= set(noted)
    for name, report in noted.items():
        assert (name, report.problems) == (name, ())
    for name, report in reports.items():
        assert (name, report.rendered.characters.lost) == (name, "")
