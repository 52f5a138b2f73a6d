// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingSections.h"

#include <archive/Role.h>
#include <common/FormDocument.h>
#include <common/SentenceCase.h>
#include <words/EnumText.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = voicelog::FormField::Kind;

namespace voicelog {

namespace {

QList<FormChoice> choicesOf(QStringView field)
{
    QList<FormChoice> choices;
    const QStringList ids = balancingChoices(field);
    for (const QString &id : ids)
        choices.append({id, sentenceCase(EnumText::value(id))});
    return choices;
}

int maxLengthOf(const QString &key)
{
    const auto fields = balancingTextFields();
    const auto found =
        std::ranges::find_if(fields, [&key](const BalancingTextField &field) { return field.name == key; });
    return found == fields.end() ? balancingTextLength : found->maxLength;
}

FormField field(const QString &key, Kind kind, const QString &help = {})
{
    FormField result;
    result.key = key;
    result.label = BalancingSections::label(key);
    result.help = help;
    result.kind = kind;
    result.required = isBalancingFieldRequired(key);
    if (kind == Kind::Line || kind == Kind::Text)
        result.maxLength = maxLengthOf(key);
    if (kind == Kind::Choice || kind == Kind::Checks)
        result.choices = choicesOf(key);
    return result;
}

FormField neededWhen(FormField result, const FormField::Condition &condition)
{
    result.required = true;
    result.visibleWhen = condition;
    return result;
}

bool employeesAffected(const QJsonObject &whole) { return whole["dataSubjects"_L1].toArray().contains(u"EMPLOYEES"_s); }

bool aboutMonitoring(const QJsonObject &whole) { return whole["isMonitoring"_L1].toBool(); }

bool adviceIsOpen(const QJsonObject &whole) { return !whole["dpoAdvice"_L1].toObject().contains("givenBy"_L1); }

} // namespace

QString BalancingSections::label(const QString &key) { return sentenceCase(EnumText::field(key)); }

QString BalancingSections::shown(const QList<FormSection> &sections, const QString &key, const QJsonValue &value)
{
    for (const FormSection &section : sections) {
        for (const FormField &one : section.fields) {
            if (one.key == key)
                return FormDocument::shown(one, value);
        }
    }
    return value.toString();
}

QList<FormSection> BalancingSections::all(const QList<FormChoice> &programmes, int versionNo)
{
    return {header(programmes, versionNo), purpose(), necessity(), balancing(), consultation(), result()};
}

FormSection BalancingSections::header(const QList<FormChoice> &programmes, int versionNo)
{
    FormSection section{.id = u"header"_s, .title = tr("About this record"), .intro = {}, .fields = {}};
    section.fields = {field(u"title"_s, Kind::Line)};
    FormField programme = field(u"programmeId"_s, Kind::Choice, tr("The practice of recording that rests on it."));
    programme.choices = programmes;
    section.fields.append(programme);
    section.fields.append(field(u"isMonitoring"_s, Kind::Flag,
                                tr("Then the questions of the European Court of Human Rights are asked too.")));
    FormField monitoringCase = field(u"caseId"_s, Kind::Line, tr("The number of the case, if it is about one."));
    monitoringCase.visibleWhen = aboutMonitoring;
    section.fields.append(monitoringCase);
    FormField caseEnd = field(u"caseEnd"_s, Kind::Date, tr("The review is no later than this day."));
    caseEnd.visibleWhen = aboutMonitoring;
    section.fields.append(caseEnd);
    FormField role = field(u"authorRole"_s, Kind::Choice);
    for (const Role one : allRoles)
        role.choices.append({QString(roleId(one)), sentenceCase(EnumText::of(one))});
    section.fields.append(role);
    section.fields.append(field(u"validFrom"_s, Kind::Date, tr("It counts from this day on, once it is approved.")));
    section.fields.append(field(u"reviewDate"_s, Kind::Date, tr("At most twelve months later.")));
    if (versionNo > 1) {
        FormField reason =
            field(u"changeReason"_s, Kind::Text, tr("What is different from the version before, and why."));
        reason.required = true;
        section.fields.append(reason);
    }
    return section;
}

FormSection BalancingSections::purpose()
{
    FormSection section{.id = u"purpose"_s,
                        .title = tr("1  Purpose"),
                        .intro =
                            tr("Which interest is served by recording, and is it lawful, precise, real and present?"),
                        .fields = {}};
    section.fields = {
        field(u"interest"_s, Kind::Text, tr("Not “quality” alone: whose calls, for what, since when.")),
        field(u"whoseInterest"_s, Kind::Choice),
        field(u"benefit"_s, Kind::Text),
        field(u"consequenceIfNot"_s, Kind::Text),
        field(u"otherLawsChecked"_s, Kind::Text, tr("Telecommunication, labour and consumer law, codes of conduct.")),
        field(u"isPurelyCommercial"_s, Kind::Flag)};
    section.fields.append(neededWhen(field(u"strictNecessity"_s, Kind::Text,
                                           tr("A purely commercial interest counts only as far as this is strictly "
                                              "necessary for it: show that.")),
                                     [](const QJsonObject &whole) { return whole["isPurelyCommercial"_L1].toBool(); }));
    return section;
}

FormSection BalancingSections::necessity()
{
    FormSection section{.id = u"necessity"_s,
                        .title = tr("2  Necessity"),
                        .intro = tr("Does recording work, and could less do?"),
                        .fields = {}};
    section.fields.append(field(u"whyEffective"_s, Kind::Text));
    FormField alternatives = field(u"alternatives"_s, Kind::Records,
                                   tr("At least one other way that was looked at, and why it is not enough."));
    FormField means = field(u"alternatives.means"_s, Kind::Choice);
    means.key = u"means"_s;
    means.required = true;
    FormField description = field(u"alternatives.description"_s, Kind::Text);
    description.key = u"description"_s;
    description.label = tr("Description");
    FormField why = field(u"alternatives.whyInsufficient"_s, Kind::Text);
    why.key = u"whyInsufficient"_s;
    why.label = tr("Why it is not enough");
    why.required = true;
    alternatives.columns = {means, description, why};
    section.fields.append(alternatives);
    section.fields.append(field(u"subsidiarity"_s, Kind::Text, tr("Why no less intrusive way reaches the same.")));
    section.fields.append(
        field(u"dataMinimisation"_s, Kind::Text, tr("Which calls, which parts, who hears them, for how long.")));
    section.fields.append(
        field(u"proportionality"_s, Kind::Text, tr("Why the means are in proportion to the purpose.")));
    return section;
}

FormSection BalancingSections::balancing()
{
    FormSection section{.id = u"balancing"_s,
                        .title = tr("3  Balancing"),
                        .intro = tr("What does it mean for the people on the line, and what protects them?"),
                        .fields = {}};
    section.fields = {
        field(u"dataSubjects"_s, Kind::Checks),
        field(u"dataKinds"_s, Kind::Checks, tr("Tick special and criminal data if they are likely to be mentioned.")),
        field(u"reasonableExpectations"_s, Kind::Text,
              tr("What callers and employees may expect, also from the announcement.")),
        field(u"impact"_s, Kind::Text), field(u"impactLevel"_s, Kind::Choice)};
    section.fields.append(neededWhen(
        field(u"powerImbalance"_s, Kind::Text, tr("An employee depends on the employer: how is that made up for?")),
        employeesAffected));
    section.fields.append(
        field(u"objectionRoute"_s, Kind::Text, tr("How somebody objects (GDPR art. 21), and what happens then.")));
    section.fields.append(field(u"safeguards"_s, Kind::Checks));
    section.fields.append(field(u"otherSafeguards"_s, Kind::Text));
    section.fields.append(courtQuestions());
    return section;
}

QList<FormField> BalancingSections::courtQuestions()
{
    return {neededWhen(field(u"priorNotice"_s, Kind::Text, tr("Were the employees told beforehand, and clearly?")),
                       aboutMonitoring),
            neededWhen(field(u"monitoringExtent"_s, Kind::Text, tr("How many calls, for how long, heard by whom?")),
                       aboutMonitoring),
            neededWhen(field(u"monitoringReason"_s, Kind::Text, tr("Which concrete reason justifies it?")),
                       aboutMonitoring),
            neededWhen(
                field(u"lessIntrusiveMeans"_s, Kind::Text, tr("Was it possible to do without hearing what is said?")),
                aboutMonitoring),
            neededWhen(field(u"monitoringConsequences"_s, Kind::Text, tr("What follows from it for the employee?")),
                       aboutMonitoring),
            neededWhen(field(u"monitoringSafeguards"_s, Kind::Text, tr("What protects the employee meanwhile?")),
                       aboutMonitoring)};
}

FormSection BalancingSections::consultation()
{
    FormSection section{.id = u"consultation"_s,
                        .title = tr("Consultation"),
                        .intro =
                            tr("The data protection officer advises once the three parts are complete; then the works "
                               "council is consulted if employees are affected."),
                        .fields = {}};
    FormField text = field(u"dpoAdvice.text"_s, Kind::Text,
                           tr("What the officer wrote with an account of his own cannot be changed here."));
    text.enabledWhen = adviceIsOpen;
    FormField date = field(u"dpoAdvice.date"_s, Kind::Date);
    date.enabledWhen = adviceIsOpen;
    FormField followed = field(u"dpoAdvice.followed"_s, Kind::YesNo);
    followed.label = tr("The advice is followed");
    FormField reason = field(u"dpoAdvice.reasonIfNot"_s, Kind::Text);
    reason.visibleWhen = [](const QJsonObject &whole) {
        const QJsonObject advice = whole["dpoAdvice"_L1].toObject();
        return advice["followed"_L1].isBool() && !advice["followed"_L1].toBool();
    };
    FormField none =
        field(u"dpoAdvice.noAdviceReason"_s, Kind::Text, tr("Only where no data protection officer is appointed."));
    none.visibleWhen = [](const QJsonObject &whole) {
        return whole["dpoAdvice"_L1].toObject()["text"_L1].toString().isEmpty();
    };
    section.fields = {text, date, followed, reason, none};
    section.fields.append(neededWhen(
        field(u"orConsultation"_s, Kind::Line, tr("The number of the works-council record, e.g. WOR-2026-0001.")),
        employeesAffected));
    section.fields.append(field(u"dpiaNeeded"_s, Kind::Choice));
    section.fields.append(neededWhen(field(u"dpiaReason"_s, Kind::Text), [](const QJsonObject &whole) {
        return !whole["dpiaNeeded"_L1].toString().isEmpty();
    }));
    return section;
}

FormSection BalancingSections::result()
{
    FormSection section{.id = u"result"_s,
                        .title = tr("Result"),
                        .intro = tr("What weighs more? A record whose outcome is not to proceed is never approved."),
                        .fields = {}};
    section.fields = {field(u"outcome"_s, Kind::Choice), field(u"reasoning"_s, Kind::Text),
                      field(u"summaryNl"_s, Kind::Text, tr("In plain words, for employees and the supervisor.")),
                      field(u"summaryEn"_s, Kind::Text, tr("In plain words, for employees and the supervisor."))};
    return section;
}

QString BalancingSections::text(const BalancingGap &gap)
{
    static const QRegularExpression index(u"\\[(\\d+)\\]"_s);
    QString name = label(QString(gap.key).remove(index));
    if (const auto match = index.match(gap.key); match.hasMatch())
        name = tr("%1 (line %2)").arg(name).arg(match.captured(1).toInt() + 1);
    switch (gap.kind) {
    case BalancingGap::Kind::Missing:
        return name;
    case BalancingGap::Kind::TooShort:
        return tr("%1: at least %n characters", nullptr, balancingReasonMinimum).arg(name);
    case BalancingGap::Kind::BeforeValidFrom:
        return tr("%1: later than the day from which it is valid").arg(name);
    case BalancingGap::Kind::TooLate:
        return tr("%1: at most twelve months after it becomes valid").arg(name);
    case BalancingGap::Kind::AfterCaseEnd:
        return tr("%1: no later than the end of the case").arg(name);
    }
    Q_UNREACHABLE_RETURN(name);
}

QList<FormMissing> BalancingSections::missing(const QList<BalancingGap> &gaps)
{
    QList<FormMissing> missing;
    for (const BalancingGap &gap : gaps) {
        const bool whole = gap.kind == BalancingGap::Kind::Missing && !gap.key.contains(u'[');
        missing.append({gap.key, text(gap), whole ? tr("Still missing") : QString()});
    }
    return missing;
}

} // namespace voicelog
