// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AppLog.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 largest = 1024 * 1024;

struct Log
{
    QMutex mutex;
    QFile file;
};

Log &log()
{
    static Log instance;
    return instance;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' +
                            qFormatLogMessage(type, context, message).toUtf8() + '\n';
    Log &l = log();
    const QMutexLocker lock(&l.mutex);
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    if (l.file.isOpen()) {
        l.file.write(line);
        l.file.flush();
    }
}

} // namespace

QString appLogFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"voicelog.log"_s);
}

void startAppLog()
{
    const QString path = appLogFile();
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (QFileInfo(path).size() > largest) {
        QFile::remove(path + u".1"_s);
        QFile::rename(path, path + u".1"_s);
    }
    log().file.setFileName(path);
    if (!log().file.open(QIODevice::WriteOnly | QIODevice::Append))
        std::fprintf(stderr, "voicelog: no log file\n");
    qSetMessagePattern(u"%{type} %{if-category}%{category}: %{endif}%{message}"_s);
    qInstallMessageHandler(write);
}

} // namespace voicelog
