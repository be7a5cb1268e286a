extension PreparedText {
  /// Whether a sentence in which the writers say what they are ends in a company: "I am the new head of
  /// purchasing at Brandner", "ich arbeite bei Brandner".
  ///
  /// Between the two stands nothing but a role: no comma, no word of leaving, serving or buying.
  ///
  /// - Parameter company: The words that name it.
  /// - Returns: Whether it is their employer by their own word.
  func statesEmployer(at company: Range<Int>) -> Bool {
    WordLists.ownWork.hits(in: self).contains { hit in
      let (start, end) = (hit.words.upperBound, company.lowerBound)
      guard start <= end, end - start <= WordLists.longestOwnRole,
        words[start...end].allSatisfy({ $0.boundary == .none && !WordLists.apart.contains($0.text) })
      else { return false }
      return hit.list == 1 || start < end && WordLists.workplace.contains(words[end - 1].text)
        || words[start..<end].contains {
          WordLists.genericRoleHeads.contains($0.text) || WordLists.headWords.contains($0.text)
            || RoleWords.isRole($0.text)
        }
    }
  }
}

extension WordLists {
  /// Before the place where somebody works.
  fileprivate static let workplace = words("at bei beim chez presso bij hos")

  /// "I am", after which a role or a word of place must follow, and "I work at", after which the company alone may.
  fileprivate static let ownWork = PhraseList([
    "i am; i m; im; ich bin; je suis; soy; sou; io sono; sono; ik ben; jag ar; jestem",
    """
    i work at; i work for; ich arbeite bei; ich arbeite fur; ich leite; je travaille chez
    je travaille pour; je dirige; trabajo en; trabajo para; trabalho na; trabalho no; trabalho em; trabalho para
    lavoro in; lavoro presso; lavoro per; ik werk bij; ik werk voor; jag arbetar pa; jag arbetar hos; pracuje w
    pracuje dla
    """,
  ])

  /// What heads of something are called, women too.
  fileprivate static let headWords = Set(seniority.filter { $0.level == .head }.flatMap(\.words))

  /// How many words such a role may have.
  fileprivate static let longestOwnRole = 10

  /// What makes it somebody else's company, or one of the past.
  fileprivate static let apart = words(
    """
    against ancien ancienne antiga antigo antigua antiguo byly client cliente contra contre contro customer
    ehemalig ehemalige ehemaliger ex fan former formerly fornecedor fornitore fournisseur gegen klant klient
    kunde kundin leaving left leverancier lieferant nao nicht nie niet no non not pas proveedor supplier
    voormalig
    """
  )
}
