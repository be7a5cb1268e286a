#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Lets Ctrl+C and its like end the program at once with 128 + the signal: it has nothing on the disk to clean up.
func endBySignals() {
  for number in [SIGINT, SIGTERM, SIGHUP] {
    signal(number) { _exit(128 + $0) }
  }
  // A closed terminal or pipe ends nothing by itself.
  signal(SIGPIPE, SIG_IGN)
}
