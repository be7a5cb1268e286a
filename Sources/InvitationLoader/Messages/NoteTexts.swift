import InvitationModel

/// The notes of invitations, to find them again as messages (formats.md 9.1).
struct NoteTexts {
  /// A note and who wrote it.
  struct Note: Hashable {
    var text: ByteText
    var isFromOwner: Bool

    init(text: String, isFromOwner: Bool) {
      // Entities decoded, blanks collapsed: so notes and messages are compared.
      self.text = ByteText(composed(cleanLine(decodingEntities(text)).text))
      self.isFromOwner = isFromOwner
    }

    init(of invitation: Invitation) {
      self.init(text: invitation.note, isFromOwner: invitation.direction == .outgoing)
    }
  }

  private let notes: Set<Note>
  /// Which slots the first bytes of notes have; empty without notes.
  private var beginnings: [Bool] = []
  /// How many bytes tell most texts apart.
  private static let length = 7
  private static let slotBits: UInt64 = 14

  init(_ invitations: [Invitation]) {
    let withNote = invitations.indices.lazy.filter { !invitations[$0].note.isEmpty }
    notes = Set(withNote.map { Note(of: invitations[$0]) })
    guard !notes.isEmpty else { return }
    beginnings = [Bool](repeating: false, count: 1 << NoteTexts.slotBits)
    for note in notes {
      let beginning = note.text.text.utf8.prefix(NoteTexts.length).reduce(0) { $0 << 8 | UInt64($1) }
      beginnings[NoteTexts.slot(beginning)] = true
    }
  }

  private static func slot(_ beginning: UInt64) -> Int {
    Int(truncatingIfNeeded: (beginning &* 0x9E37_79B9_7F4A_7C15) >> (64 - slotBits))
  }

  var isEmpty: Bool { notes.isEmpty }

  func contains(_ note: Note) -> Bool { notes.contains(note) }

  /// Whether a message that begins so can repeat a note; most are told apart without being made a text.
  func mayContain(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !isEmpty else { return false }
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
    return previous == 0x20 && content[NoteTexts.length] <= 0x20 || beginnings[NoteTexts.slot(beginning)]
  }
}
