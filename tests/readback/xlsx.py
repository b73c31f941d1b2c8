"""Reads sample.xlsx with openpyxl and compares it with expected.json.

python tests/readback/xlsx.py FOLDER    FOLDER as examples/calendar_files.rs wrote it
"""

import json
import sys
from datetime import datetime, time, timedelta
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

folder = Path(sys.argv[1])
expected = json.loads((folder / "expected.json").read_text("utf-8"))


def plain(cell):
    """A cell's value; what is a date or a time says so."""
    value = cell.value
    assert cell.data_type != "f", f"a formula: {value}"
    if isinstance(value, datetime):
        assert value.time() == time(0), value
        return {"date": value.date().isoformat()}
    if isinstance(value, time):
        return {"time": value.isoformat("minutes")}
    if isinstance(value, timedelta):
        return {"hours": value.total_seconds() / 3600}
    # openpyxl leaves signs that XML cannot hold as the file spells them.
    return unescape(value) if isinstance(value, str) else value


book = load_workbook(folder / "sample.xlsx")
assert book.sheetnames == expected["sheets"], book.sheetnames
assert book.properties.title == expected["name"], book.properties.title
assert book.properties.created == datetime(2026, 11, 22, 3, 27), book.properties.created

rows = list(book["全部条目"].iter_rows())
headings = [cell.value for cell in rows[0]]
assert len(rows) - 1 == len(expected["cells"]), len(rows)
for ours, row in zip(expected["cells"], rows[1:]):
    theirs = dict(zip(headings, map(plain, row)))
    found = {name: theirs[name] for name in ours}
    assert ours == found, f"expected {ours}\nread     {found}"

month = book["2026年9月"]
found = {place: plain(month[place]) for place in expected["september"]}
assert expected["september"] == found, f"expected {expected['september']}\nread     {found}"
fills = {place: month[place].fill.start_color.rgb[2:] for place in expected["fills"]}
assert expected["fills"] == fills, fills

for sheet in book:
    is_list = sheet.title == "全部条目"
    assert sheet.freeze_panes == ("A2" if is_list else "A3"), sheet.freeze_panes
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape"), sheet.title
    # As many pages wide as is said, and one where nothing is.
    assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToWidth in (None, 1), sheet.title
    assert sheet.sheet_state == "visible"
    assert (sheet.auto_filter.ref is not None) == is_list, sheet.auto_filter.ref

print(f"openpyxl reads {len(book.sheetnames)} sheets and {len(rows) - 1} rows, all as expected.")
