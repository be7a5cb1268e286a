import InvitationModel

/// The notes of invitations, to find them again as messages (formats.md 9.1).
struct NoteTexts {
  /// A note and who wrote it.
  struct Note: Hashable {
    var text: String
    var isFromOwner: Bool

    init(text: String, isFromOwner: Bool) {
      // Entities decoded, blanks collapsed: so notes and messages are compared.
      self.text = cleanLine(decodingEntities(text)).text
      self.isFromOwner = isFromOwner
    }

    init(of invitation: Invitation) {
      self.init(text: invitation.note, isFromOwner: invitation.direction == .outgoing)
    }
  }

  private let notes: Set<Note>
  /// The first bytes of each note.
  private let beginnings: Set<UInt64>
  /// How many bytes tell most texts apart.
  private static let length = 7

  init(_ invitations: [Invitation]) {
    notes = Set(invitations.lazy.filter { !$0.note.isEmpty }.map(Note.init(of:)))
    beginnings = Set(
      notes.map { note in
        note.text.utf8.prefix(NoteTexts.length).reduce(0) { $0 << 8 | UInt64($1) }
      }
    )
  }

  var isEmpty: Bool { notes.isEmpty }

  func contains(_ note: Note) -> Bool { notes.contains(note) }

  /// Whether a message that begins so can repeat a note; most are told apart without being made a text.
  func mayContain(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    // A mark that follows joins the last of the letters.
    guard content.count > NoteTexts.length, content[NoteTexts.length] < 0x80 else { return true }
    var beginning: UInt64 = 0
    var previous: UInt8 = 0x20
    for byte in content[..<NoteTexts.length] {
      let isPlain = (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
      guard isPlain, byte != 0x20 || previous != 0x20 else { return true }
      beginning = beginning << 8 | UInt64(byte)
      previous = byte
    }
    // Of several blanks one stays.
    return previous == 0x20 && content[NoteTexts.length] <= 0x20 || beginnings.contains(beginning)
  }
}
