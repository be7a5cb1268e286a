import InvitationModel

/// Whether a gate holds, and the figure that decided it.
struct GateResult {
  enum State: String { case failed, passed, unknown }

  let gate: Gate
  let state: State
  /// The figure in words; nil where it may not be told.
  let value: String?

  /// Judges a gate.
  ///
  /// A figure that the data cannot tell fails nothing: the gate is unknown, which is said. A quantile that is not reached
  /// lies behind the last day of its curve, which often decides all the same.
  ///
  /// - Parameters:
  ///   - gate: The gate.
  ///   - figures: All figures, whoever may read them.
  ///   - told: Those that may be told.
  ///   - isProven: Whether the report was searched for private texts and had none.
  init(_ gate: Gate, _ figures: Figures, told: Figures, isProven: Bool) {
    self.gate = gate
    switch gate.metric {
    case .leak:
      state = isProven ? Self.state(gate.comparison.holds(0, gate.bound)) : .unknown
      value = isProven ? "0" : "not searched for, since the private report holds everything"
    case .unread:
      let (read, unread) = (figures[.read] ?? 0, figures[.unread] ?? 0)
      guard read > 0 else { (state, value) = (.unknown, "no row was read"); return }
      state = Self.state(gate.comparison.holds(unread * 100_000, gate.bound * read))
      value = "\(unread) of \(read) rows"
    default:
      guard let figure = Figure(rawValue: gate.metric.rawValue) else {
        (state, value) = (.unknown, nil)
        return
      }
      (state, value) = Self.judge(gate, figure, figures, told)
    }
  }

  private static func judge(
    _ gate: Gate,
    _ figure: Figure,
    _ figures: Figures,
    _ told: Figures
  ) -> (State, String?) {
    if let count = figures[figure] {
      let unit = gate.metric.unit == .days ? count == 1 ? " day" : " days" : ""
      return (state(gate.comparison.holds(count, gate.bound)), told[figure].map { "\($0)\(unit)" })
    }
    // Nine of ten is read from twenty answers on.
    let isRead = figure == .median || figure == .p90 && figures[.answered] ?? 0 >= 20
    guard isRead, let watched = figures[.watched], watched >= gate.bound else {
      return (.unknown, "not known")
    }
    let isAbove = gate.comparison == .above || gate.comparison == .atLeast
    return (state(isAbove), told[.watched] == nil ? nil : "more than \(watched) days")
  }

  private static func state(_ isMet: Bool) -> State { isMet ? .failed : .passed }

  /// The result in a sentence: `oldest>14d failed: 41 days`.
  var text: String { "\(gate.text) \(state.rawValue)" + (value.map { ": \($0)" } ?? "") }
}
