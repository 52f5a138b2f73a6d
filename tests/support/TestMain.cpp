// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TestMain.h"

#include <cstdio>
#include <string_view>

namespace voicelog::test {

namespace {

TestClass *&firstClass()
{
    static TestClass *first = nullptr;
    return first;
}

std::string_view nameOf(std::string_view file)
{
    constexpr std::string_view prefix = "tst_";
    file.remove_prefix(file.find_last_of("/\\") + 1);
    if (file.starts_with(prefix))
        file.remove_prefix(prefix.size());
    return file.substr(0, file.rfind('.'));
}

} // namespace

TestClass::TestClass(const char *path, Run runner) : file(path), run(runner), next(firstClass())
{
    firstClass() = this;
}

} // namespace voicelog::test

int main(int argc, char **argv)
{
    using namespace voicelog::test;
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    for (const TestClass *test = firstClass(); test; test = test->next) {
        if (nameOf(test->file) == wanted) {
            argv[1] = argv[0]; // the program's own path, as every main gets it
            return test->run(argc - 1, argv + 1);
        }
    }
    std::fputs("usage: the name of a test class, then the arguments of QTest; the classes are\n", stderr);
    for (const TestClass *test = firstClass(); test; test = test->next)
        std::fprintf(stderr, "  %.*s\n", int(nameOf(test->file).size()), nameOf(test->file).data());
    return 2;
}
