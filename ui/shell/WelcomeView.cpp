// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WelcomeView.h"

#include "ArchiveName.h"
#include "Card.h"

#include <common/AppSettings.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/ThemeColors.h>

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int pathRole = Qt::UserRole;

} // namespace

WelcomeView::WelcomeView(const ShellContext &context, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_context(context), m_jobs(jobs), m_message(new MessageBar), m_recentPart(new QWidget),
      m_recent(new QListWidget), m_progress(new JobBar)
{
    setObjectName(u"welcome"_s);
    auto *card = new Card(560);
    auto *title = new QLabel(u"Voicelog"_s);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.9);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *subtitle = new QLabel(tr("Recorded calls, kept and answered for."));
    subtitle->setForegroundRole(QPalette::PlaceholderText);

    auto *recentTitle = new QLabel(tr("&Recent archives"));
    recentTitle->setBuddy(m_recent);
    m_recent->setObjectName(u"recentArchives"_s);
    m_recent->setAlternatingRowColors(false);
    m_recent->setIconSize({22, 22});
    m_recent->setSpacing(1);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT archiveChosen(item->data(pathRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT archiveChosen(item->data(pathRole).toString()); });
    auto *recentLayout = new QVBoxLayout(m_recentPart);
    recentLayout->setContentsMargins(0, 8, 0, 4);
    recentLayout->addWidget(recentTitle);
    recentLayout->addWidget(m_recent);

    auto *open = button(u"openArchive"_s, u"folder-open"_s, tr("&Open an archive…"));
    connect(open, &QPushButton::clicked, this, &WelcomeView::browse);
    auto *create = button(u"newArchive"_s, u"add"_s, tr("Make a &new archive…"));
    connect(create, &QPushButton::clicked, this, &WelcomeView::setupRequested);

    card->content()->addWidget(title);
    card->content()->addWidget(subtitle);
    card->content()->addWidget(m_message);
    card->content()->addWidget(m_recentPart);
    card->content()->addSpacing(4);
    card->content()->addWidget(open);
    card->content()->addWidget(create);
    if (m_context.makeDemo) {
        m_demo = button(u"tryDemo"_s, u"demo"_s, tr("&Try it with a demo archive"));
        m_demo->setToolTip(tr("Made-up calls of a made-up company. It is made once, in your own data folder."));
        connect(m_demo, &QPushButton::clicked, this, &WelcomeView::startDemo);
        card->content()->addWidget(m_demo);
    }
    card->content()->addWidget(m_progress);
    card->centreIn(this);
    refresh();
}

QPushButton *WelcomeView::button(const QString &name, const QString &iconName, const QString &text)
{
    auto *result = new QPushButton(icons::named(iconName), text);
    result->setObjectName(name);
    result->setMinimumHeight(38);
    result->setIconSize({20, 20});
    result->setAutoDefault(true);
    return result;
}

void WelcomeView::refresh()
{
    m_message->clear();
    m_recent->clear();
    for (const QString &path : m_context.settings.recentArchives()) {
        auto *item = new QListWidgetItem(icons::named(u"archive"_s),
                                         archiveName(path) + u'\n' + QDir::toNativeSeparators(path), m_recent);
        item->setData(pathRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recentPart->setVisible(m_recent->count() > 0);
    if (m_recent->count() > 0) {
        m_recent->setCurrentRow(0);
        const int rows = qMin(m_recent->count(), 4);
        m_recent->setFixedHeight(rows * (m_recent->sizeHintForRow(0) + 2) + 2 * m_recent->frameWidth());
    }
}

void WelcomeView::browse()
{
    m_context.fileDialog.openFolder(this,
                                    {.id = u"archive"_s, .title = tr("Open an archive"), .acceptText = tr("Open")},
                                    this, [this](const QString &path) { Q_EMIT archiveChosen(path); });
}

void WelcomeView::startDemo()
{
    const QString path =
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"demo.voicelog"_s);
    if (QFile::exists(path + u"/keyring.json"_s)) {
        Q_EMIT archiveChosen(path);
        return;
    }
    m_demo->setEnabled(false);
    Job *job = m_jobs.start(
        this,
        [path, make = m_context.makeDemo](const CancelToken &cancel, const ProgressFunction &progress) -> Result<void> {
            // Made beside its place, so that a half-made one is never opened.
            const QString part = path + u".part"_s;
            QDir(part).removeRecursively();
            QDir().mkpath(QFileInfo(path).absolutePath());
            VOICELOG_TRY(make(part, progress, cancel));
            QDir(path).removeRecursively();
            if (!QDir().rename(part, path))
                return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, QString()}});
            return {};
        },
        [this, path](const Result<void> &result) {
            m_demo->setEnabled(true);
            if (result)
                Q_EMIT archiveChosen(path);
            else
                m_message->showError(result.error());
        });
    m_progress->follow(job, tr("Making the demo archive"));
}

} // namespace voicelog
