import InvitationModel

/// Accepted against declined by day: the cumulative incidences of both, which with those still open make 100 %.
struct LatencyDeclines {
  private let side: LatencySide
  private let plot: CurvePlot
  private let end: Int
  private let accepted: [CurveStep]
  private let declined: [CurveStep]

  /// The chart, or the sentence in its place.
  static func html(_ side: LatencySide) -> HTML {
    let name = side.name("declines")
    guard let causes = side.latency.causes, !causes.isEmpty else {
      return .nothing(name, "Fewer than 5 declines have a date: too few to set them against acceptances.")
    }
    return LatencyDeclines(side, causes).figure(name).html
  }

  private init(_ side: LatencySide, _ causes: [CausePoint]) {
    self.side = side
    plot = CurvePlot(to: side.lastDay)
    let isOver = causes.last.map { $0.accepted + $0.declined >= 1 - 1e-9 } ?? false
    end = isOver ? side.lastDay : min(side.lastDay, side.latency.curveEnd ?? side.lastDay)
    var (accepted, declined): ([CurveStep], [CurveStep]) = ([], [])
    for point in causes where point.t <= side.lastDay {
      // Both curves have a step where either moves, so that a row of the table holds both.
      if let a = accepted.last, let d = declined.last, a.share.printsLike(point.accepted),
        d.share.printsLike(point.declined)
      {
        continue
      }
      accepted.append(CurveStep(day: point.t, share: point.accepted))
      declined.append(CurveStep(day: point.t, share: point.declined))
    }
    (self.accepted, self.declined) = (accepted, declined)
  }

  private func figure(_ name: String) -> Figure {
    let last = zip(accepted, declined).map { ($0.share, $1.share) }.last ?? (0, 0)
    return Figure(
      name: name,
      finding: "By day \(end), \(LatencyWords.percent(last.0)) were accepted and "
        + "\(LatencyWords.percent(last.1)) declined",
      measure:
        "Of the invitations listed. Solid: accepted; dashed: declined, as far as they are dated; the rest to "
        + "100 % had no answer yet. \(side.numbers).",
      description: zip(accepted, declined).map { yes, no in
        "Day \(yes.day): \(LatencyWords.percent(yes.share)) accepted, \(LatencyWords.percent(no.share)) declined."
      }.joined(separator: " "),
      height: 154,
      drawing: axes + plot.line(accepted, .curve, to: end) + plot.line(declined, .cohort, to: end)
        + labels(last.0, last.1),
      table: DataTable(
        caption: "Accepted and declined by day, in %",
        columns: ["day", "accepted", "declined", "no answer yet"],
        rows: zip(accepted, declined).map { yes, no in
          [
            String(yes.day), ChartWords.percent(yes.share), ChartWords.percent(no.share),
            ChartWords.percent(max(0, 1 - yes.share - no.share)),
          ]
        }
      )
    )
  }

  private var axes: HTML {
    plot.grid(days: side.marks) + plot.levels + Draw.label("day", y: plot.bottom + 14)
      + .joined(plot.ticks([0] + side.marks).map { plot.tick("\($0)", day: $0) })
  }

  /// The name of the upper curve stands above it; that of the lower one at the foot, or above it where that is near.
  private func labels(_ accepted: Double, _ declined: Double) -> HTML {
    let words = ("accepted \(ChartWords.percent(accepted)) %", "declined \(ChartWords.percent(declined)) %")
    let (upper, lower) = accepted >= declined ? (words.0, words.1) : (words.1, words.0)
    let top = plot.y(max(accepted, declined))
    let bottom = plot.y(min(accepted, declined))
    let below = bottom + 15 <= plot.bottom - 4 ? plot.bottom - 4 : bottom - 6
    func text(_ words: String, _ y: Double) -> HTML { Draw.text(words, x: Scale.right, y: y, anchor: .end) }
    return text(upper, min(top - 6, below - 15)) + text(lower, below)
  }
}
