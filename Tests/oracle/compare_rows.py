"""Compares rows, states, dates, summary and network of a report (formats.md 4.4, 8; latency.md 12)."""
from collections import Counter

from dates import date_of, time_of

KINDS = {"Invitations.csv": "invitations", "Connections.csv": "connections", "messages.csv": "messages"}


def iso(day):
    """A day as the report writes it."""
    return None if day is None else date_of(day).isoformat()


def compare_inputs(report, facts, differences):
    """Rows read = kept + rejected, with the reasons, for every file (formats.md 2)."""
    inputs = {entry["kind"]: entry for entry in report["inputs"]}
    differences.same("kinds of inputs", sorted(set(inputs) - {"decisions"}),
                     sorted(KINDS[name] for name in facts.read))
    for name, (count, rejected) in facts.read.items():
        entry = inputs[KINDS[name]]
        left_out = sum(rejected.values())
        differences.same(f"rows of {name}", (entry["rowsRead"], entry["rowsKept"], entry["rowsRejected"]),
                         (count, count - left_out, left_out))
        differences.same(f"rejected rows of {name}", {item["reason"]: item["count"] for item in entry["rejected"]},
                         dict(rejected))


def compare_invitations(report, facts, differences):
    """Every invitation by its line: state, reason, dates, wait, age, profile (formats.md 8)."""
    reported = {place(entry["source"]): entry for entry in report["invitations"]}
    differences.same("lines of invitations", sorted(reported), sorted(row.line for row in facts.invitations))
    for invitation in facts.invitations:
        if invitation.line in reported:
            compare_invitation(reported[invitation.line], invitation, facts.period, differences)


def place(source):
    """The line of a table, or file and pointer of a page."""
    return source["line"] if "pointer" not in source else (source["file"].split("/")[-1], source["pointer"])


def compare_invitation(entry, invitation, period, differences):
    """One invitation; its wait is shown only if it is in the statistics and was answered by the last day."""
    at = f"line {invitation.line}"
    written = invitation.written and f"{time_of(invitation.written.seconds).isoformat()}Z"
    answered = invitation.answer_day
    is_shown = invitation.wait is not None and answered is not None and answered <= period.last
    differences.same(f"{at}, state", entry["state"], invitation.state)
    differences.same(f"{at}, reason", entry.get("reason"), invitation.reason)
    differences.same(f"{at}, direction", entry["direction"], invitation.direction)
    differences.same(f"{at}, times invited", entry["timesInvited"], invitation.times)
    differences.same(f"{at}, sent", entry.get("sentAt"), written)
    differences.same(f"{at}, connected on", entry.get("connectedOn"), iso(answered))
    differences.same(f"{at}, wait", entry.get("latencyDays"), answered - invitation.day if is_shown else None)
    differences.same(f"{at}, age", entry.get("ageDays"), age(invitation, period))
    differences.same(f"{at}, profile", entry.get("profile"), invitation.key)


def age(invitation, period):
    """Days since sending, never negative (latency.md 12)."""
    return None if invitation.day is None else max(0, period.as_of - invitation.day)


def compare_summary(report, facts, differences):
    """The counts of the first page."""
    states = Counter((invitation.direction, invitation.state) for invitation in facts.invitations)
    ages = [age(invitation, facts.period) for invitation in facts.invitations
            if invitation.state == "pending" and invitation.direction == "incoming" and invitation.sent]
    expected = {state: states["incoming", state] for state in ("pending", "uncertain", "expired", "accepted")}
    expected |= {
        "sent": sum(invitation.direction == "outgoing" for invitation in facts.invitations),
        "sentOpen": states["outgoing", "pending"], "sentAccepted": states["outgoing", "accepted"],
        "connections": len(facts.connections), "hiddenConnections": len(facts.hidden),
        "messages": len(facts.messages), "oldestDays": max(ages, default=None),
        "olderThan30Days": sum(days > 30 for days in ages),
    }
    summary = report["summary"]
    for name, value in expected.items():
        differences.same(f"summary, {name}", summary.get(name), value)
    differences.same("summary, suggestions", summary["accept"] + summary["ask"] + summary["decline"],
                     states["incoming", "pending"])


def compare_network(report, facts, differences):
    """Connections by company and by quarter, which ends with that of the report."""
    def quarter(day):
        """The quarter of a day as the report writes it."""
        return f"{date_of(day).year}-Q{(date_of(day).month + 2) // 3}"

    network = report["network"]
    companies = Counter(connection.company for connection in facts.connections if connection.company)
    days = [connection.day for connection in facts.connections if connection.day is not None]
    growth = Counter(quarter(day) for day in days if quarter(day) <= quarter(facts.period.as_of))
    differences.same("network, connections", network["connections"], len(facts.connections))
    differences.same("network, hidden", network["hidden"], len(facts.hidden))
    differences.same("network, without work", network["unknown"], sum(
        not connection.company and not connection.position for connection in facts.connections))
    differences.same("network, companies", sorted((entry["name"], entry["count"]) for entry in network["companies"]),
                     sorted(companies.items()))
    differences.same("network, growth",
                     {entry["quarter"]: entry["added"] for entry in network["growth"] if entry["added"]}, dict(growth))
