"""What polars measures of every file that examples/measured_files.rs wrote; how each is read stands in `measured.json`.

python tests/remeasured/told.py FOLDER [READER...]    prints it as JSON, for the browser's tests: all of it, or of these
readers all and of the others their plain file
"""

import json
import sys
from pathlib import Path

import reading
from measuring import Talk


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


def of_log(case, paths):
    read = [reading.log(path, case["reader"], case["encoding"], case["zone"]) for path in paths]
    # Rosters have no time: of two names that a member has in them, the greater one is shown, whatever the order of files.
    roster = sorted({(key, name, tuple(roles)) for _, members in read for key, name, roles in members})
    lines = once([lines for lines, _ in read])
    rows = [
        {"read": len(lines), "system": sum(of["kind"] == "system" for of in lines), "refused": []} for lines, _ in read
    ]
    repeated = sum(of["read"] for of in rows) - len(lines)
    return Talk(lines, roster).figures() | {"repeated": repeated}, rows


def of_days(case, path):
    days = reading.days(path, case["reader"], case["encoding"], case["zone"])
    figures = {"taken": [[day, days[day]] for day in sorted(days)]}
    return figures, [{"read": len(days), "system": 0, "refused": []}]


def of_rooms(case, path):
    rooms = reading.rooms(path)
    refused = [{"line": 3, "reason": "too_many_cells"}]
    return {"rooms": sorted(rooms)}, [{"read": len(rooms), "system": 0, "refused": refused}]


def is_plain(case):
    """Whether it is one file as the tool writes it, in the zone that is usual."""
    is_text = len(case["files"]) == 1 and not case["files"][0].endswith(".xlsx")
    return is_text and case["encoding"] == "utf-8-sig" and case["zone"] == "Asia/Shanghai" and "-1988" not in case["files"][0]


def told(folder, whole=()):
    """Every case as it was written, with the figures of its files and the rows of each."""
    for case in json.loads((folder / "measured.json").read_text("utf-8")):
        if whole and case["reader"] not in whole and not is_plain(case):
            continue
        paths = [folder / name for name in case["files"]]
        if case["reader"] in reading.DAILY:
            yield case, *of_days(case, *paths)
        elif case["reader"] == "chatlog rooms":
            yield case, *of_rooms(case, *paths)
        else:
            yield case, *of_log(case, paths)


if __name__ == "__main__":
    readings = [
        {name: case[name] for name in ("reader", "zone", "encoding", "files")} | {"figures": figures, "rows": rows}
        for case, figures, rows in told(Path(sys.argv[1]), sys.argv[2:])
    ]
    print(json.dumps(readings, default=lambda moment: moment.isoformat()))
