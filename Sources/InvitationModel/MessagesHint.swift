extension Available {
  /// That there are no messages, or none that can be read; nil when there are.
  public var messagesHint: String? {
    if messages { return nil }
    return isUnreadable("messages")
      ? say("messages.csv is there and cannot be read.") : say("Messages are not in the export.")
  }
}
