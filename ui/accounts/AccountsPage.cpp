// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountsPage.h"

#include "AccountsModel.h"
#include "AddAccountDialog.h"
#include "ChangeRoleDialog.h"
#include "GrantDialog.h"
#include "RenewPasswordDialog.h"

#include <archive/AccountRules.h>
#include <common/AppSettings.h>
#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/MessageBox.h>
#include <common/RecordTable.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QLatin1StringView splitterLook{"accounts/splitter"};

/// What a list needs at once.
struct Loaded
{
    QList<AccountOverview> accounts;
    QList<VaultName> vaults;
};

} // namespace

AccountsPage::AccountsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(new AccountsModel(context.localTime, this))
{
    setObjectName(u"accountsPage"_s);
    makeWidgets();
}

AccountsPage::~AccountsPage() { m_context.settings.setLook(splitterLook, m_splitter->saveState()); }

void AccountsPage::makeWidgets()
{
    auto *intro =
        new QLabel(tr("Who may open this archive, and what for. Whoever was not granted a vault cannot decrypt "
                      "what is in it."));
    intro->setObjectName(u"accountsIntro"_s);
    intro->setWordWrap(true);
    auto *add = new QAction(icons::named(u"add"_s), tr("Add an account…"), this);
    add->setObjectName(u"addAccount"_s);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(add);
    connect(add, &QAction::triggered, this, [this] { openDialog(new AddAccountDialog(m_context, this)); });
    auto *addButton = new QPushButton(add->icon(), add->text());
    addButton->setObjectName(u"addAccountButton"_s);
    connect(addButton, &QPushButton::clicked, add, &QAction::trigger);
    auto *top = new QHBoxLayout;
    top->addWidget(intro, 1);
    top->addWidget(addButton, 0, Qt::AlignTop);

    m_message = new MessageBar;
    m_message->setObjectName(u"accountsMessage"_s);
    m_message->setClosable(true);
    m_list = new QTableView;
    m_list->setObjectName(u"accountList"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setModel(m_model);
    recordtable::setUp(m_list);
    recordtable::fitColumns(m_list, {AccountsModel::Name});
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsPage::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AccountsPage::showChosen);

    m_detail = new AccountDetail(m_context.session.account(), m_context.localTime);
    connect(m_detail, &AccountDetail::requested, this, &AccountsPage::perform);
    connect(m_detail, &AccountDetail::revokeRequested, this, &AccountsPage::askRevoke);
    m_nothing = new EmptyState;
    m_nothing->setObjectName(u"noAccount"_s);
    m_nothing->set(u"people"_s, tr("No account is chosen"),
                   tr("Choose one in the list to see what it may do and which vaults it can open."));
    m_right = new QStackedWidget;
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_detail);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"accountsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({620, 560});
    m_splitter->restoreState(m_context.settings.look(splitterLook).toByteArray());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::spacing);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
}

QString AccountsPage::pageId() const { return u"accounts"_s; }
QString AccountsPage::title() const { return tr("Accounts"); }
QString AccountsPage::iconName() const { return u"people"_s; }

QList<ShortcutHelp> AccountsPage::shortcuts() const
{
    return {{tr("Add an account"), QKeySequence(QKeySequence::New).toString()}};
}

QJsonObject AccountsPage::saveState() const
{
    const AccountOverview *chosen = m_model->account(m_list->currentIndex().row());
    return chosen ? QJsonObject{{u"account"_s, chosen->info.id.toString()}} : QJsonObject();
}

void AccountsPage::restoreState(const QJsonObject &state) { m_wanted = Id::fromString(state["account"_L1].toString()); }

void AccountsPage::activate() { reload(); }

void AccountsPage::open(const QJsonObject &target) { choose(Id::fromString(target["account"_L1].toString())); }

void AccountsPage::reload()
{
    m_context.jobs.start(
        this,
        [&session = m_context.session]() -> Result<Loaded> {
            VOICELOG_ASSIGN(QList<AccountOverview> accounts, accountOverview(session));
            VOICELOG_ASSIGN(QList<VaultName> vaults, vaultNames(session));
            return Loaded{std::move(accounts), std::move(vaults)};
        },
        [this](Result<Loaded> loaded) {
            if (!loaded) {
                m_message->showError(loaded.error());
                return;
            }
            const AccountOverview *chosen = m_model->account(m_list->currentIndex().row());
            if (m_wanted.isNull() && chosen)
                m_wanted = chosen->info.id;
            m_vaults = std::move(loaded->vaults);
            m_model->setAccounts(std::move(loaded->accounts), m_context.session.account().id);
            choose(std::exchange(m_wanted, Id()));
        });
}

void AccountsPage::choose(const Id &account)
{
    const int row = m_model->rowOf(account);
    if (row >= 0)
        m_list->selectRow(row);
    else
        m_wanted = account; // the list is still coming
}

void AccountsPage::showChosen()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const AccountOverview *account = rows.isEmpty() ? nullptr : m_model->account(rows.first().row());
    m_right->setCurrentWidget(account ? static_cast<QWidget *>(m_detail) : m_nothing);
    if (account)
        m_detail->show(*account, m_vaults);
}

void AccountsPage::openDialog(AccountActDialog *dialog)
{
    connect(dialog, &AccountActDialog::acted, this, [this](const QString &title, const QString &advice) {
        m_message->showMessage(MessageBar::Kind::Success, title, advice);
        reload();
    });
    dialog->open();
}

void AccountsPage::perform(AccountDetail::Act act)
{
    const AccountOverview account = m_detail->account();
    switch (act) {
    case AccountDetail::Act::ChangeRole:
        openDialog(new ChangeRoleDialog(m_context, account, this));
        return;
    case AccountDetail::Act::RenewPassword:
        openDialog(new RenewPasswordDialog(m_context, account, this));
        return;
    case AccountDetail::Act::Grant:
        openDialog(new GrantDialog(m_context, account, m_vaults, this));
        return;
    case AccountDetail::Act::Disable:
        askDisable(account);
        return;
    case AccountDetail::Act::Enable:
        askEnable(account);
        return;
    }
}

template <typename Work>
void AccountsPage::change(Work &&work, const QString &title, const QString &advice)
{
    m_context.jobs.start(this, std::forward<Work>(work), [this, title, advice](const Result<void> &done) {
        if (done)
            m_message->showMessage(MessageBar::Kind::Success, title, advice);
        else
            m_message->showError(done.error());
        reload();
    });
}

int AccountsPage::heldAlone(const AccountOverview &account) const
{
    return int(std::ranges::count_if(account.vaults, [&](const Id &vault) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const AccountOverview *other = m_model->account(row);
            if (other->info.id != account.info.id && other->vaults.contains(vault))
                return false;
        }
        return true;
    }));
}

void AccountsPage::askDisable(const AccountOverview &account)
{
    const QString name = account.info.name;
    QString detail =
        tr("Its keys are taken out of the keyring: it can no longer unlock the archive, and where it is open "
           "now nothing more can be read. What it did stays in the audit trail. It can be enabled again; "
           "vaults must then be granted anew.");
    if (const int alone = heldAlone(account); alone > 0)
        detail +=
            u"\n\n"_s + tr("%n vault(s) can be opened by no other account: only the recovery words will open them.",
                           nullptr, alone);
    if (account.info.role == Role::PrivacyOfficer && m_context.session.fourEyes())
        detail += u"\n\n"_s + tr("Four eyes are in force: make sure that two privacy officers remain.");
    m_context.messageBox.confirm(this,
                                 {.kind = Message::Kind::Warning,
                                  .title = tr("Disable %1?").arg(name),
                                  .text = tr("%1 is then locked out.").arg(name),
                                  .detail = detail},
                                 tr("Disable"), this, [this, id = account.info.id, name] {
                                     change([&session = m_context.session, id] { return session.disableAccount(id); },
                                            tr("%1 is disabled").arg(name));
                                 });
}

void AccountsPage::askEnable(const AccountOverview &account)
{
    const QString name = account.info.name;
    m_context.messageBox.confirm(
        this,
        {.kind = Message::Kind::Question,
         .title = tr("Enable %1 again?").arg(name),
         .text = tr("%1 can then unlock the archive again with the password it had.").arg(name),
         .detail = tr("It opens no vault until one is granted to it again.")},
        tr("Enable"), this, [this, id = account.info.id, name] {
            change([&session = m_context.session, id] { return session.enableAccount(id); },
                   tr("%1 is enabled again").arg(name), tr("Grant the vaults that it needs."));
        });
}

void AccountsPage::askRevoke(const VaultName &vault)
{
    const AccountOverview account = m_detail->account();
    const QString name = account.info.name;
    QString detail =
        tr("The key leaves the keyring at once. Who kept a copy of the archive from before, and the key with "
           "it, can still read that copy: what was already seen cannot be unseen. If you fear that, begin a "
           "new programme with a vault of its own for what comes.");
    const bool alone = std::ranges::none_of(std::views::iota(0, m_model->rowCount()), [&](int row) {
        const AccountOverview *other = m_model->account(row);
        return other->info.id != account.info.id && other->vaults.contains(vault.id);
    });
    if (alone)
        detail += u"\n\n"_s + tr("No other account can open this vault: only the recovery words will.");
    m_context.messageBox.confirm(
        this,
        {.kind = Message::Kind::Warning,
         .title = tr("Take the key back?"),
         .text = tr("%1 can then no longer open the vault of “%2”.").arg(name, vault.name),
         .detail = detail},
        tr("Take back"), this, [this, id = account.info.id, vault = vault.id, name, what = vault.name] {
            change([&session = m_context.session, id, vault] { return session.revokeVault(id, vault); },
                   tr("%1 may no longer open “%2”").arg(name, what));
        });
}

} // namespace voicelog
