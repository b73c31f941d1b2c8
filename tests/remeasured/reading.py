"""Reads chat logs and daily figures of every layout into one shape, knowing only how the tools write them."""

import json
import re
from datetime import datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import polars as pl
from openpyxl import load_workbook

NUMBERS = {"1": "text", "3": "image", "34": "voice", "47": "sticker", "10000": "system"}
WORDS = {"文本": "text", "图片": "image", "语音": "voice", "动画表情": "sticker", "文件": "file", "系统通知": "system"}
CHATLAB = {0: "text", 1: "image", 2: "voice", 4: "file", 5: "sticker", 80: "system"}

# What WeChat writes where somebody comes or goes; the names stand in it.
CAME = [re.compile(r'^"[^"]+"邀请"(.+)"加入了群聊$'), re.compile(r'^"(.+)"通过扫描"[^"]+"分享的二维码加入群聊$')]
WENT = [re.compile(r'^你将"(.+)"移出了群聊$')]


def named(patterns, text):
    """The names in a line of the system."""
    found = [pattern.match(text) for pattern in patterns]
    return next((match[1].split("、") for match in found if match), [])


def rows_of(path, encoding, first=None):
    """A table's rows, every cell a text; what stands above the row whose heading is `first` is of no interest."""
    if path.suffix == ".xlsx":
        sheet = load_workbook(path, read_only=True).worksheets[1].iter_rows(values_only=True)
        rows = [[str(cell or "") for cell in row] for row in sheet]
        top = 0 if first is None else next(n for n, row in enumerate(rows) if row[0] == first)
        return [dict(zip(rows[top], row)) for row in rows[top + 1 :]]
    text = path.read_bytes().decode(encoding)
    text = text if first is None else text[text.index(f"\n{first},") + 1 :]
    return pl.read_csv(text.encode(), infer_schema=False, missing_utf8_is_empty_string=True).to_dicts()


def word(text):
    return WORDS[text.removesuffix("消息")]


class Clock:
    """A zone's clock."""

    def __init__(self, zone):
        self.zone = ZoneInfo(zone)

    def of_epoch(self, seconds):
        return datetime.fromtimestamp(int(seconds), self.zone)

    def of_iso(self, text):
        return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(self.zone)

    def of_local(self, text):
        return datetime.fromisoformat(text).replace(tzinfo=self.zone)


def line(at, key, name, kind, text):
    """A line: what the clock showed, and what passes between two of them, which is not the same where clocks change."""
    shown = at.replace(tzinfo=None)
    passed = at.astimezone(timezone.utc).replace(tzinfo=None)
    return {"at": shown, "passed": passed, "key": key, "name": name, "kind": kind, "text": text}


def memotrace_older(row, clock):
    kind = "file" if (row["Type"], row["SubType"]) == ("49", "6") else NUMBERS[row["Type"]]
    return line(clock.of_epoch(row["CreateTime"]), row["Sender"], row["NickName"], kind, row["StrContent"])


def memotrace_oldest(row, clock):
    return memotrace_older({**row, "Sender": "", "NickName": ""}, clock)


def memotrace_newer(row, clock):
    return line(clock.of_local(row["时间"]), row["发送人"], row["发送人"], word(row["类型"]), row["内容"])


def chatlog(row, clock):
    is_system = row["Sender"] == "系统消息"
    key = "" if is_system else row["Sender"]
    return line(clock.of_local(row["Time"]), key, row["SenderName"], "system" if is_system else "text", row["Content"])


def weflow(row, clock):
    # Nothing marks lines of the system; those that tell who came and went are known by their wording.
    is_system = named(CAME, row["msg"]) or named(WENT, row["msg"])
    kind = "system" if is_system else row["type_name"]
    return line(clock.of_iso(row["CreateTime"]), row["talker"], row["talker"], kind, row["msg"])


def pywxdump(row, clock):
    text = row["msg"] if "msg" in row else row["content"]
    return line(clock.of_local(row["CreateTime"]), row["talker"], row["talker"], word(row["type_name"]), text)


def weflow_sheet(row, clock):
    name = row["群昵称"] or row["发送者昵称"]
    return line(clock.of_local(row["时间"]), row["发送者账号ID"], name, word(row["消息类型"]), row["内容"])


def weflow_compact(row, clock):
    return line(clock.of_local(row["时间"]), row["发送者身份"], row["发送者身份"], word(row["消息类型"]), row["内容"])


def named_columns(row, clock):
    return line(clock.of_local(row["Wann"]), row["Wer"], row["Wer"], "text", row["Was"])


def weflow_json(message, clock):
    kind = message["type"]
    kind = word(kind) if isinstance(kind, str) else NUMBERS[str(kind)]
    at = clock.of_epoch(message["createTime"])
    return line(at, message["senderUsername"], message["senderDisplayName"], kind, message["content"])


def chatlab(message, clock):
    kind = CHATLAB[message["type"]]
    at = clock.of_epoch(message["timestamp"])
    return line(at, message["sender"], message["accountName"], kind, message["content"])


# How a row is read, and the first heading where something stands above it.
TABLES = {
    "memotrace older": (memotrace_older, None),
    "memotrace oldest": (memotrace_oldest, None),
    "memotrace newer": (memotrace_newer, None),
    "memotrace short": (memotrace_newer, None),
    "chatlog": (chatlog, None),
    "weflow": (weflow, None),
    "pywxdump": (pywxdump, None),
    "weclone": (pywxdump, None),
    "weflow sheet": (weflow_sheet, "序号"),
    "weflow compact": (weflow_compact, "序号"),
    "named": (named_columns, None),
}


def log(path, reader, encoding, zone):
    """Lines, and the roster as (key, name, role)."""
    clock = Clock(zone)
    if reader in TABLES:
        of_row, first = TABLES[reader]
        return [of_row(row, clock) for row in rows_of(path, encoding, first)], []
    text = path.read_text("utf-8")
    if reader == "weflow json":
        return [weflow_json(message, clock) for message in json.loads(text)["messages"]], []
    if reader == "chatlab json":
        whole = json.loads(text)
        members, messages = whole["members"], whole["messages"]
    else:
        values = [json.loads(one) for one in text.splitlines() if one and not one.startswith("#")]
        members = [value for value in values if value["_type"] == "member"]
        messages = [value for value in values if value["_type"] == "message"]
    roster = [(of["platformId"], of["accountName"], [role["id"] for role in of["roles"]]) for of in members]
    return [chatlab(message, clock) for message in messages], roster


DAILY = {
    "daily": {
        "群成员总数": "members", "新增成员": "joins", "退群成员": "exits", "发言人数": "speakers", "消息数": "messages",
        "成员间消息数": "among_members", "打开人数": "openers", "参与人数": "participants", "订单数": "orders",
        "销售额": "sales",
    },
    "wecom": {"new_member_cnt": "joins", "member_total": "members"},
    "linkwechat members": {"客群成员总数": "members", "新增客群成员数": "joins", "流失客群成员数": "exits"},
    "linkwechat messages": {"群聊消息数": "messages", "发送消息群成员数": "speakers"},
    "mochat": {"新增成员数": "joins", "退群人数": "exits", "当前群成员数": "members"},
}  # fmt: skip


def days(path, reader, encoding, zone):
    """Figures by date."""
    rows, found = rows_of(path, encoding), {}
    clock, columns = Clock(zone), DAILY[reader]
    before = None
    for row in rows:
        if reader == "wecom":
            date = clock.of_epoch(row["stat_time"]).date().isoformat()
        else:
            date = row["日期" if "日期" in row else "时间"]
        figures = {metric: row[name] for name, metric in columns.items() if row[name] != ""}
        if "sales" in figures:
            figures["sales"] = round(float(figures["sales"].lstrip("¥").replace(",", "")) * 100)
        figures = {metric: int(figure) for metric, figure in figures.items()}
        if reader == "wecom":
            # Running counts: a day's own is what it has more than the day before; the groups' first day has all of it.
            running = {"speakers": int(row["member_has_msg"]), "messages": int(row["msg_total"])}
            if before is None:
                before = dict.fromkeys(running, 0)
            figures |= {metric: count - before[metric] for metric, count in running.items()}
            before = running
        found[date] = figures
    return found


def rooms(path):
    """Groups with their sizes; a comma in a name has moved its row's cells."""
    headings, *lines = Path(path).read_text("utf-8").splitlines()
    rows = [line.split(",") for line in lines]
    whole = [dict(zip(headings.split(","), row)) for row in rows if len(row) == len(headings.split(","))]
    return [[row["Remark"] or row["NickName"], int(row["UserCount"])] for row in whole]
