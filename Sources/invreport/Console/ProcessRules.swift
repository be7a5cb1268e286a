#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What holds for the whole process, whatever it does.
enum ProcessRules {
  /// Sets the rules, before anything is opened.
  static func set() {
    openStandardStreams()
    // A closed pipe and a file that may not grow are errors of the call that meets them, not the end.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    umask(0o077)
    forbidCoreDumps()
    if !asksForBacktraces { endQuietlyAfterBugs() }
  }

  /// Whoever turns Swift's backtraces off asks for none.
  private static var asksForBacktraces: Bool {
    guard let asked = environment("SWIFT_BACKTRACE") else { return false }
    return !asked.split(separator: ",").contains { $0 == "enable=no" || $0 == "enable=off" }
  }

  /// Where a standard stream is closed the next file would take its number, and what is meant for the terminal would be
  /// written into the report.
  private static func openStandardStreams() {
    for descriptor in 0...2 where fcntl(Int32(descriptor), F_GETFD) < 0 { _ = open("/dev/null", O_RDWR) }
  }

  /// The memory holds messages.
  private static func forbidCoreDumps() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    #else
    setrlimit(RLIMIT_CORE, &limit)
    #endif
  }

  /// A trap says that there is a bug, and nothing of what was in memory.
  private static func endQuietlyAfterBugs() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
      sigaddset(&set, number)
      signal(number) { _ in
        let text: StaticString =
          "invreport: error: a bug of invreport; please report what you did, without your data [internal-error]\n"
        _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
        _exit(70)
      }
    }
    // Whoever started the program may have blocked them.
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }
}
