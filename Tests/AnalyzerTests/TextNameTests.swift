import Testing

@testable import InvitationAnalyzer

@Suite struct TextNameTests {
  @Test(arguments: [
    ("José Ramón Ortega", "jose ramon ortega", "same"),
    ("ORTEGA, José, PhD", "Jose Ortega", "same"),
    ("Müller, Jana", "Jana Mueller", "same"),
    ("Dr. Aya 🌱 Lindqvist (she/her)", "aya lindqvist", "same"),
    ("Søren Kjær", "Soren Kjaer", "same"),
    ("van den Berg, Piet", "Piet van den Berg", "same"),
    ("佐藤 陽菜", "陽菜 佐藤", "same"),
    ("佐藤 陽菜", "Sato Haruna", "different"),
    ("Li Wei", "Wei Li", "same"),
    ("Maris Tollemar", "Mаris Tollemar", "look-alike"),
    ("Anna-Maria Huld", "Anna Maria Huld", "same"),
    ("Jon Ek", "Jon Ekh", "different"),
    ("Йоанна Вел", "Иоанна Вел", "different"),
  ])
  func comparesNames(one: String, other: String, result: String) {
    let (first, second) = (NameForm(one), NameForm(other))
    let isSame = first.words == second.words
    let found = isSame ? "same" : first.skeleton == second.skeleton ? "look-alike" : "different"
    #expect(found == result)
  }

  /// A megabyte of such texts took seconds, and none is anybody's name.
  @Test func aTextThatIsTooLongHasNoWords() {
    let limit = String(repeating: "a ", count: 127) + "bo"
    #expect(NameForm(limit).words.count == 128)
    let name = NameForm(limit + "b")
    #expect(name.words.isEmpty && name.writtenWords.isEmpty && name.isCommon)
  }
}
