// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchFolderDialog.h"

#include "RecordingsContext.h"

#include <archive/Session.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

WatchFolderDialog::WatchFolderDialog(const RecordingsContext &context, const WatchedFolder &folder,
                                     const QList<WatchedFolder> &others, const QList<Programme> &programmes,
                                     QWidget *parent)
    : QDialog(parent), m_context(context), m_before(folder), m_others(others), m_message(new MessageBar),
      m_folder(new QLineEdit), m_programme(new QComboBox), m_recursive(new QCheckBox(tr("&Folders within it too"))),
      m_patterns(new QLineEdit), m_wait(new QSpinBox),
      m_removes(new QCheckBox(tr("&Remove files once they are in the archive")))
{
    setObjectName(u"watchFolderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(folder.folder.isEmpty() ? tr("Watch a folder") : tr("Watched folder"));
    setMinimumSize(560, 440); // with room for what is wrong with a folder
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields(form, programmes);
    auto *removing = new QLabel(tr("Each recording is read back out of the archive and compared with its file first. "
                                   "Call data go with it, except what is of other calls too."));
    removing->setWordWrap(true);
    removing->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), removing);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_store = buttons->addButton(folder.folder.isEmpty() ? tr("Watch") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(u"watchStore"_s);
    m_store->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &WatchFolderDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_message->clear(); // it was about another folder
        check();
    });
    connect(m_programme, &QComboBox::currentIndexChanged, this, &WatchFolderDialog::check);
    check();
}

void WatchFolderDialog::addFields(QFormLayout *form, const QList<Programme> &programmes)
{
    m_folder->setObjectName(u"watchPath"_s);
    m_folder->setText(QDir::toNativeSeparators(m_before.folder));
    auto *choose = new QToolButton;
    choose->setObjectName(u"watchChoose"_s);
    choose->setIcon(icons::named(u"folder-open"_s));
    choose->setText(tr("Choose…"));
    choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    choose->setFocusPolicy(Qt::StrongFocus);
    connect(choose, &QToolButton::clicked, this, [this] {
        m_context.page.fileDialog.openFolder(
            this, {.id = u"watch"_s, .title = tr("Folder that the recorder fills"), .acceptText = tr("Choose")}, this,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    });
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(choose);
    m_programme->setObjectName(u"watchProgramme"_s);
    for (const Programme &programme : programmes) {
        if (programme.closedAt.isValid() || !programme.granted)
            continue; // nothing can come in there
        m_programme->addItem(tr("%1 (%2)").arg(programme.name, programme.number), QVariant::fromValue(programme.id));
        if (programme.id == m_before.programmeId)
            m_programme->setCurrentIndex(m_programme->count() - 1);
    }
    m_recursive->setObjectName(u"watchRecursive"_s);
    m_recursive->setChecked(m_before.recursive);
    m_patterns->setObjectName(u"watchPatterns"_s);
    m_patterns->setText(m_before.patterns.join(u", "_s));
    m_patterns->setPlaceholderText(tr("all of them; or names such as q-*, separated by commas"));
    m_wait->setObjectName(u"watchWait"_s);
    m_wait->setRange(0, WatchedFolder::longestWait);
    m_wait->setValue(m_before.waitSeconds);
    m_wait->setSuffix(tr(" s"));
    m_wait->setToolTip(tr("So long nothing must have changed about a file before it is taken for whole"));
    m_removes->setObjectName(u"watchRemoves"_s);
    m_removes->setChecked(m_before.removesSources);
    auto *label = new QLabel(tr("F&older:"));
    label->setBuddy(m_folder);
    form->addRow(label, place);
    form->addRow(tr("&Programme:"), m_programme);
    form->addRow(QString(), m_recursive);
    form->addRow(tr("Only sounds &named:"), m_patterns);
    form->addRow(tr("&Wait for:"), m_wait);
    form->addRow(QString(), m_removes);
}

WatchedFolder WatchFolderDialog::filledIn() const
{
    WatchedFolder folder = m_before;
    const QString path = QDir::fromNativeSeparators(m_folder->text().trimmed());
    folder.folder = path.isEmpty() ? QString() : QDir::cleanPath(path);
    folder.programmeId = m_programme->currentData().value<Id>();
    folder.recursive = m_recursive->isChecked();
    folder.patterns.clear();
    const QStringList patterns = m_patterns->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &pattern : patterns) {
        if (!pattern.trimmed().isEmpty())
            folder.patterns.append(pattern.trimmed());
    }
    folder.waitSeconds = m_wait->value();
    folder.removesSources = m_removes->isChecked();
    return folder;
}

void WatchFolderDialog::check()
{
    const QString whyNot = m_checking                                        ? tr("The folder is being looked at")
                           : m_programme->currentData().value<Id>().isNull() ? tr("There is no programme to take it in")
                           : !QDir::isAbsolutePath(filledIn().folder)        ? tr("Choose a folder first")
                                                                             : QString();
    m_store->setEnabled(whyNot.isEmpty());
    m_store->setToolTip(whyNot);
}

void WatchFolderDialog::store()
{
    m_checking = true;
    m_message->clear();
    check();
    m_context.page.jobs.start(
        this,
        [folder = filledIn(), others = m_others, archive = m_context.page.session.path()] {
            return checkWatchedFolder(folder, others, archive);
        },
        [this, folder = filledIn()](const Result<void> &checked) {
            m_checking = false;
            check();
            if (!checked) {
                m_message->showError(checked.error());
                return;
            }
            Q_EMIT chosen(folder);
            accept();
        });
}

} // namespace voicelog
