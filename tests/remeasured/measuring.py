"""Measures a group's talk with polars: whatever the monitor's page shows of a log, worked out another way."""

from collections import defaultdict
from datetime import date, datetime, timedelta

import polars as pl

from reading import CAME, WENT, named

DAY = timedelta(days=1)
WEEK = 7 * DAY


def day_series(frame):
    return frame.with_columns(day=pl.col("at").dt.date())


class Talk:
    """Lines of one group, and its roster."""

    def __init__(self, lines, roster):
        schema = {"at": pl.Datetime("us"), "passed": pl.Datetime("us"), "key": pl.String, "name": pl.String, "kind": pl.String, "text": pl.String}
        self.lines = day_series(pl.DataFrame(lines, schema=schema))
        self.roster = roster
        self.system = self.lines.filter(pl.col("kind") == "system")
        asks = (pl.col("kind") == "text") & pl.col("text").str.contains("[?？]")
        self.said = self.lines.filter(pl.col("kind") != "system").with_columns(asks=asks)
        # Messages whose sender is known.
        self.signed = self.said.filter(pl.col("key") != "")
        self.first_day, self.last_day = self.lines["day"].min(), self.lines["day"].max()
        self.names = self._names()
        self.joined, self.left = self._moves(CAME), self._moves(WENT)
        # Messages by member and day.
        by_day = self.signed.group_by("key", "day").len().sort("day").iter_rows()
        self.spoken = defaultdict(dict)
        for key, day, n in by_day:
            self.spoken[key][day] = n
        self.keys = sorted(self.names)
        self.staff = {key for key, _, roles in self.roster if {"owner", "admin"} & set(roles)}

    def _names(self):
        """Every name that a member ever had, the last one last."""
        names = defaultdict(list)
        for key, name, _ in self.roster:
            names[key].append(name)
        for key, name in self.signed.sort("passed", maintain_order=True).select("key", "name").iter_rows():
            if not names[key] or names[key][-1] != name:
                names[key].append(name)
        return names

    def _moves(self, patterns):
        """When each member was told last to have come or gone, where their name tells who they are."""
        told = {}
        for at, text in self.system.select("at", "text").iter_rows():
            for name in named(patterns, text):
                told[name] = max(at, told.get(name, at))
        owners = defaultdict(set)
        for key, names in self.names.items():
            for name in names:
                owners[name].add(key)
        found = {}
        for name, at in told.items():
            if len(owners[name]) == 1:
                (key,) = owners[name]
                found[key] = max(at, found.get(key, at))
        return found

    def moves_by_day(self, patterns):
        counts = defaultdict(int)
        for day, text in self.system.select("day", "text").iter_rows():
            counts[day] += len(named(patterns, text))
        return counts

    def days(self):
        said = self.said.group_by("day").agg(pl.len().alias("messages"), pl.col("asks").sum())
        speakers = dict(self.signed.group_by("day").agg(pl.col("key").n_unique()).iter_rows())
        said = {day: (messages, asks) for day, messages, asks in said.iter_rows()}
        system = dict(self.system.group_by("day").len().iter_rows())
        joins, exits = self.moves_by_day(CAME), self.moves_by_day(WENT)
        return [
            [
                day.isoformat(), said.get(day, (0, 0))[0], speakers.get(day, 0), said.get(day, (0, 0))[1],
                system.get(day, 0), joins[day], exits[day],
            ]
            for day in sorted(said.keys() | system.keys())
        ]  # fmt: skip

    def hours(self):
        hours = [[0] * 24 for _ in range(7)]
        by_hour = self.said.group_by(pl.col("at").dt.weekday().alias("weekday"), pl.col("at").dt.hour().alias("hour")).len()
        for weekday, hour, n in by_hour.iter_rows():
            hours[weekday - 1][hour] = n
        return hours

    def windows(self, n=3):
        """The two hours on end with most messages, then the next that share none with them."""
        by_hour = [sum(day[hour] for day in self.hours()) for hour in range(24)]
        pairs = sorted(((by_hour[hour] + by_hour[hour + 1], -hour) for hour in range(23)), reverse=True)
        best = []
        for messages, hour in pairs:
            if len(best) < n and messages and all(abs(-hour - other) > 1 for other, _ in best):
                best.append([-hour, messages])
        return best

    def members(self):
        said = self.signed.group_by("key").agg(
            pl.len().alias("messages"), pl.col("asks").sum(), pl.col("day").n_unique().alias("days"),
            pl.col("at").min().alias("first"), pl.col("at").max().alias("last"),
        )  # fmt: skip
        said = {row["key"]: row for row in said.to_dicts()}
        nothing = {"messages": 0, "asks": 0, "days": 0, "first": None, "last": None}
        found = []
        for key in self.keys:
            row = said.get(key, nothing)
            found.append({
                "key": key, "name": self.names[key][-1], "messages": row["messages"], "questions": row["asks"],
                "days": row["days"], "first": row["first"], "last": row["last"], "joined": self.joined.get(key),
                "left": self.left.get(key), "week": self.in_days(key, self.last_day, 7),
                "quiet": None if row["last"] is None else (self.last_day - row["last"].date()).days,
                "streak": streak(sorted(self.spoken[key])), "is_staff": key in self.staff,
                "silence": self.silence(key, row["last"]),
            })  # fmt: skip
        return sorted(found, key=lambda member: (-member["messages"], member["key"]))

    def silence(self, key, last):
        """Days without a word: since the last one, or since joining where there never was any; none of who is out."""
        if self.is_out(key, last):
            return None
        if last is not None:
            return (self.last_day - last.date()).days
        end = datetime.combine(self.last_day + DAY, datetime.min.time())
        return (end - self.joined[key]).days if key in self.joined else None

    def is_out(self, key, last):
        """Whether somebody was put out, and neither came nor spoke on a later day since."""
        return self.is_out_by(key, self.last_day, last and last.date())

    def is_out_by(self, key, day, last):
        """The same at the end of a day, when they had spoken last on another."""
        if key not in self.left or self.left[key].date() > day:
            return False
        left = self.left[key]
        came_since = key in self.joined and self.joined[key] > left and self.joined[key].date() <= day
        return not came_since and (last is None or last <= left.date())

    def listed_at(self, day):
        """How many of the roster were there at the end of a day."""
        def is_in(key):
            last = max((on for on in self.spoken[key] if on <= day), default=None)
            has_come = last is not None or key not in self.joined or self.joined[key].date() <= day
            return has_come and not self.is_out_by(key, day, last)

        return sum(is_in(key) for key in {key for key, *_ in self.roster})

    def in_days(self, key, last, n):
        """Messages of the `n` days up to `last`."""
        return sum(count for day, count in self.spoken[key].items() if last - n * DAY < day <= last)

    def lists(self):
        members = self.members()
        since = datetime.combine(self.last_day - 6 * DAY, datetime.min.time())

        def of(holds):
            return [member["key"] for member in members if holds(member)]

        def is_in(member):
            return not self.is_out(member["key"], member["last"])

        return {
            "week": of(lambda member: member["week"] > 0),
            "silent": of(lambda member: is_in(member) and member["quiet"] is not None and member["quiet"] >= 30),
            "never": of(lambda member: is_in(member) and member["messages"] == 0),
            "new": of(lambda member: (member["joined"] or member["first"] or datetime.min) >= since),
            "staff": of(lambda member: member["is_staff"]),
        }

    def replies(self):
        """Questions, those that anybody else answered within a day, within three minutes, and how long they waited."""
        asked, waits = self.waits()
        waits = sorted(wait for _, wait in waits)

        def least(share):
            return next((wait for n, wait in enumerate(waits, 1) if n >= share * len(waits)), None)

        return [asked, len(waits), sum(wait <= 180 for wait in waits), least(0.5), least(0.9)]

    def waits(self):
        """How many questions there are, and of those that were answered in time the day and the wait."""
        said = self.signed.sort("passed", maintain_order=True).select("passed", "key", "asks", "day").rows()
        asked, waits = 0, []
        for idx, (at, key, asks, day) in enumerate(said):
            if not asks:
                continue
            asked += 1
            later = ((then, who) for then, who, *_ in said[idx + 1 :] if then > at)
            answer = next((then for then, who in later if who != key), None)
            if answer is not None and answer - at <= DAY:
                waits.append((day, int((answer - at).total_seconds())))
        return asked, waits

    def reply_by_day(self):
        """How long the answers to a day's questions took in the mean, to the second."""
        by_day = defaultdict(list)
        for day, wait in self.waits()[1]:
            by_day[day].append(wait)
        return {day: (sum(waits) + len(waits) // 2) // len(waits) for day, waits in by_day.items()}

    def unheard(self):
        """How many came on each day of whom nothing is known but the line that tells of it."""
        heard = defaultdict(int)
        for key in self.keys:
            if key in self.joined:
                heard[self.joined[key].date()] += 1
        return {day: n - heard[day] for day, n in self.moves_by_day(CAME).items() if n > heard[day]}

    def first_week(self):
        """Of those who came a whole week before the end: who spoke in their first seven days, and how much."""
        newcomers = spoke = messages = 0
        for key in self.keys:
            if key in self.joined and self.joined[key].date() + WEEK <= self.last_day + DAY:
                said = self.in_days(key, self.joined[key].date() + 6 * DAY, 7)
                newcomers, spoke, messages = newcomers + 1, spoke + (said > 0), messages + said
        unheard = sum(n for day, n in self.unheard().items() if day + WEEK <= self.last_day + DAY)
        return [newcomers + unheard, spoke, messages, unheard]

    def cohorts(self):
        """By the Monday of the week in which they came, or said their first word where nobody's coming is known."""
        firsts = {key: min(days) for key, days in self.spoken.items() if days}
        known = {key: self.joined[key].date() for key in self.keys if key in self.joined}
        came = known or firsts
        cohorts = defaultdict(list)
        for key, day in came.items():
            cohorts[day - day.weekday() * DAY].append(key)
        unheard = defaultdict(int)
        for day, n in self.unheard().items() if known else ():
            unheard[day - day.weekday() * DAY] += n
        found = []
        for monday in sorted(cohorts.keys() | unheard.keys()):
            if monday > self.last_day:
                continue
            weeks = (self.last_day - monday) // WEEK + 1
            week_of = [{(day - monday) // WEEK for day in self.spoken[key]} for key in cohorts[monday]]
            found.append([monday.isoformat(), len(week_of) + unheard[monday], [sum(n in weeks for weeks in week_of) for n in range(weeks)]])
        return found, bool(known)

    def still_active(self):
        """Of those who spoke in the 30 days before the last 30, who did in these, and how many they are."""
        if self.last_day - self.first_day + DAY < 60 * DAY:
            return None
        before = [key for key in self.keys if self.in_days(key, self.last_day - 30 * DAY, 30)]
        return [sum(self.in_days(key, self.last_day, 30) > 0 for key in before), len(before)] if before else None

    def totals(self):
        messages, n_members = self.said.height, max(len(self.keys), 1)
        days = self.said["day"].n_unique()
        n_days = max(days, 1)
        speakers_by_day = self.signed.group_by("day").agg(pl.col("key").n_unique())["key"].sum()
        by_staff = self.signed.filter(pl.col("key").is_in(list(self.staff))).height
        return {
            "messages": messages, "system": self.system.height, "members": len(self.keys),
            "speakers": self.signed["key"].n_unique(), "days": days, "per_member": messages / n_members / n_days,
            "daily_share": speakers_by_day / n_members / n_days,
            "own_share": 1 - by_staff / messages if self.staff else None,
            "joins": sum(self.moves_by_day(CAME).values()), "exits": sum(self.moves_by_day(WENT).values()),
        }  # fmt: skip

    def taken(self):
        """What a plan takes: exits only on days that tell of one, joins where any line tells of somebody, members of the last
        week where there is a roster, and nothing said on days between others, unless there are more than fourteen of them."""
        by_staff = self.signed.filter(pl.col("key").is_in(list(self.staff)))
        by_staff = dict(by_staff.group_by("day").len().iter_rows())
        days, found, replies = self.days(), [], self.reply_by_day()
        has_moves = any(joins or exits for *_, joins, exits in days)
        filled = []
        for row in days:
            day = date.fromisoformat(row[0])
            silent = (day - date.fromisoformat(filled[-1][0])).days - 1 if filled else 0
            between = range(silent, 0, -1) if silent <= 14 else ()
            filled += [((day - n * DAY).isoformat(), 0, 0, 0, 0, 0, 0) for n in between] + [row]
        for day, messages, speakers, _, _, joins, exits in filled:
            metrics = {"messages": messages, "speakers": speakers}
            if self.staff:
                metrics["among_members"] = messages - by_staff.get(date.fromisoformat(day), 0)
            if date.fromisoformat(day) in replies:
                metrics["reply_seconds"] = replies[date.fromisoformat(day)]
            if self.roster and date.fromisoformat(day) > self.last_day - WEEK:
                metrics["members"] = self.listed_at(date.fromisoformat(day))
            if has_moves:
                metrics["joins"] = joins
            if exits:
                metrics["exits"] = exits
            found.append([day, metrics])
        return found

    def kinds(self):
        return dict(self.lines.group_by("kind").len().iter_rows())

    def figures(self):
        cohorts, has_joins = self.cohorts()
        return {
            "totals": self.totals(), "days": self.days(), "hours": self.hours(), "windows": self.windows(),
            "kinds": self.kinds(), "members": self.members(), "lists": self.lists(), "replies": self.replies(),
            "first_week": self.first_week(), "cohorts": cohorts, "has_joins": has_joins, "taken": self.taken(),
            "still_active": self.still_active(), "rooms": [],
        }  # fmt: skip


def streak(days):
    """The longest run of days on end."""
    best = run = 0
    for before, day in zip([None, *days], days):
        run = run + 1 if before is not None and day - before == DAY else 1
        best = max(best, run)
    return best
