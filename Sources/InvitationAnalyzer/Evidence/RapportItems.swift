import InvitationModel

/// The kinds of signs for or against wanting the contact (decisions.md 6.4).
enum RapportSign: Equatable, Sendable {
  case personalNote, genericNote, question, mentionsYours
  case offer(SalesSign.Kind)
  case presses, unanswered, addressesProgram, keywordList, saidNo, privateAdvance, ownNoteNo, warned
  case askedToStop, onAvoid, ledgerStop

  /// The stable id, for example `sign-call`.
  var id: String {
    switch self {
    case .personalNote: "personal-note"
    case .genericNote: "generic-note"
    case .question: "question"
    case .mentionsYours: "mentions-yours"
    case .offer(let kind): "sign-\(kind.rawValue)"
    case .presses: "presses"
    case .unanswered: "unanswered"
    case .addressesProgram: "addresses-program"
    case .keywordList: "keyword-list"
    case .saidNo: "said-no"
    case .privateAdvance: "private-advance"
    case .ownNoteNo: "own-note-no"
    case .warned: "warned"
    case .askedToStop: "asked-to-stop"
    case .onAvoid: "on-avoid"
    case .ledgerStop: "ledger-stop"
    }
  }

  /// The kind of offer; nil for any other sign.
  var offer: SalesSign.Kind? { if case .offer(let kind) = self { kind } else { nil } }

  /// What it is worth, signed.
  var points: Int {
    switch self {
    case .personalNote: 20
    case .genericNote: 5
    case .question, .mentionsYours: 10
    case .offer: -15
    case .presses: -20
    case .unanswered: -30
    case .addressesProgram, .keywordList, .saidNo, .privateAdvance, .warned: -40
    case .ownNoteNo, .askedToStop, .onAvoid, .ledgerStop: -100
    }
  }
}

/// One sign for or against wanting the contact; what it says and rests on stands in the findings.
struct RapportItem: Equatable, Sendable {
  /// What kind of sign.
  var sign: RapportSign
  /// Its place among the sales signs; 0 for any other.
  var index = 0

  /// Whether it counts; of sales signs only the first three do.
  var counts: Bool { index < 3 }
  /// Points, signed.
  var points: Int { sign.points }
}

/// The willingness that the items add up to, -100...100.
func rapportScore(_ items: [RapportItem]) -> Int {
  min(100, max(-100, items.reduce(0) { $0 + ($1.counts ? $1.points : 0) }))
}

extension Findings {
  /// Signs for and against wanting the contact, those for it first.
  var rapportItems: [RapportItem] {
    let isReadable = quality == .personal || quality == .generic
    var items: [RapportItem] = []
    func add(_ sign: RapportSign, if condition: Bool) {
      if condition { items.append(RapportItem(sign: sign)) }
    }
    add(.personalNote, if: quality == .personal)
    add(.genericNote, if: quality == .generic)
    add(.question, if: asksQuestion && isReadable && !signs.contains { $0.kind == .call })
    add(.mentionsYours, if: namedOfYours != nil && isReadable)
    for (index, sign) in signs.enumerated() {
      items.append(RapportItem(sign: .offer(sign.kind), index: index))
    }
    add(.presses, if: pressure != nil)
    add(.unanswered, if: !unanswered.isEmpty)
    add(.addressesProgram, if: addressesProgram)
    add(.keywordList, if: quality == .list)
    add(.saidNo, if: refusal != nil)
    add(.privateAdvance, if: advance != nil)
    add(.ownNoteNo, if: ownRefusal != nil)
    add(.warned, if: hasStandingWarning)
    add(.askedToStop, if: stop != nil)
    add(.onAvoid, if: avoided != nil && always == nil)
    add(.ledgerStop, if: own?.decision == .stop)
    return items
  }
}
