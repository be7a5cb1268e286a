"""Inflates all members of a ZIP and drops what comes out: what reading a packed export takes at the least."""
import sys
import zipfile
import zlib

with zipfile.ZipFile(sys.argv[1]) as archive:
    members = archive.infolist()
with open(sys.argv[1], "rb") as file:
    for member in members:
        file.seek(member.header_offset + 26)
        name, extra = (int.from_bytes(file.read(2), "little") for _ in range(2))
        file.seek(name + extra, 1)
        inflater, left = zlib.decompressobj(-15), member.compress_size
        while left:
            block = file.read(min(left, 1 << 18))
            left -= len(block)
            inflater.decompress(block)
