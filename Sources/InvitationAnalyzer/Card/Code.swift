/// The short codes of invitations, in the same order (report.md 3.5).
///
/// Five data symbols of the id's hash and a check symbol; ids whose codes are equal get a sixth data symbol.
func codes(of ids: [String]) -> [String] {
  let short = ids.map { code(of: $0) }
  let uses = short.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  return zip(ids, short).map { id, code in
    uses[code, default: 1] > 1 ? InvitationAnalyzer.code(of: id, dataSymbols: 6) : code
  }
}

/// The code of one id: data symbols, then the check symbol that catches single errors and neighbour swaps.
func code(of id: String, dataSymbols: Int = 5) -> String {
  alphabet.withUTF8Buffer { alphabet in
    String(unsafeUninitializedCapacity: dataSymbols + 1) { symbols in
      let base = UInt64(alphabet.count)
      var hash = fnv1a(id)
      var check: UInt64 = 0
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

/// FNV-1a with 64 bits over the UTF-8 bytes.
private func fnv1a(_ text: String) -> UInt64 {
  text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
