// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProcessingPage.h"

#include "RegisterDetail.h"
#include "RegisterImportDialog.h"
#include "RegisterListPane.h"

#include <archive/Session.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/TextDialog.h>
#include <common/Theme.h>
#include <processing/ProcessingService.h>
#include <processing/RegisterExport.h>
#include <reports/ReportRequestDialog.h>

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// One file that could be a register; nothing otherwise.
QString registerFileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ProcessingPage::ProcessingPage(const ProcessingContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_message(new MessageBar), m_progress(new JobBar), m_stack(new QStackedWidget),
      m_list(new RegisterListPane(m_context)), m_detail(new RegisterDetail(m_context))
{
    setObjectName(u"processingPage"_s);
    setAcceptDrops(context.processing.mayWrite());
    m_message->setObjectName(u"pageMessage"_s);
    m_message->setClosable(true);
    m_stack->setObjectName(u"processingStack"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_progress);

    connect(m_list, &RegisterListPane::openRequested, this, &ProcessingPage::openEntry);
    connect(m_list, &RegisterListPane::newRequested, this, &ProcessingPage::makeNew);
    connect(m_list, &RegisterListPane::importRequested, this, &ProcessingPage::chooseImport);
    connect(m_list, &RegisterListPane::exportRequested, this, &ProcessingPage::exportRegister);
    connect(m_list, &RegisterListPane::failed, m_message, &MessageBar::showError);
    connect(m_detail, &RegisterDetail::backRequested, this, &ProcessingPage::showList);
    QAction *report = exportMenu()->addAction(icons::named(u"print"_s), tr("Report as PDF…"));
    report->setObjectName(u"reportRegister"_s);
    connect(report, &QAction::triggered, this,
            [this] { ReportRequestDialog::forRegister(m_context.page, this)->open(); });
}

ProcessingPage::~ProcessingPage() = default;

QString ProcessingPage::pageId() const { return u"processing"_s; }
QString ProcessingPage::title() const { return tr("Processing register"); }
QString ProcessingPage::iconName() const { return u"register"_s; }
QMenu *ProcessingPage::exportMenu() const { return m_list->exportMenu(); }

QList<ShortcutHelp> ProcessingPage::shortcuts() const
{
    if (!m_context.processing.mayWrite())
        return {{tr("Back to the list"), u"Alt+Left"_s}};
    return {
        {tr("New entry"), u"Ctrl+N"_s}, {tr("Save the entry"), u"Ctrl+S"_s}, {tr("Back to the list"), u"Alt+Left"_s}};
}

void ProcessingPage::activate()
{
    if (!m_active) {
        m_active = true;
        m_list->restoreState(m_restored["list"_L1].toObject());
        if (const Id entry = Id::fromString(m_restored["entry"_L1].toString()); !entry.isNull())
            openEntry(entry, {});
        m_restored = {};
    }
    m_list->reload(); // another page may have changed something
    if (m_stack->currentWidget() == m_list)
        m_list->view()->setFocus(Qt::OtherFocusReason);
}

void ProcessingPage::stop() { m_detail->flush(); }

QJsonObject ProcessingPage::saveState() const
{
    QJsonObject state{{u"list"_s, m_list->saveState()}};
    if (m_stack->currentWidget() == m_detail)
        state.insert(u"entry"_s, m_detail->entry().toString());
    return state;
}

void ProcessingPage::restoreState(const QJsonObject &state)
{
    m_restored = state;
    if (std::exchange(m_active, false))
        activate();
}

void ProcessingPage::open(const QJsonObject &target)
{
    const QString wanted = target["registerEntry"_L1].toString();
    if (wanted.isEmpty())
        return;
    m_context.page.jobs.start(
        this, [&service = m_context.processing, wanted] { return service.find(wanted); },
        [this](const Result<RegisterEntry> &entry) {
            if (entry)
                openEntry(entry->id, {});
            else
                m_message->showError(entry.error());
        });
}

void ProcessingPage::openEntry(const Id &entry, const QString &field)
{
    m_message->clear();
    m_detail->open(entry, field);
    m_stack->setCurrentWidget(m_detail);
}

void ProcessingPage::showList()
{
    m_list->select(m_detail->entry());
    m_stack->setCurrentWidget(m_list);
    m_list->reload();
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

void ProcessingPage::makeNew()
{
    auto *dialog =
        new TextDialog({.name = u"newEntryDialog"_s,
                        .title = tr("New register entry"),
                        .intro = tr("Name the processing so that an outsider knows what is meant, for example "
                                    "“Recording calls to improve the service”."),
                        .label = tr("&Title:"),
                        .button = tr("Begin it"),
                        .maximum = int(RegisterEntry::longestTitle),
                        .oneLine = true},
                       this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        RegisterEntry entry;
        entry.title = dialog->text();
        entry.controller.name = m_context.page.session.organisation();
        m_context.page.jobs.start(
            this, [&service = m_context.processing, entry] { return service.add(entry); },
            [this](const Result<RegisterEntry> &made) {
                if (made)
                    openEntry(made->id, {});
                else
                    m_message->showError(made.error());
            });
    });
    dialog->open();
}

void ProcessingPage::chooseImport()
{
    m_context.page.fileDialog.openFiles(this,
                                        {.id = u"register"_s,
                                         .title = tr("Import a register"),
                                         .filters = {tr("Registers (*.csv *.json *.txt)"), tr("All files (*)")},
                                         .suggestedName = {},
                                         .acceptText = tr("Preview")},
                                        this, [this](const QStringList &paths) { importFile(paths.first()); });
}

void ProcessingPage::importFile(const QString &path)
{
    auto *dialog = new RegisterImportDialog(m_context, path, this);
    connect(dialog, &RegisterImportDialog::imported, m_list, &RegisterListPane::reload);
    dialog->open();
}

void ProcessingPage::exportRegister(bool json)
{
    const QString suffix = json ? u"json"_s : u"csv"_s;
    const QString name = u"register-%1.%2"_s.arg(m_context.processing.today().toString(Qt::ISODate), suffix);
    m_context.page.fileDialog.saveFile(
        this,
        {.id = u"register"_s,
         .title = tr("Export the register"),
         .filters = {json ? tr("JSON (*.json)") : tr("CSV (*.csv)")},
         .suggestedName = name,
         .acceptText = tr("Export")},
        this, [this, json](const QString &path) {
            RegisterExport::Request request{
                .path = path, .format = json ? RegisterFileReader::Format::Json : RegisterFileReader::Format::Csv};
            // Where the comma is in numbers, spreadsheets want semicolons between columns.
            request.delimiter = QLocale().decimalPoint() == u"," ? ';' : ',';
            Job *job = m_context.page.jobs.start(
                this,
                [&session = m_context.page.session, request](const CancelToken &cancel,
                                                             const ProgressFunction &progress) {
                    return RegisterExport(session).run(request, progress, cancel);
                },
                [this, path](const Result<qint64> &count) {
                    if (count)
                        m_message->showMessage(MessageBar::Kind::Success,
                                               tr("%Ln entry(ies) exported to %1", nullptr, int(*count))
                                                   .arg(QDir::toNativeSeparators(path)));
                    else
                        m_message->showError(count.error());
                });
            m_progress->follow(job, tr("Exporting"));
        });
}

void ProcessingPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!registerFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProcessingPage::dropEvent(QDropEvent *event)
{
    const QString path = registerFileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    importFile(path);
}

} // namespace voicelog
