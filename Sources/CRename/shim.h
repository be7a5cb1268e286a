#pragma once

// glibc shows renameat2 only under _GNU_SOURCE, which Swift's import of the C library does not set.
#ifdef __linux__
int renameat2(int from_folder, const char *_Nonnull from, int to_folder, const char *_Nonnull to, unsigned flags);
#endif
