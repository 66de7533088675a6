// One program for all targets, since linking is what costs: fuzz --target=NAME [options of libFuzzer] CORPUS…
#include "tests/fuzz/fuzz_target.h"

#include <cstdint>
#include <string_view>

using pitanga::fuzz::Target;

namespace {

constexpr Target targets[] = {
    {"http", pitanga::fuzz::httpMessages}, {"records", pitanga::fuzz::records},
    {"inflate", pitanga::fuzz::inflate},   {"chains", pitanga::fuzz::chains},
    {"keys", pitanga::fuzz::keys},         {"filters", pitanga::fuzz::filters},
    {"counters", pitanga::fuzz::counters}, {"profiles", pitanga::fuzz::profiles},
    {"packets", pitanga::fuzz::packets},
};

const Target *chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    constexpr std::string_view option = "--target="; // libFuzzer passes over what begins with two dashes
    for (int i = 1; i < *argc; ++i)
        for (const Target &target : targets)
            if (std::string_view argument = (*argv)[i];
                argument.starts_with(option) && argument.substr(option.size()) == target.name)
                chosen = &target;
    if (!chosen) {
        std::fputs("Name a target: --target=NAME, one of", stderr);
        for (const Target &target : targets)
            std::fprintf(stderr, " %s", target.name);
        std::fputs("\n", stderr);
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosen->run(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
