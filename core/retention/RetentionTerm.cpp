// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionTerm.h"

#include "RetentionErrors.h"

#include <base/BaseErrors.h>
#include <base/FieldReader.h>
#include <recordings/RecordingActions.h>

using namespace Qt::StringLiterals;

namespace voicelog {

bool RetentionTerm::warns() const
{
    const auto &above = rowOf(dueClass).warnAbove;
    return above && period.roughDays() > above->roughDays();
}

Result<void> RetentionTerm::check() const
{
    const DueClassRow &row = rowOf(dueClass);
    const QString id = dueClassId(dueClass);
    if (row.fixed)
        return fail(errors::TermFixed, {{u"class"_s, id}});
    const int length = period.roughDays();
    if ((row.minimum && length < row.minimum->roughDays()) || (row.maximum && length > row.maximum->roughDays()) ||
        length < 0)
        return fail(errors::TermOutOfRange, {{u"class"_s, id},
                                             {u"minimum"_s, row.minimum ? row.minimum->toString() : u"0 days"_s},
                                             {u"maximum"_s, row.maximum ? row.maximum->toString() : QString()}});
    const qsizetype size = reason.trimmed().size();
    if (size < actions::shortestReason || size > actions::longestReason)
        return fail(errors::InvalidValue, {{u"field"_s, u"reason"_s}, {u"value"_s, reason}});
    return {};
}

QJsonObject RetentionTerm::toJson() const
{
    const DueClassRow &row = rowOf(dueClass);
    QJsonObject json{{u"class"_s, QString(dueClassId(dueClass))}, {u"period"_s, period.toString()}};
    putId(json, "programmeId"_L1, programmeId);
    putText(json, "reason"_L1, reason);
    if (seq > 0) {
        json.insert(u"seq"_s, seq);
        json.insert(u"setAt"_s, setAt.toString(Qt::ISODateWithMs));
        putId(json, "setBy"_L1, setBy);
    }
    json.insert(u"default"_s, row.standard.toString());
    if (row.minimum)
        json.insert(u"minimum"_s, row.minimum->toString());
    if (row.maximum)
        json.insert(u"maximum"_s, row.maximum->toString());
    if (row.warnAbove)
        json.insert(u"warnAbove"_s, row.warnAbove->toString());
    json.insert(u"fixed"_s, row.fixed);
    json.insert(u"warns"_s, warns());
    return json;
}

Result<RetentionTerm> RetentionTerm::fromJson(const QJsonObject &object)
{
    FieldReader reader(object);
    reader.ignore({"seq"_L1, "setAt"_L1, "setBy"_L1, "default"_L1, "minimum"_L1, "maximum"_L1, "warnAbove"_L1,
                   "fixed"_L1, "warns"_L1});
    RetentionTerm term;
    term.programmeId = reader.id("programmeId"_L1);
    const auto dueClass = dueClassFromId(reader.text("class"_L1));
    const QString period = reader.text("period"_L1, FieldReader::titleLimit);
    term.reason = reader.text("reason"_L1, FieldReader::reasonLimit);
    VOICELOG_TRY(reader.finish());
    const auto length = RetentionPeriod::fromString(period);
    if (!dueClass)
        return fail(errors::InvalidValue, {{u"field"_s, u"class"_s}, {u"value"_s, object[u"class"].toString()}});
    if (!length)
        return fail(errors::InvalidValue, {{u"field"_s, u"period"_s}, {u"value"_s, period}});
    term.dueClass = *dueClass;
    term.period = *length;
    return term;
}

RetentionTerms::RetentionTerms(const QList<RetentionTerm> &history)
{
    for (const RetentionTerm &term : history)
        m_latest.insert({term.programmeId, int(term.dueClass)}, term);
}

RetentionTerm RetentionTerms::term(const Id &programme, DueClass dueClass) const
{
    for (const Id &whose : {programme, Id()}) {
        if (const auto found = m_latest.constFind({whose, int(dueClass)}); found != m_latest.constEnd())
            return *found;
    }
    RetentionTerm standard;
    standard.programmeId = programme;
    standard.dueClass = dueClass;
    standard.period = m_lawful.value(int(dueClass), rowOf(dueClass).standard);
    return standard;
}

void RetentionTerms::useEdition(const RuleEdition &edition)
{
    const auto take = [&](DueClass dueClass, const QString &parameter, RetentionPeriod (*period)(int)) {
        if (const auto found = edition.parameters.constFind(parameter); found != edition.parameters.constEnd())
            m_lawful.insert(int(dueClass), period(*found));
    };
    take(DueClass::ContractNone, u"contractRefDays"_s, &RetentionPeriod::ofDays);
    take(DueClass::ContractRest, u"proofDays"_s, &RetentionPeriod::ofDays);
    take(DueClass::LegalSecurities, u"legalRecordYears"_s, &RetentionPeriod::ofYears);
    take(DueClass::MonitoringNoFinding, u"noFindingDays"_s, &RetentionPeriod::ofDays);
    take(DueClass::Unannounced, u"unannouncedDays"_s, &RetentionPeriod::ofDays);
}

void RetentionTerms::setProgrammeDays(const Id &programme, DueClass dueClass, int days, const QString &reason)
{
    const std::pair key(programme, int(dueClass));
    if (m_latest.contains(key))
        return;
    RetentionTerm own;
    own.programmeId = programme;
    own.dueClass = dueClass;
    own.period = RetentionPeriod::ofDays(days);
    own.reason = reason;
    m_latest.insert(key, own);
}

} // namespace voicelog
