extension Outcome {
  /// The gates as test cases in JUnit's XML, which GitLab and Jenkins read; the report itself is the first case.
  var junit: String {
    let (failed, unknown) = (gates.count { $0.state == .failed }, gates.count { $0.state == .unknown })
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"invreport\">"]
    lines.append(
      "  <testsuite name=\"invitations\" tests=\"\(gates.count + 1)\" failures=\"\(failed)\" skipped=\"\(unknown)\" errors=\"0\">"
    )
    lines.append("    <testcase classname=\"invreport\" name=\"report\"/>")
    for gate in gates {
      let open = "    <testcase classname=\"invreport\" name=\"\(escaped(gate.gate.text))\""
      switch gate.state {
      case .passed: lines.append(open + "/>")
      case .failed:
        lines += [open + ">", "      <failure message=\"\(escaped(gate.text))\"/>", "    </testcase>"]
      case .unknown:
        lines += [open + ">", "      <skipped message=\"\(escaped(gate.text))\"/>", "    </testcase>"]
      }
    }
    return (lines + ["  </testsuite>", "</testsuites>", ""]).joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String {
    text.map { $0 == "&" ? "&amp;" : $0 == "<" ? "&lt;" : $0 == ">" ? "&gt;" : String($0) }.joined()
  }
}
