// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammesPage.h"

#include "CouncilDesk.h"
#include "NoticeDesk.h"
#include "ProgrammeDesk.h"
#include "ProgrammesEditor.h"
#include "ProgrammesTab.h"

#include <archive/Session.h>
#include <common/AppSettings.h>
#include <common/IconSet.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <reports/ReportRequestDialog.h>

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QLatin1StringView programmesSplitterKey{"programmes/splitter"};
/// The keys of open()'s target and of the page's state, in the order of the tabs.
constexpr std::array tabKeys{"programme"_L1, "employeeNotice"_L1, "worksCouncilRecord"_L1};

} // namespace

ProgrammesPage::ProgrammesPage(const ProgrammesContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_message(new MessageBar), m_tabs(new QTabWidget),
      m_programmes(new ProgrammeDesk(context, this)), m_notices(new NoticeDesk(context, this)),
      m_council(new CouncilDesk(context, this))
{
    setObjectName(u"programmesPage"_s);
    m_message->setObjectName(u"pageMessage"_s);
    m_message->setClosable(true);
    m_tabs->setObjectName(u"programmesTabs"_s);
    m_tabs->setDocumentMode(true);
    addTab(m_programmes->tab(), u"programme"_s, tr("&Programmes"));
    addTab(m_notices->tab(), u"people"_s, tr("Employee &notices"));
    addTab(m_council->tab(), u"organisation"_s, tr("&Works council"));
    addReport();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);

    connect(m_programmes, &ProgrammeDesk::recordRequested, this, &ProgrammesPage::openLinked);
    connect(m_notices->tab(), &ProgrammesTab::changed, m_programmes, &ProgrammeDesk::refresh);
    connect(m_council, &CouncilDesk::programmesChanged, m_programmes, &ProgrammeDesk::refresh);
}

ProgrammesPage::~ProgrammesPage()
{
    m_context.page.settings.setLook(programmesSplitterKey, m_programmes->tab()->saveSplitter());
}

void ProgrammesPage::addTab(ProgrammesTab *tab, const QString &icon, const QString &title)
{
    m_tabs->addTab(tab, icons::named(icon), title);
    tab->restoreSplitter(m_context.page.settings.look(programmesSplitterKey).toByteArray());
    connect(tab, &ProgrammesTab::failed, m_message, &MessageBar::showError);
}

void ProgrammesPage::addReport()
{
    const Role role = m_context.page.session.account().role;
    if (role != Role::PrivacyOfficer && role != Role::Dpo && role != Role::OrReviewer)
        return;
    auto *report = new QPushButton(icons::named(u"file"_s), tr("Annual overview…"));
    report->setObjectName(u"annualOverview"_s);
    report->setToolTip(tr("The works council's overview of a year, to print or to save as PDF"));
    m_tabs->setCornerWidget(report);
    connect(report, &QPushButton::clicked, this,
            [this] { ReportRequestDialog::forCouncil(m_context.page, this)->open(); });
}

QList<ProgrammesTab *> ProgrammesPage::allTabs() const
{
    return {m_programmes->tab(), m_notices->tab(), m_council->tab()};
}

QString ProgrammesPage::pageId() const { return u"programmes"_s; }
QString ProgrammesPage::title() const { return tr("Programmes"); }
QString ProgrammesPage::iconName() const { return u"programme"_s; }

QList<ShortcutHelp> ProgrammesPage::shortcuts() const
{
    if (!m_context.mayWrite())
        return {};
    return {{tr("Store what was filled in"), QKeySequence(QKeySequence::Save).toString()}};
}

void ProgrammesPage::activate()
{
    // Each time: what a programme rests on may have been changed on another page.
    m_programmes->refresh();
    m_notices->tab()->refresh();
    m_council->tab()->refresh();
    open(std::exchange(m_restored, {}));
}

void ProgrammesPage::stop()
{
    for (const ProgrammesTab *tab : allTabs())
        tab->editor()->keepDraft();
}

QJsonObject ProgrammesPage::saveState() const
{
    QJsonObject state{{u"tab"_s, m_tabs->currentIndex()}};
    const auto tabs = allTabs();
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        if (const QString open = tabs[i]->openRecord(); !open.isEmpty())
            state.insert(tabKeys[size_t(i)], open);
    }
    return state;
}

void ProgrammesPage::restoreState(const QJsonObject &state)
{
    m_restored = state;
    if (isVisible())
        activate();
}

void ProgrammesPage::open(const QJsonObject &target)
{
    const auto tabs = allTabs();
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        if (const QString what = target[tabKeys[size_t(i)]].toString(); !what.isEmpty()) {
            m_tabs->setCurrentWidget(tabs[i]);
            tabs[i]->open(what);
        }
    }
    if (const int tab = target["tab"_L1].toInt(-1); tab >= 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

void ProgrammesPage::openLinked(Cure cure, const QString &id)
{
    switch (cure) {
    case Cure::Programme:
        break;
    case Cure::BalancingRecord:
        Q_EMIT openRequested(u"balancing"_s, {{u"balancing"_s, id}});
        break;
    case Cure::RegisterEntry:
        Q_EMIT openRequested(u"processing"_s, {{u"registerEntry"_s, id}});
        break;
    case Cure::EmployeeNotice:
        open({{QString(tabKeys[1]), id}});
        break;
    case Cure::WorksCouncilRecord:
        open({{QString(tabKeys[2]), id}});
        break;
    }
}

} // namespace voicelog
