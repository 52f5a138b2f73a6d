// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchDialog.h"

#include "RecordingsContext.h"
#include "WatchFolderDialog.h"

#include <archive/Session.h>
#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <programmes/ProgrammeService.h>
#include <words/ErrorText.h>

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostShown = 500; ///< files that did not come in

} // namespace

WatchDialog::WatchDialog(const RecordingsContext &context, FolderWatching &watching, QWidget *parent)
    : QDialog(parent), m_context(context), m_watching(watching),
      m_model(new WatchModel(watching, context.page.localTime, this)), m_message(new MessageBar),
      m_stack(new QStackedWidget), m_table(new QTableView), m_staysTitle(new QLabel), m_stays(new QListWidget)
{
    setObjectName(u"watchDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Watched folders"));
    auto *intro = new QLabel(tr("What a recorder leaves in these folders is taken in while the archive is unlocked on "
                                "this computer. Without a console, `voicelogctl recording watch` does the same."));
    intro->setWordWrap(true);
    makeTable();
    makeButtons();
    auto *actions = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_remove, m_look})
        actions->addWidget(button);
    actions->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::margin);
    layout->setSpacing(Theme::margin);
    layout->addWidget(intro);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 2);
    layout->addLayout(actions);
    layout->addWidget(m_staysTitle);
    layout->addWidget(m_stays, 1);
    layout->addWidget(buttons);
    resize(1080, 620);

    connect(&m_watching, &FolderWatching::changed, this, &WatchDialog::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WatchDialog::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WatchDialog::showState);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showState();
    loadProgrammes();
}

void WatchDialog::makeTable()
{
    m_table->setObjectName(u"watchTable"_s);
    m_table->setAccessibleName(tr("Watched folders"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{WatchModel::FolderColumn, 38}, {WatchModel::ProgrammeColumn, 22},
                                          {WatchModel::StateColumn, 34},  {WatchModel::LookedColumn, 12},
                                          {WatchModel::TakenColumn, 11},  {WatchModel::WaitingColumn, 11}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, character * width);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const auto folder = current())
            edit(*folder);
    });
    auto *none = new EmptyState;
    none->set(u"folder"_s, tr("No folder is watched yet"),
              tr("Choose the folder in which a recorder leaves its calls, and their programme."));
    m_stack->addWidget(none);
    m_stack->addWidget(m_table);
    m_staysTitle->setObjectName(u"watchStaysTitle"_s);
    m_staysTitle->setWordWrap(true);
    m_stays->setObjectName(u"watchStays"_s);
    m_stays->setAccessibleName(tr("Not taken in"));
    m_stays->setWordWrap(true);
    m_stays->setSelectionMode(QAbstractItemView::NoSelection);
}

void WatchDialog::makeButtons()
{
    const auto button = [](const QString &icon, const QString &text, const QString &name) {
        auto *made = new QPushButton(icons::named(icon), text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_add = button(u"add"_s, tr("&Add a folder…"), u"watchAdd"_s);
    m_edit = button(u"edit"_s, tr("&Edit…"), u"watchEdit"_s);
    m_remove = button(u"remove"_s, tr("No &longer watch"), u"watchRemove"_s);
    m_remove->setToolTip(tr("Takes the folder off this list; its files stay"));
    m_look = button(u"refresh"_s, tr("Look &now"), u"watchLook"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        WatchedFolder folder;
        folder.id = Id::create(m_context.page.session.clock());
        edit(folder);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto folder = current())
            edit(*folder);
    });
    connect(m_remove, &QPushButton::clicked, this, &WatchDialog::remove);
    connect(m_look, &QPushButton::clicked, &m_watching, &FolderWatching::look);
}

void WatchDialog::loadProgrammes()
{
    m_context.page.jobs.start(
        this, [&programmes = m_context.programmes] { return programmes.list(); },
        [this](const Result<QList<Programme>> &programmes) {
            if (!programmes) {
                m_message->showError(programmes.error());
                return;
            }
            m_programmes = *programmes;
            QHash<Id, QString> names;
            for (const Programme &programme : *programmes)
                names.insert(programme.id, programme.name);
            m_model->setProgrammeNames(names);
            showState();
        });
}

std::optional<WatchedFolder> WatchDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_watching.folders().size())
        return std::nullopt;
    return m_watching.folders()[index.row()];
}

void WatchDialog::edit(const WatchedFolder &folder)
{
    auto *dialog = new WatchFolderDialog(m_context, folder, m_watching.folders(), m_programmes, this);
    connect(dialog, &WatchFolderDialog::chosen, this, [this](const WatchedFolder &chosen) {
        QList<WatchedFolder> folders = m_watching.folders();
        const auto there = std::ranges::find(folders, chosen.id, &WatchedFolder::id);
        if (there == folders.end())
            folders.append(chosen);
        else
            *there = chosen;
        m_watching.setFolders(folders);
        choose(chosen.id);
    });
    dialog->open();
}

void WatchDialog::remove()
{
    const auto folder = current();
    if (!folder)
        return;
    QList<WatchedFolder> folders = m_watching.folders();
    folders.removeIf([&folder](const WatchedFolder &one) { return one.id == folder->id; });
    m_watching.setFolders(folders);
}

void WatchDialog::choose(const Id &folder)
{
    const auto &folders = m_watching.folders();
    const auto found = std::ranges::find(folders, folder, &WatchedFolder::id);
    if (found != folders.end())
        m_table->selectRow(int(found - folders.begin()));
    showState();
}

void WatchDialog::showState()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_add->setEnabled(!m_programmes.isEmpty());
    m_add->setToolTip(m_programmes.isEmpty() ? tr("There is no programme yet: make one first") : QString());
    const auto folder = current();
    m_edit->setEnabled(folder.has_value());
    m_remove->setEnabled(folder.has_value());
    m_look->setEnabled(m_model->rowCount() > 0);
    const WatchState state = folder ? m_watching.state(folder->id) : WatchState();
    QStringList lines;
    if (state.error)
        lines.append(ErrorText::of(*state.error).oneLine());
    const qsizetype shown = std::min(mostShown, state.last.refused.size());
    for (const ImportRemark &remark : state.last.refused.first(shown)) {
        const QString name = folder ? QDir(folder->folder).relativeFilePath(remark.path) : remark.path;
        lines.append(tr("%1: %2").arg(QDir::toNativeSeparators(name), ErrorText::of(remark.error).oneLine()));
    }
    if (shown < state.last.refused.size())
        lines.append(tr("%Ln more", nullptr, int(state.last.refused.size() - shown)));
    QStringList before;
    for (int i = 0; i < m_stays->count(); ++i)
        before.append(m_stays->item(i)->text());
    if (before != lines) { // else a screen reader and the scroll bar are left alone
        m_stays->clear();
        m_stays->addItems(lines);
    }
    m_staysTitle->setText(tr("What did not come in stays where it is, and is tried again when it has changed:"));
    m_staysTitle->setVisible(!lines.isEmpty());
    m_stays->setVisible(!lines.isEmpty());
}

} // namespace voicelog
