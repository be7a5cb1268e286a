#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Lets Ctrl+C and its like end the program at once with 128 + the signal: it has nothing on the disk to clean up.
func endBySignals() {
  var heard = sigset_t()
  sigemptyset(&heard)
  for number in [SIGINT, SIGTERM, SIGHUP] {
    signal(number) { _exit(128 + $0) }
    sigaddset(&heard, number)
  }
  // Whoever starts a program from a thread that hears no signals passes that on.
  sigprocmask(SIG_UNBLOCK, &heard, nil)
  // A closed terminal or pipe ends nothing by itself.
  signal(SIGPIPE, SIG_IGN)
}
