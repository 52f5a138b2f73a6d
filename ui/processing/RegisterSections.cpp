// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterSections.h"

#include <common/SentenceCase.h>
#include <programmes/Programme.h>
#include <words/EnumText.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using FieldKind = FormField::Kind;

constexpr int titleLength = int(RegisterEntry::longestTitle);
constexpr int contactLength = int(RegisterEntry::longestContact);
constexpr int itemLength = int(RegisterEntry::longestItem);
constexpr int reasonLength = int(RegisterEntry::longestReason);
constexpr int textLength = int(RegisterEntry::longestText);

QString fieldLabel(const QString &field) { return sentenceCase(EnumText::field(field)); }

QList<FormChoice> choicesOf(const QStringList &ids)
{
    QList<FormChoice> choices;
    for (const QString &id : ids)
        choices.append({id, sentenceCase(EnumText::value(id))});
    return choices;
}

bool isPurposeId(const QString &purpose) { return purposeFromId(purpose).has_value(); }

} // namespace

QList<FormSection> RegisterSections::all(RegisterKind kind, const QList<FormChoice> &programmes)
{
    QList<FormSection> sections{head()};
    sections += kind == RegisterKind::Controller ? ofController() : ofProcessor();
    sections += extras(kind, programmes);
    return sections;
}

FormSection RegisterSections::head()
{
    return {.id = u"head"_s,
            .title = tr("What"),
            .intro = tr("One entry for each kind of processing. Name it so that an outsider knows what is meant."),
            .fields = {{.key = u"title"_s,
                        .label = fieldLabel(u"title"_s),
                        .required = true,
                        .maxLength = titleLength,
                        .example = tr("Recording calls to improve the service")},
                       {.key = u"kind"_s,
                        .label = tr("Your part in it"),
                        .help = tr("The controller decides why and how (article 30(1)); a processor works for others "
                                   "(article 30(2))."),
                        .kind = FieldKind::Choice,
                        .choices = {{u"CONTROLLER"_s, tr("Controller")}, {u"PROCESSOR"_s, tr("Processor")}},
                        .required = true},
                       {.key = u"department"_s, .label = fieldLabel(u"department"_s), .maxLength = titleLength},
                       {.key = u"owner"_s,
                        .label = fieldLabel(u"owner"_s),
                        .help = tr("Who answers for this processing within the organisation: a function rather than a "
                                   "name."),
                        .maxLength = titleLength}}};
}

QList<FormField> RegisterSections::parties(bool joint)
{
    QList<FormField> fields;
    if (joint)
        fields.append(
            {.key = u"jointControllers"_s,
             .label = fieldLabel(u"jointControllers"_s),
             .help = tr("Others who decide together with you, if there are any."),
             .kind = FieldKind::Records,
             .columns = {
                 {.key = u"name"_s, .label = tr("Name"), .required = true, .maxLength = titleLength},
                 {.key = u"contact"_s, .label = tr("Contact details"), .required = true, .maxLength = contactLength}}});
    fields.append({.key = u"representative.name"_s,
                   .label = tr("Representative in the Union: name"),
                   .help = tr("Only for an organisation outside the European Union."),
                   .maxLength = titleLength});
    fields.append({.key = u"representative.contact"_s,
                   .label = tr("Representative in the Union: contact details"),
                   .maxLength = contactLength});
    fields.append({.key = u"dpo.name"_s,
                   .label = tr("Data protection officer: name"),
                   .help = tr("If the organisation has one."),
                   .maxLength = titleLength});
    fields.append(
        {.key = u"dpo.contact"_s, .label = tr("Data protection officer: contact details"), .maxLength = contactLength});
    return fields;
}

FormSection RegisterSections::transfers(const QString &title)
{
    return {.id = u"transfers"_s,
            .title = title,
            .intro = tr("Data that go to a country outside the European Economic Area, or to an international "
                        "organisation. Leave it empty if there are none."),
            .fields = {
                {.key = u"transfers"_s,
                 .label = fieldLabel(u"transfers"_s),
                 .help = tr("For a compelling interest (article 49(1), second subparagraph) the safeguards must be "
                            "documented here."),
                 .kind = FieldKind::Records,
                 .columns = {
                     {.key = u"country"_s,
                      .label = tr("Country or organisation"),
                      .required = true,
                      .maxLength = itemLength},
                     {.key = u"basis"_s,
                      .label = tr("Basis"),
                      .kind = FieldKind::Choice,
                      .choices = choicesOf(registerTransferBases())},
                     {.key = u"safeguard"_s, .label = tr("Document on the safeguards"), .maxLength = reasonLength}}}}};
}

FormSection RegisterSections::security(const QString &title)
{
    return {.id = u"security"_s,
            .title = title,
            .intro = tr("A general description of the technical and organisational measures of article 32(1), where "
                        "possible: encryption, who has access, how it is tested."),
            .fields = {{.key = u"securityMeasures"_s,
                        .label = fieldLabel(u"securityMeasures"_s),
                        .kind = FieldKind::Text,
                        .maxLength = textLength},
                       {.key = u"securityReason"_s,
                        .label = fieldLabel(u"securityReason"_s),
                        .help = tr("Needed if the measures are left out (at least 20 characters)."),
                        .kind = FieldKind::Text,
                        .maxLength = reasonLength,
                        .visibleWhen = [](const QJsonObject &whole) {
                            return whole["securityMeasures"_L1].toString().isEmpty() ||
                                   !whole["securityReason"_L1].toString().isEmpty();
                        }}}};
}

QList<FormSection> RegisterSections::ofController()
{
    QList<FormField> who{
        {.key = u"controller.name"_s, .label = tr("Controller: name"), .required = true, .maxLength = titleLength},
        {.key = u"controller.contact"_s,
         .label = tr("Controller: contact details"),
         .required = true,
         .maxLength = contactLength,
         .example = tr("address, e-mail, telephone")}};
    who += parties(true);
    QList<FormChoice> purposes;
    for (const Purpose purpose : allPurposes)
        purposes.append({QString(purposeId(purpose)), sentenceCase(EnumText::of(purpose))});
    return {
        {.id = u"controller"_s, .title = tr("(a) Who"), .fields = who},
        {.id = u"purposes"_s,
         .title = tr("(b) Purposes"),
         .intro =
             tr("What the data are used for. For a recording programme tick its purpose: a recording programme and "
                "its entry must say the same."),
         .fields = {{.key = u"purposeIds"_s,
                     .label = tr("Purposes of recording"),
                     .kind = FieldKind::Checks,
                     .choices = purposes},
                    {.key = u"purposeTexts"_s,
                     .label = tr("Other purposes"),
                     .kind = FieldKind::TextList,
                     .maxLength = itemLength}}},
        {.id = u"categories"_s,
         .title = tr("(c) Whose and which data"),
         .fields = {{.key = u"dataSubjectCategories"_s,
                     .label = fieldLabel(u"dataSubjectCategories"_s),
                     .help = tr("For example callers, called persons, employees on the line, persons talked about."),
                     .kind = FieldKind::TextList,
                     .required = true,
                     .maxLength = itemLength},
                    {.key = u"dataCategories"_s,
                     .label = fieldLabel(u"dataCategories"_s),
                     .help = tr("For example voice and words, telephone numbers, times, contract references."),
                     .kind = FieldKind::TextList,
                     .required = true,
                     .maxLength = itemLength}}},
        {.id = u"recipients"_s,
         .title = tr("(d) Recipients"),
         .fields = {{.key = u"recipientCategories"_s,
                     .label = fieldLabel(u"recipientCategories"_s),
                     .help =
                         tr("Who gets to see or hear the data, within the organisation and outside it, also in third "
                            "countries and international organisations."),
                     .kind = FieldKind::TextList,
                     .required = true,
                     .maxLength = itemLength}}},
        transfers(tr("(e) Transfers")),
        {.id = u"erasure"_s,
         .title = tr("(f) Erasure"),
         .intro = tr("Where possible, until when each category of data is kept."),
         .fields = {{.key = u"erasurePeriods"_s,
                     .label = fieldLabel(u"erasurePeriods"_s),
                     .kind = FieldKind::Records,
                     .columns = {{.key = u"category"_s, .label = tr("Category of data"), .maxLength = itemLength},
                                 {.key = u"period"_s,
                                  .label = tr("Period"),
                                  .required = true,
                                  .maxLength = itemLength,
                                  .example = tr("90 days after the call")}}},
                    {.key = u"erasureReason"_s,
                     .label = fieldLabel(u"erasureReason"_s),
                     .help = tr("Needed if there is no period (at least 20 characters); say so too if a category has "
                                "none."),
                     .kind = FieldKind::Text,
                     .maxLength = reasonLength}}},
        security(tr("(g) Security")),
    };
}

FormField RegisterSections::processors(bool own)
{
    QList<FormField> columns{
        {.key = u"name"_s, .label = tr("Name"), .required = true, .maxLength = titleLength},
        {.key = u"contact"_s, .label = tr("Contact details"), .required = own, .maxLength = contactLength}};
    if (!own)
        columns.append({.key = u"contractDate"_s, .label = tr("Contract of"), .kind = FieldKind::Date});
    return {.key = u"processors"_s,
            .label = own ? tr("Processor or processors") : fieldLabel(u"processors"_s),
            .help = own ? tr("Your organisation, and others that carry out this work with it.")
                        : tr("Who processes the data on your behalf, with the date of the contract of article 28."),
            .kind = FieldKind::Records,
            .columns = columns,
            .required = own};
}

QList<FormSection> RegisterSections::ofProcessor()
{
    QList<FormField> who{processors(true)};
    who += parties(false);
    return {
        {.id = u"controller"_s, .title = tr("(a) Who"), .fields = who},
        {.id = u"clients"_s,
         .title = tr("(a), (b) For whom, and what"),
         .intro =
             tr("Every controller on whose behalf you work, and which kinds of processing you carry out for each."),
         .fields =
             {{.key = u"controllers"_s,
               .label = tr("Controllers"),
               .kind = FieldKind::Records,
               .columns =
                   {{.key = u"name"_s, .label = tr("Name"), .required = true, .maxLength = titleLength},
                    {.key = u"contact"_s, .label = tr("Contact details"), .required = true, .maxLength = contactLength},
                    {.key = u"representative"_s, .label = tr("Representative"), .maxLength = contactLength},
                    {.key = u"dpo"_s, .label = tr("Data protection officer"), .maxLength = contactLength},
                    {.key = u"categories"_s,
                     .label = tr("Categories of processing, one a line"),
                     .kind = FieldKind::Text,
                     .required = true,
                     .maxLength = textLength}},
               .required = true}}},
        transfers(tr("(c) Transfers")),
        security(tr("(d) Security")),
    };
}

FormSection RegisterSections::extras(RegisterKind kind, const QList<FormChoice> &programmes)
{
    const bool controller = kind == RegisterKind::Controller;
    QList<FormField> fields;
    if (controller) {
        fields.append({.key = u"legalBasis"_s,
                       .label = fieldLabel(u"legalBasis"_s),
                       .kind = FieldKind::Choice,
                       .choices = choicesOf(registerLegalBases())});
        fields.append({.key = u"liaId"_s,
                       .label = fieldLabel(u"liaId"_s),
                       .help = tr("The number of the balancing record, for a legitimate interest."),
                       .maxLength = int(RegisterEntry::longestNumber),
                       .example = u"LIA-2026-0001"_s,
                       .visibleWhen = [](const QJsonObject &whole) {
                           return whole["legalBasis"_L1].toString() == u"6_1_F" ||
                                  !whole["liaId"_L1].toString().isEmpty();
                       }});
        if (!programmes.isEmpty())
            fields.append({.key = u"programmeIds"_s,
                           .label = fieldLabel(u"programmeIds"_s),
                           .help = tr("The recording programmes that this entry covers."),
                           .kind = FieldKind::Checks,
                           .choices = programmes});
        fields.append(processors(false));
        fields.append(
            {.key = u"source"_s, .label = fieldLabel(u"source"_s), .kind = FieldKind::Text, .maxLength = textLength});
    }
    fields.append(
        {.key = u"systems"_s, .label = fieldLabel(u"systems"_s), .kind = FieldKind::TextList, .maxLength = itemLength});
    fields.append(
        {.key = u"specialData"_s,
         .label = fieldLabel(u"specialData"_s),
         .help = tr("Health, belief, origin and the like (article 9), criminal data (article 10): how likely, and "
                    "what is done about it."),
         .kind = FieldKind::Text,
         .maxLength = textLength});
    if (controller)
        fields.append({.key = u"automatedDecisions"_s,
                       .label = fieldLabel(u"automatedDecisions"_s),
                       .kind = FieldKind::Text,
                       .maxLength = textLength});
    fields.append({.key = u"dpiaRef"_s, .label = fieldLabel(u"dpiaRef"_s), .maxLength = itemLength});
    if (controller)
        fields.append({.key = u"orConsentRef"_s,
                       .label = fieldLabel(u"orConsentRef"_s),
                       .maxLength = itemLength,
                       .example = u"WOR-2026-0001"_s});
    fields.append({.key = u"reviewDate"_s,
                   .label = fieldLabel(u"reviewDate"_s),
                   .help = tr("At the latest twelve months after the entry becomes active; empty means just that."),
                   .kind = FieldKind::Date});
    fields.append({.key = u"oldNotificationNumber"_s,
                   .label = fieldLabel(u"oldNotificationNumber"_s),
                   .help = tr("Of the notification to the supervisor before 25 May 2018."),
                   .maxLength = itemLength});
    return {.id = u"extras"_s,
            .title = tr("Further"),
            .intro = tr("The article does not ask for these; the supervisor and the works council will."),
            .fields = fields};
}

QJsonObject RegisterSections::toForm(const QJsonObject &entry)
{
    QJsonObject value = entry;
    QJsonArray ids;
    QJsonArray texts;
    const QJsonArray purposes = value.take("purposes"_L1).toArray();
    for (const auto &purpose : purposes)
        (isPurposeId(purpose.toString()) ? ids : texts).append(purpose);
    if (!ids.isEmpty())
        value.insert("purposeIds"_L1, ids);
    if (!texts.isEmpty())
        value.insert("purposeTexts"_L1, texts);
    QJsonArray controllers = value.value("controllers"_L1).toArray();
    for (auto one : controllers) {
        QJsonObject controller = one.toObject();
        QStringList lines;
        const QJsonArray categories = controller.value("categories"_L1).toArray();
        for (const auto &category : categories)
            lines += category.toString();
        if (!lines.isEmpty())
            controller.insert("categories"_L1, lines.join(u'\n'));
        one = controller;
    }
    if (!controllers.isEmpty())
        value.insert("controllers"_L1, controllers);
    return value;
}

QJsonObject RegisterSections::fromForm(QJsonObject value)
{
    QJsonArray purposes = value.take("purposeIds"_L1).toArray();
    const QJsonArray texts = value.take("purposeTexts"_L1).toArray();
    for (const auto &text : texts)
        purposes.append(text);
    if (!purposes.isEmpty())
        value.insert("purposes"_L1, purposes);
    QJsonArray controllers = value.value("controllers"_L1).toArray();
    for (auto one : controllers) {
        QJsonObject controller = one.toObject();
        if (controller.value("categories"_L1).isString()) {
            const QStringList lines = controller.value("categories"_L1).toString().split(u'\n', Qt::SkipEmptyParts);
            controller.insert("categories"_L1, QJsonArray::fromStringList(lines));
        }
        one = controller;
    }
    if (!controllers.isEmpty())
        value.insert("controllers"_L1, controllers);
    return value;
}

QList<FormMissing> RegisterSections::missing(const QStringList &fields)
{
    QList<FormMissing> missing;
    for (const QString &field : fields)
        missing.append({field == u"purposes" ? u"purposeIds"_s : field, sentenceCase(EnumText::field(field))});
    return missing;
}

} // namespace voicelog
