"""Has the formulas of the workbooks worked out by LibreOffice, and compares with what the app worked out.

python tests/readback/workbook.py FOLDER    FOLDER as examples/workbook_file.rs wrote it
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from openpyxl import load_workbook

folder = Path(sys.argv[1])
TITLE = "=1+1 群策 & <b>"


def cells(book):
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                yield sheet, cell


def worked_out(path, scratch):
    """The workbook after LibreOffice: openpyxl writes formulas without what they came to, so that it must work them out."""
    bare = scratch / path.name
    load_workbook(path).save(bare)
    out = scratch / "out"
    command = ["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", str(out), str(bare)], check=True, capture_output=True, timeout=300)
    return load_workbook(out / path.name, data_only=True)


def same(ours, theirs):
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return abs(ours - theirs) <= 1e-9 * max(1, abs(ours))
    return (ours or "") == (theirs or "")


for path in sorted(folder.glob("workbook.*.xlsx")):
    formulas = load_workbook(path)
    ours = load_workbook(path, data_only=True)
    assert len(formulas.sheetnames) == 8, formulas.sheetnames
    assert formulas.properties.title == TITLE, formulas.properties.title
    assert ours.worksheets[0]["A1"].value == TITLE, ours.worksheets[0]["A1"].value
    with tempfile.TemporaryDirectory() as scratch:
        theirs = worked_out(path, Path(scratch))
        assert theirs.sheetnames == formulas.sheetnames, theirs.sheetnames
        n_formulas = 0
        for sheet, cell in cells(formulas):
            if cell.data_type != "f":
                continue
            n_formulas += 1
            place = f"{path.name} {sheet.title}!{cell.coordinate} {cell.value}"
            mine = ours[sheet.title][cell.coordinate].value
            other = theirs[sheet.title][cell.coordinate].value
            assert not str(other).startswith("#"), f"{place}: {other}"
            assert same(mine, other), f"{place}: {mine} here, {other} by LibreOffice"
        assert n_formulas > 15, n_formulas
        # A changed figure moves what follows from it: the formulas are live.
        staff = formulas.worksheets[1]
        size = next(cell for row in staff.iter_rows() for cell in row if cell.value == 450)
        size.value = 900
        changed = Path(scratch) / "changed" / path.name
        changed.parent.mkdir()
        formulas.save(changed)
        moved = worked_out(changed, Path(scratch))
        spans = [
            (cell.coordinate, theirs[sheet.title][cell.coordinate].value, cell.value)
            for sheet, cell in cells(moved)
            if sheet.title == staff.title and f"/{size.coordinate}" not in str(staff[cell.coordinate].value)
            and f"{size.coordinate}/" in str(staff[cell.coordinate].value)
        ]
        assert spans and all(abs(after - 2 * before) < 1e-9 for _, before, after in spans if before), spans
    print(f"{path.name}: {len(formulas.sheetnames)} sheets, {n_formulas} formulas, the same by LibreOffice.")
