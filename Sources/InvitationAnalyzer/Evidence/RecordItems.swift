import InvitationModel

/// What the owner's records and word say about a person, messages apart (decisions.md 6.1, kind H).
func recordItems(about subject: Subject, in records: Records) -> [FamiliarityItem] {
  [
    ownInvitation(subject, records), recommendation(subject, records), endorsement(subject, records),
    follow(subject, records),
  ].compactMap { $0 } + ownWord(subject) + contact(subject, records) + sharedPlaces(subject, records)
    + mutuals(subject)
}

private func ownInvitation(_ subject: Subject, _ records: Records) -> FamiliarityItem? {
  records.sentInvitation(subject.key).map { sent in
    let day = sent.sentAt.map { say(" on \($0.day.spoken)") } ?? ""
    return FamiliarityItem(
      fact: .youInvited,
      points: 65,
      label: say("your own invitation"),
      clause: say("you invited \(subject.first) yourself\(day)"),
      source: sent.source
    )
  }
}

private func ownWord(_ subject: Subject) -> [FamiliarityItem] {
  guard let facts = subject.facts else { return [] }
  var items: [FamiliarityItem] = []
  if let item = facts.known.flatMap({ knownItem($0, about: subject) }) { items.append(item) }
  if !facts.notes.isEmpty {
    let isDoubt = WordLists.ownDoubt.isFound(in: PreparedText(facts.notes)) || facts.notes.contains("?")
    items.append(
      FamiliarityItem(
        fact: .ownNote,
        points: isDoubt ? 20 : 60,
        label: say("your note about them"),
        clause: say("you keep a note about \(subject.first)"),
        source: subject.factSource("notes")
      )
    )
  }
  return items
}

extension Acquaintance {
  /// What the owner's word is worth; nothing for `no`, which takes other items away instead.
  var weight: (fact: FamiliarityFact, points: Int)? {
    switch self {
    case .yes: (.knownYes, 90)
    case .some: (.knownSome, 40)
    case .no: nil
    }
  }
}

/// The item for the owner's word.
private func knownItem(_ known: Acquaintance, about subject: Subject) -> FamiliarityItem? {
  known.weight.map { fact, points in
    FamiliarityItem(
      fact: fact,
      points: points,
      label: known == .yes
        ? say("your word that you know them") : say("your word that you know them a little"),
      clause: known == .yes
        ? say("you noted that you know \(subject.first)")
        : say("you noted that you know \(subject.first) a little"),
      source: subject.factSource("known")
    )
  }
}

private func contact(_ subject: Subject, _ records: Records) -> [FamiliarityItem] {
  var items: [FamiliarityItem] = []
  if let mail = subject.facts?.email, !mail.isEmpty, let contact = records.contact(mail: mail) {
    items.append(
      FamiliarityItem(
        fact: .addressBookMail,
        points: 85,
        label: say("the e-mail address in your address book"),
        clause: say("their e-mail address is in your address book"),
        source: contact.source
      )
    )
  }
  let namesakes = records.contacts(named: subject.name)
  if let contact = namesakes.first {
    let isWeak = subject.hasCommonName || namesakes.count > 1
    items.append(
      FamiliarityItem(
        fact: .addressBook,
        points: isWeak ? 30 : 70,
        label: say("the name in your address book"),
        clause: isWeak
          ? say("\(subject.invitation.person.name) is in your address book (a common name)")
          : say("\(subject.invitation.person.name) is in your address book"),
        source: contact.source
      )
    )
  } else if let contact = records.contact(formerly: subject.name) {
    items.append(
      FamiliarityItem(
        fact: .addressBook,
        points: 50,
        label: say("a part of the name in your address book"),
        clause: say("\(contact.name) is in your address book, which may be \(subject.first)"),
        source: contact.source
      )
    )
  }
  return items
}

/// A recommendation joins by name, so that a namesake may be meant.
private func recommendation(_ subject: Subject, _ records: Records) -> FamiliarityItem? {
  records.recommendation(named: subject.name).map {
    FamiliarityItem(
      fact: .recommended,
      points: subject.hasCommonName ? 30 : 80,
      label: say("the recommendation"),
      clause: say("there is a recommendation between you"),
      source: $0.source
    )
  }
}

/// An endorsement joins by key, and only connections can endorse.
private func endorsement(_ subject: Subject, _ records: Records) -> FamiliarityItem? {
  records.endorsement(subject.key).map { endorsement in
    let skill = endorsement.skill.isEmpty ? say("a skill") : endorsement.skill
    return FamiliarityItem(
      fact: .endorsed,
      points: 60,
      label: say("the endorsement"),
      clause: endorsement.isReceived
        ? say("\(subject.first) endorsed you for \(skill), so you were connected once")
        : say("you endorsed \(subject.first) for \(skill), so you were connected once"),
      source: endorsement.source
    )
  }
}

private func follow(_ subject: Subject, _ records: Records) -> FamiliarityItem? {
  guard !subject.hasCommonName else { return nil }
  return records.follow(named: subject.name).map {
    FamiliarityItem(
      fact: .youFollow,
      points: 30,
      label: say("your follow"),
      clause: say("you follow \(subject.first)"),
      source: $0.source
    )
  }
}

/// The employer and the school that people.csv states, when they are the owner's too.
private func sharedPlaces(_ subject: Subject, _ records: Records) -> [FamiliarityItem] {
  var items: [FamiliarityItem] = []
  if let company = subject.facts?.company, !company.isEmpty {
    let shared = records.dataset.positions.filter { isSameCompany($0.company, company) }
    if let position = shared.first(where: { $0.endYear == nil }) ?? shared.first {
      let isNow = position.endYear == nil
      items.append(
        FamiliarityItem(
          fact: .sameEmployer,
          points: isNow ? 20 : 12,
          label: say("the shared employer"),
          clause: isNow
            ? say("works where you work: \(position.company)")
            : say("works where you worked: \(position.company)"),
          source: subject.factSource("company")
        )
      )
    }
  }
  if let school = subject.facts?.school, !school.isEmpty,
    let own = records.dataset.schools.first(where: { isSameCompany($0.name, school) })
  {
    items.append(
      FamiliarityItem(
        fact: .sameSchool,
        points: 10,
        label: say("the shared school"),
        clause: say("same school: \(own.name)"),
        source: subject.factSource("school")
      )
    )
  }
  return items
}

private func mutuals(_ subject: Subject) -> [FamiliarityItem] {
  guard let count = subject.facts?.mutual, count > 0 else { return [] }
  return [
    FamiliarityItem(
      fact: .mutuals,
      points: mutualPoints(count),
      label: say("the \(count, "connection") in common"),
      clause: say("\(count, "connection") in common"),
      source: subject.factSource("mutual")
    )
  ]
}

/// What a number of shared connections is worth: it says "near", not "known", so at most 15.
private func mutualPoints(_ count: Int) -> Int {
  let steps = [(31, 15), (20, 13), (15, 12), (10, 10), (7, 9), (5, 8), (4, 7), (3, 6), (2, 5), (1, 3)]
  return steps.first { count >= $0.0 }?.1 ?? 0
}
