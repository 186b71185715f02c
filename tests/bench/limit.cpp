/* The bare limit: what it costs to read the same bytes, parse each line with simdjson's DOM, and write a line as long as a
 * decision. No rule is looked at.   limit BOOK OUT BYTES */
#include <simdjson.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

int main(int count, char **arguments) {
  if (count != 4) return 2;
  FILE *in = std::fopen(arguments[1], "rb"), *out = std::fopen(arguments[2], "wb");
  if (in == nullptr || out == nullptr) return 5;
  const size_t chunk = 256 * 1024;
  std::string answer(std::strtoul(arguments[3], nullptr, 10) - 1, 'x');
  answer += '\n';
  std::vector<char> buffer(2 * chunk + (8 << 20));
  simdjson::dom::parser parser;
  size_t held = 0, got;
  unsigned long bad = 0, lines = 0;
  std::setvbuf(in, nullptr, _IONBF, 0);
  while ((got = std::fread(buffer.data() + held, 1, chunk, in)) > 0) {
    const char *at = buffer.data(), *end = at + held + got;
    for (const char *newline; (newline = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at)))) != nullptr; at = newline + 1) {
      simdjson::dom::element whole;
      /* The bytes behind the line are ours too: no copy for the padding. */
      if (parser.parse(at, static_cast<size_t>(newline - at), false).get(whole) != simdjson::SUCCESS) bad++;
      std::fwrite(answer.data(), 1, answer.size(), out);
      lines++;
    }
    held = static_cast<size_t>(end - at);
    std::memmove(buffer.data(), at, held);
  }
  std::fprintf(stderr, "%lu lines, %lu bad\n", lines, bad);
  return std::fclose(out) == 0 && bad == 0 ? 0 : 3;
}
