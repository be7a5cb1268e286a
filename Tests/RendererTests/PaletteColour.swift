import Foundation

/// A colour of the stylesheet, for computing what people see.
struct PaletteColour: Hashable {
  /// Red, green and blue as linear light, 0...1.
  let linear: [Double]

  /// Reads `#1F4FD8`.
  init?(_ text: Substring) {
    guard text.count == 7, text.hasPrefix("#"), let number = Int(text.dropFirst(), radix: 16) else {
      return nil
    }
    linear = [16, 8, 0].map { shift in
      let value = Double(number >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  init(linear: [Double]) { self.linear = linear.map { min(1, max(0, $0)) } }

  /// The relative luminance of WCAG.
  var luminance: Double { 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] }

  /// The contrast of WCAG, 1...21.
  func contrast(to other: PaletteColour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The colour as somebody with a colour vision deficiency sees it (Machado, Oliveira, Fernandes 2009, severity 1).
  func seen(with vision: Vision) -> PaletteColour {
    if vision == .grey { return PaletteColour(linear: [luminance, luminance, luminance]) }
    return PaletteColour(linear: vision.matrix.map { row in zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 } })
  }

  /// CIE L*a*b* under D65.
  private var lab: (l: Double, a: Double, b: Double) {
    let (r, g, b) = (linear[0], linear[1], linear[2])
    let xyz = [
      (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
      0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
      (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883,
    ]
    let f = xyz.map { $0 > 216.0 / 24389 ? cbrt($0) : (24389.0 / 27 * $0 + 16) / 116 }
    return (116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2]))
  }

  /// The colour difference CIEDE2000 (Sharma, Wu, Dalal 2005).
  func distance(to other: PaletteColour) -> Double {
    let (one, two) = (lab, other.lab)
    let chroma = (hypot(one.a, one.b) + hypot(two.a, two.b)) / 2
    let g = 1.5 - 0.5 * sqrt(pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7)))
    let (c1, c2) = (hypot(one.a * g, one.b), hypot(two.a * g, two.b))
    let (h1, h2) = (hue(one.a * g, one.b), hue(two.a * g, two.b))
    var turn = h2 - h1
    if c1 * c2 == 0 { turn = 0 } else if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let (lightness, mean) = ((one.l + two.l) / 2, (c1 + c2) / 2)
    var h = (h1 + h2) / 2
    if c1 * c2 == 0 { h = h1 + h2 } else if abs(h1 - h2) > 180 { h += h1 + h2 < 360 ? 180 : -180 }
    let t =
      1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63)
    let squared = pow(lightness - 50, 2)
    let dl = (two.l - one.l) / (1 + 0.015 * squared / sqrt(20 + squared))
    let dc = (c2 - c1) / (1 + 0.045 * mean)
    let dh = 2 * sqrt(c1 * c2) * sin(turn / 2 * .pi / 180) / (1 + 0.015 * mean * t)
    let rotation =
      -2 * sqrt(pow(mean, 7) / (pow(mean, 7) + pow(25, 7)))
      * sin(60 * exp(-pow((h - 275) / 25, 2)) * .pi / 180)
    return sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh)
  }

  private func hue(_ a: Double, _ b: Double) -> Double {
    let degrees = atan2(b, a) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }

  private func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
}

/// Ways to see colours.
enum Vision: String, CaseIterable {
  case normal, protan, deutan, tritan, grey

  /// On linear light.
  fileprivate var matrix: [[Double]] {
    switch self {
    case .normal, .grey: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protan:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
      ]
    case .deutan:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
      ]
    case .tritan:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}
