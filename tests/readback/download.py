"""Tells what a file that the app handed out says, as JSON.

python tests/readback/download.py ics FILE     its events, by icalendar
python tests/readback/download.py xlsx FILE    its sheets by openpyxl, its formulas worked out by LibreOffice
"""

import json
import sys
import tempfile
from pathlib import Path

from icalendar import Calendar
from libreoffice import check_formulas


def ics(path):
    calendar = Calendar.from_ical(path.read_bytes())
    errors = [error for component in calendar.walk() for error in component.errors]
    assert not errors, errors
    event = lambda it: {"uid": str(it["UID"]), "start": it["DTSTART"].dt.replace(tzinfo=None).isoformat(), "summary": str(it["SUMMARY"])}
    return [event(it) for it in calendar.walk("VEVENT")]


def xlsx(path):
    with tempfile.TemporaryDirectory() as scratch:
        book, n_formulas = check_formulas(path, Path(scratch))
        rows = lambda sheet: [[cell if isinstance(cell, (int, float)) else str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)]
        return {"formulas": n_formulas, "sheets": {sheet.title: rows(sheet) for sheet in book}}


print(json.dumps({"ics": ics, "xlsx": xlsx}[sys.argv[1]](Path(sys.argv[2]))))
