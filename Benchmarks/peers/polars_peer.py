"""Polars: lazy scans of the files. See task.py."""
import sys

import polars as pl

from task import BINS, OWNER, ZONE, answer, bin_counts

folder = sys.argv[1]
connections = pl.scan_csv(f"{folder}/Connections.csv", skip_rows=3, infer_schema=False).select(
    pl.col("URL").alias("address"), pl.col("Connected On").str.to_date("%d %b %Y").alias("connected"))
invitations = pl.scan_csv(f"{folder}/Invitations.csv", infer_schema=False).select(
    pl.col("Direction").alias("direction"),
    pl.when(pl.col("Direction") == "INCOMING").then("inviterProfileUrl").otherwise("inviteeProfileUrl").alias("address"),
    pl.col("Sent At").str.to_datetime("%m/%d/%y, %I:%M %p")
    .dt.replace_time_zone(ZONE, ambiguous="earliest").dt.convert_time_zone("UTC").dt.date().alias("sent"))
joined = invitations.join(connections, on="address", how="left").select(
    "direction", (pl.col("connected") - pl.col("sent")).dt.total_days().alias("wait"))
messages = pl.scan_csv(f"{folder}/messages.csv", infer_schema=False).select(
    pl.col("SENDER PROFILE URL").fill_null("").alias("sender"),
    pl.col("RECIPIENT PROFILE URLS").fill_null("").alias("recipients"),
    pl.col("DATE").str.to_datetime("%Y-%m-%d %H:%M:%S UTC").dt.epoch("s").alias("moment"))

# What more than one result is made of is collected once, all files at the same time.
connected, table, mail = pl.collect_all([connections.select(pl.len()), joined, messages])
counts = table.lazy().group_by("direction").agg(pl.len().alias("all"), pl.col("wait").count().alias("accepted"))
bins = (table.lazy().drop_nulls("wait")
        .with_columns(pl.sum_horizontal([(pl.col("wait") >= first).cast(pl.Int32) for first in BINS]).sub(1).alias("bin"))
        .group_by("direction", "bin").agg(pl.len().alias("count")))
sent = (mail.lazy().filter(pl.col("sender") == OWNER)
        .select(pl.col("recipients").str.split(",").alias("address"), "moment").explode("address")
        .filter(pl.col("address") != "").group_by("address")
        .agg(pl.len().alias("sent"), pl.max("moment").alias("last_sent")))
received = (mail.lazy().filter((pl.col("sender") != OWNER) & (pl.col("sender") != ""))
            .group_by(pl.col("sender").alias("address"))
            .agg(pl.len().alias("received"), pl.max("moment").alias("last_received")))
people = sent.join(received, on="address", how="full", coalesce=True).select(
    pl.len(), pl.sum("sent"), pl.sum("received"), pl.max_horizontal("last_sent", "last_received").sum().alias("newest"))
counts, bins, people = pl.collect_all([counts, bins, people])

answer(
    invitations=dict(counts.select("direction", "all").iter_rows()),
    accepted=dict(counts.select("direction", "accepted").iter_rows()),
    waits={way: bin_counts(bins.filter(pl.col("direction") == way).select("bin", "count").iter_rows())
           for way in ("INCOMING", "OUTGOING")},
    connections=connected.item(),
    messages=mail.height,
    people=people.row(0),
)
