"""Runs a command once and prints what it took: launch.py OUTPUT COMMAND [ARGUMENT ...]

A process is never counted smaller than the one that started it, so this one imports next to nothing.
"""
import os
import sys
import time

output = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
nothing = os.open(os.devnull, os.O_RDWR)
files = [(os.POSIX_SPAWN_DUP2, nothing, 0), (os.POSIX_SPAWN_DUP2, output, 1), (os.POSIX_SPAWN_DUP2, nothing, 2)]
start = time.monotonic()
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ, file_actions=files)
_, status, usage = os.wait4(child, 0)
wall = time.monotonic() - start
# macOS counts bytes, Linux kilobytes.
unit = 1 if sys.platform == "darwin" else 1_024
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * unit)
