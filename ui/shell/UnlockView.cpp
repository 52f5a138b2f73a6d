// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "UnlockView.h"

#include "ArchiveName.h"
#include "Card.h"
#include "RecoverDialog.h"

#include <archive/ArchiveErrors.h>
#include <common/Durations.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/SecretLineEdit.h>

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

UnlockView::UnlockView(const ShellContext &context, Jobs &jobs, Unlocked unlocked, QWidget *parent)
    : QWidget(parent), m_context(context), m_jobs(jobs), m_unlocked(std::move(unlocked)), m_name(new QLabel),
      m_folder(new QLabel), m_message(new MessageBar), m_account(new QComboBox), m_password(new SecretLineEdit),
      m_capsLock(new QLabel), m_hint(new QLabel), m_progress(new QProgressBar), m_unlock(new QPushButton),
      m_recover(new QToolButton)
{
    setObjectName(u"unlock"_s);
    buildCard();
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (--m_wait <= 0) {
            m_countdown.stop();
            m_message->clear();
            m_password->setFocus();
        }
        updateButton();
    });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockView::unlock);
    connect(m_password, &QLineEdit::returnPressed, m_unlock, &QPushButton::click);
    connect(m_password, &SecretLineEdit::secretChanged, this, &UnlockView::updateButton);
    connect(m_password, &SecretLineEdit::capsLockNoticed, m_capsLock, &QWidget::setVisible);
    connect(m_recover, &QToolButton::clicked, this, &UnlockView::recover);
}

void UnlockView::buildCard()
{
    auto *card = new Card(440);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_name->setObjectName(u"archiveName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_folder->setObjectName(u"archiveFolder"_s);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    m_folder->setWordWrap(true);
    m_account->setObjectName(u"account"_s);
    m_password->setObjectName(u"password"_s);
    m_capsLock->setObjectName(u"capsLock"_s);
    m_capsLock->setText(tr("Caps Lock seems to be on."));
    m_capsLock->hide();
    m_hint->setObjectName(u"demoHint"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setObjectName(u"unlockProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Unlocking"));
    m_unlock->setObjectName(u"unlockButton"_s);
    m_unlock->setIcon(icons::named(u"unlock"_s));
    m_unlock->setMinimumHeight(38);
    m_unlock->setDefault(true);
    for (QWidget *field : {static_cast<QWidget *>(m_account), static_cast<QWidget *>(m_password)})
        field->setMinimumHeight(30); // a label that wraps below would otherwise squeeze them
    m_recover->setObjectName(u"recoverButton"_s);
    m_recover->setText(tr("Lost the password…"));
    auto *other = new QToolButton;
    other->setObjectName(u"otherArchive"_s);
    other->setText(tr("Another archive…"));
    for (auto *link : {m_recover, other})
        link->setAutoRaise(true);
    connect(other, &QToolButton::clicked, this, &UnlockView::otherArchiveRequested);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(6);
    form->addRow(tr("&Account"), m_account);
    form->addRow(tr("&Password"), m_password);
    auto *links = new QHBoxLayout;
    links->addWidget(other);
    links->addStretch();
    links->addWidget(m_recover);

    auto *column = card->content();
    column->addWidget(m_name);
    column->addWidget(m_folder);
    column->addWidget(m_message);
    column->addSpacing(6);
    column->addLayout(form);
    column->addWidget(m_capsLock);
    column->addWidget(m_hint);
    column->addSpacing(4);
    column->addWidget(m_unlock);
    column->addWidget(m_progress);
    column->addLayout(links);
    card->centreIn(this);
}

void UnlockView::setArchive(const QString &path, const QString &account, const QString &why)
{
    m_path = path;
    m_wait = 0;
    m_countdown.stop();
    m_password->clearSecret();
    m_capsLock->hide();
    m_name->setText(archiveName(path));
    m_folder->setText(QDir::toNativeSeparators(path));
    m_message->clear();
    m_message->setClosable(false);
    if (!why.isEmpty())
        m_message->showMessage(MessageBar::Kind::Info, why,
                               tr("What you had not stored yet comes back when you unlock."));
    m_ready = false;
    setBusy(true);
    inspect(account);
}

void UnlockView::inspect(const QString &account)
{
    m_jobs.start(
        this, [path = m_path]() -> Result<ArchiveInfo> { return Archive::inspect(path); },
        [this, account, request = ++m_inspections](const Result<ArchiveInfo> &info) {
            if (request != m_inspections)
                return; // another archive, or another account of this one, was chosen meanwhile
            setBusy(false);
            m_ready = info.has_value();
            if (!info) {
                m_message->showError(info.error());
                showAccounts({}, {});
                return;
            }
            showAccounts(info->accountNames, account);
            if (const int seconds = m_context.throttle.secondsToWait(info->id); seconds > 0)
                startWait(seconds);
        });
}

void UnlockView::showAccounts(const QStringList &names, const QString &account)
{
    m_account->clear();
    m_account->addItems(names);
    m_account->setCurrentIndex(qMax(qsizetype(0), names.indexOf(account)));
    m_account->setEnabled(names.size() > 1);
    m_password->setEnabled(m_ready);
    m_recover->setEnabled(m_ready);
    const bool demo =
        !m_context.demoPassword.isEmpty() && names.contains(m_context.demoAccount) && archiveName(m_path) == u"demo";
    m_hint->setVisible(demo);
    m_hint->setText(tr("This is the demo. The password of %1:\n%2").arg(m_context.demoAccount, m_context.demoPassword));
    updateButton();
    if (m_ready)
        m_password->setFocus();
}

void UnlockView::unlock()
{
    if (!m_unlock->isEnabled())
        return;
    m_message->clear();
    setBusy(true);
    m_jobs.start(
        this,
        [archive = Archive(m_path, m_context.schema, m_context.clock, m_context.cost), name = m_account->currentText(),
         password = m_password->takeSecret(), throttle = m_context.throttle]() mutable -> Result<Opened> {
            VOICELOG_ASSIGN(auto session, archive.unlock(name, password, throttle));
            // A state that cannot be read is no reason to keep somebody out.
            WorkspaceState state = WorkspaceState::load(*session).value_or(WorkspaceState());
            return Opened{.session = std::move(session), .state = std::move(state)};
        },
        [this](Result<Opened> opened) { finish(std::move(opened)); });
}

void UnlockView::finish(Result<Opened> opened)
{
    setBusy(false);
    if (opened) {
        m_unlocked(std::move(opened->session), opened->state);
        return;
    }
    m_message->showError(opened.error());
    if (opened.error().is(errors::UnlockThrottled))
        startWait(opened.error().parameters().value(u"seconds"_s).toInt());
    m_password->setFocus();
}

void UnlockView::recover()
{
    auto *dialog = new RecoverDialog(m_context, m_jobs, m_path, m_account->currentText(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_unlocked(dialog->takeSession(), WorkspaceState()); });
    dialog->open();
}

void UnlockView::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_account->setEnabled(!busy && m_account->count() > 1);
    m_password->setEnabled(!busy);
    updateButton();
}

void UnlockView::startWait(int seconds)
{
    m_wait = qMax(1, seconds);
    m_countdown.start();
    updateButton();
}

void UnlockView::updateButton()
{
    m_unlock->setText(m_wait > 0 ? tr("Wait %1").arg(durations::clock(m_wait * 1000LL)) : tr("Unlock"));
    m_unlock->setEnabled(m_ready && !m_busy && m_wait == 0 && !m_password->isSecretEmpty());
}

} // namespace voicelog
