// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordForms.h"

#include <common/FormPath.h>
#include <common/SentenceCase.h>
#include <programmes/Programme.h>
#include <programmes/ProgrammeTerm.h>
#include <words/EnumText.h>
#include <words/PeriodText.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace voicelog::recordforms {

namespace {

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordForms)
};
using Kind = FormField::Kind;

template <size_t N>
QList<FormChoice> choicesOf(const EnumIds<N> &ids)
{
    QList<FormChoice> choices;
    for (const QLatin1StringView id : ids)
        choices.append({id, sentenceCase(EnumText::value(id))});
    return choices;
}

FormField field(const QString &key, Kind kind, const QString &help = {}, bool required = false)
{
    FormField field;
    field.key = key;
    field.label = sentenceCase(EnumText::field(key));
    field.kind = kind;
    field.help = help;
    field.required = required;
    if (kind == Kind::Line || kind == Kind::TextList)
        field.maxLength = 200;
    else if (kind == Kind::Text)
        field.maxLength = 20'000;
    return field;
}

FormField choice(const QString &key, const QList<FormChoice> &choices, const QString &help = {}, bool required = false)
{
    FormField made = field(key, Kind::Choice, help, required);
    made.choices = choices;
    return made;
}

FormField reason(const QString &key, const QString &help = {})
{
    FormField made = field(key, Kind::Text, help);
    made.maxLength = 4000;
    return made;
}

FormField when(FormField field, const QString &key, const QString &value)
{
    field.visibleWhen = [key, value](const QJsonObject &whole) {
        return formpath::valueAt(whole, key).toString() == value;
    };
    return field;
}

FormField whenHeard(FormField field)
{
    field.visibleWhen = [](const QJsonObject &whole) { return whole.value("employeesHeard"_L1).toBool(true); };
    return field;
}

FormField onlyWhile(bool open, FormField field)
{
    if (!open)
        field.enabledWhen = [](const QJsonObject &) { return false; };
    return field;
}

FormSection practice(bool isNew, bool isDraft)
{
    QList<FormChoice> purposes;
    for (const Purpose purpose : allPurposes)
        purposes.append({purposeId(purpose), sentenceCase(EnumText::of(purpose))});
    FormField code =
        field(u"code"_s, Kind::Line,
              FormWords::tr("Begins the numbers of its recordings: 2 to 12 capitals or digits. Left empty, "
                            "it is made from the name. It stays as it is."));
    code.maxLength = 12;
    FormField sampling =
        field(u"samplingPct"_s, Kind::Number,
              FormWords::tr("In percent. Recording fewer calls weighs less on callers and employees."));
    sampling.minimum = 1;
    sampling.maximum = 100;
    return {u"practice"_s,
            FormWords::tr("The practice"),
            FormWords::tr("One reason to record, on which lines, from when."),
            {field(u"name"_s, Kind::Line, {}, true), onlyWhile(isNew, code),
             onlyWhile(isDraft, choice(u"purpose"_s, purposes,
                                       FormWords::tr("Exactly one. Another purpose is another programme."), true)),
             field(u"lines"_s, Kind::TextList, FormWords::tr("The numbers or queues that are recorded."), true),
             sampling,
             field(u"startDate"_s, Kind::Date, FormWords::tr("Everything that the law asks must be there on this day."),
                   true),
             field(u"endDate"_s, Kind::Date)}};
}

FormSection basis(const Links &links)
{
    return {
        u"basis"_s,
        FormWords::tr("Legal basis"),
        FormWords::tr("Why the law allows it, and where that is written down."),
        {choice(u"legalBasis"_s, choicesOf(programmeBasisIds),
                FormWords::tr("Consent is not free in employment: it cannot be the basis where employees are heard."),
                true),
         when(reason(u"legalDuty"_s, FormWords::tr("The article that asks for recording.")), u"legalBasis"_s,
              u"6_1_C"_s),
         when(choice(u"controllerKind"_s, choicesOf(controllerKindIds),
                     FormWords::tr("A public authority cannot rest its task on legitimate interest.")),
              u"legalBasis"_s, u"6_1_F"_s),
         when(choice(u"liaId"_s, links.balancing, FormWords::tr("It must be approved and in force on the start date.")),
              u"legalBasis"_s, u"6_1_F"_s),
         choice(u"registerEntryId"_s, links.registerEntries,
                FormWords::tr("The line of the processing register that names this programme."), true),
         choice(u"dpia.status"_s, choicesOf(dpiaStatusIds), {}, true),
         when(field(u"dpia.ref"_s, Kind::Line), u"dpia.status"_s, u"DONE"_s),
         when(field(u"dpia.date"_s, Kind::Date), u"dpia.status"_s, u"DONE"_s),
         when(choice(u"dpia.residualRisk"_s, choicesOf(residualRiskIds),
                     FormWords::tr("If it stays high, the supervisor must be consulted first (GDPR art. 36).")),
              u"dpia.status"_s, u"DONE"_s),
         when(field(u"dpia.consultationAnsweredOn"_s, Kind::Date), u"dpia.residualRisk"_s, u"HIGH"_s),
         when(reason(u"dpia.reason"_s), u"dpia.status"_s, u"NOT_REQUIRED"_s),
         field(u"notification.number"_s, Kind::Line,
               FormWords::tr("For recordings of before 25 May 2018 only: the Wbp asked for a notification.")),
         field(u"notification.exemption"_s, Kind::Line,
               FormWords::tr("Or the article of the Vrijstellingsbesluit that made it unnecessary.")),
         field(u"notification.date"_s, Kind::Date)}};
}

FormSection callers()
{
    QList<FormChoice> purposes;
    for (const Purpose purpose : allPurposes)
        purposes.append({purposeId(purpose), sentenceCase(EnumText::of(purpose))});
    FormField announced = field(u"announcedPurposes"_s, Kind::Checks,
                                FormWords::tr("A recording may be used only for what was announced."), true);
    announced.choices = purposes;
    return {
        u"callers"_s,
        FormWords::tr("What callers are told"),
        FormWords::tr("The words that are spoken at the start of a call. The sound of them is kept in the next tab."),
        {field(u"announcementTextNl"_s, Kind::Text, {}, true), field(u"announcementTextEn"_s, Kind::Text),
         field(u"privacyNoticeRef"_s, Kind::Line,
               FormWords::tr(
                   "Where the announcement tells callers to find the whole notice: an address, or a menu choice.")),
         announced}};
}

FormSection employees(const Links &links)
{
    return {u"employees"_s,
            FormWords::tr("Employees and works council"),
            FormWords::tr("Where employees are heard they are told beforehand, and the works council consents."),
            {field(u"employeesHeard"_s, Kind::Flag),
             choice(u"agentSignal"_s, choicesOf(agentSignalIds),
                    FormWords::tr("What tells the employee that recording begins."), true),
             whenHeard(choice(u"employeeNoticeId"_s, links.notices, {}, true)),
             whenHeard(choice(u"worksCouncilRecordId"_s, links.council, {}, true))}};
}

/// Each class with what it allows, so that nobody has to look it up.
QList<FormChoice> retentionClasses()
{
    QList<FormChoice> choices;
    for (const QLatin1StringView id : retentionClassIds) {
        const auto retentionClass = RetentionClass(choices.size()); // the ids stand in their order
        choices.append({QString(id), FormWords::tr("%1: %2", "a retention class, and its term")
                                         .arg(sentenceCase(EnumText::value(id)),
                                              PeriodText::limits(rowOf(dueClassOf(retentionClass))))});
    }
    return choices;
}

FormSection retention()
{
    FormField days =
        field(u"retentionDays"_s, Kind::Number, FormWords::tr("Only where it differs from the class; then say why."));
    days.minimum = 1;
    days.maximum = 36'500;
    return {
        u"retention"_s,
        FormWords::tr("Retention"),
        FormWords::tr("How long recordings are kept before they are destroyed. Unlawful and private ones go earlier; "
                      "a hold keeps what it is placed on."),
        {choice(u"retentionClass"_s, retentionClasses(), {}, true), days,
         reason(u"retentionReason"_s, FormWords::tr("It is printed in the processing register."))}};
}

} // namespace

QList<FormSection> programme(const Links &links, bool isNew, bool isDraft)
{
    return {practice(isNew, isDraft), basis(links), callers(), employees(links), retention()};
}

QList<FormSection> employeeNotice()
{
    FormField acknowledged = field(u"acknowledgedPct"_s, Kind::Number, FormWords::tr("In percent."));
    acknowledged.minimum = 0;
    acknowledged.maximum = 100;
    FormField evidence =
        field(u"distributionEvidence"_s, Kind::TextList,
              FormWords::tr("Where it can be seen that it was handed out: a letter, a page, minutes."), true);
    evidence.maxLength = 4000;
    return {
        {u"notice"_s,
         FormWords::tr("The notice"),
         FormWords::tr("What employees are told, in words they understand. Write no names."),
         {field(u"title"_s, Kind::Line, {}, true), choice(u"scope"_s, choicesOf(noticeScopeIds), {}, true),
          field(u"textNl"_s, Kind::Text, {}, true), field(u"textEn"_s, Kind::Text)}},
        {u"content"_s,
         FormWords::tr("How, what and when"),
         FormWords::tr("The law asks that these three are told beforehand (R-EMPINFO-01)."),
         {field(u"how"_s, Kind::Text, {}, true), field(u"what"_s, Kind::Text, {}, true),
          field(u"when"_s, Kind::Text, {}, true)}},
        {u"distribution"_s,
         FormWords::tr("Distribution"),
         {},
         {field(u"effectiveOn"_s, Kind::Date, FormWords::tr("Not later than the programme's start."), true),
          field(u"channel"_s, Kind::Line), reason(u"audience"_s), evidence, acknowledged}},
    };
}

QList<FormSection> worksCouncil(bool isNew)
{
    FormField subjects =
        field(u"subjects"_s, Kind::Checks, FormWords::tr("What of WOR art. 27(1) the scheme is."), true);
    subjects.choices = choicesOf(councilSubjectIds);
    const auto request = [](FormField field) { return when(std::move(field), u"kind"_s, u"CONSENT_REQUEST"_s); };
    FormField bodyReason = reason(u"bodyReason"_s);
    bodyReason.visibleWhen = [](const QJsonObject &whole) { return whole.value("body"_L1).toString() != "OR"_L1; };
    const auto whenSecret = [](FormField field) {
        field.visibleWhen = [](const QJsonObject &whole) {
            return formpath::valueAt(whole, u"secrecy.imposed"_s).toBool();
        };
        return field;
    };
    return {
        {u"request"_s,
         FormWords::tr("The request"),
         FormWords::tr("What was put to the works council, or to whoever stands in for one."),
         {field(u"title"_s, Kind::Line, {}, true),
          onlyWhile(isNew, choice(u"kind"_s, choicesOf(councilKindIds), {}, true)), request(subjects),
          choice(u"body"_s, choicesOf(councilBodyIds), {}, true), bodyReason,
          field(u"requestedOn"_s, Kind::Date,
                FormWords::tr("From this day the council's own reviewer can read a request for consent.")),
          field(u"documents"_s, Kind::TextList), field(u"consultedOn"_s, Kind::Date)}},
        {u"decision"_s,
         FormWords::tr("The decision"),
         FormWords::tr("Consent, or what stands in its place: the court's permission or a collective agreement."),
         {choice(u"decision"_s, choicesOf(councilDecisionIds)), field(u"decidedOn"_s, Kind::Date),
          when(field(u"conditions"_s, Kind::Text), u"decision"_s, u"CONSENT_WITH_CONDITIONS"_s),
          request(field(u"courtPermission.date"_s, Kind::Date, FormWords::tr("WOR art. 27(4)."))),
          request(field(u"courtPermission.ref"_s, Kind::Line)),
          request(reason(u"caoClause"_s, FormWords::tr("WOR art. 27(3): a clause that already settles it.")))}},
        {u"execution"_s,
         FormWords::tr("Told and carried out"),
         FormWords::tr("Without consent the council can invoke nullity within a month of these days (WOR art. 27(5))."),
         {field(u"communicatedOn"_s, Kind::Date), field(u"executionKnownOn"_s, Kind::Date)}},
        {u"secrecy"_s,
         FormWords::tr("Secrecy"),
         FormWords::tr("WOR art. 20: the council was told to keep it to itself."),
         {field(u"secrecy.imposed"_s, Kind::Flag), whenSecret(reason(u"secrecy.reason"_s)),
          whenSecret(field(u"secrecy.until"_s, Kind::Date))}},
    };
}

} // namespace voicelog::recordforms
