// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LetterBlocks.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// What is told of a mark: what it keeps from the person, not whose it is.
QStringList subjectsOf(const RecordingDecision &decision)
{
    QStringList subjects;
    for (const CopyMark &mark : decision.marks) {
        const QString id(idIn(markSubjectIds, mark.subject));
        if (!subjects.contains(id))
            subjects += id;
    }
    return subjects;
}

} // namespace

void LetterBlocks::write(const QString &name)
{
    static constexpr std::pair<QLatin1StringView, void (LetterBlocks::*)()> writers[] = {
        {"request"_L1, &LetterBlocks::request},         {"recordings"_L1, &LetterBlocks::recordings},
        {"purposes"_L1, &LetterBlocks::purposes},       {"categories"_L1, &LetterBlocks::categories},
        {"recipients"_L1, &LetterBlocks::recipients},   {"retention"_L1, &LetterBlocks::retention},
        {"source"_L1, &LetterBlocks::source},           {"automatedDecisions"_L1, &LetterBlocks::automatedDecisions},
        {"transfers"_L1, &LetterBlocks::transfers},     {"rights"_L1, &LetterBlocks::rights},
        {"leftOut"_L1, &LetterBlocks::leftOut},         {"complaint"_L1, &LetterBlocks::complaint},
        {"annexes"_L1, &LetterBlocks::annexes},         {"consultations"_L1, &LetterBlocks::consultations},
        {"restriction"_L1, &LetterBlocks::restriction}, {"destroyed"_L1, &LetterBlocks::destroyed},
        {"decisions"_L1, &LetterBlocks::decisions},
    };
    const auto found = std::ranges::find(writers, name, [](const auto &one) { return QString(one.first); });
    Q_ASSERT(found != std::end(writers)); // the template was checked
    (this->*found->second)();
}

QString LetterBlocks::when(const QDateTime &utc) const
{
    const QDateTime local = utc.toTimeZone(QTimeZone(m_build.report().timeZone));
    return m_build.texts().shortDate(local.date()) + local.toString(u" HH:mm"_s);
}

QString LetterBlocks::scope() const
{
    const DataRequest::Scope &asked = m_facts.request.scope;
    QStringList parts;
    if (asked.from.isValid())
        parts += text("letter.scopeFrom"_L1, {{u"date"_s, m_build.texts().date(asked.from)}});
    if (asked.until.isValid())
        parts += text("letter.scopeUntil"_L1, {{u"date"_s, m_build.texts().date(asked.until)}});
    const auto named = [&](QLatin1StringView key, const QStringList &values) {
        if (!values.isEmpty())
            parts += text(key, {{u"values"_s, values.join(u", "_s)}});
    };
    named("letter.scopeNumbers"_L1, asked.numbers);
    named("letter.scopeContracts"_L1, asked.contractRefs);
    named("letter.scopeRecordings"_L1, asked.recordings);
    return parts.join(u"; "_s);
}

void LetterBlocks::request()
{
    const QString right =
        m_build.texts().value(QString(idIn(requestKindIds, m_facts.request.kind)), "requestValue"_L1).toLower();
    const QString asked = scope();
    if (m_facts.request.scope.all)
        m_build.paragraph(text("letter.askedAll"_L1, {{u"right"_s, right}}));
    else
        m_build.paragraph(text("letter.asked"_L1, {{u"right"_s, right}}));
    if (!asked.isEmpty())
        m_build.paragraph(text("letter.scope"_L1, {{u"scope"_s, asked}}));
    if (m_facts.request.identityMethod)
        m_build.paragraph(
            text("letter.identity"_L1,
                 {{u"how"_s, m_build.texts().value(QString(idIn(identityMethodIds, *m_facts.request.identityMethod)),
                                                   "letterValue"_L1)},
                  {u"date"_s, m_build.texts().date(m_facts.request.identityCheckedOn)}}));
    if (!m_facts.request.representative.isEmpty())
        m_build.paragraph(text("letter.through"_L1, {{u"name"_s, m_facts.request.representative}}));
}

void LetterBlocks::recordings()
{
    if (m_facts.recordings.isEmpty())
        return;
    QList<QStringList> rows;
    for (const HeldRecording &one : m_facts.recordings) {
        const QString decided =
            one.decision
                ? m_build.texts().value(QString(idIn(copyDecisionIds, one.decision->decision)), "letterValue"_L1)
                : u"–"_s;
        rows += {one.number, when(one.startedAt), m_build.texts().duration(one.durationMs), decided};
    }
    m_build.table({{text("letter.recording"_L1), 2.2},
                   {text("letter.made"_L1), 1.5},
                   {text("letter.duration"_L1), 0.8, true},
                   {text("letter.given"_L1), 2.4}},
                  rows, {});
}

void LetterBlocks::purposes()
{
    for (const LetterFacts::OfProgramme &one : m_facts.programmes) {
        const QString basis = one.basis ? value(idIn(programmeBasisIds, *one.basis)) : text("common.notOnRecord"_L1);
        item(text("letter.purpose"_L1,
                  {{u"programme"_s, one.name}, {u"purpose"_s, value(purposeId(one.purpose))}, {u"basis"_s, basis}}));
        if (!one.legalDuty.isEmpty())
            m_build.paragraph(text("letter.duty"_L1, {{u"duty"_s, one.legalDuty}}));
        if (!one.interest.isEmpty())
            m_build.paragraph(text("letter.interest"_L1, {{u"interest"_s, one.interest}}));
    }
    if (m_facts.programmes.isEmpty())
        m_build.paragraph(text("letter.noPurpose"_L1));
}

template <typename Lines>
void LetterBlocks::fromRegister(QLatin1StringView none, Lines lines)
{
    QStringList said;
    for (const LetterFacts::OfProgramme &one : m_facts.programmes) {
        if (!one.entry)
            continue;
        for (const QString &line : lines(*one.entry)) {
            if (!line.trimmed().isEmpty() && !said.contains(line))
                said += line;
        }
    }
    for (const QString &line : std::as_const(said))
        item(line);
    if (said.isEmpty())
        m_build.paragraph(text(none));
}

void LetterBlocks::categories()
{
    m_build.paragraph(text("letter.categories"_L1));
    fromRegister("letter.categoriesUsual"_L1, [](const RegisterEntry &entry) { return entry.dataCategories; });
}

void LetterBlocks::recipients()
{
    m_build.paragraph(text("letter.recipientsActual"_L1));
    QStringList said;
    for (const QString &one : m_facts.recipients)
        said += one;
    for (const LetterFacts::OfProgramme &one : m_facts.programmes) {
        if (!one.entry)
            continue;
        for (const RegisterProcessor &processor : one.entry->processors) {
            const QString line = text("letter.processor"_L1, {{u"name"_s, processor.name}});
            if (!said.contains(line))
                said += line;
        }
    }
    for (const QString &line : std::as_const(said))
        item(line);
    if (said.isEmpty())
        m_build.paragraph(text("letter.recipientsNone"_L1));
}

QString LetterBlocks::period(const RetentionPeriod &period) const
{
    QStringList parts;
    if (period.months > 0 && period.months % 12 == 0)
        parts += text(period.months == 12 ? "letter.year"_L1 : "letter.years"_L1, {{u"n"_s, period.months / 12}});
    else if (period.months > 0)
        parts += text(period.months == 1 ? "letter.month"_L1 : "letter.months"_L1, {{u"n"_s, period.months}});
    if (period.days > 0 || parts.isEmpty())
        parts += text(period.days == 1 ? "letter.day"_L1 : "letter.days"_L1, {{u"n"_s, period.days}});
    return parts.join(u' ');
}

void LetterBlocks::retention()
{
    for (const LetterFacts::OfProgramme &one : m_facts.programmes) {
        if (one.purpose == Purpose::EmployeeMonitoring)
            item(text("letter.keptMonitoring"_L1, {{u"programme"_s, one.name}}));
        else
            item(text("letter.kept"_L1, {{u"programme"_s, one.name}, {u"period"_s, period(one.period)}}));
    }
    m_build.paragraph(text("letter.keptRequest"_L1));
}

void LetterBlocks::source()
{
    fromRegister("letter.sourceUsual"_L1, [](const RegisterEntry &entry) { return QStringList{entry.source}; });
}

void LetterBlocks::automatedDecisions()
{
    fromRegister("letter.automatedNone"_L1,
                 [](const RegisterEntry &entry) { return QStringList{entry.automatedDecisions}; });
}

void LetterBlocks::transfers()
{
    fromRegister("letter.transfersNone"_L1, [this](const RegisterEntry &entry) {
        QStringList lines;
        for (const RegisterTransfer &one : entry.transfers)
            lines +=
                text("letter.transfer"_L1, {{u"country"_s, one.country},
                                            {u"safeguard"_s, one.safeguard.isEmpty() ? one.basis : one.safeguard}});
        return lines;
    });
}

void LetterBlocks::rights()
{
    m_build.paragraph(text("letter.rights"_L1));
    for (const QLatin1StringView key : {"letter.rightRectify"_L1, "letter.rightErase"_L1, "letter.rightRestrict"_L1,
                                        "letter.rightObject"_L1, "letter.rightPort"_L1})
        item(text(key));
    m_build.paragraph(m_facts.contact.isEmpty() ? text("letter.contactNone"_L1)
                                                : text("letter.contact"_L1, {{u"contact"_s, m_facts.contact}}));
}

QString LetterBlocks::weighed(const QString &decision, const QString &weighing) const
{
    return weighing.isEmpty() ? decision : decision + u' ' + text("letter.weighing"_L1, {{u"weighing"_s, weighing}});
}

void LetterBlocks::leftOut()
{
    bool nothing = true;
    for (const RecordingDecision &one : m_facts.request.decisions) {
        if (one.decision == CopyDecision::Copy)
            continue;
        nothing = false;
        QStringList subjects;
        for (const QString &id : subjectsOf(one))
            subjects += m_build.texts().value(id, "markSubject"_L1);
        QVariantMap values{{u"recording"_s, one.number}, {u"parts"_s, subjects.join(u", "_s)}};
        if (one.decision == CopyDecision::Refused) {
            values.insert(u"ground"_s,
                          m_build.texts().value(one.ground ? QString(idIn(refusalGroundIds, *one.ground)) : QString(),
                                                "letterValue"_L1));
            item(weighed(text("letter.refused"_L1, values), one.weighing));
        } else if (one.decision == CopyDecision::Transcript) {
            const auto key = subjects.isEmpty() ? "letter.transcriptOnly"_L1 : "letter.transcriptRedacted"_L1;
            item(weighed(text(key, values), one.weighing));
        } else {
            item(weighed(text("letter.redacted"_L1, values), one.weighing));
        }
    }
    if (nothing)
        m_build.paragraph(text("letter.nothingLeftOut"_L1));
}

void LetterBlocks::complaint()
{
    m_build.paragraph(text("letter.complaint"_L1));
    m_build.paragraph(text("letter.court"_L1));
}

void LetterBlocks::annexes()
{
    for (const QString &one : m_facts.annexes)
        item(one);
    if (m_facts.annexes.isEmpty())
        m_build.paragraph(text("letter.annexesNone"_L1));
    else
        m_build.paragraph(text("letter.annexesHow"_L1));
}

void LetterBlocks::consultations()
{
    m_build.heading(2, text("letter.consultations"_L1));
    QList<QStringList> rows;
    for (const LetterFacts::Use &one : m_facts.uses)
        rows += {when(one.at), one.number, m_build.texts().value(one.action),
                 one.reason.isEmpty() ? u"–"_s : m_build.texts().value(one.reason)};
    m_build.table({{text("letter.at"_L1), 1.3},
                   {text("letter.recording"_L1), 1.8},
                   {text("letter.what"_L1), 1.7},
                   {text("letter.why"_L1), 2}},
                  rows, text("letter.noConsultations"_L1));
    m_build.note(text("letter.consultationsNote"_L1));
}

void LetterBlocks::restriction()
{
    if (m_facts.monitoring)
        m_build.notice(text("letter.restriction"_L1));
}

void LetterBlocks::decisions()
{
    const QString kind(idIn(requestKindIds, m_facts.request.kind));
    for (const RightDecision &one : m_facts.request.rights) {
        QString ground;
        if (one.ground)
            ground = m_build.texts().value(QString(idIn(rightGroundIds, *one.ground)), "letterValue"_L1);
        const QVariantMap values{{u"recording"_s, one.number}, {u"ground"_s, ground}, {u"note"_s, one.note}};
        if (one.isGranted()) {
            QString granted = m_build.texts().value(kind, "letterGranted"_L1);
            for (auto it = values.begin(); it != values.end(); ++it)
                granted.replace(u'{' + it.key() + u'}', it.value().toString());
            item(weighed(granted, one.reasoning));
        } else {
            item(weighed(text("letter.rightRefused"_L1, values), one.reasoning));
        }
    }
    if (m_facts.request.rights.isEmpty())
        m_build.paragraph(text("letter.nothingToDecide"_L1));
}

void LetterBlocks::destroyed()
{
    for (const DestructionRecord &one : m_facts.destroyed)
        item(text(
            "letter.destroyed"_L1,
            {{u"date"_s, m_build.texts().date(one.executedAt.toTimeZone(QTimeZone(m_build.report().timeZone)).date())},
             {u"certificate"_s, one.number}}));
}

} // namespace voicelog
