/// A component of a page, in one piece for each file that the page fills; each is made when it is asked for.
struct PagePieces {
  /// How many pieces there are.
  let count: Int
  /// Makes a piece, counted from 0.
  let piece: (Int) -> HTML

  /// A component of several pieces.
  init(count: Int, _ piece: @escaping (Int) -> HTML) {
    (self.count, self.piece) = (count, piece)
  }

  /// A component of one piece.
  init(_ html: @autoclosure @escaping () -> HTML) { self.init(count: 1) { _ in html() } }
}
