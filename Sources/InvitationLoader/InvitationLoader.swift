import InvitationModel

/// Reads the inputs and joins their facts; problems are diagnostics in the result.
///
/// - Parameters:
///   - inputs: Archives, folders or files of one person; of several exports the newest file of each kind is used.
///   - options: The day that counts as today, the settings files and the zone of `Sent At`.
/// - Returns: Everything that was read, with states, without judgement.
/// - Throws: `LoadError` when an input is missing or cannot be used at all.
public func load(_ inputs: [LoadInput], options: LoadOptions = LoadOptions()) throws(LoadError) -> Dataset {
  let exports = try readExports(inputs, zone: options.sentAtZone)
  var merged = try MergedExports(exports)
  merged.readSettings(options)
  merged.join()
  try merged.readMessages(options)
  merged.decideDates(options)
  merged.decideStates(zone: options.sentAtZone)
  merged.matchSettings(options)
  return merged.finished()
}

/// Opens and reads every input; one that cannot be used stops the load, after the others were tried too.
private func readExports(_ inputs: [LoadInput], zone: SentAtZone) throws(LoadError) -> [Export] {
  guard inputs.count <= Caps.inputs else {
    throw .tooLarge(nil, "\(inputs.count) inputs", cap: "\(Caps.inputs) inputs")
  }
  var exports: [Export] = []
  var failures: [LoadError] = []
  for input in inputs {
    do throws(LoadError) {
      exports.append(try Export(try openInput(input), isAlone: inputs.count == 1, zone: zone))
    } catch {
      failures.append(error)
    }
  }
  guard failures.isEmpty else {
    let isMissing = failures.contains { $0.failure == .missing }
    throw LoadError(failure: isMissing ? .missing : .unusable, diagnostics: failures.flatMap(\.diagnostics))
  }
  return exports
}
