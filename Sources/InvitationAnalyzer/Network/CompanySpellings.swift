/// The spellings of companies, each with its key and how many people state it.
///
/// Many people state one company in the same letters, so the key is found once a spelling.
struct CompanySpellings {
  /// One spelling.
  struct Spelling {
    var name: String
    var key: String
    var people: Int
  }

  /// All spellings, in the order in which they came.
  private(set) var all: [Spelling] = []
  private var numbers: [String: Int] = [:]

  /// Counts a person by the spelling of the company, and tells its number.
  mutating func count(_ company: String) -> Int {
    let number = numbers[company] ?? all.count
    if number == all.count {
      numbers[company] = number
      all.append(Spelling(name: company, key: companyKey(company), people: 0))
    }
    all[number].people += 1
    return number
  }

  /// A spelling by its number.
  subscript(number: Int) -> Spelling { all[number] }
}
