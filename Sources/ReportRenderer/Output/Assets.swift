import CAssets

/// The templates, site files and sample export compiled into the binary.
public enum Assets {
  /// Every embedded file by its path in the repository, for example `Templates/pages/index.md`.
  public static let all: [String: [UInt8]] = Dictionary(
    (0..<asset_count()).map { index in
      let file = asset_at(index)
      return (String(cString: file.path), Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    },
    uniquingKeysWith: { first, _ in first }
  )
}
