// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FilterBar.h"

#include "FilterChips.h"
#include "FilterPanel.h"
#include "SaveFilterDialog.h"
#include "SavedFilters.h"

#include <common/IconSet.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

FilterBar::FilterBar(SavedFilters *saved, QWidget *parent) : QWidget(parent), m_saved(saved)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_row = new QHBoxLayout;
    m_row->setSpacing(8);
    buildFirstRow();
    layout->addLayout(m_row);

    m_panel = new FilterPanel;
    m_panel->setObjectName(u"filterPanel"_s);
    m_panel->setVisible(false);
    layout->addWidget(m_panel);
    m_chips = new FilterChips;
    m_chips->setObjectName(u"filterChips"_s);
    layout->addWidget(m_chips);

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, [this] {
        FilterChoice choice = m_panel->applyTo(m_choice);
        choice.fields.text = m_search->text().trimmed();
        take(choice);
    });
    const auto soon = [this] { m_debounce.start(); };
    connect(m_search, &QLineEdit::textChanged, this, soon);
    connect(m_panel, &FilterPanel::edited, this, soon);
    connect(m_chips, &FilterChips::clearRequested, this, &FilterBar::clear);
    connect(m_chips, &FilterChips::removeRequested, this, [this](FilterChoice::Part part) {
        FilterChoice choice = m_choice;
        choice.clear(part);
        setChoice(choice);
    });
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_panel->setVisible(on);
        updateMoreButton();
    });
    connect(m_saved, &SavedFilters::changed, this, &FilterBar::fillSavedMenu);
    fillSavedMenu();
    updateMoreButton();
}

void FilterBar::buildFirstRow()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"searchText"_s);
    m_search->setAccessibleName(tr("Search recordings"));
    m_search->setPlaceholderText(tr("Search names, numbers, references, lines, labels and transcripts"));
    m_search->setToolTip(tr("Words, or their beginnings; all of them must occur (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icons::named(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(280);
    m_search->installEventFilter(this);
    m_row->addWidget(m_search, 1);

    m_more = new QToolButton;
    m_more->setObjectName(u"moreFilters"_s);
    m_more->setCheckable(true);
    m_more->setIcon(icons::named(u"filter"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_row->addWidget(m_more);

    m_savedMenu = new QMenu(this);
    m_savedMenu->setObjectName(u"savedFiltersMenu"_s);
    m_savedButton = new QToolButton;
    m_savedButton->setObjectName(u"savedFilters"_s);
    m_savedButton->setText(tr("Saved filters"));
    m_savedButton->setIcon(icons::named(u"star"_s));
    m_savedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_savedButton->setPopupMode(QToolButton::InstantPopup);
    m_savedButton->setMenu(m_savedMenu);
    m_savedButton->setFocusPolicy(Qt::StrongFocus);
    m_savedButton->setToolTip(tr("Filters you saved; they are kept in the archive, for you alone"));
    m_row->addWidget(m_savedButton);

    m_count = new QLabel;
    m_count->setObjectName(u"resultCount"_s);
    m_count->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_row->addWidget(m_count);
}

void FilterBar::addBefore(QWidget *widget) { m_row->insertWidget(0, widget); }

void FilterBar::addAfter(QWidget *widget) { m_row->addWidget(widget); }

void FilterBar::setChoice(const FilterChoice &choice)
{
    const QSignalBlocker quiet(m_search);
    if (m_search->text().trimmed() != choice.fields.text)
        m_search->setText(choice.fields.text);
    m_panel->setChoice(choice);
    take(choice);
}

void FilterBar::take(const FilterChoice &choice)
{
    m_debounce.stop();
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_chips->setChoice(choice, m_programmeNames);
    updateMoreButton();
    fillSavedMenu();
    Q_EMIT choiceChanged(choice);
}

void FilterBar::setProgrammes(const QList<std::pair<Id, QString>> &programmes)
{
    m_programmeNames.clear();
    for (const auto &[id, name] : programmes)
        m_programmeNames.insert(id, name);
    m_panel->setProgrammes(programmes);
    m_chips->setChoice(m_choice, m_programmeNames);
}

void FilterBar::setLines(const QStringList &lines) { m_panel->setLines(lines); }

void FilterBar::setResultCount(std::optional<qint64> count)
{
    m_count->setText(count ? tr("%Ln recordings", nullptr, int(std::min<qint64>(*count, INT_MAX))) : tr("Counting…"));
    m_count->setAccessibleName(m_count->text());
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_debounce.isActive())
                m_debounce.start(0);
            Q_EMIT listRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::updateMoreButton()
{
    int active = 0;
    for (const FilterChoice::Part part : FilterChoice::allParts)
        active += part != FilterChoice::Part::Text && m_choice.isActive(part) ? 1 : 0;
    const QString text = m_more->isChecked() ? tr("Fewer filters") : tr("More filters");
    m_more->setText(active > 0 ? tr("%1 (%2)").arg(text).arg(active) : text);
    m_more->setToolTip(m_more->isChecked()
                           ? tr("Hide these fields; the filters go on")
                           : tr("Filter by number, party, line, programme, direction, state, period or duration"));
}

void FilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    m_savedMenu->setToolTipsVisible(true);
    for (const SavedFilters::Entry &entry : m_saved->entries()) {
        QAction *action = m_savedMenu->addAction(entry.name);
        action->setCheckable(true);
        action->setChecked(entry.choice == m_choice);
        connect(action, &QAction::triggered, this, [this, choice = entry.choice] { setChoice(choice); });
    }
    m_savedMenu->addSeparator();
    QAction *save = m_savedMenu->addAction(icons::named(u"save"_s), tr("Save this filter…"));
    save->setObjectName(u"saveFilter"_s);
    save->setEnabled(!m_choice.isEmpty());
    save->setToolTip(save->isEnabled() ? QString() : tr("Nothing is filtered now, so there is nothing to save"));
    connect(save, &QAction::triggered, this, &FilterBar::askName);
    QMenu *remove = m_savedMenu->addMenu(icons::named(u"remove"_s), tr("Remove a saved filter"));
    remove->setEnabled(!m_saved->entries().isEmpty());
    for (const SavedFilters::Entry &entry : m_saved->entries()) {
        QAction *action = remove->addAction(entry.name);
        connect(action, &QAction::triggered, m_saved, [saved = m_saved, name = entry.name] { saved->remove(name); });
    }
}

void FilterBar::askName()
{
    auto *dialog = new SaveFilterDialog(m_saved->entries(), m_choice, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_saved->save(dialog->name(), m_choice); });
    dialog->open();
}

} // namespace voicelog
