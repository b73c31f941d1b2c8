"""Measures every file again and compares with what ours came to.

python tests/remeasured/compare.py FOLDER    FOLDER as examples/measured_files.rs wrote it
"""

import json
import sys
from datetime import datetime
from pathlib import Path

import reading
from measuring import Talk

folder = Path(sys.argv[1])
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


def once(logs):
    """The lines of files that overlap, each once: as often as the file has it that has it most often."""
    counts, lines = {}, []
    for log in logs:
        in_log = {}
        for line in log:
            key = tuple(line.values())
            in_log[key] = in_log.get(key, 0) + 1
            if in_log[key] > counts.get(key, 0):
                lines.append(line)
        counts |= {key: max(n, counts.get(key, 0)) for key, n in in_log.items()}
    return lines


def answer(case, figures, lines):
    """What the `measure` command prints of one file, as far as it is about all of them."""
    days = [row for row in figures["days"] if row[1] > 0]
    return {
        "members": figures["totals"]["members"],
        "messages": figures["totals"]["messages"],
        "daily": [{"date": day, "messages": messages, "speakers": speakers} for day, messages, speakers, *_ in days],
        "hours": figures["hours"],
        "top": [{"member": of["key"], "messages": of["messages"]} for of in figures["members"] if of["messages"] > 0],
    }


def of_log(case, paths):
    read = [reading.log(path, case["reader"], case["encoding"], case["zone"]) for path in paths]
    # Rosters have no time: of two names that a member has in them, the greater one is shown, whatever the order of files.
    roster = sorted({(key, name, tuple(roles)) for _, members in read for key, name, roles in members})
    figures = Talk(once([lines for lines, _ in read]), roster).figures()
    del case["figures"]["layers"]
    yield from differences(case["figures"], figures, "figures")
    for ours, (lines, _) in zip(case["answers"], read):
        rows = {"read": len(lines), "system": sum(of["kind"] == "system" for of in lines), "refused": []}
        theirs = answer(case, figures, lines) | {"rows": rows, "layout": ours["layout"]}
        yield from differences(ours, theirs, "answer")


def of_days(case, path):
    days = reading.days(path, case["reader"], case["encoding"], case["zone"])
    yield from differences(case["figures"]["taken"], [[day, days[day]] for day in sorted(days)], "taken")
    (ours,) = case["answers"]
    daily = [{"date": day, "messages": days[day].get("messages"), "speakers": days[day].get("speakers")} for day in sorted(days)]
    members = [days[day]["members"] for day in sorted(days) if "members" in days[day]]
    theirs = ours | {
        "daily": daily, "members": members[-1] if members else 0, "messages": sum(of["messages"] or 0 for of in daily),
        "rows": {"read": len(days), "system": 0, "refused": []},
    }  # fmt: skip
    yield from differences(ours, theirs, "answer")


def of_rooms(case, path):
    rooms = reading.rooms(path)
    yield from differences(case["figures"]["rooms"], sorted(rooms), "rooms")
    refused = [{"line": 3, "reason": "too_many_cells"}]
    rows = {"read": len(rooms), "system": 0, "refused": refused}
    theirs = {"rows": rows, "members": sum(size for _, size in rooms)}
    yield from differences({key: case["answers"][0][key] for key in theirs}, theirs, "answer")


cases, n_wrong = json.loads((folder / "measured.json").read_text("utf-8")), 0
for case in cases:
    paths = [folder / name for name in case["files"]]
    if case["reader"] in reading.DAILY:
        found = of_days(case, *paths)
    elif case["reader"] == "chatlog rooms":
        found = of_rooms(case, *paths)
    else:
        found = of_log(case, paths)
    found = list(found)
    n_wrong += len(found) > 0
    for difference in found[:MOST_SHOWN]:
        print(f"{case['reader']}, {' and '.join(case['files'])}, {case['zone']}: {difference}", file=sys.stderr)
    if len(found) > MOST_SHOWN:
        print(f"  and {len(found) - MOST_SHOWN} more", file=sys.stderr)
if n_wrong:
    sys.exit(f"{n_wrong} of {len(cases)} readings differ from what polars measures.")
print(f"polars measures the same of {len(cases)} readings.")
