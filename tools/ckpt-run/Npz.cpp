//===- Npz.cpp - Arrays in NumPy's format -----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Npz.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

#include <memory>
#include <zip.h>

using namespace llvm;
using namespace ckpt;

static Error fail(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

//===----------------------------------------------------------------------===//
// .npy
//===----------------------------------------------------------------------===//

/// The value of `key` in the header, a Python dictionary of literals: up to the
/// comma that ends it.
static std::optional<StringRef> findValue(StringRef header, StringRef key) {
  size_t at = header.find(("'" + key + "'").str());
  if (at == StringRef::npos)
    return std::nullopt;
  StringRef rest = header.drop_front(at + key.size() + 2).ltrim();
  if (!rest.consume_front(":"))
    return std::nullopt;
  rest = rest.ltrim();
  if (rest.starts_with("(")) {
    size_t end = rest.find(')');
    if (end == StringRef::npos)
      return std::nullopt;
    return rest.take_front(end + 1);
  }
  return rest.take_until([](char c) { return c == ',' || c == '}'; }).rtrim();
}

static Expected<std::vector<int64_t>> parseShape(StringRef text) {
  std::vector<int64_t> shape;
  if (!text.consume_front("(") || !text.consume_back(")"))
    return fail("malformed shape");
  SmallVector<StringRef> parts;
  text.split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    part = part.trim();
    if (part.empty())
      continue;
    int64_t extent;
    if (part.getAsInteger(10, extent) || extent < 0)
      return fail("malformed shape");
    shape.push_back(extent);
  }
  return shape;
}

Expected<NpyArray> ckpt::parseNpy(StringRef bytes) {
  if (!bytes.consume_front("\x93NUMPY"))
    return fail("is not a .npy file");
  if (bytes.size() < 4)
    return fail("is truncated");
  auto byte = [&](size_t i) {
    return static_cast<size_t>(static_cast<unsigned char>(bytes[i]));
  };
  size_t major = byte(0);
  if (major < 1 || major > 3)
    return fail("has an unknown format version " + Twine(major));
  size_t prefix = major == 1 ? 4 : 6;
  if (bytes.size() < prefix)
    return fail("is truncated");
  size_t length = byte(2) | byte(3) << 8;
  if (major > 1)
    length |= byte(4) << 16 | byte(5) << 24;
  bytes = bytes.drop_front(prefix);
  if (bytes.size() < length)
    return fail("is truncated");
  StringRef header = bytes.take_front(length);
  bytes = bytes.drop_front(length);

  std::optional<StringRef> descr = findValue(header, "descr");
  std::optional<StringRef> order = findValue(header, "fortran_order");
  std::optional<StringRef> shape = findValue(header, "shape");
  if (!descr || !order || !shape)
    return fail("has a malformed header");
  if (!descr->consume_front("'") || !descr->consume_back("'") ||
      descr->size() < 3)
    return fail("has structured elements, which are not supported");
  NpyArray array;
  char endian = descr->front();
  array.dtype = descr->drop_front().str();
  if (endian == '>')
    return fail("is big-endian, which is not supported");
  unsigned width = 0;
  if ((endian != '<' && endian != '|' && endian != '=') ||
      StringRef(array.dtype).drop_front().getAsInteger(10, width) ||
      !StringRef("fiubcV").contains(array.dtype[0]) || width == 0 || width > 16)
    return fail("has elements of type '" + *descr +
                "', which are not supported");
  Expected<std::vector<int64_t>> extents = parseShape(*shape);
  if (!extents)
    return extents.takeError();
  array.shape = std::move(*extents);
  if (*order != "False" && *order != "True")
    return fail("has a malformed header");
  if (*order == "True" && array.shape.size() > 1)
    return fail("is in Fortran order, which is not supported");
  int64_t size = width;
  for (int64_t extent : array.shape)
    if (MulOverflow(size, extent, size))
      return fail("has a shape that is too large");
  if (static_cast<int64_t>(bytes.size()) < size)
    return fail("is truncated: " + Twine(bytes.size()) + " bytes of data, " +
                Twine(size) + " expected");
  if (static_cast<int64_t>(bytes.size()) > size)
    return fail("has " + Twine(bytes.size() - size) + " bytes too many");
  array.data.assign(bytes.begin(), bytes.end());
  return array;
}

std::string ckpt::printNpy(const NpyArray &array) {
  std::string header = "{'descr': '";
  header += array.dtype.back() == '1' && array.dtype[0] != 'V' ? '|' : '<';
  header += array.dtype + "', 'fortran_order': False, 'shape': (";
  for (int64_t extent : array.shape)
    header += std::to_string(extent) + ",";
  header += "), }";
  // The data starts at a multiple of 64.
  size_t total = alignTo(10 + header.size() + 1, 64);
  header.append(total - 10 - header.size() - 1, ' ');
  header += '\n';
  std::string bytes = "\x93NUMPY";
  bytes += '\x01';
  bytes += '\x00';
  bytes += static_cast<char>(header.size() & 0xff);
  bytes += static_cast<char>(header.size() >> 8);
  bytes += header;
  bytes.append(array.data.begin(), array.data.end());
  return bytes;
}

//===----------------------------------------------------------------------===//
// .npz
//===----------------------------------------------------------------------===//

namespace {
struct DiscardArchive {
  void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseFile {
  void operator()(zip_file_t *file) const { zip_fclose(file); }
};
} // namespace

static std::string describe(int code) {
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  std::string text = zip_error_strerror(&error);
  zip_error_fini(&error);
  return text;
}

Expected<std::vector<NpyArray>> ckpt::readNpz(const std::string &path) {
  int code = 0;
  std::unique_ptr<zip_t, DiscardArchive> archive(
      zip_open(path.c_str(), ZIP_RDONLY, &code));
  if (!archive)
    return fail("cannot read '" + path + "': " + describe(code));
  std::vector<NpyArray> arrays;
  zip_int64_t count = zip_get_num_entries(archive.get(), 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    const char *rawName = zip_get_name(archive.get(), i, 0);
    StringRef name = rawName ? rawName : "";
    auto failEntry = [&](const Twine &what) {
      return fail("cannot read '" + path + "': '" + name + "' " + what);
    };
    if (!name.ends_with(".npy"))
      return failEntry("is not a .npy file");
    std::unique_ptr<zip_file_t, CloseFile> file(
        zip_fopen_index(archive.get(), i, 0));
    if (!file)
      return failEntry(Twine("cannot be opened: ") +
                       zip_strerror(archive.get()));
    std::vector<char> bytes;
    constexpr size_t kChunk = 1 << 20;
    for (;;) {
      size_t before = bytes.size();
      bytes.resize(before + kChunk);
      zip_int64_t got = zip_fread(file.get(), bytes.data() + before, kChunk);
      if (got < 0)
        return failEntry(Twine("is damaged: ") + zip_file_strerror(file.get()));
      bytes.resize(before + static_cast<size_t>(got));
      if (got == 0)
        break;
    }
    Expected<NpyArray> array = parseNpy(StringRef(bytes.data(), bytes.size()));
    if (!array)
      return failEntry(toString(array.takeError()));
    array->name = name.drop_back(4).str();
    arrays.push_back(std::move(*array));
  }
  return arrays;
}

Error ckpt::writeNpz(const std::string &path,
                     const std::vector<NpyArray> &arrays) {
  int code = 0;
  std::unique_ptr<zip_t, DiscardArchive> archive(
      zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
  if (!archive)
    return fail("cannot write '" + path + "': " + describe(code));
  std::vector<std::string> contents;
  contents.reserve(arrays.size());
  for (const NpyArray &array : arrays) {
    contents.push_back(printNpy(array));
    zip_source_t *source = zip_source_buffer(
        archive.get(), contents.back().data(), contents.back().size(), 0);
    if (!source || zip_file_add(archive.get(), (array.name + ".npy").c_str(),
                                source, ZIP_FL_ENC_UTF_8) < 0) {
      zip_source_free(source);
      return fail("cannot write '" + path +
                  "': " + zip_strerror(archive.get()));
    }
  }
  if (zip_close(archive.get()) < 0)
    return fail("cannot write '" + path + "': " + zip_strerror(archive.get()));
  (void)archive.release();
  return Error::success();
}
