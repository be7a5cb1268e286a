#pragma once
#include <stddef.h>

/// One file compiled into the binary: its path in the repository and its bytes.
typedef struct {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
} asset;

/// The number of embedded files.
size_t asset_count(void);

/// The embedded file at an index below `asset_count()`.
asset asset_at(size_t index);
