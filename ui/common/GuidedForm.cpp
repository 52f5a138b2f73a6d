// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GuidedForm.h"

#include "FormEditor.h"
#include "FormPath.h"
#include "FormRow.h"
#include "IconSet.h"
#include "Theme.h"
#include "ThemeColors.h"
#include "Tone.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int widestForm = 820;
constexpr int keyRole = Qt::UserRole + 1;

QLabel *titleLabel(const QString &text, double factor)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

GuidedForm::GuidedForm(QWidget *parent) : QWidget(parent)
{
    makeLeft();
    makeRight();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::margin);
    row->addWidget(m_left);
    row->addWidget(m_right, 1);
}

void GuidedForm::makeLeft()
{
    m_sectionList = new QListWidget;
    m_sectionList->setObjectName(u"sectionList"_s);
    m_sectionList->setAccessibleName(tr("Parts of the form"));
    m_sectionList->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_sectionList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sectionList->setSpacing(2);
    m_missingTitle = titleLabel({}, 1.0);
    m_missingTitle->setObjectName(u"missingTitle"_s);
    m_missingList = new QListWidget;
    m_missingList->setObjectName(u"missingList"_s);
    m_missingList->setAccessibleName(tr("What is still missing"));
    m_missingList->setWordWrap(true);
    m_missingList->setSpacing(2);
    m_missingList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_missingTitle->setBuddy(m_missingList);

    m_left = new QWidget;
    m_left->setFixedWidth(250);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins({});
    column->setSpacing(Theme::spacing);
    column->addWidget(m_sectionList);
    column->addWidget(m_missingTitle);
    column->addWidget(m_missingList, 1);
    column->addStretch(0);

    connect(m_sectionList, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_following)
            goToSection(row);
    });
    connect(m_sectionList, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { goToSection(m_sectionList->row(item)); });
    const auto go = [this](const QListWidgetItem *item) { goTo(item->data(keyRole).toString()); };
    connect(m_missingList, &QListWidget::itemClicked, this, go);
    connect(m_missingList, &QListWidget::itemActivated, this, go);
}

void GuidedForm::makeRight()
{
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"formScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_document = new FormDocument;
    m_document->setObjectName(u"formDocument"_s);
    m_document->setAccessibleName(tr("The record"));
    m_right = new QStackedWidget;
    m_right->addWidget(m_scroll);
    m_right->addWidget(m_document);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &GuidedForm::followScroll);
}

void GuidedForm::setSections(const QList<FormSection> &sections)
{
    m_value = value();
    m_sections = sections;
    const auto *focused = rowWithFocus();
    const QString typedIn = focused ? focused->field().key : QString();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    buildForm();
    fill();
    showMissing();
    if (!typedIn.isEmpty())
        goBackTo(typedIn, scrolled);
}

const FormRow *GuidedForm::rowWithFocus() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (const Part &part : m_parts) {
        for (const FormRow *row : part.rows) {
            if (focused && row->isAncestorOf(focused))
                return row;
        }
    }
    return nullptr;
}

// Whoever saves with the keys goes on typing where he was.
void GuidedForm::goBackTo(const QString &key, int scrolled)
{
    for (const Part &part : std::as_const(m_parts)) {
        for (const FormRow *row : part.rows) {
            if (row->field().key == key)
                row->editor()->setFocus(Qt::OtherFocusReason);
        }
    }
    // Once the new fields have their heights.
    QMetaObject::invokeMethod(
        m_scroll, [bar = m_scroll->verticalScrollBar(), scrolled] { bar->setValue(scrolled); }, Qt::QueuedConnection);
}

void GuidedForm::buildForm()
{
    m_parts.clear();
    auto *content = new QWidget;
    content->setMaximumWidth(widestForm);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Theme::margin, 200); // so that the last part can come to the top
    column->setSpacing(Theme::spacing * 2);
    for (const FormSection &section : std::as_const(m_sections)) {
        Part part{section.id, titleLabel(section.title, 1.25), {}};
        part.heading->setObjectName(u"section-"_s + section.id);
        if (!m_parts.isEmpty())
            part.heading->setContentsMargins(0, Theme::spacing * 2, 0, 0);
        column->addWidget(part.heading);
        if (!section.intro.isEmpty()) {
            auto *intro = new QLabel(section.intro);
            intro->setTextFormat(Qt::PlainText);
            intro->setWordWrap(true);
            column->addWidget(intro);
        }
        for (const FormField &field : section.fields) {
            auto *row = new FormRow(field);
            part.rows.append(row);
            column->addWidget(row);
            connect(row, &FormRow::edited, this, &GuidedForm::fieldEdited);
        }
        m_parts.append(part);
    }
    column->addStretch(1);
    m_scroll->setWidget(content); // deletes the one before
}

void GuidedForm::setValue(const QJsonObject &value)
{
    m_value = value;
    fill();
}

void GuidedForm::fill()
{
    for (const Part &part : std::as_const(m_parts)) {
        for (FormRow *row : part.rows)
            row->setValue(formpath::valueAt(m_value, row->field().key));
    }
    applyConditions();
    if (m_readOnly)
        m_document->setContent(m_sections, m_value);
}

QJsonObject GuidedForm::value() const
{
    QJsonObject value = m_value;
    for (const Part &part : m_parts) {
        for (const FormRow *row : part.rows) {
            if (row->isEdited())
                value = formpath::withValueAt(value, row->field().key, row->editor()->value());
        }
    }
    return value;
}

void GuidedForm::fieldEdited()
{
    applyConditions();
    Q_EMIT edited();
}

void GuidedForm::applyConditions()
{
    const QJsonObject now = value();
    for (const Part &part : std::as_const(m_parts)) {
        for (FormRow *row : part.rows) {
            const FormField &field = row->field();
            if (field.visibleWhen)
                row->setVisible(field.visibleWhen(now));
            if (field.enabledWhen)
                row->setEnabled(field.enabledWhen(now));
        }
    }
}

void GuidedForm::setMissing(const QList<FormMissing> &missing)
{
    m_missing = missing;
    showMissing();
}

void GuidedForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (readOnly)
        m_document->setContent(m_sections, value());
    if (readOnly) { // it is read from its beginning
        const QScopedValueRollback following(m_following, true);
        m_sectionList->setCurrentRow(0);
    }
    m_right->setCurrentWidget(readOnly ? static_cast<QWidget *>(m_document) : m_scroll);
    showMissing();
}

void GuidedForm::setDocumentHead(const QString &title, const FormDocument::Facts &facts)
{
    m_document->setHead(title, facts);
}

void GuidedForm::showMissing()
{
    for (const Part &part : std::as_const(m_parts)) {
        for (FormRow *row : part.rows) {
            QStringList texts;
            for (const FormMissing &one : std::as_const(m_missing)) {
                if (formpath::isIn(row->field().key, one.key))
                    texts.append(one.hint.isEmpty() ? one.text : one.hint);
            }
            row->setMissing(texts);
        }
    }
    m_missingList->clear();
    for (const FormMissing &one : std::as_const(m_missing)) {
        auto *item = new QListWidgetItem(one.text, m_missingList);
        item->setData(keyRole, one.key);
        item->setToolTip(one.text);
    }
    const bool any = !m_missing.isEmpty();
    m_missingTitle->setText(any ? tr("Still missing: %n", nullptr, int(m_missing.size())) : tr("Nothing is missing"));
    m_missingTitle->setVisible(!m_readOnly);
    m_missingList->setVisible(!m_readOnly && any);
    showSectionItems();
}

void GuidedForm::showSectionItems()
{
    const QScopedValueRollback following(m_following, true);
    const ThemeColors &colours = ThemeColors::of(QApplication::palette());
    const int current = std::max(0, m_sectionList->currentRow());
    while (m_sectionList->count() > m_sections.size())
        delete m_sectionList->takeItem(m_sectionList->count() - 1);
    while (m_sectionList->count() < m_sections.size())
        m_sectionList->addItem(new QListWidgetItem);
    for (int i = 0; i < m_sections.size(); ++i) {
        QListWidgetItem *item = m_sectionList->item(i);
        const int count = missingIn(i);
        const QString state = count > 0 ? tr("%n still missing", nullptr, count) : tr("complete");
        item->setText(m_readOnly ? m_sections[i].title : m_sections[i].title + u'\n' + state);
        item->setData(Qt::AccessibleTextRole, m_readOnly ? m_sections[i].title : m_sections[i].title + u", "_s + state);
        item->setIcon(m_readOnly ? QIcon()
                                 : lineIcon(count > 0 ? u"warning"_s : u"ok"_s,
                                            count > 0 ? colours.warning : colours.success, 18));
    }
    m_sectionList->setCurrentRow(std::min(current, m_sectionList->count() - 1));
    int height = 2 * m_sectionList->frameWidth() + 4;
    for (int i = 0; i < m_sectionList->count(); ++i)
        height += m_sectionList->sizeHintForRow(i) + 2 * m_sectionList->spacing();
    m_sectionList->setFixedHeight(height);
}

int GuidedForm::sectionOf(const QString &key) const
{
    for (int i = 0; i < m_sections.size(); ++i) {
        for (const FormField &field : m_sections[i].fields) {
            if (formpath::isIn(field.key, key))
                return i;
        }
    }
    return -1;
}

int GuidedForm::missingIn(int section) const
{
    return int(std::ranges::count_if(m_missing, [&](const FormMissing &one) { return sectionOf(one.key) == section; }));
}

void GuidedForm::followScroll()
{
    if (m_readOnly || m_parts.isEmpty())
        return;
    const int top = m_scroll->verticalScrollBar()->value() + 40;
    int current = 0;
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].heading->y() <= top)
            current = i;
    }
    const QScopedValueRollback following(m_following, true);
    m_sectionList->setCurrentRow(current);
}

void GuidedForm::goToSection(int section)
{
    if (section < 0 || section >= m_parts.size())
        return;
    if (m_readOnly) {
        m_document->goTo(m_parts[section].id);
        return;
    }
    const QScopedValueRollback following(m_following, true);
    m_scroll->verticalScrollBar()->setValue(m_parts[section].heading->y());
    m_sectionList->setCurrentRow(section);
}

void GuidedForm::goTo(const QString &key)
{
    const auto part = std::ranges::find(m_parts, key, &Part::id);
    if (part != m_parts.end()) {
        goToSection(int(part - m_parts.begin()));
        return;
    }
    for (const Part &one : std::as_const(m_parts)) {
        for (FormRow *row : one.rows) {
            if (!formpath::isIn(row->field().key, key))
                continue;
            if (m_readOnly) {
                m_document->goTo(row->field().key);
                return;
            }
            m_scroll->ensureWidgetVisible(row, 0, 60);
            row->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void GuidedForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showSectionItems();
    QWidget::changeEvent(event);
}

} // namespace voicelog
