"""Seconds that polars takes for a log of MemoTrace's, and for counting its days, hours and members.

That is less than our reader does.
"""

import sys
import time

import polars as pl

begin = time.perf_counter()
log = pl.read_csv(sys.argv[1], columns=["CreateTime", "StrContent", "Sender"])
log = log.with_columns(local=pl.col("CreateTime") + 28_800).with_columns(
    day=pl.col("local") // 86_400,
    hour=pl.col("local") // 3_600 % 24,
    asks=pl.col("StrContent").str.contains("[?？]"),
    length=pl.col("StrContent").str.len_chars(),
)
days = log.group_by("day").agg(pl.len(), pl.col("Sender").n_unique(), pl.col("asks").sum())
hours = log.group_by((pl.col("day") + 3) % 7, "hour").agg(pl.len())
members = log.group_by("Sender").agg(pl.len(), pl.col("local").min().alias("first"), pl.col("local").max().alias("last"))
assert days.height > 600 and hours.height == 168 and members.height > 100
print(time.perf_counter() - begin)
