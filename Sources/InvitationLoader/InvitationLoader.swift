import InvitationModel

/// Reads the inputs and joins their facts; problems are diagnostics in the result.
///
/// - Parameters:
///   - inputs: Archives, folders or files of one person; of several exports the newest file of each kind is used.
///   - options: The day that counts as today, the settings files and the zone of `Sent At`.
/// - Returns: Everything that was read, with states, without judgement.
/// - Throws: `LoadError` when an input is missing or cannot be used at all.
public func load(_ inputs: [LoadInput], options: LoadOptions = LoadOptions()) throws(LoadError) -> Dataset {
  let exports = try readExports(inputs, options)
  let compared = options.comparesExports ? exports.map { [$0] } : exports.ofTwoDays
  // Handed over, so that what is not compared has one owner and is not copied when it changes.
  var dataset = try join(consume exports, options)
  if let compared { try dataset.compare(compared, options) }
  return dataset
}

/// Joins the facts of exports.
func join(_ exports: consuming [Export], _ options: LoadOptions) throws(LoadError) -> Dataset {
  var merged = try MergedExports(exports)
  merged.readSettings(options)
  merged.join()
  try merged.readMessages(options)
  merged.decideDates(options)
  merged.decideStates(zone: options.sentAtZone)
  merged.matchSettings(options)
  return merged.finished()
}

/// Takes pages of a snapshot that were given one by one for one input.
private func joiningPages(_ inputs: [OpenedInput]) -> [OpenedInput] {
  guard let first = inputs.firstIndex(where: \.isPage), inputs.count > 1 else { return inputs }
  var joined: [OpenedInput] = []
  for (index, input) in inputs.enumerated() {
    guard input.isPage, index > first else {
      joined.append(input)
      continue
    }
    joined[first].isLoose = true
    joined[first].exportDate = [joined[first].exportDate, input.exportDate].compactMap(\.self).max()
    joined[first].files += input.files
    joined[first].findings.add(input.findings.all)
  }
  return joined
}

/// Opens and reads every input; one that cannot be used stops the load, after the others were tried too.
private func readExports(_ inputs: [LoadInput], _ options: LoadOptions) throws(LoadError) -> [Export] {
  guard inputs.count <= Caps.inputs else {
    throw .tooLarge(nil, "\(inputs.count) inputs", cap: "\(Caps.inputs) inputs")
  }
  var opened: [OpenedInput] = []
  var exports: [Export] = []
  var failures: [LoadError] = []
  // Two exports to compare are two, be they of one day.
  for input in options.comparesExports ? inputs.map({ CountedInput(input: $0) }) : countedOnce(inputs) {
    do throws(LoadError) {
      opened.append(try openInput(input.input, options.caps))
      opened[opened.count - 1].reportCopies(input.copies)
    } catch {
      failures.append(error)
    }
  }
  for index in opened.indices { opened[index].settleSideFiles(options, isFirst: index == 0) }
  // Of two to compare the order is said to be that of their days, which is told where it is not.
  if !options.comparesExports { opened.sort { $0.precedes($1) } }
  opened = joiningPages(opened)
  for input in opened {
    do throws(LoadError) {
      exports.append(try Export(input, isAlone: opened.count == 1, options))
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
