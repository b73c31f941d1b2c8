"""Measures every file again and compares with what ours came to.

python tests/remeasured/compare.py FOLDER    FOLDER as examples/measured_files.rs wrote it
"""

import sys
from datetime import datetime
from pathlib import Path

from told import told

MOST_SHOWN = 5


def differences(ours, theirs, path):
    """Where two values differ."""
    if isinstance(theirs, datetime):
        theirs = theirs.isoformat()
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(ours.keys() | theirs.keys()):
            yield from differences(ours.get(key), theirs.get(key), f"{path}.{key}")
    elif isinstance(ours, list) and isinstance(theirs, (list, tuple)):
        if len(ours) != len(theirs):
            yield f"{path}: {len(ours)} of ours, {len(theirs)} of theirs"
        for n, pair in enumerate(zip(ours, theirs)):
            yield from differences(*pair, f"{path}[{n}]")
    elif isinstance(theirs, float) and isinstance(ours, (int, float)):
        if abs(ours - theirs) > 1e-12:
            yield f"{path}: ours {ours}, theirs {theirs}"
    elif ours != theirs:
        yield f"{path}: ours {ours!r}, theirs {theirs!r}"


def of_log(figures):
    """What the `measure` command answers of a log, as far as it is about all of its files."""
    days = [row for row in figures["days"] if row[1] > 0]
    return {
        "members": figures["totals"]["members"],
        "messages": figures["totals"]["messages"],
        "daily": [{"date": day, "messages": messages, "speakers": speakers} for day, messages, speakers, *_ in days],
        "hours": figures["hours"],
        "top": [{"member": of["key"], "messages": of["messages"]} for of in figures["members"] if of["messages"] > 0],
    }


def of_days(figures):
    """What it answers of daily figures."""
    daily = [{"date": day, "messages": of.get("messages"), "speakers": of.get("speakers")} for day, of in figures["taken"]]
    members = [of["members"] for _, of in figures["taken"] if "members" in of]
    messages = sum(of["messages"] or 0 for of in daily)
    return {"daily": daily, "members": members[-1] if members else 0, "messages": messages}


def of_rooms(figures):
    """What it answers of a list of groups."""
    return {"members": sum(size for _, size in figures["rooms"])}


def compared(case, figures, rows):
    """Where ours and theirs differ, in figures and answers. Of a log polars measures all but the layers."""
    is_log = "totals" in figures
    names = case["figures"].keys() - {"layers"} if is_log else figures.keys()
    yield from differences({name: case["figures"][name] for name in names}, figures, "figures")
    answer = of_log if is_log else of_days if "taken" in figures else of_rooms
    for ours, of_file in zip(case["answers"], rows):
        theirs = answer(figures) | {"rows": of_file}
        yield from differences({name: ours[name] for name in theirs}, theirs, "answer")


n_readings = n_wrong = 0
for case, figures, rows in told(Path(sys.argv[1])):
    found = list(compared(case, figures, rows))
    n_readings += 1
    n_wrong += len(found) > 0
    for difference in found[:MOST_SHOWN]:
        print(f"{case['reader']}, {' and '.join(case['files'])}, {case['zone']}: {difference}", file=sys.stderr)
    if len(found) > MOST_SHOWN:
        print(f"  and {len(found) - MOST_SHOWN} more", file=sys.stderr)
if n_wrong:
    sys.exit(f"{n_wrong} of {n_readings} readings differ from what polars measures.")
print(f"polars measures the same of {n_readings} readings.")
