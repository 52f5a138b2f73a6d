// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTest>

namespace voicelog::test {

/// A test class of a program that holds several: one program per folder costs a fraction of linking one per class.
/// `program CLASS-FILE [QTest's arguments]` runs one of them, e.g. `core_audio_tests player -v1`.
struct TestClass
{
    using Run = int (*)(int argc, char **argv);

    /// `file` is the source's path; tst_NAME.cpp becomes NAME.
    TestClass(const char *file, Run run);
    const char *file;
    Run run;
    TestClass *next;
};

/// The application object where a test wants none.
struct NoApplication
{
    NoApplication(int &, char **) {}
};

template <typename Test, typename Application>
int runTest(int argc, char **argv)
{
    [[maybe_unused]] Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace voicelog::test

#define VOICELOG_TEST_WITH(Test, Application)                                                                          \
    static const voicelog::test::TestClass registered##Test(__FILE__, &voicelog::test::runTest<Test, Application>);
#define VOICELOG_APPLESS_TEST(Test) VOICELOG_TEST_WITH(Test, voicelog::test::NoApplication)
#define VOICELOG_GUILESS_TEST(Test) VOICELOG_TEST_WITH(Test, QCoreApplication)
#define VOICELOG_WIDGET_TEST(Test) VOICELOG_TEST_WITH(Test, QApplication)
