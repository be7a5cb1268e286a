import InvitationModel
import Testing

@Suite struct PersonKeyTests {
  @Test(arguments: [
    ("https://www.linkedin.com/in/s%C3%B8ren-b%C3%A6kgaard-000", "søren-bækgaard-000"),
    ("https://www.linkedin.com/in/søren-bækgaard-000", "søren-bækgaard-000"),
    ("http://www.linkedin.com/in/Form-Four-000/", "form-four-000"),
    ("www.linkedin.com/in/bo-tansley-000", "bo-tansley-000"),
    ("https://uk.linkedin.com/in/form-three-000?trk=x#about", "form-three-000"),
    ("https://www.linkedin.com/in/form-fi%CC%88ve-000", "form-f\u{EF}ve-000"),
    ("https://www.linkedin.com/in/form-f%C3%AFve-000", "form-f\u{EF}ve-000"),
    ("https://www.linkedin.com/in/a%ZZb", "a%zzb"),
    ("https://www.linkedin.com/in/a%FFb", "a%ffb"),
    ("https://www.linkedin.com/in/a%2Fb", "a%2fb"),
    ("https://www.linkedin.com/in/a%C3", "a%c3"),
    ("https://www.linkedin.com/in/a%4", "a%4"),
    ("linkedin.com/in/ada-quill", "ada-quill"),
    (" HTTPS://WWW.LINKEDIN.COM/IN/ADA ", "ada"),
    ("linkedin.com:443/in/ada", "ada"),
  ])
  func readsAddressesOfArchives(address: String, slug: String) {
    let key = PersonKey(address: address)
    #expect(key == .profile(slug))
    #expect(key.map { Array($0.id.utf8) } == Array("https://www.linkedin.com/in/\(slug)".utf8))
  }

  @Test(arguments: [
    "https://www.linkedin.com/pub/form-six/1/22/333", "https://www.linkedin.com/company/acme",
    "https://example.org/in/x", "https://linkedin.com.example.org/in/x", "https://notlinkedin.com/in/x",
    "https://x@www.linkedin.com/in/y", "ada-quill", "", "https://www.linkedin.com/in/", "/in/ada",
    "urn:li:member:1", "javascript://www.linkedin.com/in/x",
  ])
  func refusesOtherAddresses(address: String) {
    #expect(PersonKey(address: address) == nil)
  }

  @Test(arguments: [
    ("https://www.linkedin.com/in/Ada-Quill/", "ada-quill"),
    ("http://uk.linkedin.com/in/ada-quill?trk=x", "ada-quill"),
    ("www.linkedin.com/in/jos%C3%A9-pe%C3%B1a", "josé-peña"),
    ("https://www.linkedin.com/in/josé-peña", "josé-peña"),
    ("linkedin.com/pub/ada-quill/12/3", "ada-quill"),
    ("ada-quill", "ada-quill"),
  ])
  func readsWhatPeopleWrite(written: String, slug: String) {
    #expect(PersonKey(written: written) == .profile(slug))
  }

  @Test(arguments: [
    "Ada Quill", "", "https://example.org/in/x", "ada@example.org", "linkedin.com/company/acme",
  ])
  func refusesWhatIsNoAddress(written: String) {
    #expect(PersonKey(written: written) == nil)
  }

  @Test func readsMemberNumbers() {
    #expect(PersonKey(urn: "urn:li:member:123456789") == .urn("123456789"))
    #expect(PersonKey(written: "urn:li:member:123456789") == .urn("123456789"))
    #expect(PersonKey(urn: "urn:li:member:") == nil)
    #expect(PersonKey(urn: "urn:li:company:1") == nil)
  }

  @Test func ordersByID() {
    let keys: [PersonKey] = [
      .urn("12"), .profile("zo\u{EB}"), .profile("ada"), .urn("112"), .profile("ada-2"), .profile(""),
    ]
    #expect(keys.sorted().map(\.id) == keys.map(\.id).sorted())
  }
}
