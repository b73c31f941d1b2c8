"""Reads sample.ics with icalendar and sample.csv with the csv module, and compares both with expected.json.

python tests/readback/ics.py FOLDER    FOLDER as examples/calendar_files.rs wrote it
"""

import csv
import json
import re
import sys
from datetime import timedelta
from pathlib import Path

from icalendar import Calendar

folder = Path(sys.argv[1])
expected = json.loads((folder / "expected.json").read_text("utf-8"))


def zoned(prop):
    """A time in Shanghai without its zone."""
    assert prop.params["TZID"] == "Asia/Shanghai", prop.params
    moment = prop.dt if hasattr(prop, "dt") else prop.dts[0].dt
    assert moment.utcoffset() == timedelta(hours=8), moment
    return moment.replace(tzinfo=None).isoformat()


def rule(recur):
    """A rule's parts as text."""

    def text(value):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ") if hasattr(value, "strftime") else str(value)

    return {name: ",".join(text(value) for value in values) for name, values in recur.items()}


def event(component):
    exdates = component.get("EXDATE", [])
    exdates = exdates if isinstance(exdates, list) else [exdates]
    assert "ATTENDEE" not in component
    return {
        "uid": str(component["UID"]),
        "start": zoned(component["DTSTART"]),
        "minutes": component["DURATION"].dt.total_seconds() / 60 if "DURATION" in component else 0,
        "summary": str(component["SUMMARY"]),
        "description": str(component.get("DESCRIPTION", "")),
        "category": ",".join(str(name) for name in component["CATEGORIES"].cats),
        "status": str(component["STATUS"]),
        "rule": rule(component["RRULE"]) if "RRULE" in component else None,
        "left_out": [zoned(prop) for prop in exdates],
        "replaces": zoned(component["RECURRENCE-ID"]) if "RECURRENCE-ID" in component else None,
        "reminders": [alarm["TRIGGER"].dt.total_seconds() / 60 for alarm in component.walk("VALARM")],
        "written_at": component["DTSTAMP"].dt.replace(tzinfo=None).isoformat(),
    }


def key(one):
    return (one["uid"], one["replaces"] or "")


calendar = Calendar.from_ical((folder / "sample.ics").read_bytes())
errors = [error for component in calendar.walk() for error in component.errors]
assert not errors, errors
# icalendar knows only some of these, by version, and leaves the values of unknown ones escaped.
for name in ["X-WR-CALNAME", "NAME"]:
    value = str(calendar[name])
    assert expected["name"] in (value, re.sub(r"\\(.)", r"\1", value)), value
events = sorted((event(component) for component in calendar.walk("VEVENT")), key=key)
assert len(events) == len(expected["events"]), len(events)
for ours, theirs in zip(sorted(expected["events"], key=key), events):
    assert ours == theirs, f"expected {ours}\nread     {theirs}"

with open(folder / "sample.csv", encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file, strict=True))
assert len(rows) == len(expected["rows"]), len(rows)
for ours, theirs in zip(expected["rows"], rows):
    found = {name: theirs[name] for name in ours}
    assert ours == found, f"expected {ours}\nread     {found}"

print(f"icalendar reads {len(events)} events, Python's csv {len(rows)} rows, all as expected.")
