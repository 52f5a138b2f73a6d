// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingListPane.h"

#include "FilterBar.h"
#include "PageActions.h"
#include "RecordingListView.h"
#include "RecordingsContext.h"
#include "SavedFilters.h"

#include <archive/Session.h>
#include <common/EmptyState.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/Theme.h>
#include <monitoring/CaseService.h>
#include <programmes/ProgrammeService.h>
#include <recordings/RecordingIndex.h>

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Do = voicelog::PageActions::Do;

namespace voicelog {

namespace {

struct Names
{
    QList<std::pair<Id, QString>> programmes;
    QSet<Id> cases; ///< which of them are monitoring cases
    QStringList lines;
};

} // namespace

RecordingListPane::RecordingListPane(const RecordingsContext &context, PageActions &actions, QWidget *parent)
    : QWidget(parent), m_context(context), m_actions(actions)
{
    const auto rows = std::make_shared<const IndexedRecordingRows>(context.index);
    m_saved = new SavedFilters(context.page.session, context.page.jobs, this);
    m_filterBar = new FilterBar(m_saved);
    m_filterBar->setObjectName(u"filterBar"_s);
    m_model = new RecordingListModel(rows, context.page.localTime, this);
    m_view = new RecordingListView(m_model, context.page.settings);
    m_watch = new RevisionWatch([rows] { return rows->revision(); }, context.page.jobs, this);
    m_empty = new EmptyState;
    m_empty->setObjectName(u"listEmpty"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    connectList();
}

void RecordingListPane::connectList()
{
    connect(m_filterBar, &FilterBar::choiceChanged, this, &RecordingListPane::ask);
    connect(m_filterBar, &FilterBar::listRequested, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        if (m_view->currentRecording().isNull() && m_model->rowCount() > 0)
            m_view->selectRow(0);
    });
    connect(m_saved, &SavedFilters::failed, this, &RecordingListPane::failed);
    connect(m_model, &RecordingListModel::failed, this, &RecordingListPane::failed);
    connect(m_model, &RecordingListModel::matchCountChanged, this, [this] {
        m_filterBar->setResultCount(m_model->matchCount());
        showEmptiness();
    });
    connect(m_model, &RecordingListModel::settled, this, &RecordingListPane::showEmptiness);
    connect(m_view, &RecordingListView::currentRecordingChanged, this, [this](const Id &id) {
        if (const RecordingRow *row = m_model->recordingAt(m_model->rowOf(id)))
            Q_EMIT recordingChosen(row->vaultId, id);
    });
    connect(m_watch, &RevisionWatch::changed, this, [this] {
        m_model->refresh();
        Q_EMIT archiveChanged();
    });
    connect(m_model, &RecordingListModel::dataChanged, this, &RecordingListPane::tellChosen);
    connect(m_actions[Do::Find], &QAction::triggered, m_filterBar, &FilterBar::focusSearch);
    connect(m_actions[Do::ClearFilters], &QAction::triggered, m_filterBar, &FilterBar::clear);
    connect(m_actions[Do::Refresh], &QAction::triggered, this, [this] {
        m_model->refresh();
        loadNames();
    });
}

void RecordingListPane::start()
{
    if (m_started)
        return;
    m_started = true;
    loadNames();
    m_saved->load();
    m_watch->start();
    ask(m_filterBar->choice());
}

void RecordingListPane::refresh()
{
    m_watch->look();
    m_model->refresh();
    loadNames();
}

void RecordingListPane::ask(const FilterChoice &choice)
{
    m_actions.allow(Do::ClearFilters, !choice.isEmpty(), tr("nothing is filtered"));
    if (!m_started)
        return;
    m_filterBar->setResultCount(std::nullopt);
    m_model->start(choice.filter(m_context.page.localTime, m_context.page.session.clock().now()), m_model->order());
}

void RecordingListPane::askChosen()
{
    m_asking = m_view->selectedCount() <= mostChosen;
    tellChosen();
}

void RecordingListPane::tellChosen()
{
    if (!m_asking)
        return;
    QList<RecordingRow> chosen;
    bool complete = true;
    const QList<int> rows = m_view->selectedRows();
    for (const int row : rows) {
        if (const RecordingRow *recording = m_model->recordingAt(row)) {
            chosen.append(*recording);
        } else {
            complete = false;
            static_cast<void>(m_model->index(row, 0).data()); // has its page fetched
        }
    }
    if (!complete)
        return;
    m_asking = false;
    Q_EMIT chosenReady(chosen);
}

void RecordingListPane::loadNames()
{
    m_context.page.jobs.start(
        this,
        [&programmes = m_context.programmes, &cases = m_context.cases, index = m_context.index]() -> Result<Names> {
            VOICELOG_ASSIGN(const QList<Programme> list, programmes.list());
            Names names;
            for (const Programme &programme : list)
                if (programme.granted)
                    names.programmes.append({programme.id, programme.name});
            const auto all = cases.list().value_or(QList<MonitoringCase>());
            for (const MonitoringCase &one : all) {
                names.cases.insert(one.id);
                if (one.recordingCount > 0 && one.state != CaseState::Destroyed)
                    names.programmes.append({one.id, one.number});
            }
            VOICELOG_ASSIGN(names.lines, index->lines());
            return names;
        },
        [this](const Result<Names> &names) {
            if (!names) {
                Q_EMIT failed(names.error());
                return;
            }
            QHash<Id, QString> byId;
            for (const auto &[id, name] : names->programmes)
                byId.insert(id, name);
            m_filterBar->setProgrammes(names->programmes);
            m_filterBar->setLines(names->lines);
            m_model->setProgrammeNames(byId);
            Q_EMIT programmeNamesChanged(byId, names->cases);
        });
}

void RecordingListPane::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0 && m_model->matchCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!empty)
        return;
    m_empty->clearActions();
    if (m_filterBar->choice().isEmpty()) {
        m_empty->set(u"recordings"_s, tr("No recordings yet"),
                     tr("Take in sound files or whole folders from your recorder. You can drop them here too."));
        m_empty->addAction(m_actions[Do::Import]);
    } else {
        m_empty->set(u"search"_s, tr("Nothing matches"), tr("No recording fits all of these filters."));
        m_empty->addAction(m_actions[Do::ClearFilters]);
    }
}

} // namespace voicelog
