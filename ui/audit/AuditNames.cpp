// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditNames.h"

#include <common/SentenceCase.h>
#include <words/EnumText.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

struct AuditNameWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditNames)
};

constexpr qsizetype tailLength = 6; // enough to tell records of a page apart

} // namespace

QString AuditNames::actor(const Id &id) const
{
    const auto found = m_names.constFind(id.toString());
    return found == m_names.constEnd() ? AuditNameWords::tr("The recovery words") : *found;
}

QString AuditNames::object(const QString &type, const QString &id) const
{
    if (type.isEmpty())
        return {};
    const QString kind = sentenceCase(EnumText::thing(type));
    if (id.isEmpty() || type == u"ARCHIVE")
        return kind;
    const auto found = m_names.constFind(id);
    if (found != m_names.constEnd())
        return AuditNameWords::tr("%1 “%2”").arg(kind, *found);
    return id.size() > 2 * tailLength ? AuditNameWords::tr("%1 …%2").arg(kind, id.last(tailLength))
                                      : AuditNameWords::tr("%1 %2").arg(kind, id);
}

QString AuditNames::value(const QJsonValue &value) const
{
    if (value.isString()) {
        const QString text = value.toString();
        const auto found = m_names.constFind(text);
        if (found != m_names.constEnd())
            return *found;
        if (const auto role = EnumText::roleById(text); role != text)
            return role;
        return EnumText::value(text);
    }
    if (value.isBool())
        return value.toBool() ? AuditNameWords::tr("yes") : AuditNameWords::tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 15);
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return {};
}

} // namespace voicelog
