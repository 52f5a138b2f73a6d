// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RulesTab.h"

#include "RecordingsContext.h"
#include "ReleaseDialog.h"
#include "RuleText.h"
#include "StateLook.h"

#include <archive/Session.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBox.h>
#include <common/Theme.h>
#include <recordings/JudgementService.h>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int resultRole = Qt::UserRole;
constexpr int summaryIconSize = 22;

QList<RuleResult> only(const QList<RuleResult> &results, bool (*wanted)(const RuleResult &))
{
    QList<RuleResult> list;
    std::ranges::copy_if(results, std::back_inserter(list), wanted);
    return list;
}

QPushButton *stepButton(const QString &text, const QString &icon, const QString &name)
{
    auto *button = new QPushButton(icons::named(icon), text);
    button->setObjectName(name);
    return button;
}

} // namespace

RulesTab::RulesTab(const RecordingsContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_summaryIcon(new QLabel), m_summary(new QLabel), m_release(new QLabel),
      m_when(new QComboBox), m_tree(new QTreeWidget), m_text(new QTextBrowser),
      m_judge(stepButton(tr("&Judge again"), u"refresh"_s, u"judgeButton"_s)),
      m_propose(stepButton(tr("Propose re&lease…"), u"unlock"_s, u"proposeReleaseButton"_s)),
      m_confirm(stepButton(tr("&Confirm release"), u"ok"_s, u"confirmReleaseButton"_s)),
      m_withdraw(stepButton(tr("&Withdraw"), u"close"_s, u"withdrawReleaseButton"_s))
{
    setObjectName(u"rulesTab"_s);
    makeWidgets();
    connect(m_when, &QComboBox::currentIndexChanged, this, &RulesTab::showJudgement);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RulesTab::explain);
    connect(m_judge, &QPushButton::clicked, this, &RulesTab::judgeAgain);
    connect(m_propose, &QPushButton::clicked, this, &RulesTab::propose);
    connect(m_confirm, &QPushButton::clicked, this, &RulesTab::confirm);
    connect(m_withdraw, &QPushButton::clicked, this, &RulesTab::withdraw);
}

void RulesTab::makeWidgets()
{
    m_summary->setObjectName(u"rulesSummary"_s);
    m_summary->setWordWrap(true);
    m_release->setObjectName(u"releaseStatus"_s);
    m_release->setWordWrap(true);
    m_when->setObjectName(u"judgementChoice"_s);
    m_when->setAccessibleName(tr("Which judgement is shown"));
    m_when->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tree->setObjectName(u"rulesTree"_s);
    m_tree->setAccessibleName(tr("What the rules say of this recording"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_text->setObjectName(u"ruleExplanation"_s);
    m_text->setAccessibleName(tr("Explanation of the chosen rule"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_summaryIcon, 0, Qt::AlignTop);
    top->addWidget(m_summary, 1);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_when, 1);
    steps->addWidget(m_judge);
    auto *releases = new QHBoxLayout;
    releases->addWidget(m_propose);
    releases->addWidget(m_confirm);
    releases->addWidget(m_withdraw);
    releases->addStretch();
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(top);
    layout->addWidget(m_release);
    layout->addLayout(releases);
    layout->addLayout(steps);
    layout->addWidget(splitter, 1);
}

void RulesTab::setDetails(const RecordingDetails &details)
{
    m_details = details;
    {
        const QSignalBlocker quiet(m_when);
        m_when->clear();
        for (qsizetype i = 0; i < details.standing.judgements.size(); ++i) {
            const QString at = m_context.page.localTime.dateTime(details.standing.judgements[i].at);
            m_when->addItem(i == 0 ? tr("Judged %1 (last)").arg(at) : tr("Judged %1").arg(at));
        }
    }
    m_when->setVisible(!details.standing.judgements.isEmpty());
    showJudgement(0);
    showSummary();
    showReleases();
}

void RulesTab::showJudgement(int index)
{
    const bool there = index >= 0 && index < m_details.standing.judgements.size();
    m_shown = there ? m_details.standing.judgements[index].results : QList<RuleResult>();
    m_tree->clear();
    addGroup(tr("Stands against it"), only(m_shown, [](const RuleResult &r) { return r.blocks(); }), u"error"_s, true);
    addGroup(tr("To look at"), only(m_shown, [](const RuleResult &r) { return r.warns(); }), u"warning"_s, true);
    addGroup(tr("To know"), only(m_shown, [](const RuleResult &r) { return !r.holds() && !r.blocks() && !r.warns(); }),
             u"info"_s, true);
    addGroup(tr("In order"), only(m_shown, [](const RuleResult &r) { return r.outcome == RuleOutcome::Pass; }), u"ok"_s,
             false);
    addGroup(tr("Does not apply"),
             only(m_shown, [](const RuleResult &r) { return r.outcome == RuleOutcome::NotApplicable; }), u"right"_s,
             false);
    if (QTreeWidgetItem *first = m_tree->topLevelItem(0))
        m_tree->setCurrentItem(first->isExpanded() && first->childCount() > 0 ? first->child(0) : first);
    explain();
}

void RulesTab::addGroup(const QString &title, const QList<RuleResult> &results, const QString &icon, bool open)
{
    if (results.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_tree, {u"%1 (%2)"_s.arg(title).arg(results.size())});
    QFont bold = group->font(0);
    bold.setBold(true);
    group->setFont(0, bold);
    group->setIcon(0, icons::named(icon));
    group->setFirstColumnSpanned(true);
    for (const RuleResult &result : results) {
        const QString text = RuleText::headline(result, m_context.judgements.book());
        auto *item = new QTreeWidgetItem(group, {text, result.ruleId});
        item->setToolTip(0, text);
        item->setData(0, resultRole, m_shown.indexOf(result));
        item->setData(0, Qt::AccessibleTextRole, u"%1, %2"_s.arg(RuleText::outcome(result), text));
    }
    group->setExpanded(open);
}

void RulesTab::explain()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant index = item ? item->data(0, resultRole) : QVariant();
    if (index.isValid())
        m_text->setHtml(RuleText::explanation(m_shown[index.toInt()], m_context.judgements.book()));
    else
        m_text->setPlainText(m_shown.isEmpty() ? tr("The rules have not judged this recording yet.")
                                               : tr("Choose a rule to see the fact, the article and what cures it."));
}

void RulesTab::showSummary()
{
    const bool judged = !m_details.standing.judgements.isEmpty();
    const QList<RuleResult> results = judged ? m_details.standing.judgements.first().results : QList<RuleResult>();
    const auto against = std::ranges::count_if(results, &RuleResult::blocks);
    const auto warnings = std::ranges::count_if(results, &RuleResult::warns);
    ToneLook look = statelook::of(RecordingState::Active);
    QString text = tr("Nothing stands against this recording.");
    if (!judged) {
        look = statelook::of(RecordingState::Imported);
        text = tr("Not judged yet. Judge it to see whether it was lawfully made.");
    } else if (against > 0) {
        look = statelook::of(RecordingState::Restricted);
        text = tr("%n rule(s) stand against this recording.", nullptr, int(against));
    } else if (warnings > 0) {
        look = statelook::warning();
        text = tr("%n warning(s), nothing that blocks.", nullptr, int(warnings));
    }
    if (m_details.recording.state == RecordingState::Restricted)
        text += u' ' + tr("It is restricted: an officer may play it to assess it, and nothing more.");
    if (m_details.standing.unannouncedDue.isValid())
        text += u' ' + tr("Unless that is cured it must be destroyed on %1.")
                           .arg(QLocale().toString(m_details.standing.unannouncedDue, QLocale::LongFormat));
    m_summary->setText(text);
    m_summaryIcon->setPixmap(icons::named(look.icon).pixmap(summaryIconSize));
}

const Release *RulesTab::openProposal() const
{
    const auto &releases = m_details.standing.releases;
    const auto found = std::ranges::find(releases, Release::State::Proposed, &Release::state);
    return found == releases.cend() ? nullptr : &*found;
}

void RulesTab::showReleases()
{
    const Session &session = m_context.page.session;
    const bool officer = session.account().role == Role::PrivacyOfficer;
    const bool restricted = m_details.recording.state == RecordingState::Restricted;
    const Release *proposal = openProposal();
    const bool own = proposal && proposal->proposedBy == session.account().id;
    const bool mayConfirm = proposal && (!own || !session.fourEyes());
    m_judge->setVisible(officer);
    m_propose->setVisible(officer && restricted && !proposal);
    m_confirm->setVisible(officer && restricted && proposal);
    m_confirm->setEnabled(mayConfirm);
    m_confirm->setToolTip(mayConfirm ? QString() : tr("You proposed it: another officer must confirm it"));
    m_withdraw->setVisible(officer && proposal);
    m_release->setVisible(
        proposal || (!m_details.standing.releases.isEmpty() && m_details.recording.state == RecordingState::Active));
    if (proposal) {
        m_release->setText(tr("Release proposed on %1: %2")
                               .arg(m_context.page.localTime.date(proposal->proposedAt), proposal->reason));
    } else if (!m_details.standing.releases.isEmpty()) {
        const Release &last = m_details.standing.releases.first();
        m_release->setText(
            last.until.isValid()
                ? tr("Released; the rules are set aside until %1: %2")
                      .arg(QLocale().toString(last.until, QLocale::ShortFormat), last.reason)
                : tr("Released on %1: %2").arg(m_context.page.localTime.date(last.confirmedAt), last.reason));
    }
}

QStringList RulesTab::restricting() const
{
    QStringList lines;
    if (m_details.standing.judgements.isEmpty())
        return lines;
    for (const RuleResult &result : m_details.standing.judgements.first().results) {
        if (m_details.standing.restricting.contains(result.ruleId))
            lines.append(RuleText::headline(result, m_context.judgements.book()));
    }
    return lines;
}

template <typename Work>
void RulesTab::run(Work work)
{
    m_context.page.jobs.start(this, std::move(work), [this](const auto &result) {
        if (!result)
            Q_EMIT failed(result.error());
        Q_EMIT stored(); // a refusal may tell that somebody else was faster
    });
}

void RulesTab::judgeAgain()
{
    run([&service = m_context.judgements, recording = m_details.recording] { return service.judge(recording); });
}

void RulesTab::propose()
{
    const Session &session = m_context.page.session;
    auto *dialog = new ReleaseDialog(m_details.recording.number, restricting(), session.fourEyes(),
                                     m_context.page.localTime.localDate(session.clock().now()), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, recording = m_details.recording] {
        run([&service = m_context.judgements, recording, reason = dialog->reason(), until = dialog->until()] {
            return service.proposeRelease(recording, reason, until);
        });
    });
    dialog->open();
}

void RulesTab::confirm()
{
    const Release *proposal = openProposal();
    if (!proposal)
        return;
    m_context.page.messageBox.confirm(
        window(),
        {.kind = Message::Kind::Question,
         .title = tr("Confirm the release"),
         .text = tr("Release %1 for the purpose of its programme?").arg(m_details.recording.number),
         .detail = proposal->reason},
        tr("Release"), this, [this, recording = m_details.recording, id = proposal->id] {
            run([&service = m_context.judgements, recording, id] { return service.confirmRelease(recording, id); });
        });
}

void RulesTab::withdraw()
{
    if (const Release *proposal = openProposal())
        run([&service = m_context.judgements, recording = m_details.recording, id = proposal->id] {
            return service.withdrawRelease(recording, id);
        });
}

} // namespace voicelog
