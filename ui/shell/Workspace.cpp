// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Workspace.h"

#include "OwnPasswordDialog.h"
#include "Sidebar.h"

#include <archive/AccountRules.h>
#include <common/EmptyState.h>
#include <common/MessageBar.h>
#include <words/EnumText.h>

#include <QBoxLayout>
#include <QLoggingCategory>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace voicelog {

Q_LOGGING_CATEGORY(lcWorkspace, "voicelog.workspace", QtInfoMsg)

Workspace::Workspace(std::unique_ptr<Session> session, const ShellContext &context, const WorkspaceState &state,
                     QWidget *parent)
    : QWidget(parent), m_session(std::move(session)), m_jobs(std::make_unique<Jobs>()),
      m_factory(context.makePages(*m_session)), m_path(m_session->path()), m_accountName(m_session->account().name),
      m_sidebar(new Sidebar(this)), m_message(new MessageBar(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"workspace"_s);
    m_sidebar->setOrganisation(m_session->organisation());
    m_sidebar->setAccount(m_accountName, EnumText::of(m_session->account().role));
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &id) { showPage(id); });
    connect(m_sidebar, &Sidebar::lockRequested, this, &Workspace::lockRequested);
    connect(m_sidebar, &Sidebar::settingsRequested, this, &Workspace::settingsRequested);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_message);
    content->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(content, 1);

    addPages(context);
    restore(state);
}

Workspace::~Workspace() { takeDown(); }

void Workspace::addPages(const ShellContext &context)
{
    const PageContext pageContext{.session = *m_session,
                                  .jobs = *m_jobs,
                                  .messageBox = context.messageBox,
                                  .fileDialog = context.fileDialog,
                                  .clipboard = context.clipboard,
                                  .settings = context.settings,
                                  .localTime = context.localTime};
    m_pages = m_factory->makePages(pageContext, m_stack);
    for (Page *page : std::as_const(m_pages)) {
        m_stack->addWidget(page);
        m_sidebar->addPage(page->pageId(), page->title(), page->iconName());
        connect(page, &Page::openRequested, this, &Workspace::showPage);
    }
    if (m_pages.isEmpty()) {
        auto *nothing = new EmptyState(m_stack);
        nothing->setObjectName(u"noPages"_s);
        nothing->set(u"archive"_s, tr("Nothing for this role yet"),
                     tr("The parts of Voicelog that a %1 works with are not in this version. The archive itself is "
                        "open; lock it when you leave.")
                         .arg(EnumText::of(m_session->account().role)));
        m_stack->addWidget(nothing);
    }
}

void Workspace::restore(const WorkspaceState &state)
{
    for (Page *page : std::as_const(m_pages)) {
        if (const auto saved = state.pages.value(page->pageId()); saved.isObject())
            page->restoreState(saved.toObject());
    }
    if (m_pages.isEmpty())
        return;
    const bool known = std::ranges::contains(m_pages, state.currentPage, &Page::pageId);
    showPage(known ? state.currentPage : m_pages.constFirst()->pageId());
}

Page *Workspace::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void Workspace::showPage(const QString &id, const QJsonObject &target)
{
    const auto page = std::ranges::find(std::as_const(m_pages), id, &Page::pageId);
    if (page == m_pages.cend())
        return;
    const bool fresh = m_stack->currentWidget() != *page || !(*page)->property("activated").toBool();
    m_stack->setCurrentWidget(*page);
    m_sidebar->setCurrentPage(id);
    if (fresh) {
        (*page)->setProperty("activated", true);
        (*page)->activate();
    }
    if (!target.isEmpty())
        (*page)->open(target);
}

void Workspace::showPasswordDialog()
{
    auto *dialog = new OwnPasswordDialog(*m_session, *m_jobs, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_message->showMessage(MessageBar::Kind::Success, tr("Your password is changed"),
                               tr("Use the new one the next time you unlock."));
    });
    dialog->open();
}

WorkspaceState Workspace::collectState() const
{
    WorkspaceState state;
    if (const Page *page = currentPage())
        state.currentPage = page->pageId();
    for (const Page *page : m_pages)
        state.pages.insert(page->pageId(), page->saveState());
    return state;
}

void Workspace::takeDown()
{
    if (!m_session)
        return;
    for (Page *page : std::as_const(m_pages))
        page->stop();
    m_jobs->cancelAll(); // what still writes lets go before the state is written
    if (!m_pages.isEmpty() && mayKeepPrivate(m_session->account().role)) {
        if (const auto saved = collectState().save(*m_session); !saved)
            qCWarning(lcWorkspace).noquote() << "the pages' state was not kept:" << saved.error().id();
    }
    m_session->lock();
    m_jobs->cancelAndWait();
    qDeleteAll(m_pages);
    m_pages.clear();
    m_factory.reset();
    m_jobs.reset();
    m_session.reset();
}

} // namespace voicelog
