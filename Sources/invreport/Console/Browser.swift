import InvitationModel

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Today in UTC; only what is told to the person may depend on it, never the report.
func today() -> CivilDay { Instant(seconds: time(nil)).day }

/// Opens a file in the browser, without a shell; nothing happens when this does not run on a terminal.
func openInBrowser(_ path: String) {
  guard isatty(STDERR_FILENO) == 1 else { return }
  #if canImport(Darwin)
  let opener = "/usr/bin/open"
  #else
  let opener = "/usr/bin/xdg-open"
  #endif
  guard exists(opener) else {
    tell("invreport: note: no program to open a browser here; open the printed path yourself [no-browser]")
    return
  }
  var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(opener), strdup(path), nil]
  defer { for argument in arguments { free(argument) } }
  var child = pid_t()
  // Signals are for us to wait for, and for the browser to obey.
  #if canImport(Darwin)
  var attributes: posix_spawnattr_t?
  #else
  var attributes = posix_spawnattr_t()
  #endif
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var (none, ours) = (sigset_t(), Interruption.set)
  sigemptyset(&none)
  for number in [SIGPIPE, SIGXFSZ] { sigaddset(&ours, number) }
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &ours)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  if posix_spawn(&child, opener, nil, &attributes, &arguments, environ) != 0 {
    tell("invreport: note: the browser did not start; open the printed path yourself [no-browser]")
  }
}
