import CAssets

/// The templates, site files and sample export compiled into the binary.
public enum Assets {
  /// Every embedded path in the order of the bytes, for example `Templates/pages/index.md`.
  public static var paths: [String] { (0..<asset_count()).map { String(cString: asset_at($0).path) } }

  /// The paths below a folder, relative to it; the folder ends in `/`.
  public static func paths(in folder: String) -> [String] {
    let length = folder.utf8.count
    // `0` is the byte behind `/`.
    let (first, last) = (place(of: folder), place(of: String(folder.dropLast()) + "0"))
    return (first..<max(first, last)).map { String(cString: asset_at($0).path + length) }
  }

  /// The bytes of an embedded file; nil when there is none at this path.
  public static func bytes(at path: String) -> [UInt8]? {
    let place = place(of: path)
    guard place < asset_count(), compare(path, asset_at(place)) == 0 else { return nil }
    let file = asset_at(place)
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  /// The first place in the table whose path is not before this one: the table is sorted, so nothing is built at start.
  private static func place(of path: String) -> Int {
    var (low, high) = (0, asset_count())
    while low < high {
      let middle = (low + high) / 2
      if compare(path, asset_at(middle)) > 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Negative, zero or positive, as a path is before, at or behind that of a file in the order of the bytes.
  private static func compare(_ path: String, _ file: asset) -> Int {
    var next = file.path
    for byte in path.utf8 {
      let other = UInt8(bitPattern: next.pointee)
      guard other != 0 else { return 1 }
      if byte != other { return Int(byte) - Int(other) }
      next += 1
    }
    return next.pointee == 0 ? 0 : -1
  }
}
