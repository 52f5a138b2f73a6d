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
    : QDialog(parent), m_context(context), m_recording(recording), m_selection(selection)
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export %1").arg(recording.number));
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
    form->addRow(tr("As:"), formats);

    m_extent = new QButtonGroup(this);
    auto *extents = new QVBoxLayout;
    addRadio(m_extent, WholeExtent, tr("the whole recording (%1)").arg(durations::clock(m_recording.durationMs)),
             u"exportWhole"_s, extents)
        ->setChecked(true);
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
    m_path->setPlaceholderText(tr("a file that is not there yet"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"exportChoose"_s);
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *label = new QLabel(tr("&To the file:"));
    label->setBuddy(m_path);
    form->addRow(label, row);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ExportDialog::check);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
}

What ExportDialog::what() const { return What(m_what->checkedId()); }

QString ExportDialog::suggestedName() const
{
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
    m_context.page.fileDialog.saveFile(
        this,
        {.id = u"export"_s,
         .title = tr("Export to"),
         .filters = {},
         .suggestedName = suggestedName(),
         .acceptText = tr("Choose"),
         .aboutPersons = true},
        this, [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
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
    return m_path->text().trimmed().isEmpty() ? tr("Choose a file first") : QString();
}

void ExportDialog::check()
{
    const auto length = m_reason->toPlainText().simplified().size();
    m_counter->setText(length < shortestReason ? tr("%1 of at least %2 characters").arg(length).arg(shortestReason)
                                               : tr("%Ln characters", nullptr, int(length)));
    const bool original = what() == What::Original;
    QAbstractButton *selection = m_extent->button(SelectionExtent);
    if (original)
        m_extent->button(WholeExtent)->setChecked(true);
    m_redacted->setEnabled(!original);
    m_redacted->setToolTip(original ? tr("The original is one whole; choose another format to leave something out")
                                    : QString());
    selection->setEnabled(!original && !m_selection.isEmpty());
    selection->setToolTip(original ? tr("The original is one whole; choose another format for a part of it")
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
    ExportRequest request;
    request.what = what();
    if (m_extent->checkedId() == SelectionExtent)
        request.range = m_selection;
    request.redacted = m_redacted->isEnabled() && m_redacted->isChecked();
    request.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    request.reason = m_reason->toPlainText().simplified();
    m_message->clear();
    m_job = m_context.page.jobs.start(
        this,
        [&service = m_context.recordings, recording = m_recording, request](const CancelToken &cancel,
                                                                            const ProgressFunction &progress) {
            return service.exportTo(recording, request, progress, cancel);
        },
        [this, path = request.path](const Result<void> &result) {
            m_job = nullptr;
            m_done = result.has_value();
            if (result) {
                m_message->showMessage(MessageBar::Kind::Success,
                                       tr("Exported to %1").arg(QDir::toNativeSeparators(path)),
                                       tr("Delete the copy as soon as it is no longer needed."));
                Q_EMIT exported();
            } else {
                m_message->showError(result.error());
            }
            check();
        });
    m_progress->follow(m_job, tr("Exporting"));
    check();
}

} // namespace voicelog
