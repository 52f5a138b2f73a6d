// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ExportDialog.h"

#include "RecordingsContext.h"

#include <common/Durations.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <recordings/RecordingFilter.h>
#include <words/ErrorText.h>

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using What = voicelog::ExportRequest::What;

namespace voicelog {

namespace {

enum ExportExtent { WholeExtent, SelectionExtent };

QRadioButton *addRadio(QButtonGroup *group, int id, const QString &text, const QString &name, QLayout *layout)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(name);
    group->addButton(button, id);
    layout->addWidget(button);
    return button;
}

} // namespace

ExportDialog::ExportDialog(const RecordingsContext &context, const Recording &recording, TimeRange selection,
                           QWidget *parent)
    : QDialog(parent), m_context(context), m_recording(recording),
      m_targets{{recording.vaultId, recording.id, recording.number}}, m_selection(selection)
{
    setWindowTitle(tr("Export %1").arg(recording.number));
    build();
}

ExportDialog::ExportDialog(const RecordingsContext &context, const QList<RecordingRow> &rows, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    for (const RecordingRow &row : rows)
        m_targets.append({row.vaultId, row.id, row.number});
    setWindowTitle(tr("Export %Ln recordings", nullptr, int(rows.size())));
    build();
}

void ExportDialog::build()
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro =
        new QLabel(tr("The copy leaves the archive: it is no longer encrypted, nor destroyed when its term ends. "
                      "Who exported it, when and why is kept in the audit trail."));
    intro->setWordWrap(true);
    m_message = new MessageBar;
    m_fields = new QWidget;
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->setVerticalSpacing(Theme::margin);
    addWhat(form);
    addReason(form);
    m_progress = new JobBar;

    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setIcon(icons::named(u"export"_s));
    m_export->setDefault(true);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"exportClose"_s);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::run);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(this, &QDialog::finished, this, [this] {
        if (m_job)
            m_job->cancel();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::margin);
    layout->setSpacing(Theme::margin);
    layout->addWidget(intro);
    layout->addWidget(m_message);
    layout->addWidget(m_fields);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    check();
}

void ExportDialog::addWhat(QFormLayout *form)
{
    m_what = new QButtonGroup(this);
    auto *formats = new QVBoxLayout;
    const QString files = m_recording.media.size() > 1 ? tr("the original, both files of the two legs")
                          : m_recording.media.isEmpty()
                              ? tr("the original")
                              : tr("the original, byte for byte (%1)").arg(m_recording.media.first().fileName);
    addRadio(m_what, int(What::Original), files, u"exportOriginal"_s, formats)->setChecked(true);
    addRadio(m_what, int(What::Wav), tr("WAV, 16 bits: plays everywhere"), u"exportWav"_s, formats);
    addRadio(m_what, int(What::Flac), tr("FLAC: as good as WAV and about half as large"), u"exportFlac"_s, formats);
    addRadio(m_what, int(What::Opus), tr("Opus: good enough for speech and a fifth as large as WAV"), u"exportOpus"_s,
             formats);
    addRadio(m_what, vconId, tr("vCon: the sound, the call data and the words in one file"), u"exportVcon"_s, formats);
    m_vcon = new VconFields(m_context.page.fileDialog);
    m_vcon->setObjectName(u"exportVconFields"_s);
    auto *vcon = new QVBoxLayout;
    vcon->setContentsMargins(Theme::margin * 2, 0, 0, 0);
    vcon->addWidget(m_vcon);
    formats->addLayout(vcon);
    if (isSeveral()) { // their sound alone would be files of which nobody knows what they are
        m_what->button(vconId)->setChecked(true);
        const auto all = m_what->buttons();
        for (QAbstractButton *one : all)
            one->setVisible(one == m_what->button(vconId));
    }
    form->addRow(tr("As:"), formats);
    connect(m_vcon, &VconFields::changed, this, &ExportDialog::check);

    m_extent = new QButtonGroup(this);
    auto *extents = new QVBoxLayout;
    const QString whole = isSeveral() ? tr("%Ln whole recordings", nullptr, int(m_targets.size()))
                                      : tr("the whole recording (%1)").arg(durations::clock(m_recording.durationMs));
    addRadio(m_extent, WholeExtent, whole, u"exportWhole"_s, extents)->setChecked(true);
    const QString range = m_selection.isEmpty() ? tr("the selection")
                                                : tr("the selection, %1 to %2")
                                                      .arg(durations::precise(m_selection.startMs),
                                                           durations::precise(m_selection.endMs));
    addRadio(m_extent, SelectionExtent, range, u"exportSelection"_s, extents);
    m_redacted = new QCheckBox(tr("silent where it is marked as masked, private or payment data"));
    m_redacted->setObjectName(u"exportRedacted"_s);
    extents->addWidget(m_redacted);
    form->addRow(tr("What:"), extents);
    connect(m_what, &QButtonGroup::idToggled, this, &ExportDialog::check);
    connect(m_extent, &QButtonGroup::idToggled, this, &ExportDialog::check);
}

void ExportDialog::addReason(QFormLayout *form)
{
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(u"exportReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("Why this copy is needed, and for whom (a role, no names)"));
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_counter = new QLabel;
    m_counter->setObjectName(u"exportCounter"_s);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(QString(), m_counter);

    m_path = new QLineEdit;
    m_path->setObjectName(u"exportPath"_s);
    m_path->setPlaceholderText(isSeveral() ? tr("a folder, in which each gets a file")
                                           : tr("a file that is not there yet"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"exportChoose"_s);
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *label = new QLabel(isSeveral() ? tr("&To the folder:") : tr("&To the file:"));
    label->setBuddy(m_path);
    form->addRow(label, row);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ExportDialog::check);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
}

bool ExportDialog::isVcon() const { return m_what->checkedId() == vconId; }
What ExportDialog::what() const { return isVcon() ? What::Wav : What(m_what->checkedId()); }
QString ExportDialog::reason() const { return m_reason->toPlainText().simplified(); }
QString ExportDialog::path() const { return QDir::fromNativeSeparators(m_path->text().trimmed()); }

QString ExportDialog::suggestedName() const
{
    if (isVcon())
        return VconExport::fileName(m_recording, m_vcon->isPacked());
    switch (what()) {
    case What::Original: {
        const QString name = m_recording.media.isEmpty() ? QString() : m_recording.media.first().fileName;
        const QString ending = QFileInfo(name).suffix();
        return ending.isEmpty() ? m_recording.number : m_recording.number + u'.' + ending;
    }
    case What::Wav:
        return m_recording.number + u".wav"_s;
    case What::Flac:
        return m_recording.number + u".flac"_s;
    case What::Opus:
        return m_recording.number + u".opus"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void ExportDialog::choosePath()
{
    const auto chosen = [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); };
    if (isSeveral()) {
        m_context.page.fileDialog.openFolder(
            this, {.id = u"export"_s, .title = tr("Export to"), .acceptText = tr("Choose"), .aboutPersons = true}, this,
            chosen);
        return;
    }
    m_context.page.fileDialog.saveFile(this,
                                       {.id = u"export"_s,
                                        .title = tr("Export to"),
                                        .filters = {},
                                        .suggestedName = suggestedName(),
                                        .acceptText = tr("Choose"),
                                        .aboutPersons = true},
                                       this, chosen);
}

QString ExportDialog::whyNot() const
{
    const auto length = m_reason->toPlainText().simplified().size();
    if (m_job)
        return tr("It is under way");
    if (length < shortestReason)
        return tr("The reason must have at least %n characters", nullptr, shortestReason);
    if (length > longestReason)
        return tr("The reason is too long");
    if (isVcon() && !m_vcon->whyNot().isEmpty())
        return m_vcon->whyNot();
    if (isSeveral())
        return QDir(path()).exists() && !path().isEmpty() ? QString() : tr("Choose a folder first");
    return path().isEmpty() ? tr("Choose a file first") : QString();
}

void ExportDialog::check()
{
    const auto length = m_reason->toPlainText().simplified().size();
    m_counter->setText(length < shortestReason ? tr("%1 of at least %2 characters").arg(length).arg(shortestReason)
                                               : tr("%Ln characters", nullptr, int(length)));
    const bool original = what() == What::Original;
    QAbstractButton *selection = m_extent->button(SelectionExtent);
    if (original || isVcon())
        m_extent->button(WholeExtent)->setChecked(true);
    m_vcon->setVisible(isVcon());
    if (isVisible()) // a dialog grows for what appears in it, but not as far as wrapped lines need
        resize(size().expandedTo({width(), heightForWidth(width())}));
    m_redacted->setEnabled(!original);
    m_redacted->setToolTip(original ? tr("The original is one whole; choose another format to leave something out")
                                    : QString());
    selection->setVisible(!isSeveral());
    selection->setEnabled(!original && !isVcon() && !m_selection.isEmpty());
    selection->setToolTip(isVcon()   ? tr("A vCon is of a whole call")
                          : original ? tr("The original is one whole; choose another format for a part of it")
                          : m_selection.isEmpty() ? tr("Select a stretch in the timeline first")
                                                  : QString());
    m_fields->setEnabled(!m_job && !m_done);
    m_export->setVisible(!m_done);
    const QString why = whyNot();
    m_export->setEnabled(why.isEmpty());
    m_export->setToolTip(why);
    m_close->setText(m_done ? tr("Close") : m_job ? tr("Stop") : tr("Cancel"));
}

void ExportDialog::run()
{
    if (isVcon()) {
        runVcon();
        return;
    }
    ExportRequest request;
    request.what = what();
    if (m_extent->checkedId() == SelectionExtent)
        request.range = m_selection;
    request.redacted = m_redacted->isEnabled() && m_redacted->isChecked();
    request.path = path();
    request.reason = reason();
    started(m_context.page.jobs.start(
        this,
        [&service = m_context.recordings, recording = m_recording, request](const CancelToken &cancel,
                                                                            const ProgressFunction &progress) {
            return service.exportTo(recording, request, progress, cancel);
        },
        [this](const Result<void> &result) {
            m_job = nullptr;
            if (result)
                finished({.written = 1});
            else
                m_message->showError(result.error());
            check();
        }));
}

void ExportDialog::runVcon()
{
    VconJob job;
    job.targets = m_targets;
    job.intoFolder = isSeveral();
    job.request.path = path();
    job.request.reason = reason();
    job.request.redacted = m_redacted->isChecked();
    job.request.packed = m_vcon->isPacked();
    if (m_vcon->isSigned())
        job.signing = std::make_shared<VconFields::Signing>(m_vcon->takeSigning());
    started(m_context.page.jobs.start(
        this,
        [&context = m_context, job](const CancelToken &cancel, const ProgressFunction &progress) {
            return job.run(context.page.session, context.recordings, progress, cancel);
        },
        [this](const Result<VconOutcome> &result) {
            m_job = nullptr;
            if (result)
                finished(*result);
            else
                m_message->showError(result.error());
            check();
        }));
}

void ExportDialog::started(Job *job)
{
    m_message->clear();
    m_job = job;
    m_progress->follow(m_job, tr("Exporting"));
    check();
}

void ExportDialog::finished(const VconOutcome &outcome)
{
    m_done = true;
    const QString where = QDir::toNativeSeparators(path());
    if (outcome.firstError) {
        const QString why = ErrorText::of(*outcome.firstError).oneLine();
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("%1 of %2 were exported to %3").arg(outcome.written).arg(m_targets.size()).arg(where),
                               tr("Not exported: %1. %2").arg(outcome.failed.join(u", "_s), why));
    } else {
        const QString title = isSeveral() ? tr("%Ln recordings exported to %1", nullptr, outcome.written).arg(where)
                                          : tr("Exported to %1").arg(where);
        m_message->showMessage(MessageBar::Kind::Success, title,
                               tr("Delete the copy as soon as it is no longer needed."));
    }
    if (outcome.written > 0)
        Q_EMIT exported();
}

} // namespace voicelog
