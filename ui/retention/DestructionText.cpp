// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DestructionText.h"

#include "HoldWords.h"

#include <common/Durations.h>
#include <common/FormDocument.h>
#include <common/LocalTime.h>
#include <common/SentenceCase.h>
#include <words/EnumText.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

QString DestructionText::what(DestructionWhat what, qint64 count, const QString &vaultNumber)
{
    if (what == DestructionWhat::WholeVault)
        return tr("The whole vault of %1, with %2").arg(vaultNumber, HoldWords::recordings(count));
    return tr("%1 of %2", "recordings, and of which programme or case").arg(HoldWords::recordings(count), vaultNumber);
}

QString DestructionText::ground(DueClass dueClass, const QString &ruleId)
{
    const QString name = sentenceCase(EnumText::value(dueClassId(dueClass)));
    return ruleId.isEmpty() ? name : name + u", "_s + ruleId;
}

QString DestructionText::months(const DestructionRecord &record)
{
    const auto month = [](const QString &id) {
        const QDate first = QDate::fromString(id + u"-01"_s, Qt::ISODate);
        return first.isValid() ? QLocale().toString(first, u"MMMM yyyy"_s) : id;
    };
    return record.monthFrom == record.monthTo
               ? month(record.monthFrom)
               : tr("%1 to %2", "two months").arg(month(record.monthFrom), month(record.monthTo));
}

QString DestructionText::actor(const DestructionActor &actor, const QHash<Id, QString> &accounts)
{
    if (actor.account.isNull())
        return {};
    const QString name = accounts.value(actor.account, tr("account %1").arg(actor.account.toString()));
    return actor.role.isEmpty() ? name
                                : tr("%1, %2", "an account and its role").arg(name, EnumText::roleById(actor.role));
}

void DestructionText::show(FormDocument *document, const DestructionRecord &record, const QHash<Id, QString> &accounts,
                           const LocalTime &time)
{
    QStringList methods;
    for (const QString &method : record.methods)
        methods.append(EnumText::value(method));
    FormDocument::Facts facts{{tr("Destroyed"), what(record.what, record.count, record.vaultNumber)},
                              {tr("Ground"), ground(record.dueClass, record.ruleId)},
                              {tr("Total duration"), durations::clock(record.totalDurationMs)},
                              {tr("Recorded in"), record.monthFrom.isEmpty() ? QString() : months(record)},
                              {tr("Due since"), HoldWords::day(record.dueOn)},
                              {tr("Method"), sentenceCase(methods.join(u", "_s))},
                              {tr("Executed"), time.full(record.executedAt)},
                              {tr("Executed by"), actor(record.executedBy, accounts)},
                              {tr("Proposed by"), actor(record.proposedBy, accounts)},
                              {tr("Approved by"), actor(record.approvedBy, accounts)},
                              {tr("In no backup from"), HoldWords::day(record.backupExpiresOn)}};
    if (record.approvedBy.account.isNull())
        facts.append({tr("Approval"), record.dueClass == DueClass::Ordered
                                          ? tr("none is needed: a court or the supervisor ordered it, and that order "
                                               "was confirmed here")
                                          : tr("none is needed: once the day has come, silence destroys")});
    facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    document->setHead(tr("Certificate of destruction %1").arg(record.number), facts);

    QJsonArray exceptions;
    for (const DestructionException &one : record.exceptions)
        exceptions.append(QJsonObject{{u"kind"_s, sentenceCase(EnumText::value(one.kind))},
                                      {u"number"_s, one.number},
                                      {u"recordings"_s, QLocale().toString(one.recordings)},
                                      {u"until"_s, one.untilOn.toString(Qt::ISODate)}});
    QJsonArray ids;
    for (const Id &id : record.recordings.first(std::min(record.recordings.size(), shownRecordings)))
        ids.append(id.toString());
    QString label = tr("Recordings, by the numbers that name nobody");
    if (record.recordings.size() > shownRecordings)
        label += u' ' + tr("(the first %1; the file has them all)").arg(shownRecordings);
    using Kind = FormField::Kind;
    QList<FormField> fields{{.key = u"statement"_s, .label = tr("Statement"), .kind = Kind::Text}};
    if (!exceptions.isEmpty())
        fields.append({.key = u"exceptions"_s,
                       .label = tr("What was left out, and why"),
                       .kind = Kind::Records,
                       .columns = {{.key = u"kind"_s, .label = tr("Kept by")},
                                   {.key = u"number"_s, .label = tr("Number")},
                                   {.key = u"recordings"_s, .label = tr("Recordings")},
                                   {.key = u"until"_s, .label = tr("Ends on"), .kind = Kind::Date}}});
    if (!ids.isEmpty())
        fields.append({.key = u"recordings"_s, .label = label, .kind = Kind::TextList});
    document->setContent(
        {{.id = u"certificate"_s, .title = tr("What this certifies"), .intro = {}, .fields = fields}},
        {{u"statement"_s, tr("Sound, waveform, transcript, call data, names and numbers are destroyed. "
                             "No copy of them is kept, but in backups until they expire.")},
         {u"exceptions"_s, exceptions},
         {u"recordings"_s, ids}});
}

} // namespace voicelog
