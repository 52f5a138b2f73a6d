// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportDialog.h"

#include "ImportChoosePane.h"
#include "ImportReport.h"
#include "ImportReviewPane.h"
#include "MappingChoice.h"
#include "RecordingsContext.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/AppSettings.h>
#include <common/FileDialog.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <monitoring/CaseImport.h>
#include <programmes/ProgrammeAnnouncements.h>
#include <recordings/JudgementService.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Step = voicelog::ImportRun::Step;

namespace voicelog {

ImportDialog::ImportDialog(const RecordingsContext &context, const QStringList &paths, QWidget *parent)
    : ImportDialog(context, paths, std::nullopt, parent)
{
}

ImportDialog::ImportDialog(const RecordingsContext &context, const MonitoringCase &into, QWidget *parent)
    : ImportDialog(context, {}, into, parent)
{
}

ImportDialog::ImportDialog(const RecordingsContext &context, const QStringList &paths,
                           const std::optional<MonitoringCase> &into, QWidget *parent)
    : QDialog(parent), m_context(context), m_case(into),
      m_run(context.page.session, context.page.jobs, context.page.localTime), m_stack(new QStackedWidget),
      m_choose(new ImportChoosePane(context, into ? into->number : QString())), m_review(new ImportReviewPane(m_run)),
      m_message(new MessageBar)
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import recordings"));
    m_stack->addWidget(m_choose);
    m_stack->addWidget(m_review);
    auto *buttons = new QDialogButtonBox(this);
    makeButtons(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::margin);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buttons);
    resize(1120, 680);

    connect(m_choose, &ImportChoosePane::changed, this, &ImportDialog::showStep);
    connect(m_choose, &ImportChoosePane::failed, m_message, &MessageBar::showError);
    connect(m_choose, &ImportChoosePane::certificatesKept, this, &ImportDialog::certificatesKept);
    connect(&m_run, &ImportRun::failed, m_message, &MessageBar::showError);
    connect(&m_run, &ImportRun::stepChanged, this, [this] {
        if (m_run.step() == Step::Idle)
            m_stack->setCurrentWidget(m_choose);
        if (m_run.step() == Step::Done && m_run.counts().imported > 0)
            Q_EMIT imported();
        showStep();
    });
    connect(&m_run, &ImportRun::countsChanged, this, &ImportDialog::showStep);
    m_choose->addPaths(paths);
    showStep();
}

void ImportDialog::makeButtons(QDialogButtonBox *box)
{
    m_report = box->addButton(tr("Save the report…"), QDialogButtonBox::ActionRole);
    m_report->setObjectName(u"importReport"_s);
    m_back = box->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(u"importBack"_s);
    m_next = box->addButton(tr("Look through"), QDialogButtonBox::ActionRole);
    m_next->setObjectName(u"importNext"_s);
    m_next->setDefault(true);
    m_close = box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"importClose"_s);
    connect(m_report, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_stack->currentWidget() == m_choose)
            look();
        else
            m_run.import();
    });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
}

void ImportDialog::reject()
{
    if (m_run.step() == Step::Importing)
        m_run.stop();
    else
        QDialog::reject();
}

void ImportDialog::look()
{
    const auto programme = m_choose->programme();
    if (!programme && !m_case)
        return;
    m_message->clear();
    if (programme)
        m_context.page.settings.setLook(u"import/programme"_s, programme->id.toString());
    m_stack->setCurrentWidget(m_review);
    const auto target = [&session = m_context.page.session, &book = m_context.book, into = m_case, programme,
                         judge = m_context.judgements.judgeMaker()](const CancelToken &cancel) -> Result<ImportTarget> {
        if (into)
            return caseImportTarget(session, *into, book, judge);
        ImportTarget target{programme->vaultId, programme->id, programme->code, judge};
        VOICELOG_ASSIGN(target.announcements, soughtAnnouncements(session, *programme, cancel));
        return target;
    };
    ImportOptions options = m_context.page.settings.importOptions();
    options.opening = m_choose->trust().opening();
    options.mapping = m_choose->mappings().mapping();
    options.mappings = m_choose->mappings().known();
    m_run.scan(m_choose->paths(), options, target, m_choose->coverage());
}

void ImportDialog::back()
{
    m_run.stop();
    m_stack->setCurrentWidget(m_choose);
    showStep();
}

void ImportDialog::showStep()
{
    const bool choosing = m_stack->currentWidget() == m_choose;
    const Step step = m_run.step();
    const bool importing = step == Step::Importing;
    const bool done = step == Step::Done && !choosing;
    const ImportRun::Counts counts = m_run.counts();
    const qint64 comes = counts.willCome + counts.unchecked;

    m_back->setVisible(!choosing && !importing && !done);
    m_report->setVisible(done || (!choosing && step == Step::Checked));
    m_next->setVisible(!done);
    m_close->setText(importing ? tr("Stop") : done ? tr("Close") : tr("Cancel"));
    QString whyNot;
    if (choosing) {
        m_next->setText(tr("Look through"));
        whyNot = m_choose->whyNot();
    } else {
        m_next->setText(comes > 0 ? tr("Take in %Ln recordings", nullptr, int(comes)) : tr("Take in"));
        if (step == Step::Scanning)
            whyNot = tr("The files are still being looked through");
        else if (importing)
            whyNot = tr("It is under way");
        else if (comes == 0)
            whyNot = tr("There is nothing new to take in");
    }
    m_next->setEnabled(whyNot.isEmpty());
    m_next->setToolTip(whyNot);
    (done ? m_close : m_next)->setDefault(true);
}

void ImportDialog::saveReport()
{
    const QString name = m_case ? m_case->number : m_choose->programme() ? m_choose->programme()->name : QString();
    const QString when = m_context.page.localTime.full(m_context.page.session.clock().now());
    m_context.page.fileDialog.saveFile(
        this,
        {.id = u"report"_s,
         .title = tr("Save the report"),
         .filters = {tr("Text files (*.txt)"), tr("CSV files (*.csv)")},
         .suggestedName = tr("import.txt"),
         .acceptText = tr("Save")},
        this, [this, name, when](const QString &path) {
            const bool csv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
            m_context.page.jobs.start(
                this,
                [path, bytes = csv ? ImportReport::csv(m_run)
                                   : ImportReport::text(m_run, name, when).toUtf8()]() -> Result<void> {
                    QSaveFile file(path);
                    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                        return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
                    return {};
                },
                [this](const Result<void> &result) {
                    if (result)
                        m_message->showMessage(MessageBar::Kind::Success, tr("The report was saved"),
                                               tr("It names files; keep it where such names may be kept."));
                    else
                        m_message->showError(result.error());
                });
        });
}

} // namespace voicelog
