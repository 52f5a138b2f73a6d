// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>

namespace voicelog::test {

/// What one call of voicelogctl gave.
struct CtlRun
{
    int status = -1;
    QList<QJsonObject> results;
    QString errors;
    [[nodiscard]] QJsonObject first() const { return results.value(0); }
};

/// Runs `voicelogctl --json …` with nothing on its standard input. `home`: its home folder, if not the tests'.
/// `folder`: names the variable that tells where the program is: the one for tests hashes passwords at next to no cost.
inline CtlRun runCtl(const QStringList &arguments, const QString &home = {}, const char *folder = "VOICELOG_TEST_BIN")
{
    using namespace Qt::StringLiterals;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    if (!home.isEmpty())
        environment.insert(u"HOME"_s, home);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable(folder) + u"/voicelogctl"_s, QStringList{u"--json"_s} + arguments);
    process.closeWriteChannel();
    CtlRun run;
    if (!process.waitForFinished(300'000))
        return run;
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    run.errors = QString::fromUtf8(process.readAllStandardError());
    const auto lines = process.readAllStandardOutput().split('\n');
    for (const auto &line : lines) {
        if (const auto document = QJsonDocument::fromJson(line); document.isObject())
            run.results.append(document.object());
    }
    return run;
}

} // namespace voicelog::test
