import ArgumentParser

@main struct Invreport: ParsableCommand {}
