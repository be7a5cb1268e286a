/// The words of a private advance in a text, or nil when there is none.
func privateAdvance(in text: PreparedText) -> String? {
  if let hit = WordLists.advances.hits(in: text).first { return text.text(hit.words) }
  let praised = text.words.indices.dropFirst().first { index in
    WordLists.looks.contains(text.words[index].text)
      && WordLists.possessives.contains(text.words[index - 1].text)
      && text.words[index].boundary == .none
  }
  return praised.map { text.text($0 - 1..<$0 + 1) }
}
