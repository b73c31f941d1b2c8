"""Has the formulas of the workbooks worked out by LibreOffice, and compares with what the app worked out.

python tests/readback/workbook.py FOLDER    FOLDER as examples/workbook_file.rs wrote it
"""

import sys
import tempfile
from pathlib import Path

from libreoffice import cells, check_formulas, worked_out
from openpyxl import load_workbook

folder = Path(sys.argv[1])
TITLE = "=1+1 群策 & <b>"

for path in sorted(folder.glob("workbook.*.xlsx")):
    formulas = load_workbook(path)
    ours = load_workbook(path, data_only=True)
    assert len(formulas.sheetnames) == 8, formulas.sheetnames
    assert formulas.properties.title == TITLE, formulas.properties.title
    assert ours.worksheets[0]["A1"].value == TITLE, ours.worksheets[0]["A1"].value
    with tempfile.TemporaryDirectory() as scratch:
        theirs, n_formulas = check_formulas(path, Path(scratch))
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
