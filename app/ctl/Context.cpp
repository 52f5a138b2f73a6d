// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Context.h"

#include <archive/Archive.h>
#include <archive/ArchiveErrors.h>
#include <archive/UnlockThrottle.h>
#include <base/BaseErrors.h>
#include <base/Platform.h>
#include <common/FullSchema.h>
#include <common/SettleDates.h>
#include <words/ErrorText.h>

#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <csignal>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace {

constexpr qsizetype maximumPasswordBytes = 4096;
const CancelToken *interrupted = nullptr; // for the signal handler alone

void onInterrupt(int)
{
    if (interrupted)
        interrupted->cancel(); // sets an atomic flag only
}

} // namespace

Context::Context(Globals globals, const Clock &clock, KdfCost cost)
    : m_globals(std::move(globals)), m_clock(clock), m_kdfCost(cost), m_output(m_globals.json)
{
    interrupted = &m_cancel;
    std::signal(SIGINT, onInterrupt);
}

void Context::cancelOnTermination() { std::signal(SIGTERM, onInterrupt); }

Context::~Context()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    interrupted = nullptr;
}

Result<Session *> Context::session()
{
    if (m_session)
        return m_session.get();
    if (m_globals.archive.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"--archive"_s}});
    VOICELOG_ASSIGN(const ArchiveInfo info, Archive::inspect(m_globals.archive));
    QString account = m_globals.account;
    if (account.isEmpty() && info.accountNames.size() == 1)
        account = info.accountNames.first();
    if (account.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"--account"_s}});
    VOICELOG_ASSIGN(const SecretBytes secret, password(m_globals.passwordFile, tr("Password of %1: ").arg(account)));
    UnlockThrottle throttle(unlockThrottleFile(), m_clock);
    const Archive archive(m_globals.archive, fullSchema(), m_clock, m_kdfCost);
    VOICELOG_ASSIGN(m_session, archive.unlock(account, secret, throttle));
    if (const auto settled = settleDates(*m_session); !settled) // the command itself may still be done
        m_output.note(ErrorText::of(settled.error()).title);
    return m_session.get();
}

Result<SecretBytes> Context::password(const QString &file, const QString &prompt)
{
    SecretBytes buffer(maximumPasswordBytes);
    qsizetype length = 0;
    if (file.isEmpty()) {
        std::fputs(prompt.toUtf8().constData(), stderr);
        std::fflush(stderr);
        length = platform::readSecretLine(buffer.data(), buffer.size());
        std::fputc('\n', stderr);
        if (length < 0)
            return fail(errors::MissingValue, {{u"field"_s, u"--password-file"_s}});
    } else {
        QFile source(file);
        if (!source.exists())
            return fail(errors::FileNotFound, {{u"path"_s, file}});
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(errors::FileUnreadable, {{u"path"_s, file}, {u"detail"_s, source.errorString()}});
        const qint64 read = source.read(buffer.data(), buffer.size());
        const QByteArrayView line(buffer.data(), std::max<qint64>(read, 0));
        const auto end = line.indexOf('\n');
        length = end < 0 ? line.size() : end;
        if (length > 0 && line[length - 1] == '\r')
            --length;
    }
    return SecretBytes::copyOf({buffer.data(), length});
}

ProgressFunction Context::progress()
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [this, timer](const Progress &progress) {
        const QLocale locale;
        QString text =
            progress.totalItems > 0
                ? tr("%1 of %2").arg(locale.toString(progress.doneItems), locale.toString(progress.totalItems))
                : locale.toString(progress.doneItems);
        if (progress.totalBytes > 0) {
            text += u"  "_s + locale.formattedDataSize(progress.doneBytes) + u" / "_s +
                    locale.formattedDataSize(progress.totalBytes);
            if (progress.doneBytes > 0 && timer->elapsed() > 1000) {
                const qint64 left =
                    timer->elapsed() * (progress.totalBytes - progress.doneBytes) / progress.doneBytes / 1000;
                text += u"  "_s + tr("%n second(s) left", nullptr, int(left));
            }
        }
        m_output.progress(text);
    };
}

} // namespace voicelog::ctl
