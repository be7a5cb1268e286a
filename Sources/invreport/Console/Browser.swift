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
  if posix_spawn(&child, opener, nil, nil, &arguments, environ) != 0 {
    tell("invreport: note: the browser did not start; open the printed path yourself [no-browser]")
  }
}
