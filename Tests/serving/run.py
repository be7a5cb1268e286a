#!/usr/bin/env python3
"""serve from outside, and build without a socket: run.py PROGRAM SCRATCH. Prints what was tried and "N passed, N failed"."""
import atexit, http.client, os, re, shutil, signal, subprocess, sys, time

program, scratch = os.path.abspath(sys.argv[1]), sys.argv[2]
failed = passed = 0


def check(name, isGood, detail=""):
    global passed, failed
    passed, failed = passed + bool(isGood), failed + (not isGood)
    if not isGood:
        print(f"FAIL {name} {detail}")


def get(port, path="/", method="GET", host=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    connection.putheader("Host", host or f"127.0.0.1:{port}")
    connection.endheaders()
    answer = connection.getresponse()
    return answer.status, answer.read()


def addresses(pid):
    """The local addresses of all listening sockets of a process, in hexadecimal."""
    inodes = {os.readlink(f"/proc/{pid}/fd/{fd}") for fd in os.listdir(f"/proc/{pid}/fd")}
    found = set()
    for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        for line in open(f"/proc/net/{table}").read().splitlines()[1:]:
            columns = line.split()
            if f"socket:[{columns[9]}]" in inodes:
                found.add((table, columns[1].split(":")[0], columns[3]))
    return found


shutil.rmtree(scratch, ignore_errors=True)
os.makedirs(scratch)
server = subprocess.Popen([program, "serve", "--demo", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=scratch)
atexit.register(server.kill)
port = int(re.search(r":(\d+)/", server.stdout.readline()).group(1))
check("bound to 127.0.0.1 alone", addresses(server.pid) == {("tcp", "0100007F", "0A")}, addresses(server.pid))
for other in ("0.0.0.0", "::1"):
    check(f"Host {other} is refused", get(port, host=f"{other}:{port}")[0] == 403)
check("the page is served", get(port)[0] == 200 and b"Content-Security-Policy" in get(port)[1])
for path in ("/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..\\..\\x", "/etc/passwd", "//"):
    check(f"nothing at {path!r}", get(port, path)[0] in (400, 404))
if os.geteuid() == 0:
    # Another account of the machine reaches loopback too.
    code = f"import os,urllib.request as r; os.setgid(65534); os.setuid(65534); r.urlopen('http://127.0.0.1:{port}/', timeout=10)"
    check("another account gets nothing", subprocess.run([sys.executable, "-c", code], stderr=subprocess.DEVNULL, timeout=30).returncode != 0)
began = time.monotonic()
server.send_signal(signal.SIGINT)
check("Ctrl+C ends with 130", server.wait(10) == 130, server.returncode)
check("within a second", time.monotonic() - began < 1)
check("nothing was written", os.listdir(scratch) == [])

if shutil.which("strace"):
    trace = f"{scratch}/trace"
    for arguments in (["build", "--demo"], ["build", "--demo", "--single-file"], ["check", "--demo"], ["templates", "list"]):
        command = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", trace, program, *arguments]
        check(f"{' '.join(arguments)} runs under strace", subprocess.run(command, cwd=scratch, capture_output=True).returncode == 0)
        calls = [line for line in open(trace) if "(" in line and "exited" not in line]
        check(f"no socket in {' '.join(arguments)}", not calls, calls[:2])
else:
    print("not run: sockets of a build, because strace is missing")
libraries = subprocess.run(["ldd", program], capture_output=True, text=True).stdout
check("no library for the network", not re.search(r"curl|ssl|nghttp|FoundationNetworking|resolv", libraries), libraries)
shutil.rmtree(scratch, ignore_errors=True)
print(f"serving: {passed} passed, {failed} failed")
sys.exit(failed > 0)
