"""DuckDB: SQL over the files. See task.py."""
import sys

import duckdb

from task import BINS, OWNER, ZONE, answer, bin_counts

folder = sys.argv[1]
database = duckdb.connect()
database.execute("SET preserve_insertion_order = false")
TABLE = "header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"'"
bins = " + ".join(f"(wait >= {first})::int" for first in BINS) + " - 1"

database.execute(f"""
CREATE TEMP TABLE connections AS
SELECT URL AS address, strptime("Connected On", '%d %b %Y')::date AS connected
FROM read_csv('{folder}/Connections.csv', {TABLE}, skip = 3)""")
database.execute(f"""
CREATE TEMP TABLE joined AS
WITH invitations AS (
  SELECT Direction AS direction,
    CASE Direction WHEN 'INCOMING' THEN inviterProfileUrl ELSE inviteeProfileUrl END AS address,
    (timezone('{ZONE}', strptime("Sent At", '%-m/%-d/%y, %-I:%M %p')) AT TIME ZONE 'UTC')::date AS sent
  FROM read_csv('{folder}/Invitations.csv', {TABLE}))
SELECT direction, connected - sent AS wait FROM invitations LEFT JOIN connections USING (address)""")
database.execute(f"""
CREATE TEMP TABLE messages AS
SELECT "SENDER PROFILE URL" AS sender, "RECIPIENT PROFILE URLS" AS recipients,
  epoch(strptime("DATE", '%Y-%m-%d %H:%M:%S UTC'))::bigint AS moment
FROM read_csv('{folder}/messages.csv', {TABLE}, strict_mode = true)""")

counts = database.execute("SELECT direction, count(*), count(wait) FROM joined GROUP BY ALL").fetchall()
waits = database.execute(
    f"SELECT direction, {bins} AS bin, count(*) FROM joined WHERE wait IS NOT NULL GROUP BY ALL").fetchall()
people = database.execute(f"""
WITH one_way AS (
  SELECT unnest(string_split(recipients, ',')) AS address, 1 AS sent, 0 AS received, moment
  FROM messages WHERE sender = '{OWNER}'
  UNION ALL
  SELECT sender, 0, 1, moment FROM messages WHERE sender <> '{OWNER}'),
people AS (
  SELECT address, sum(sent) AS sent, sum(received) AS received, max(moment) AS newest
  FROM one_way WHERE address <> '' GROUP BY address)
SELECT count(*), sum(sent), sum(received), sum(newest) FROM people""").fetchone()

answer(
    invitations={direction: count for direction, count, _ in counts},
    accepted={direction: accepted for direction, _, accepted in counts},
    waits={way: bin_counts((bin, count) for direction, bin, count in waits if direction == way)
           for way in ("INCOMING", "OUTGOING")},
    connections=database.execute("SELECT count(*) FROM connections").fetchone()[0],
    messages=database.execute("SELECT count(*) FROM messages").fetchone()[0],
    people=people,
)
