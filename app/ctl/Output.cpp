// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Output.h"

#include <base/Platform.h>
#include <words/ErrorText.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace {

void write(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void Output::result(const QJsonObject &object, const QString &text)
{
    clearProgress();
    write(stdout, m_json ? QJsonDocument(object).toJson(QJsonDocument::Compact) : text.toUtf8());
}

void Output::note(const QString &text)
{
    clearProgress();
    write(stderr, text.toUtf8());
}

void Output::error(const Error &error)
{
    const ErrorText words = ErrorText::of(error);
    QString text = words.title;
    if (!words.advice.isEmpty())
        text += u"\n"_s + words.advice;
    if (const auto rule = error.parameters().value(u"rule"_s).toString(); !rule.isEmpty())
        text += u"\n["_s + rule + u']';
    note(text);
    if (m_json) {
        QJsonObject object{{u"error"_s, QString(error.id())}};
        if (!error.parameters().isEmpty())
            object.insert(u"parameters"_s, QJsonObject::fromVariantMap(error.parameters()));
        write(stderr, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
}

void Output::usage(const QString &text) { note(text); }

void Output::progress(const QString &text)
{
    if (!platform::isTerminal(stderr))
        return;
    const QByteArray line = '\r' + text.toUtf8() + "\x1b[K";
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
    m_progressShown = true;
}

void Output::clearProgress()
{
    if (!m_progressShown)
        return;
    std::fputs("\r\x1b[K", stderr);
    m_progressShown = false;
}

int exitStatus(const Error &error)
{
    switch (error.kind()) {
    case ErrorKind::Refused:
        return RefusedByRule;
    case ErrorKind::Usage:
        return WrongUse;
    case ErrorKind::Failed:
    case ErrorKind::Cancelled:
        break;
    }
    return CouldNot;
}

} // namespace voicelog::ctl
