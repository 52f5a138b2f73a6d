// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MappingSettings.h"

#include <common/HeadingLabel.h>
#include <common/Theme.h>
#include <common/Tone.h>
#include <interchange/MappingErrors.h>
#include <words/ErrorText.h>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString word = part.simplified(); !word.isEmpty())
            words.append(word);
    }
    return words;
}

/// As wide as the fields above and below it, however long its texts are.
void fillColumn(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

MappingSettings::MappingSettings(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"mappingSettings"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(Theme::spacing, 0, Theme::spacing, 0);
    form->setLabelAlignment(Qt::AlignRight);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addTable(form);
    addValues(form);
    addSound(form);
    addFixed(form);
    enableFields();
}

QComboBox *MappingSettings::addChoice(QFormLayout *form, const QString &label, const QString &name,
                                      const QStringList &texts)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItems(texts);
    fillColumn(box);
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &MappingSettings::tellEdited);
    return box;
}

QLineEdit *MappingSettings::addText(QFormLayout *form, const QString &label, const QString &name, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(int(CallDataMapping::longestText));
    edit->setPlaceholderText(hint);
    form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &MappingSettings::tellEdited);
    return edit;
}

QLabel *MappingSettings::addProblem(QFormLayout *form, const QString &name)
{
    auto *problem = new QLabel;
    problem->setObjectName(name);
    problem->setWordWrap(true);
    form->addRow(QString(), problem);
    form->setRowVisible(problem, false);
    return problem;
}

void MappingSettings::addTable(QFormLayout *form)
{
    form->addRow(headingLabel(tr("The table")));
    m_delimiter = addChoice(form, tr("Separator:"), u"mappingDelimiter"_s,
                            {tr("Recognised"), tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Bar")});
    m_encoding =
        addChoice(form, tr("Characters:"), u"mappingEncoding"_s, {tr("Recognised"), u"UTF-8"_s, u"Windows-1252"_s});
    m_headerRow = new QSpinBox;
    m_headerRow->setObjectName(u"mappingHeaderRow"_s);
    m_headerRow->setRange(0, CallDataMapping::lastHeaderRow);
    m_headerRow->setValue(1);
    m_headerRow->setSpecialValueText(tr("None"));
    form->addRow(tr("Row with names:"), m_headerRow);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &MappingSettings::tellEdited);
    for (QComboBox *box : {m_delimiter, m_encoding})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_setting)
                Q_EMIT formChanged();
        });
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this] {
        if (!m_setting)
            Q_EMIT formChanged();
    });
}

void MappingSettings::addValues(QFormLayout *form)
{
    form->addRow(headingLabel(tr("Values")));
    m_times = addChoice(form, tr("Times:"), u"mappingTimes"_s,
                        {tr("ISO 8601 and other usual forms"), tr("Unix seconds"), tr("Unix milliseconds"),
                         tr("A pattern of its own")});
    m_timePattern = addText(form, tr("Pattern:"), u"mappingTimePattern"_s, u"dd-MM-yyyy HH:mm:ss"_s);
    m_timePattern->setToolTip(tr("d, dd day; M, MM, MMM month; yy, yyyy year; H, HH hour (h with AP: of half a day); "
                                 "mm minute; ss second; zzz thousandths; t time zone"));
    m_problems.append({QLatin1StringView(errors::MappingTimePattern.id), addProblem(form, u"problemTimePattern"_s)});
    m_timeZone = new QComboBox;
    m_timeZone->setObjectName(u"mappingTimeZone"_s);
    m_timeZone->setEditable(true);
    m_timeZone->setInsertPolicy(QComboBox::NoInsert);
    fillColumn(m_timeZone);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    QStringList names;
    for (const QByteArray &zone : zones)
        names.append(QString::fromUtf8(zone));
    m_timeZone->addItems(names);
    m_timeZone->setCurrentText({});
    m_timeZone->lineEdit()->setPlaceholderText(tr("as in the settings"));
    m_timeZone->setToolTip(
        tr("Of times that do not tell their zone themselves. Of the hour that comes twice when summer "
           "time ends the first is taken, and it is told."));
    form->addRow(tr("Time zone:"), m_timeZone);
    connect(m_timeZone, &QComboBox::editTextChanged, this, &MappingSettings::tellEdited);
    m_problems.append({QLatin1StringView(errors::MappingTimeZone.id), addProblem(form, u"problemTimeZone"_s)});
    m_durations = addChoice(form, tr("Lengths:"), u"mappingDurations"_s,
                            {tr("Seconds, or h:mm:ss"), tr("Milliseconds"), tr("Minutes")});
    m_numbers =
        addChoice(form, tr("Numbers:"), u"mappingNumbers"_s, {tr("In international notation"), tr("Kept as they are")});
    m_country = addText(form, tr("Country code:"), u"mappingCountry"_s, tr("as in the settings"));
    m_problems.append({QLatin1StringView(errors::MappingCountry.id), addProblem(form, u"problemCountry"_s)});
    const std::array labels{tr("Words for incoming:"), tr("Words for outgoing:"), tr("Words for internal:")};
    for (size_t i = 0; i < labels.size(); ++i)
        m_words.append(addText(form, labels[i], u"mappingWords%1"_s.arg(i), tr("beside the usual ones, with commas")));
    m_problems.append({QLatin1StringView(errors::MappingDirectionWord.id), addProblem(form, u"problemWords"_s)});
}

void MappingSettings::addSound(QFormLayout *form)
{
    form->addRow(headingLabel(tr("Which sound a row tells of")));
    m_fileBy = addChoice(
        form, tr("Its file is:"), u"mappingFileBy"_s,
        {tr("What the column holds"), tr("The last part of a path or address"), tr("Put together of columns")});
    m_fileTemplate = addText(form, tr("Put together:"), u"mappingFileTemplate"_s, u"{callId}_{part}.wav"_s);
    m_problems.append({QLatin1StringView(errors::MappingFileTemplate.id), addProblem(form, u"problemFileTemplate"_s)});
}

void MappingSettings::addFixed(QFormLayout *form)
{
    form->addRow(headingLabel(tr("For every call that does not say otherwise")));
    m_line = addText(form, tr("Line or queue:"), u"mappingLine"_s, {});
    m_sourceSystem = addText(form, tr("Source system:"), u"mappingSourceSystem"_s, tr("a short name of the recorder"));
    m_problems.append({QLatin1StringView(errors::MappingConstant.id), addProblem(form, u"problemConstant"_s)});
}

void MappingSettings::tellEdited()
{
    enableFields();
    if (!m_setting)
        Q_EMIT edited();
}

void MappingSettings::enableFields()
{
    auto *form = qobject_cast<QFormLayout *>(layout());
    if (!m_fileTemplate || !form)
        return;
    form->setRowVisible(m_timePattern, m_times->currentIndex() == int(CallDataMapping::Times::Pattern));
    form->setRowVisible(m_country, m_numbers->currentIndex() == int(CallDataMapping::Numbers::Country));
    form->setRowVisible(m_fileTemplate, m_fileBy->currentIndex() == int(CallDataMapping::FileBy::Template));
}

void MappingSettings::setMapping(const CallDataMapping &mapping)
{
    const QScopedValueRollback setting(m_setting, true);
    const auto delimiter = std::ranges::find(mappingDelimiters, mapping.delimiter);
    m_delimiter->setCurrentIndex(delimiter == mappingDelimiters.end() ? 0
                                                                      : int(delimiter - mappingDelimiters.begin()) + 1);
    m_encoding->setCurrentIndex(int(mapping.encoding));
    m_headerRow->setValue(mapping.headerRow);
    m_times->setCurrentIndex(int(mapping.times));
    m_timePattern->setText(mapping.timePattern);
    m_timeZone->setEditText(QString::fromUtf8(mapping.timeZone));
    m_durations->setCurrentIndex(int(mapping.durations));
    m_numbers->setCurrentIndex(int(mapping.numbers));
    m_country->setText(mapping.country);
    for (const Direction direction : allDirections) {
        QStringList words;
        for (const auto &word : mapping.directionWords) {
            if (word.direction == direction)
                words.append(word.word);
        }
        m_words[int(direction)]->setText(words.join(u", "_s));
    }
    m_fileBy->setCurrentIndex(int(mapping.fileBy));
    m_fileTemplate->setText(mapping.fileTemplate);
    m_line->clear();
    m_sourceSystem->clear();
    m_otherConstants.clear();
    for (const auto &constant : mapping.constants) {
        if (constant.field == CallField::Line)
            m_line->setText(constant.value);
        else if (constant.field == CallField::SourceSystem)
            m_sourceSystem->setText(constant.value);
        else
            m_otherConstants.append(constant);
    }
    enableFields();
}

CsvSample::Form MappingSettings::form() const
{
    const int delimiter = m_delimiter->currentIndex();
    return {delimiter > 0 ? mappingDelimiters[size_t(delimiter - 1)] : char(0),
            CallDataMapping::Encoding(m_encoding->currentIndex()), m_headerRow->value()};
}

void MappingSettings::applyTo(CallDataMapping &mapping) const
{
    const CsvSample::Form table = form();
    mapping.delimiter = table.delimiter;
    mapping.encoding = table.encoding;
    mapping.headerRow = table.headerRow;
    mapping.times = CallDataMapping::Times(m_times->currentIndex());
    mapping.timePattern =
        mapping.times == CallDataMapping::Times::Pattern ? m_timePattern->text().simplified() : QString();
    mapping.timeZone = m_timeZone->currentText().trimmed().toUtf8();
    mapping.durations = CallDataMapping::Durations(m_durations->currentIndex());
    mapping.numbers = CallDataMapping::Numbers(m_numbers->currentIndex());
    mapping.country = mapping.numbers == CallDataMapping::Numbers::Country ? m_country->text().trimmed() : QString();
    mapping.directionWords.clear();
    for (const Direction direction : allDirections) {
        const QStringList words = wordsOf(m_words[int(direction)]->text());
        for (const QString &word : words)
            mapping.directionWords.append({direction, word});
    }
    mapping.fileBy = CallDataMapping::FileBy(m_fileBy->currentIndex());
    mapping.fileTemplate =
        mapping.fileBy == CallDataMapping::FileBy::Template ? m_fileTemplate->text().simplified() : QString();
    mapping.constants = m_otherConstants;
    if (const QString line = m_line->text().simplified(); !line.isEmpty())
        mapping.constants.append({CallField::Line, line});
    if (const QString system = m_sourceSystem->text().simplified(); !system.isEmpty())
        mapping.constants.append({CallField::SourceSystem, system});
}

void MappingSettings::showProblems(const QList<Error> &problems)
{
    auto *form = qobject_cast<QFormLayout *>(layout());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Stop, palette()));
    for (const auto &[id, label] : std::as_const(m_problems)) {
        const auto problem = std::ranges::find_if(problems, [&](const Error &one) { return one.id() == id; });
        label->setPalette(colours);
        label->setText(problem == problems.end() ? QString() : ErrorText::of(*problem).oneLine());
        form->setRowVisible(label, problem != problems.end());
    }
}

} // namespace voicelog
