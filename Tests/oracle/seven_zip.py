"""A 7z archive of files: one block, packed with LZMA2 or not at all, without dates."""
import lzma
import struct
import zlib

DICTIONARY = 1 << 16


def number(value):
    """An integer as 7z writes it: the leading ones of the first byte count the bytes that follow."""
    for more in range(8):
        if value < 1 << 7 * (more + 1):
            first = 0xFF << 8 - more & 0xFF | value >> 8 * more
            return bytes([first]) + (value & (1 << 8 * more) - 1).to_bytes(more, "little")
    return b"\xff" + value.to_bytes(8, "little")


def seven_zip(files, is_packed=True):
    """The bytes of an archive of files that are not empty."""
    data = b"".join(files.values())
    coder = b"\x01\x00"
    packed = data
    if is_packed:
        packed = lzma.compress(data, lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": DICTIONARY}])
        # A dictionary of 64 KiB is number 8 of the sizes that LZMA2 knows.
        coder = b"\x21\x21\x01\x08"
    sizes = [len(content) for content in files.values()]
    names = b"\x00" + b"".join(name.encode("utf-16-le") + b"\0\0" for name in files)
    checksums = b"".join(struct.pack("<I", zlib.crc32(content)) for content in files.values())
    header = b"\x01\x04"
    header += b"\x06" + number(0) + number(1) + b"\x09" + number(len(packed)) + b"\x00"
    header += b"\x07\x0b" + number(1) + b"\x00" + number(1) + coder + b"\x0c" + number(len(data)) + b"\x00"
    header += b"\x08\x0d" + number(len(files)) + b"\x09" * (len(files) > 1)
    header += b"".join(map(number, sizes[:-1])) + b"\x0a\x01" + checksums + b"\x00\x00"
    header += b"\x05" + number(len(files)) + b"\x11" + number(len(names)) + names + b"\x00\x00"
    start = struct.pack("<QQI", len(packed), len(header), zlib.crc32(header))
    return b"7z\xbc\xaf\x27\x1c\x00\x04" + struct.pack("<I", zlib.crc32(start)) + start + packed + header
