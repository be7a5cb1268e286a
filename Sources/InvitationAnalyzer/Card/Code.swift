import InvitationModel

/// The short codes of invitations (report.md 3.5).
///
/// Five data symbols of the id's hash and a check symbol; ids whose codes are equal get a sixth data symbol.
struct Codes {
  private let hashes: [UInt64]
  /// What is left of the hashes of those ids, sorted.
  private let repeated: [UInt64]
  // The data symbols are what is left of the hash below so many.
  private static let short = (0..<5).reduce(UInt64(1)) { limit, _ in limit * base }

  /// Takes the ids of all invitations.
  init(of ids: some Collection<InvitationIdentity>) {
    hashes = ids.map(fnv1a)
    let sorted = hashes.map { $0 % Codes.short }.sorted()
    repeated = zip(sorted, sorted.dropFirst()).filter { $0 == $1 }.map(\.0)
  }

  /// The code of the id that stands at an index.
  subscript(index: Int) -> String {
    let isRepeated = !repeated.isEmpty && repeated.holdsSorted(hashes[index] % Codes.short)
    return code(hash: hashes[index], dataSymbols: isRepeated ? 6 : 5)
  }
}

/// The code of one id.
func code(of id: InvitationIdentity) -> String { code(hash: fnv1a(id), dataSymbols: 5) }

/// Data symbols, then the check symbol that catches single errors and neighbour swaps.
private func code(hash: UInt64, dataSymbols: Int) -> String {
  alphabet.withUTF8Buffer { alphabet in
    String(unsafeUninitializedCapacity: dataSymbols + 1) { symbols in
      var (hash, check) = (hash, UInt64(0))
      for index in 0..<dataSymbols {
        let value = hash % base
        hash /= base
        check += UInt64(index + 1) * value
        symbols[index] = alphabet[Int(value)]
      }
      symbols[dataSymbols] = alphabet[Int(check % base)]
      return dataSymbols + 1
    }
  }
}

/// The 31 symbols: no I, L, O, U, Z.
private let alphabet: StaticString = "0123456789ABCDEFGHJKMNPQRSTVWXY"
private let base: UInt64 = 31

/// FNV-1a with 64 bits over the UTF-8 bytes of an id.
private func fnv1a(_ id: InvitationIdentity) -> UInt64 {
  let (beginning, rest) = id.parts
  return rest.utf8.reduce(beginning.utf8.reduce(0xCBF2_9CE4_8422_2325, fnv1a), fnv1a)
}

/// FNV-1a of one more byte.
private func fnv1a(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
