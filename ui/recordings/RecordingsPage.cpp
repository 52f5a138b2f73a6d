// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingsPage.h"

#include "CallDataEditing.h"
#include "ExportDialog.h"
#include "FilterBar.h"
#include "FocusKeys.h"
#include "FolderWatching.h"
#include "ImportDialog.h"
#include "KeepProofDialog.h"
#include "ObjectionDialog.h"
#include "PageActions.h"
#include "PageMenus.h"
#include "ProofKeeping.h"
#include "RecordingDetail.h"
#include "RecordingListPane.h"
#include "RecordingListView.h"
#include "WatchDialog.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/AppSettings.h>
#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <monitoring/CaseService.h>
#include <recordings/JudgementService.h>
#include <recordings/RecordingService.h>
#include <retention/PlaceHoldDialog.h>
#include <timeline/TimelineView.h>

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Do = voicelog::PageActions::Do;

namespace voicelog {

namespace {

constexpr QLatin1StringView splitterKey{"recordings/splitter"};

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

RecordingsPage::RecordingsPage(const RecordingsContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_actions(new PageActions(this)),
      m_watching(new FolderWatching(m_context, this))
{
    setObjectName(u"recordingsPage"_s);
    setAcceptDrops(true);
    makeWidgets();
    makeTopRow();
    connectParts();
}

RecordingsPage::~RecordingsPage()
{
    m_context.page.settings.setLook(splitterKey, m_splitter->saveState());
    delete m_detail; // while what it works with is still there
}

void RecordingsPage::makeWidgets()
{
    m_message = new MessageBar;
    m_message->setObjectName(u"pageMessage"_s);
    m_message->setClosable(true);
    m_progress = new JobBar;
    m_proofs = new ProofKeeping(m_context, this);
    m_list = new RecordingListPane(m_context, *m_actions);
    auto *none = new EmptyState;
    none->setObjectName(u"noRecording"_s);
    none->set(u"recordings"_s, tr("No recording is open"), tr("Choose one in the list above to see and hear it."));
    m_lower = new QStackedWidget;
    m_lower->addWidget(none);
    makeDetail();

    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(u"recordingsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_lower);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({320, 520});
    m_splitter->restoreState(m_context.page.settings.look(splitterKey).toByteArray());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_progress);
}

void RecordingsPage::makeTopRow()
{
    auto *import = new QToolButton;
    import->setDefaultAction((*m_actions)[Do::Import]);
    import->setObjectName(u"importButton"_s);
    import->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    import->setFocusPolicy(Qt::StrongFocus);
    m_list->filterBar()->addBefore(import);

    m_menu = new QMenu(this);
    m_menu->setObjectName(u"pageMenu"_s);
    fillMenu();
    m_menuButton = new QToolButton;
    m_menuButton->setObjectName(u"pageMenuButton"_s);
    m_menuButton->setIcon(icons::named(u"menu"_s));
    m_menuButton->setToolTip(tr("Everything that can be done here (F10)"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setShortcut(Qt::Key_F10);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_list->filterBar()->addAfter(m_menuButton);
}

void RecordingsPage::fillMenu()
{
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    PageMenus::fill(m_menu, *m_actions, m_detail->timeline(), m_list->view());
}

void RecordingsPage::makeDetail()
{
    m_detail = new RecordingDetail(m_context, *m_actions);
    m_detail->setProgrammeNames(m_programmes, m_cases);
    m_lower->addWidget(m_detail);
    connect(m_list, &RecordingListPane::recordingChosen, m_detail,
            qOverload<const Id &, const Id &>(&RecordingDetail::showRecording));
    connect(m_list, &RecordingListPane::programmeNamesChanged, m_detail, &RecordingDetail::setProgrammeNames);
    connect(m_list, &RecordingListPane::archiveChanged, m_detail, &RecordingDetail::reload);
    connect(m_detail, &RecordingDetail::recordingChanged, this, [this](const Id &id) {
        m_lower->setCurrentWidget(m_detail);
        m_list->view()->setCurrentRecording(id);
    });
    connect(m_detail, &RecordingDetail::stored, m_list, &RecordingListPane::refresh);
    connect(m_detail, &RecordingDetail::failed, this, &RecordingsPage::showError);
    connect(m_detail, &RecordingDetail::gone, this, &RecordingsPage::forgetRecording, Qt::QueuedConnection);
    connect(m_detail, &RecordingDetail::employeeCheckWanted, this, &RecordingsPage::refuseEmployeeCheck);
    connect(m_detail, &RecordingDetail::holdRequested, this,
            [this](const QString &number) { Q_EMIT openRequested(u"retention"_s, {{u"hold"_s, number}}); });
}

/// Neither its sound nor a name of it stays on the screen or in memory: the pane below is made anew.
void RecordingsPage::forgetRecording(const Error &why)
{
    const QString number = m_detail->recording() ? m_detail->recording()->number : QString();
    if (auto *dialog = findChild<ExportDialog *>())
        dialog->reject();
    if (auto *dialog = window()->findChild<KeepProofDialog *>())
        dialog->reject();
    m_detail->callData().drop();
    m_detail->stop();
    delete m_detail;
    makeDetail();
    fillMenu();
    m_lower->setCurrentIndex(0);
    if (why.kind() == ErrorKind::Refused)
        showError(why);
    else
        m_message->showMessage(MessageBar::Kind::Info, tr("%1 is no longer there").arg(number),
                               tr("It was destroyed. The certificate is on the page Destruction."));
}

void RecordingsPage::connectParts()
{
    connect(m_list, &RecordingListPane::programmeNamesChanged, this,
            [this](const QHash<Id, QString> &names, const QSet<Id> &cases) {
                m_programmes = names;
                m_cases = cases;
            });
    connect(m_list, &RecordingListPane::chosenReady, this, &RecordingsPage::useChosen);
    connect(m_list, &RecordingListPane::failed, this, &RecordingsPage::showError);
    connect(m_list->view(), &RecordingListView::openRequested, this,
            [this] { m_detail->timeline()->setFocus(Qt::OtherFocusReason); });
    connect((*m_actions)[Do::Import], &QAction::triggered, this, [this] { importPaths({}); });
    connect((*m_actions)[Do::Watch], &QAction::triggered, this, &RecordingsPage::watchFolders);
    m_actions->allow(Do::Watch, m_watching->isAllowed(), tr("only a privacy officer takes recordings in"));
    connect(m_watching, &FolderWatching::tookIn, this, [this] {
        if (m_active)
            m_list->refresh();
    });
    connect(m_watching, &FolderWatching::failed, this, &RecordingsPage::showError);
    connect((*m_actions)[Do::Export], &QAction::triggered, this, &RecordingsPage::exportRecording);
    connect((*m_actions)[Do::Verify], &QAction::triggered, this, &RecordingsPage::verifyRecording);
    connect((*m_actions)[Do::Hold], &QAction::triggered, this, &RecordingsPage::holdChosen);
    connect((*m_actions)[Do::Objection], &QAction::triggered, this, &RecordingsPage::takeInObjection);
    connect((*m_actions)[Do::KeepProof], &QAction::triggered, this, [this] {
        if (m_detail->recording())
            m_proofs->begin(*m_detail->recording());
    });
    connect(m_proofs, &ProofKeeping::failed, this, &RecordingsPage::showError);
    connect(m_proofs, &ProofKeeping::started, this, [this](Job *job, const QString &number) {
        m_progress->follow(job, tr("Keeping the proof of %1").arg(number));
    });
    connect(m_proofs, &ProofKeeping::kept, this, [this](const QString &number, const QString &proof) {
        m_message->showMessage(MessageBar::Kind::Success, tr("The proof of %1 is kept as %2").arg(number, proof),
                               tr("The whole call goes when its day has come: see its history."));
        m_list->refresh();
        m_detail->reload();
    });
    connect((*m_actions)[Do::JudgeAll], &QAction::triggered, this, &RecordingsPage::judgeAll);
    m_actions->allow(Do::JudgeAll, m_context.page.session.account().role == Role::PrivacyOfficer,
                     tr("only a privacy officer judges"));
}

QString RecordingsPage::pageId() const { return u"recordings"_s; }
QString RecordingsPage::title() const { return tr("Recordings"); }
QString RecordingsPage::iconName() const { return u"recordings"_s; }
QList<ShortcutHelp> RecordingsPage::shortcuts() const { return m_actions->shortcuts(); }

void RecordingsPage::activate()
{
    if (m_active)
        return;
    m_active = true;
    m_list->start();
    m_list->view()->setFocus(Qt::OtherFocusReason);
    const Id recording = Id::fromString(m_restored["recording"_L1].toString());
    const Id vault = Id::fromString(m_restored["vault"_L1].toString());
    if (!recording.isNull())
        m_detail->showRecording(vault, recording);
    m_restored = {};
}

void RecordingsPage::stop()
{
    m_watching->stop();
    m_detail->stop();
}

QJsonObject RecordingsPage::saveState() const
{
    QJsonObject state{{u"filter"_s, m_list->filterBar()->choice().toJson()}};
    if (const auto &recording = m_detail->recording()) {
        state.insert(u"recording"_s, recording->id.toString());
        state.insert(u"vault"_s, recording->vaultId.toString());
    }
    return state;
}

void RecordingsPage::restoreState(const QJsonObject &state)
{
    m_list->filterBar()->setChoice(FilterChoice::fromJson(state["filter"_L1].toObject()));
    m_restored = state;
    if (std::exchange(m_active, false))
        activate();
}

void RecordingsPage::open(const QJsonObject &target)
{
    const QString recording = target["recording"_L1].toString();
    if (!recording.isEmpty())
        m_detail->findRecording(recording);
    if (const QJsonObject filter = target["filter"_L1].toObject(); !filter.isEmpty())
        m_list->filterBar()->setChoice({RecordingFilter::fromJson(filter), {}});
    if (const QString record = target["case"_L1].toString(); !record.isEmpty())
        openCase(record, target["import"_L1].toBool());
}

void RecordingsPage::openCase(const QString &idOrNumber, bool import)
{
    m_context.page.jobs.start(
        this, [&service = m_context.cases, idOrNumber] { return service.find(idOrNumber); },
        [this, import](const Result<MonitoringCase> &record) {
            if (!record) {
                showError(record.error());
                return;
            }
            FilterChoice choice;
            choice.fields.programmes = {record->id};
            m_list->filterBar()->setChoice(choice);
            if (import)
                importInto(*record);
        });
}

void RecordingsPage::importInto(const MonitoringCase &record)
{
    auto *dialog = new ImportDialog(m_context, record, this);
    connect(dialog, &ImportDialog::imported, this, [this, id = record.id] {
        m_context.page.jobs.start(
            this, [&service = m_context.cases, id] { return service.recount(id); },
            [this](const Result<void> &counted) {
                if (!counted)
                    showError(counted.error());
                m_list->refresh();
            });
    });
    dialog->open();
}

/// The service says why not, and keeps the attempt; then it is shown which way there is.
void RecordingsPage::refuseEmployeeCheck(const Recording &recording)
{
    m_context.page.jobs.start(
        this, [&service = m_context.cases, recording] { return service.wantRecording({}, recording); },
        [this, number = recording.number](const Result<void> &refused) {
            if (!refused && refused.error().is(errors::RuleRefused))
                Q_EMIT openRequested(u"monitoring"_s, {{u"wanted"_s, number}});
            else if (!refused)
                showError(refused.error());
        });
}

void RecordingsPage::watchFolders() { (new WatchDialog(m_context, *m_watching, this))->open(); }

void RecordingsPage::importPaths(const QStringList &paths)
{
    auto *dialog = new ImportDialog(m_context, paths, this);
    connect(dialog, &ImportDialog::imported, m_list, &RecordingListPane::refresh);
    connect(dialog, &ImportDialog::certificatesKept, m_watching, &FolderWatching::forgetCertificates);
    dialog->open();
}

void RecordingsPage::exportRecording()
{
    if (m_list->view()->selectedCount() > 1) {
        if (canAskChosen(tr("Choose at most %1, or export them with voicelogctl."))) {
            m_exportsChosen = true;
            m_list->askChosen();
        }
        return;
    }
    if (!m_detail->recording())
        return;
    auto *dialog = new ExportDialog(m_context, *m_detail->recording(), m_detail->selection(), this);
    connect(dialog, &ExportDialog::exported, m_detail, &RecordingDetail::reload);
    dialog->open();
}

void RecordingsPage::exportRecordings(const QList<RecordingRow> &rows)
{
    if (rows.size() < 2) // the others are gone since
        return;
    auto *dialog = new ExportDialog(m_context, rows, this);
    connect(dialog, &ExportDialog::exported, m_detail, &RecordingDetail::reload);
    dialog->open();
}

bool RecordingsPage::canAskChosen(const QString &otherwise)
{
    if (m_list->view()->selectedCount() <= RecordingListPane::mostChosen)
        return true;
    m_message->showMessage(MessageBar::Kind::Warning, tr("These are too many to choose one by one"),
                           otherwise.arg(QLocale().toString(RecordingListPane::mostChosen)));
    return false;
}

void RecordingsPage::useChosen(const QList<RecordingRow> &rows)
{
    if (m_exportsChosen)
        exportRecordings(rows);
    else
        holdRecordings(rows);
}

void RecordingsPage::verifyRecording()
{
    if (!m_detail->recording())
        return;
    const Recording recording = *m_detail->recording();
    Job *job = m_context.page.jobs.start(
        this,
        [&service = m_context.recordings, recording](const CancelToken &cancel, const ProgressFunction &progress) {
            return service.verify(recording, progress, cancel);
        },
        [this, number = recording.number](const Result<void> &result) {
            if (result)
                m_message->showMessage(MessageBar::Kind::Success, tr("%1 is intact").arg(number),
                                       tr("Every byte is as it was taken in."));
            else
                showError(result.error());
            m_detail->reload();
        });
    m_progress->follow(job, tr("Verifying %1").arg(recording.number));
}

void RecordingsPage::judgeAll()
{
    m_actions->allow(Do::JudgeAll, false, tr("it is being done"));
    Job *job = m_context.page.jobs.start(
        this,
        [&service = m_context.judgements](const CancelToken &cancel, const ProgressFunction &progress) {
            return service.judgeAll(progress, cancel);
        },
        [this](const Result<JudgementSummary> &summary) {
            m_actions->allow(Do::JudgeAll, true);
            m_list->refresh();
            m_detail->reload();
            if (!summary) {
                showError(summary.error());
                return;
            }
            m_message->showMessage(MessageBar::Kind::Success,
                                   tr("%n recording(s) judged", nullptr, int(summary->recordings)),
                                   tr("%1 answers changed, %2 became restricted, %3 became active.")
                                       .arg(summary->changed)
                                       .arg(summary->restricted)
                                       .arg(summary->activated));
        });
    m_progress->follow(job, tr("Judging recordings"));
}

void RecordingsPage::holdChosen()
{
    if (!canAskChosen(tr("Choose at most %1, or place a hold on a whole vault on the page Destruction.")))
        return;
    m_exportsChosen = false;
    if (m_list->view()->selectedCount() > 0) {
        m_list->askChosen();
    } else if (const auto &shown = m_detail->recording()) { // the filter may not show it any more
        RecordingRow row;
        row.id = shown->id;
        row.vaultId = shown->vaultId;
        row.programmeId = shown->programmeId;
        row.number = shown->number;
        holdRecordings({row});
    }
}

void RecordingsPage::holdRecordings(const QList<RecordingRow> &rows)
{
    QList<HoldTarget> targets;
    QStringList numbers;
    for (const RecordingRow &row : rows) {
        auto target = std::ranges::find(targets, row.vaultId, &HoldTarget::vaultId);
        if (target == targets.end()) {
            targets.append({row.vaultId, m_programmes.value(row.programmeId), {}});
            target = targets.end() - 1;
        }
        target->recordings.append(row.id);
        numbers.append(row.number);
    }
    if (targets.isEmpty())
        return;
    auto *dialog = new PlaceHoldDialog(m_context.page, m_context.holds, this);
    dialog->setTargets(targets, numbers);
    connect(dialog, &PlaceHoldDialog::placed, this, [this](const QList<Hold> &holds) {
        QStringList placed;
        for (const Hold &hold : holds)
            placed.append(hold.number);
        const QDate confirmBy = holds.constFirst().confirmBy;
        m_message->showMessage(MessageBar::Kind::Success, tr("%1 was placed").arg(placed.join(u", "_s)),
                               confirmBy.isValid() ? tr("Another officer must confirm it by %1, or it lapses.")
                                                         .arg(QLocale().toString(confirmBy, QLocale::LongFormat))
                                                   : QString());
        m_list->refresh();
        m_detail->reload();
    });
    dialog->open();
}

/// Noted in the recording first; the page of requests goes on from there.
void RecordingsPage::takeInObjection()
{
    const std::optional<Recording> &shown = m_detail->recording();
    if (!shown)
        return;
    const auto goOn = [this, number = shown->number] {
        Q_EMIT openRequested(u"requests"_s, {{u"objection"_s, number}});
    };
    if (shown->objectionRaised) {
        goOn();
        return;
    }
    auto *dialog = new ObjectionDialog(*shown, m_detail->positionMs(), this);
    connect(dialog, &ObjectionDialog::confirmed, this, [this, dialog, goOn, recording = *shown] {
        m_context.page.jobs.start(
            this,
            [&service = m_context.recordings, recording, at = dialog->atMs()] {
                return service.noteObjection(recording, at);
            },
            [this, goOn, answer = dialog->answerer()](const Result<Recording> &noted) {
                answer(noted ? Result<void>() : Result<void>(fail(noted)));
                if (!noted)
                    return;
                m_detail->reload();
                goOn();
            });
    });
    dialog->open();
}

void RecordingsPage::showError(const Error &error) { m_message->showError(error); }

bool RecordingsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        focusNeedsKey(QApplication::focusWidget(), *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void RecordingsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RecordingsPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    importPaths(paths);
}

} // namespace voicelog
