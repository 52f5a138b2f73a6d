// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PatternSettingsPage.h"

#include "PatternTest.h"

#include <common/AppSettings.h>
#include <common/IconSet.h>
#include <common/ThemeColors.h>
#include <words/ErrorText.h>

#include <QBoxLayout>
#include <QCheckBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace voicelog {

PatternSettingsPage::PatternSettingsPage(QWidget *parent)
    : SettingsPage(parent), m_builtIn(builtInPatterns()), m_list(new QListWidget(this)),
      m_remove(button(u"removePattern"_s, u"remove"_s, tr("Remove"))),
      m_up(button(u"patternUp"_s, u"up"_s, tr("Try earlier"))),
      m_down(button(u"patternDown"_s, u"down"_s, tr("Try later"))), m_name(new QLineEdit(this)),
      m_expression(new QPlainTextEdit(this)), m_timeFormat(new QLineEdit(this)), m_utc(new QCheckBox(this)),
      m_error(new QLabel(this)), m_sample(new QLineEdit(this)), m_found(new QLabel(this))
{
    m_list->setObjectName(u"patterns"_s);
    m_list->setAccessibleName(tr("Patterns, in the order they are tried"));
    m_list->setFixedWidth(190);
    auto *add = button(u"addPattern"_s, u"add"_s, tr("Add; starts as a copy of the chosen one"));
    connect(add, &QToolButton::clicked, this, &PatternSettingsPage::addPattern);
    connect(m_remove, &QToolButton::clicked, this, &PatternSettingsPage::removePattern);
    connect(m_up, &QToolButton::clicked, this, [this] { movePattern(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { movePattern(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PatternSettingsPage::showPattern);

    auto *buttons = new QHBoxLayout;
    for (auto *each : {add, m_remove, m_up, m_down})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->addLayout(left);
    row->addWidget(buildEditor(), 1);
    auto *intro = new QLabel(tr("Where a recording has no call data beside it, they are read from its file name. The "
                                "patterns are tried from the top; the first that fits counts."),
                             this);
    intro->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(row, 1);
}

QToolButton *PatternSettingsPage::button(const QString &name, const QString &iconName, const QString &text)
{
    auto *result = new QToolButton(this);
    result->setObjectName(name);
    result->setIcon(icons::named(iconName));
    result->setToolTip(text);
    result->setAccessibleName(text);
    result->setAutoRaise(true);
    return result;
}

QWidget *PatternSettingsPage::buildEditor()
{
    m_name->setObjectName(u"patternName"_s);
    m_expression->setObjectName(u"patternExpression"_s);
    m_expression->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_expression->setTabChangesFocus(true);
    m_expression->setMaximumHeight(110);
    m_timeFormat->setObjectName(u"patternTimeFormat"_s);
    m_timeFormat->setPlaceholderText(u"yyyyMMdd hhmmss"_s);
    m_utc->setObjectName(u"patternUtc"_s);
    m_utc->setText(tr("The time in the name is &UTC"));
    m_error->setObjectName(u"patternError"_s);
    m_error->setWordWrap(true);
    m_sample->setObjectName(u"patternSample"_s);
    m_sample->setPlaceholderText(u"out-0201234567-1001-20260615-091530-1718443530.42.wav"_s);
    m_found->setObjectName(u"patternFound"_s);
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_found->setMinimumHeight(90);
    m_found->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (auto *edit : {m_name, m_timeFormat})
        connect(edit, &QLineEdit::textEdited, this, &PatternSettingsPage::takeEdits);
    connect(m_expression, &QPlainTextEdit::textChanged, this, &PatternSettingsPage::takeEdits);
    connect(m_utc, &QCheckBox::clicked, this, &PatternSettingsPage::takeEdits);
    connect(m_sample, &QLineEdit::textChanged, this, &PatternSettingsPage::test);

    auto *editor = new QWidget(this);
    auto *form = new QFormLayout(editor);
    form->setContentsMargins(8, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Expression:"), m_expression);
    form->addRow(QString(), m_error);
    form->addRow(tr("&Date and time:"), m_timeFormat);
    form->addRow(QString(), m_utc);
    form->addItem(new QSpacerItem(0, 8));
    form->addRow(tr("&Try it on:"), m_sample);
    form->addRow(QString(), m_found);
    return editor;
}

QString PatternSettingsPage::title() const { return tr("File names"); }
QString PatternSettingsPage::iconName() const { return u"file"_s; }

void PatternSettingsPage::load(const AppSettings &settings)
{
    m_own = settings.importPatterns();
    fillList(0);
}

void PatternSettingsPage::save(AppSettings &settings) const { settings.setImportPatterns(m_own); }

bool PatternSettingsPage::isComplete() const
{
    return std::ranges::all_of(m_own, [](const FileNamePattern &pattern) {
        return !pattern.name.trimmed().isEmpty() && checkPattern(pattern).has_value();
    });
}

void PatternSettingsPage::fillList(int row)
{
    m_list->clear();
    for (const auto &pattern : m_own)
        m_list->addItem(pattern.name);
    for (const auto &pattern : m_builtIn)
        m_list->addItem(tr("%1 (built in)").arg(pattern.name));
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
}

const FileNamePattern *PatternSettingsPage::current() const
{
    const int row = m_list->currentRow();
    if (isOwn(row))
        return &m_own.at(row);
    const qsizetype builtIn = row - m_own.size();
    return builtIn >= 0 && builtIn < m_builtIn.size() ? &m_builtIn.at(builtIn) : nullptr;
}

void PatternSettingsPage::showPattern(int row)
{
    const FileNamePattern *pattern = current();
    const bool own = isOwn(row);
    m_showing = true;
    m_name->setText(pattern ? pattern->name : QString());
    m_expression->setPlainText(pattern ? pattern->expression : QString());
    m_timeFormat->setText(pattern ? pattern->timeFormat : QString());
    m_utc->setChecked(pattern && pattern->utc);
    m_showing = false;
    m_name->setReadOnly(!own);
    m_expression->setReadOnly(!own);
    m_timeFormat->setReadOnly(!own);
    m_utc->setEnabled(own);
    m_remove->setEnabled(own);
    m_up->setEnabled(own && row > 0);
    m_down->setEnabled(own && row < m_own.size() - 1);
    test();
}

void PatternSettingsPage::takeEdits()
{
    const int row = m_list->currentRow();
    if (m_showing || !isOwn(row))
        return;
    FileNamePattern &pattern = m_own[row];
    pattern.name = m_name->text();
    pattern.expression = m_expression->toPlainText().remove(u'\n');
    pattern.timeFormat = m_timeFormat->text();
    pattern.utc = m_utc->isChecked();
    m_list->item(row)->setText(pattern.name);
    test();
    Q_EMIT completeChanged();
}

void PatternSettingsPage::addPattern()
{
    FileNamePattern pattern = current() ? *current() : FileNamePattern();
    pattern.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    pattern.name = tr("Our recorder");
    m_own.append(pattern);
    fillList(int(m_own.size()) - 1);
    m_name->setFocus();
    m_name->selectAll();
    Q_EMIT completeChanged();
}

void PatternSettingsPage::removePattern()
{
    const int row = m_list->currentRow();
    if (!isOwn(row))
        return;
    m_own.removeAt(row);
    fillList(row);
    Q_EMIT completeChanged();
}

void PatternSettingsPage::movePattern(int by)
{
    const int row = m_list->currentRow();
    if (!isOwn(row) || !isOwn(row + by))
        return;
    m_own.swapItemsAt(row, row + by);
    fillList(row + by);
}

void PatternSettingsPage::test()
{
    const FileNamePattern *pattern = current();
    const auto checked = pattern ? checkPattern(*pattern) : Result<void>();
    m_error->setText(checked ? QString() : ErrorText::of(checked.error()).oneLine());
    m_error->setVisible(!checked);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, ThemeColors::of(palette()).danger);
    m_error->setPalette(red);
    m_found->setText(pattern ? describeMatch(*pattern, m_sample->text()) : QString());
}

} // namespace voicelog
