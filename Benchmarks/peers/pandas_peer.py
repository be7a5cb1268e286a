"""pandas with the reader of PyArrow, the fastest that it has, and its own where cells hold line breaks. See task.py."""
import sys

import numpy as np
import pandas as pd

from task import BINS, OWNER, ZONE, answer, bin_counts

folder = sys.argv[1]


def read(name, columns, **options):
    options |= {"usecols": columns, "keep_default_na": False, "dtype": str}
    try:
        return pd.read_csv(f"{folder}/{name}", engine="pyarrow", **options)
    except pd.errors.ParserError:
        # PyArrow's reader cuts a file into blocks at line breaks, those inside of cells too.
        return pd.read_csv(f"{folder}/{name}", engine="c", **options)


connections = read("Connections.csv", ["URL", "Connected On"], skiprows=3).rename(columns={"URL": "address"})
connections["connected"] = pd.to_datetime(connections["Connected On"], format="%d %b %Y")
invitations = read("Invitations.csv", ["Sent At", "Direction", "inviterProfileUrl", "inviteeProfileUrl"])
incoming = invitations["Direction"] == "INCOMING"
invitations["address"] = invitations["inviterProfileUrl"].where(incoming, invitations["inviteeProfileUrl"])
wall = pd.to_datetime(invitations["Sent At"], format="%m/%d/%y, %I:%M %p")
# Of the doubled hour either half is on the same UTC day.
sent = wall.dt.tz_localize(ZONE, ambiguous=np.ones(len(wall), dtype=bool)).dt.tz_convert("UTC").dt.tz_localize(None)
invitations["sent"] = sent.dt.normalize()
joined = invitations.merge(connections[["address", "connected"]], on="address", how="left")
wait = (joined["connected"] - joined["sent"]).dt.days
accepted = joined[wait.notna()]
bins = np.searchsorted(BINS, wait[wait.notna()].to_numpy(), side="right") - 1

messages = read("messages.csv", ["SENDER PROFILE URL", "RECIPIENT PROFILE URLS", "DATE"])
messages.columns = ["sender", "recipients", "date"]
messages["moment"] = pd.to_datetime(messages["date"], format="%Y-%m-%d %H:%M:%S UTC").astype("datetime64[s]").astype("int64")
mine = messages["sender"] == OWNER
sent = messages.loc[mine, ["recipients", "moment"]]
sent = sent.assign(address=sent["recipients"].str.split(",")).explode("address")
sent = sent[sent["address"] != ""].groupby("address")["moment"].agg(sent="size", last_sent="max")
received = messages.loc[~mine & (messages["sender"] != "")].groupby("sender")["moment"].agg(
    received="size", last_received="max")
people = sent.join(received, how="outer")

answer(
    invitations=joined["Direction"].value_counts(),
    accepted=accepted["Direction"].value_counts(),
    waits={way: bin_counts(enumerate(np.bincount(bins[(accepted["Direction"] == way).to_numpy()], minlength=len(BINS))))
           for way in ("INCOMING", "OUTGOING")},
    connections=len(connections),
    messages=len(messages),
    people=(len(people), people["sent"].sum(), people["received"].sum(),
            people[["last_sent", "last_received"]].max(axis=1).sum()),
)
