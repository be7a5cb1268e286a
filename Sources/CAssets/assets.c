#include "CAssets.h"

// Written by Sources/CAssets/regenerate. suffix(,) and the final 0 make an empty file legal.
static const unsigned char file0[] = {
#embed "../../Templates/pages/index.md" suffix(,)
  0};
static const unsigned char file1[] = {
#embed "../../site/report.css" suffix(,)
  0};

#define ASSET(path, bytes) {path, bytes, sizeof bytes - 1}
static const asset assets[] = {
  ASSET("Templates/pages/index.md", file0),
  ASSET("site/report.css", file1),
};

size_t asset_count(void) { return sizeof assets / sizeof *assets; }
asset asset_at(size_t index) { return assets[index]; }
