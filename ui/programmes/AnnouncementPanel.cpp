// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementPanel.h"

#include <base/BaseErrors.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/MessageBox.h>
#include <common/Theme.h>
#include <programmes/ProgrammeService.h>

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// A file's bytes, or one more than may be taken in.
Result<QByteArray> soundBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return file.read(AnnouncementSound::largest + 1);
}

} // namespace

AnnouncementPanel::AnnouncementPanel(const ProgrammesContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageBar), m_list(new QTreeWidget)
{
    setObjectName(u"announcementPanel"_s);
    m_message->setObjectName(u"soundMessage"_s);
    m_message->setClosable(true);
    auto *intro =
        new QLabel(tr("The announcement as callers hear it. With it, the import finds the announcement in a "
                      "call and notes when it was heard; without it, that must be marked by hand or come from "
                      "the call data."));
    intro->setWordWrap(true);
    m_list->setObjectName(u"soundList"_s);
    m_list->setAccessibleName(tr("Sounds of the announcement"));
    m_list->setHeaderLabels({tr("File"), tr("Language"), tr("Version of the text"), tr("Seconds"), tr("Added")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::margin, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(intro);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    if (m_context.mayWrite())
        makeRow();
}

void AnnouncementPanel::makeRow()
{
    m_language = new QComboBox;
    m_language->setObjectName(u"soundLanguage"_s);
    m_language->addItem(tr("Dutch"), u"nl"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("German"), u"de"_s);
    m_language->addItem(tr("French"), u"fr"_s);
    m_textVersion = new QLineEdit;
    m_textVersion->setObjectName(u"soundTextVersion"_s);
    m_textVersion->setMaxLength(200);
    m_textVersion->setMaximumWidth(120);
    m_add = new QPushButton(icons::named(u"add"_s), tr("Add from a file…"));
    m_add->setObjectName(u"soundAdd"_s);
    m_remove = new QPushButton(icons::named(u"remove"_s), tr("Remove"));
    m_remove->setObjectName(u"soundRemove"_s);
    auto *language = new QLabel(tr("&Language:"));
    language->setBuddy(m_language);
    auto *version = new QLabel(tr("&Version of the text:"));
    version->setBuddy(m_textVersion);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(language);
    row->addWidget(m_language);
    row->addWidget(version);
    row->addWidget(m_textVersion);
    row->addWidget(m_add);
    row->addStretch();
    row->addWidget(m_remove);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &AnnouncementPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &AnnouncementPanel::remove);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &AnnouncementPanel::showButtons);
    connect(m_textVersion, &QLineEdit::textChanged, this, &AnnouncementPanel::showButtons);
    showButtons();
}

void AnnouncementPanel::showButtons()
{
    if (!m_add)
        return;
    const bool stored = !m_programme.isNull();
    const bool named = !m_textVersion->text().trimmed().isEmpty();
    m_add->setEnabled(stored && named);
    m_add->setToolTip(!stored  ? tr("Store the programme first")
                      : !named ? tr("Say first which version of the text it speaks")
                               : QString());
    const bool chosen = !m_list->selectedItems().isEmpty();
    m_remove->setEnabled(chosen);
    m_remove->setToolTip(chosen ? QString() : tr("Choose a sound first"));
}

void AnnouncementPanel::show(const Id &programme, const QString &textVersion)
{
    if (m_programme != programme) {
        m_list->clear();
        m_message->clear();
        if (m_textVersion)
            m_textVersion->setText(textVersion);
    }
    m_programme = programme;
    showButtons();
    if (!programme.isNull())
        read();
}

void AnnouncementPanel::read()
{
    m_context.page.jobs.start(
        this, [&service = m_context.programmes, id = m_programme] { return service.announcementSounds(id); },
        [this, id = m_programme](const Result<QList<AnnouncementSound>> &sounds) {
            if (id != m_programme)
                return;
            m_list->clear();
            if (!sounds) {
                m_message->showError(sounds.error());
                return;
            }
            for (const AnnouncementSound &sound : *sounds) {
                auto *item = new QTreeWidgetItem(m_list, {sound.name, sound.language, sound.textVersion,
                                                          QLocale().toString(double(sound.durationMs) / 1000, 'f', 1),
                                                          m_context.page.localTime.date(sound.createdAt)});
                item->setData(0, Qt::UserRole, sound.id.toString());
                item->setToolTip(0, u"SHA-256 "_s + QString::fromLatin1(sound.sha256.toHex()));
            }
            showButtons();
        });
}

void AnnouncementPanel::add()
{
    m_context.page.fileDialog.openFiles(
        this,
        {.id = u"announcement"_s,
         .title = tr("Sound of the announcement"),
         .filters = {tr("Sound files (*.wav *.flac *.mp3 *.ogg *.gsm *.alaw *.ulaw *.g722)"), tr("All files (*)")},
         .acceptText = tr("Add")},
        this, [this](const QStringList &paths) {
            AnnouncementSound sound;
            sound.name = QFileInfo(paths.constFirst()).fileName();
            sound.language = m_language->currentData().toString();
            sound.textVersion = m_textVersion->text();
            m_context.page.jobs.start(
                this,
                [&service = m_context.programmes, id = m_programme, path = paths.constFirst(),
                 sound]() mutable -> Result<AnnouncementSound> {
                    VOICELOG_ASSIGN(sound.bytes, soundBytes(path));
                    return service.addSound(id, sound);
                },
                [this](const Result<AnnouncementSound> &added) {
                    if (added)
                        m_message->showMessage(MessageBar::Kind::Success, tr("%1 was added").arg(added->name));
                    else
                        m_message->showError(added.error());
                    read();
                });
        });
}

void AnnouncementPanel::remove()
{
    const auto chosen = m_list->selectedItems();
    if (chosen.isEmpty())
        return;
    const Id id = Id::fromString(chosen.constFirst()->data(0, Qt::UserRole).toString());
    m_context.page.messageBox.confirm(
        this,
        {.kind = Message::Kind::Question,
         .title = tr("Remove the sound?"),
         .text = tr("%1 is removed from the programme.").arg(chosen.constFirst()->text(0)),
         .detail = tr("What was found with it stays as it was.")},
        tr("Remove"), this, [this, id] {
            m_context.page.jobs.start(
                this, [&service = m_context.programmes, id] { return service.removeSound(id); },
                [this](const Result<void> &removed) {
                    if (!removed)
                        m_message->showError(removed.error());
                    read();
                });
        });
}

} // namespace voicelog
