#include "xlsx/xlsx.h"

#include <minizip/unzip.h>
#include <string.h>

/* --- minizip reads from memory through these --- */

static voidpf open_bytes(voidpf opaque, const char *name, int mode) {
  (void)name, (void)mode;
  ((xlsx_zip *)opaque)->at = 0;
  return opaque;
}

static uLong read_bytes(voidpf opaque, voidpf stream, void *to, uLong size) {
  (void)stream;
  xlsx_zip *zip = opaque;
  size_t left = zip->at < zip->length ? zip->length - zip->at : 0, count = size < left ? size : left;
  if (count > 0) memcpy(to, zip->bytes + zip->at, count);
  zip->at += count;
  return count;
}

static uLong write_bytes(voidpf opaque, voidpf stream, const void *from, uLong size) {
  (void)opaque, (void)stream, (void)from, (void)size;
  return 0;
}

static long tell_bytes(voidpf opaque, voidpf stream) {
  (void)stream;
  return (long)((xlsx_zip *)opaque)->at;
}

static long seek_bytes(voidpf opaque, voidpf stream, uLong offset, int origin) {
  (void)stream;
  xlsx_zip *zip = opaque;
  size_t base = origin == ZLIB_FILEFUNC_SEEK_CUR ? zip->at : origin == ZLIB_FILEFUNC_SEEK_END ? zip->length : 0;
  if (offset > zip->length - base && base + offset > zip->length) return -1;
  zip->at = base + offset;
  return 0;
}

static int no_error(voidpf opaque, voidpf stream) {
  (void)opaque, (void)stream;
  return 0;
}

const char *xlsx_zip_open(xlsx_zip *zip, const char *bytes, size_t length) {
  static const char old[] = "\xD0\xCF\x11\xE0";
  zlib_filefunc_def calls = {.zopen_file = open_bytes,
                             .zread_file = read_bytes,
                             .zwrite_file = write_bytes,
                             .ztell_file = tell_bytes,
                             .zseek_file = seek_bytes,
                             .zclose_file = no_error,
                             .zerror_file = no_error,
                             .opaque = zip};
  unz_global_info all;
  *zip = (xlsx_zip){.bytes = bytes, .length = length};
  if (length > XLSX_LARGEST) return "is larger than 32 MiB";
  if (length >= 4 && memcmp(bytes, old, 4) == 0)
    return "is protected by a password, or an old .xls; save it as .xlsx without a password";
  zip->handle = unzOpen2("workbook", &calls);
  if (zip->handle == NULL || unzGetGlobalInfo(zip->handle, &all) != UNZ_OK) return "is no .xlsx workbook, or is cut off";
  if (all.number_entry > XLSX_MOST_PARTS) return "has more than 1000 parts";
  return xlsx_zip_has(zip, "xl/vbaProject.bin") ? "holds macros; save it as .xlsx without them" : NULL;
}

void xlsx_zip_close(xlsx_zip *zip) {
  if (zip->handle != NULL) unzClose(zip->handle);
  zip->handle = NULL;
}

bool xlsx_zip_has(xlsx_zip *zip, const char *part) {
  return unzLocateFile(zip->handle, part, 1) == UNZ_OK;
}

/* The sizes that the file claims are not believed: what comes out is counted. */
static const char *inflate_part(xlsx_zip *zip, bool (*take)(void *data, const char *at, size_t length), void *data) {
  char buffer[16384];
  size_t total = 0;
  int count;
  while ((count = unzReadCurrentFile(zip->handle, buffer, sizeof buffer)) > 0) {
    total += (size_t)count;
    zip->inflated += (size_t)count;
    if (total > XLSX_LARGEST_PART || zip->inflated > XLSX_LARGEST_ALL) return "unpacks to more than 128 MiB";
    if (!take(data, buffer, (size_t)count)) return NULL;
  }
  return count < 0 ? "is damaged" : NULL;
}

const char *xlsx_zip_read(xlsx_zip *zip, const char *part, bool (*take)(void *data, const char *at, size_t length),
                          void *data) {
  unz_file_info info;
  if (!xlsx_zip_has(zip, part)) return "lacks a part that each workbook has";
  if (unzGetCurrentFileInfo(zip->handle, &info, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK) return "is damaged";
  if ((info.flag & 1) != 0) return "is encrypted; save it without a password";
  if (unzOpenCurrentFile(zip->handle) != UNZ_OK) return "is damaged";
  const char *why = inflate_part(zip, take, data);
  int closed = unzCloseCurrentFile(zip->handle); /* checks the sum, where all was read */
  return why != NULL ? why : closed == UNZ_OK ? NULL : "is damaged";
}
