import InvitationModel

extension LatencyPair: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("incoming", incoming)
      json.field("outgoing", outgoing)
      json.field("outgoingWorkingDays", outgoingWorkingDays.map(\.withoutSteps))
    }
  }
}

extension Latency {
  /// Without the tables: those of working days may not be added to one of calendar days.
  fileprivate var withoutSteps: Latency {
    var latency = self
    latency.steps = []
    latency.windowCohort?.steps = []
    return latency
  }
}

extension Latency: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("bins", bins)
      json.field("causes", causes)
      json.field("censored", censored)
      json.field("closing", closing)
      json.field("comparison", comparison)
      json.field("curve", curve)
      json.field("curveEnd", curveEnd)
      json.field("endsAt", endsAt)
      json.field("events", events)
      json.field("exact", exact)
      json.field("excluded", excluded)
      json.field("flow", flow)
      json.field("groups", groups)
      json.field("horizonDays", horizonDays)
      json.field("intervals", intervals)
      json.field("late", late)
      json.field("listed", listed)
      json.field("median", median)
      json.field("method", method)
      json.field("months", months)
      json.field("n", n)
      json.field("observedUntil", observedUntil)
      json.field("open", open)
      json.field("quantiles", quantiles)
      json.field("quietAfter", quietAfter)
      json.field("restrictedMean", restrictedMean)
      json.field("sensitivity", sensitivity)
      json.field("steps", steps)
      json.field("times", times)
      json.field("trend", trend)
      json.field("trendFrom", trendFrom)
      json.field("windowCohort", windowCohort)
      json.field("windowStart", windowStart)
      json.field("within", within)
    }
  }
}

extension Quantile: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("high", high)
      json.field("low", low)
      json.field("p", p)
      json.field("value", value)
    }
  }
}

extension ShareWithin: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("days", days)
      json.field("high", high)
      json.field("low", low)
      json.field("share", share)
      json.field("source", source)
    }
  }
}

extension RestrictedMean: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("standardError", standardError)
      json.field("tau", tau)
      json.field("value", value)
    }
  }
}

extension CurvePoint: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("atRisk", atRisk)
      json.field("events", events)
      json.field("high", high)
      json.field("low", low)
      json.field("survival", survival)
      json.field("t", t)
    }
  }
}

extension Cohort: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("curve", curve)
      json.field("events", events)
      json.field("median", median)
      json.field("n", n)
      json.field("quantiles", quantiles)
      json.field("steps", steps)
    }
  }
}

extension CausePoint: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("accepted", accepted)
      json.field("declined", declined)
      json.field("t", t)
    }
  }
}

extension MonthGroup: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("events", events)
      json.field("isPartial", isPartial)
      json.field("median", median)
      json.field("month", month)
      json.field("n", n)
      json.field("q25", q25)
      json.field("q75", q75)
      json.field("q90", q90)
    }
  }
}

extension LatencyGroup: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("curve", curve)
      json.field("curveEnd", curveEnd)
      json.field("events", events)
      json.field("id", id)
      json.field("median", median)
      json.field("n", n)
      json.field("withinWeek", withinWeek)
    }
  }
}

extension Comparison: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("chiSquared", chiSquared)
      json.field("groups", groups)
      json.field("p", p)
    }
  }
}

extension Bin: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("count", count)
      json.field("from", from)
      json.field("to", to)
    }
  }
}

extension OpenAges: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("buckets", buckets)
      json.field("median", median)
      json.field("n", n)
      json.field("oldest", oldest)
    }
  }
}

extension WeekFlow: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("count", count)
      json.field("isPartial", isPartial)
      json.field("week", week)
    }
  }
}

extension TimeCell: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("block", block)
      json.field("count", count)
      json.field("median", median)
      json.field("weekday", weekday)
    }
  }
}

extension ExactTimes: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("max", max)
      json.field("median", median)
      json.field("min", min)
      json.field("n", n)
      json.field("q25", q25)
      json.field("q75", q75)
      json.field("underDay", underDay)
      json.field("underHour", underHour)
    }
  }
}

extension Sensitivity: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("high", high)
      json.field("low", low)
    }
  }
}

extension IntervalEstimate: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("inner", inner)
      json.field("mass", mass)
      json.field("median", median)
    }
  }
}

extension MinuteInterval: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("from", from)
      json.field("to", to)
    }
  }
}
