// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PackageSink.h"

#include <base/BaseErrors.h>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestPackageName = 200; // bytes: with the folder it is unpacked to, Windows takes 259 characters

std::unexpected<Error> invalidPackage(const QString &field, const QString &value)
{
    return fail(errors::InvalidValue, {{u"field"_s, field}, {u"value"_s, value}});
}

/// Whether each system can make a file or folder of this name, and none reads it as a way out.
bool isPortable(QStringView part)
{
    const auto allowed = [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() != 0x7f && !QStringView(u"\\:*?\"<>|").contains(c);
    };
    return !part.isEmpty() && std::ranges::all_of(part, allowed) && !part.endsWith(u'.') && !part.endsWith(u' ') &&
           !part.startsWith(u' ');
}

} // namespace

PackageSink::~PackageSink() = default;

Result<void> PackageSink::settle(Result<void> result)
{
    if (!result && !m_failure) {
        m_failure = result.error();
        discard();
    }
    return result;
}

Result<void> PackageSink::takeName(const QString &name)
{
    const QStringList parts = name.split(u'/');
    if (name.toUtf8().size() > longestPackageName || !name.isValidUtf16() || !std::ranges::all_of(parts, isPortable))
        return invalidPackage(u"name"_s, name);
    const QString plain = name.normalized(QString::NormalizationForm_C).toCaseFolded();
    if (m_files.contains(plain) || m_folders.contains(plain))
        return invalidPackage(u"name"_s, name);
    m_files.insert(plain);
    for (qsizetype end = plain.lastIndexOf(u'/'); end > 0; end = plain.lastIndexOf(u'/', end - 1)) {
        const QString folder = plain.first(end);
        if (m_files.contains(folder))
            return invalidPackage(u"name"_s, name);
        m_folders.insert(folder);
    }
    return {};
}

Result<void> PackageSink::begin(const QString &name, qint64 size, const QDateTime &modified)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    Q_ASSERT(m_left < 0 && !m_finished && size >= 0);
    VOICELOG_TRY(settle(takeName(name)));
    VOICELOG_TRY(settle(beginFile(name, size, modified)));
    m_left = size;
    return {};
}

Result<void> PackageSink::write(QByteArrayView bytes)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    Q_ASSERT(m_left >= 0);
    if (bytes.size() > m_left)
        return settle(invalidPackage(u"size"_s, QString::number(bytes.size() - m_left)));
    m_left -= bytes.size();
    return bytes.isEmpty() ? Result<void>() : settle(writeBytes(bytes));
}

Result<void> PackageSink::end()
{
    if (m_failure)
        return std::unexpected(*m_failure);
    Q_ASSERT(m_left >= 0);
    if (m_left > 0)
        return settle(invalidPackage(u"size"_s, QString::number(-m_left)));
    m_left = -1;
    return settle(endFile());
}

Result<void> PackageSink::finish()
{
    if (m_failure)
        return std::unexpected(*m_failure);
    Q_ASSERT(m_left < 0 && !m_finished);
    VOICELOG_TRY(settle(finishPackage()));
    m_finished = true;
    return {};
}

} // namespace voicelog
