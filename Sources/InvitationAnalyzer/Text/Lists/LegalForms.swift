extension WordLists {
  /// Legal forms of companies, and the article before them.
  static let legalForms = words(
    """
    ab ag aps as asa bv co company corp corporation ev gmbh inc kg kk lda limited llc ltd ltda mbh nv oy
    oyj plc pte pty sa sarl sas se sl spa srl the zoo
    """
  )
}
