// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProposalsPane.h"

#include "DestructionText.h"
#include "HoldWords.h"
#include "RecordingLinks.h"

#include <archive/Session.h>
#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/MessageBox.h>
#include <common/SentenceCase.h>
#include <reports/ReportRequestDialog.h>
#include <retention/DestructionService.h>
#include <retention/RetentionService.h>
#include <words/EnumText.h>

#include <QJsonArray>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using Standing = ProposalsPane::Standing;
constexpr std::array standingIds{"TO_PROPOSE"_L1, "PROPOSED"_L1, "READY"_L1, "HELD"_L1};

QString standingId(Standing standing) { return standingIds[size_t(standing)]; }

QString standingWords(Standing standing)
{
    switch (standing) {
    case Standing::ToPropose:
        return ProposalsPane::tr("To be proposed");
    case Standing::Proposed:
        return ProposalsPane::tr("Waits for a second officer");
    case Standing::Ready:
        return ProposalsPane::tr("With the next run");
    case Standing::Held:
        return ProposalsPane::tr("Kept for now");
    }
    Q_UNREACHABLE_RETURN({});
}

ToneLook standingLook(Standing standing)
{
    switch (standing) {
    case Standing::ToPropose:
        return {u"clock"_s, Tone::Attention};
    case Standing::Proposed:
        return {u"people"_s, Tone::Attention};
    case Standing::Ready:
        return {u"destruction"_s, Tone::Stop};
    case Standing::Held:
        return {u"hold"_s, Tone::Quiet};
    }
    Q_UNREACHABLE_RETURN({});
}

LedgerPane::Form proposalsForm()
{
    return {.name = u"proposals"_s,
            .listName = ProposalsPane::tr("Due for destruction"),
            .titles = {ProposalsPane::tr("Where"), ProposalsPane::tr("What"), ProposalsPane::tr("Ground"),
                       ProposalsPane::tr("Due since"), ProposalsPane::tr("State")},
            .wideColumns = {0, 2},
            .lookColumn = 4,
            .listWidth = 850,
            .icon = u"destruction"_s,
            .nothingTitle = ProposalsPane::tr("Nothing is chosen"),
            .nothingText = ProposalsPane::tr("Choose a line to see what would be destroyed, and why.")};
}

} // namespace

ProposalsPane::ProposalsPane(const RetentionContext &context, QWidget *parent)
    : LedgerPane(context, proposalsForm(), parent),
      m_recordings(new RecordingLinks(u"proposalRecordings"_s, tr("Recordings that would be destroyed")))
{
    setFilters({{u"DECIDE"_s, tr("To decide"), {standingId(Standing::ToPropose), standingId(Standing::Proposed)}},
                {u"READY"_s, tr("With the next run"), {standingId(Standing::Ready)}},
                {u"HELD"_s, tr("Kept for now"), {standingId(Standing::Held)}},
                {u"ALL"_s, tr("All that is due"), {}}});
    connect(m_recordings, &RecordingLinks::recordingRequested, this,
            [this](const QJsonObject &target) { Q_EMIT openRequested(u"recordings"_s, target); });
    addToSide(m_recordings);
    auto *report = new QPushButton(icons::named(u"file"_s), tr("Report…"));
    report->setObjectName(u"reportRetention"_s);
    report->setToolTip(tr("How long everything is kept, what is due and what is held, as a PDF"));
    connect(report, &QPushButton::clicked, this,
            [this] { ReportRequestDialog::forRetention(m_context.page, this)->open(); });
    addToTop(report);
    if (!context.mayDecide())
        return;
    m_reject = addButton(u"rejectDestruction"_s, tr("Reject"), u"close"_s);
    m_approve = addButton(u"approveDestruction"_s, tr("Approve…"), u"check"_s);
    m_propose = addButton(u"proposeDestruction"_s, tr("Propose destruction…"), u"destruction"_s);
    connect(m_propose, &QPushButton::clicked, this, &ProposalsPane::propose);
    connect(m_approve, &QPushButton::clicked, this, &ProposalsPane::approve);
    connect(m_reject, &QPushButton::clicked, this, &ProposalsPane::reject);
}

ProposalsPane::Standing ProposalsPane::standingOf(const RetentionItem &item)
{
    if (item.isReady())
        return Standing::Ready;
    const bool otherwiseFree = std::ranges::all_of(
        item.standsInTheWay, [](const Obstacle &obstacle) { return obstacle.kind == approvalObstacle; });
    if (!otherwiseFree)
        return Standing::Held;
    return item.orderId.isNull() ? Standing::ToPropose : Standing::Proposed;
}

Result<void> ProposalsPane::addWaiting(const RetentionContext &context, const QList<DestructionOrder> &orders,
                                       Contents &contents)
{
    RetentionPlan &plan = contents.plan;
    for (const DestructionOrder &order : orders) {
        const bool planned = std::ranges::contains(plan.items, order.id, &RetentionItem::orderId);
        if (planned || order.state() != DestructionOrder::State::Proposed)
            continue;
        const VaultName *vault = vaultNamed(contents.vaults, order.vaultId);
        if (!vault || (!vault->held && context.mayDecide()))
            continue; // destroyed meanwhile, or not this account's to decide
        RetentionItem item;
        item.vaultId = order.vaultId;
        item.vaultNumber = order.vaultNumber;
        item.what = order.what;
        item.dueClass = order.dueClass;
        item.ruleId = order.ruleId;
        item.dueOn = order.dueOn;
        item.orderId = order.id;
        item.standsInTheWay = {Obstacle{approvalObstacle, {}, {}, {}}};
        if (order.what == DestructionWhat::Recordings) {
            if (std::ranges::contains(plan.unread, order.vaultId, &RetentionPlan::Unread::vaultId))
                continue; // said above the list
            const auto recordings = context.destruction.recordingsOf(order);
            if (!recordings && recordings.error().kind() != ErrorKind::Refused)
                return fail(recordings);
            if (!recordings || recordings->isEmpty())
                continue; // not this account's to decide, or gone meanwhile
            item.recordings = *recordings;
        }
        plan.items.append(item);
    }
    return {};
}

Result<void> ProposalsPane::countOrders(const RetentionContext &context, Contents &contents)
{
    for (const RetentionItem &item : std::as_const(contents.plan.items)) {
        const auto order = contents.orders.constFind(item.orderId);
        if (order == contents.orders.constEnd() || order->what != DestructionWhat::Recordings ||
            order->count == item.recordings.size() || contents.inOrder.contains(order->id))
            continue;
        const auto recordings = context.destruction.recordingsOf(*order);
        if (!recordings && recordings.error().kind() != ErrorKind::Refused)
            return fail(recordings);
        if (recordings)
            contents.inOrder.insert(order->id, recordings->size());
    }
    return {};
}

Result<ProposalsPane::Contents> ProposalsPane::read(const RetentionContext &context)
{
    Contents contents;
    VOICELOG_ASSIGN(contents.plan, context.retention.plan());
    VOICELOG_ASSIGN(const QList<DestructionOrder> orders, context.destruction.orders());
    for (const DestructionOrder &order : orders)
        contents.orders.insert(order.id, order);
    VOICELOG_ASSIGN(contents.vaults, vaultNames(context.page.session));
    VOICELOG_TRY(addWaiting(context, orders, contents));
    VOICELOG_TRY(countOrders(context, contents));
    VOICELOG_ASSIGN(contents.accounts, accountNames(context));
    return contents;
}

void ProposalsPane::reload()
{
    readOnWorker<Contents>([context = m_context] { return read(context); },
                           [this](const Contents &contents) { show(contents); });
}

void ProposalsPane::show(const Contents &contents)
{
    m_contents = contents;
    QList<LedgerRow> rows;
    rows.reserve(contents.plan.items.size());
    for (const RetentionItem &item : contents.plan.items)
        rows.append(rowOf(item));
    setRows(rows);
    showReminder();
}

void ProposalsPane::showReminder()
{
    const RetentionPlan &plan = m_contents.plan;
    const auto waiting = std::ranges::count(plan.items, Standing::Proposed, standingOf);
    const QString second =
        waiting == 0 ? QString() : tr("%n proposal(s) wait for a second officer", nullptr, int(waiting));
    if (plan.unread.isEmpty()) {
        if (second.isEmpty())
            reminder()->clear();
        else
            reminder()->showMessage(MessageBar::Kind::Info, second);
        return;
    }
    QStringList names;
    for (const RetentionPlan::Unread &one : plan.unread)
        names.append(nameOf(one.vaultId));
    QString advice = tr("What is due there is not known, and none of it is destroyed. Open this page again in a while; "
                        "if it stays so, do not repair anything by hand: copy the whole archive folder first, then "
                        "restore a backup or ask for help.");
    if (!second.isEmpty())
        advice += u'\n' + second;
    reminder()->showMessage(
        MessageBar::Kind::Warning,
        tr("%n vault(s) could not be read: %1", nullptr, int(names.size())).arg(names.join(u", "_s)), advice);
}

QString ProposalsPane::keyOf(const RetentionItem &item)
{
    // Some of an order may be held: the same order stands in two lines then.
    const Id &about = item.orderId.isNull() ? item.vaultId : item.orderId;
    QStringList parts{about.toString(), dueClassId(item.dueClass), item.ruleId};
    for (const Obstacle &obstacle : item.standsInTheWay)
        parts.append(obstacle.kind + obstacle.number + obstacle.untilOn.toString(Qt::ISODate));
    return parts.join(u'/');
}

QString ProposalsPane::nameOf(const Id &vault) const
{
    const VaultName *known = vaultNamed(m_contents.vaults, vault);
    return known ? known->name : QString();
}

QString ProposalsPane::whereOf(const RetentionItem &item) const
{
    const QString name = nameOf(item.vaultId);
    return item.vaultNumber.isEmpty() ? name : item.vaultNumber + u' ' + name;
}

LedgerRow ProposalsPane::rowOf(const RetentionItem &item) const
{
    const Standing standing = standingOf(item);
    const DestructionOrder *order = orderOf(item);
    const bool whole = item.what == DestructionWhat::WholeVault;
    // Before its day the plan does not say what is in it, but the proposal does.
    const qsizetype count =
        whole && order ? std::max<qsizetype>(item.recordings.size(), order->count) : item.recordings.size();
    const QString what =
        whole ? tr("the whole vault, %1").arg(HoldWords::recordings(count)) : HoldWords::recordings(count);
    return {.key = keyOf(item),
            .number = item.vaultNumber,
            .cells = {whereOf(item), what, DestructionText::ground(item.dueClass, item.ruleId),
                      HoldWords::day(item.dueOn), standingWords(standing)},
            .look = standingLook(standing),
            .state = standingId(standing),
            .toolTip = {}};
}

const RetentionItem *ProposalsPane::currentItem() const
{
    const LedgerRow *row = current();
    if (!row)
        return nullptr;
    const auto found = std::ranges::find_if(m_contents.plan.items,
                                            [row](const RetentionItem &item) { return keyOf(item) == row->key; });
    return found == m_contents.plan.items.end() ? nullptr : &*found;
}

const DestructionOrder *ProposalsPane::orderOf(const RetentionItem &item) const
{
    const auto found = m_contents.orders.constFind(item.orderId);
    return found == m_contents.orders.constEnd() ? nullptr : &*found;
}

ProposalsPane::Scope ProposalsPane::scopeOf(const RetentionItem &item) const
{
    Scope scope{item.what, item.recordings.size(), 0};
    const DestructionOrder *order = orderOf(item);
    if (!order)
        return scope;
    scope.what = order->what;
    scope.recordings = 0;
    for (const RetentionItem &one : m_contents.plan.items) {
        if (one.orderId != order->id)
            continue;
        scope.recordings += one.recordings.size();
        if (standingOf(one) == Standing::Held)
            scope.held += one.recordings.size();
    }
    scope.recordings = std::max(scope.recordings, m_contents.inOrder.value(order->id));
    if (order->what == DestructionWhat::WholeVault)
        scope.recordings = std::max<qsizetype>(scope.recordings, order->count);
    return scope;
}

QString ProposalsPane::scopeText(const RetentionItem &item) const
{
    const Scope scope = scopeOf(item);
    const QString all = DestructionText::what(scope.what, scope.recordings, whereOf(item));
    return scope.held == 0
               ? all
               : tr("%1, of which %n are held now and go when their hold ends", nullptr, int(scope.held)).arg(all);
}

void ProposalsPane::showRow(const LedgerRow *)
{
    const RetentionItem *item = currentItem();
    showButtons();
    ++m_numbers;
    m_recordings->clear();
    if (!item)
        return;
    showDocument(*item);
    showRecordings(*item);
}

QString ProposalsPane::obstacleText(const Obstacle &obstacle)
{
    if (obstacle.kind == approvalObstacle)
        return tr("The approval of a second officer");
    QString text = sentenceCase(EnumText::value(obstacle.kind));
    if (!obstacle.number.isEmpty())
        text += u' ' + obstacle.number;
    if (!obstacle.ruleId.isEmpty())
        text += u" ("_s + obstacle.ruleId + u')';
    return obstacle.untilOn.isValid() ? tr("%1, until %2").arg(text, HoldWords::day(obstacle.untilOn)) : text;
}

void ProposalsPane::showDocument(const RetentionItem &item)
{
    const LocalTime &time = m_context.page.localTime;
    const auto by = [&](const QDateTime &at, const Id &who) {
        return tr("%1, %2", "who, and when")
            .arg(m_contents.accounts.value(who, tr("unknown account")), time.dateTime(at));
    };
    FormDocument::Facts facts{{tr("Where"), whereOf(item)},
                              {tr("State"), standingWords(standingOf(item))},
                              {tr("Ground"), DestructionText::ground(item.dueClass, item.ruleId)},
                              {tr("What the rule asks"), sentenceCase(EnumText::field(item.ruleId))},
                              {tr("Due since"), HoldWords::day(item.dueOn)}};
    if (item.latestOn.isValid())
        facts.append({tr("Destroyed by"), HoldWords::day(item.latestOn)});
    if (const DestructionOrder *order = orderOf(item)) {
        const Scope scope = scopeOf(item);
        if (scope.what != item.what || scope.recordings != item.recordings.size())
            facts.append({tr("The whole proposal"), scopeText(item)});
        facts.append({tr("Proposed by"), by(order->proposedAt, order->proposedBy)});
        if (order->approvedAt.isValid())
            facts.append({tr("Approved by"), by(order->approvedAt, order->approvedBy)});
    }
    document()->setHead(item.what == DestructionWhat::WholeVault
                            ? tr("The whole vault, with %1").arg(HoldWords::recordings(item.recordings.size()))
                            : HoldWords::recordings(item.recordings.size()),
                        facts);
    QJsonArray way;
    for (const Obstacle &obstacle : item.standsInTheWay)
        way.append(obstacleText(obstacle));
    QList<FormSection> sections;
    if (!way.isEmpty())
        sections.append({.id = u"way"_s,
                         .title = tr("What stands in the way"),
                         .intro = {},
                         .fields = {{.key = u"way"_s,
                                     .label = tr("It is destroyed once all of this has ended"),
                                     .kind = FormField::Kind::TextList}}});
    document()->setContent(sections, {{u"way"_s, way}});
}

void ProposalsPane::showRecordings(const RetentionItem &item)
{
    m_context.page.jobs.start(
        this,
        [&session = m_context.page.session, vault = item.vaultId, ids = item.recordings] {
            return recordingNumbers(session, vault, ids);
        },
        [this, number = m_numbers, count = item.recordings.size()](const Result<RecordingNumbers> &numbers) {
            if (number != m_numbers)
                return;
            if (numbers)
                m_recordings->setRecordings(HoldWords::recordings(count), *numbers, count);
            else
                Q_EMIT failed(numbers.error());
        });
}

void ProposalsPane::showButtons()
{
    if (!m_propose)
        return;
    const RetentionItem *item = currentItem();
    const DestructionOrder *order = item ? orderOf(*item) : nullptr;
    const bool own = order && order->proposedBy == m_context.page.session.account().id;
    const VaultName *vault = item ? vaultNamed(m_contents.vaults, item->vaultId) : nullptr;
    const bool holdsKey = vault && vault->held; // whom a case is about decides nothing in it
    const auto stands = [item, holdsKey](Standing as) { return item && holdsKey && standingOf(*item) == as; };
    const bool proposed = stands(Standing::Proposed);
    const bool ready = stands(Standing::Ready);
    const bool mayApprove = !own || !m_context.page.session.fourEyes();
    m_propose->setVisible(stands(Standing::ToPropose));
    m_approve->setVisible(proposed);
    m_approve->setEnabled(mayApprove);
    m_approve->setToolTip(mayApprove ? QString() : tr("You proposed it: another officer must approve it"));
    m_reject->setVisible(order && (proposed || ready));
    m_reject->setText(own || ready ? tr("Withdraw") : tr("Reject"));
}

void ProposalsPane::describeEmptiness(EmptyState *empty)
{
    if (!m_contents.plan.unread.isEmpty()) {
        empty->set(u"error"_s, tr("Not everything could be looked at"),
                   tr("Nothing is due in the vaults that could be read. Of the others, named above, it is not known."));
        return;
    }
    empty->set(
        u"ok"_s, tr("Nothing is due for destruction"),
        tr("What passes its date appears here: one officer proposes its destruction, another approves it. Only a "
           "case closed without a finding needs no approval."));
}

void ProposalsPane::change(const std::function<Result<void>()> &work, const QString &done)
{
    m_context.page.jobs.start(this, work, [this, done](const Result<void> &result) {
        if (result)
            Q_EMIT told(done, {});
        else
            Q_EMIT failed(result.error());
        reload(); // a refusal may tell that somebody else was faster
        Q_EMIT stored();
    });
}

void ProposalsPane::propose()
{
    const RetentionItem *item = currentItem();
    if (!item)
        return;
    m_context.page.messageBox.confirm(
        this,
        {.kind = Message::Kind::Question,
         .title = tr("Propose their destruction?"),
         .text = DestructionText::what(item->what, item->recordings.size(), whereOf(*item)),
         .detail = m_context.page.session.fourEyes()
                       ? tr("Nothing is destroyed before another officer has approved it.")
                       : tr("Nothing is destroyed before you have approved it in a second step.")},
        tr("Propose"), this, [this, item = *item] {
            change(
                [&service = m_context.destruction, item, today = m_contents.plan.asOf]() -> Result<void> {
                    if (item.what == DestructionWhat::WholeVault)
                        VOICELOG_TRY(service.proposeVault(item.vaultId, today));
                    else
                        VOICELOG_TRY(service.propose(item.vaultId, item.recordings));
                    return {};
                },
                tr("Their destruction was proposed"));
        });
}

void ProposalsPane::approve()
{
    const RetentionItem *item = currentItem();
    if (!item || item->orderId.isNull())
        return;
    m_context.page.messageBox.confirm(
        this,
        {.kind = Message::Kind::Warning,
         .title = tr("Approve their destruction?"),
         .text = scopeText(*item),
         .detail = tr("They are destroyed with the next run, unless something keeps them by then. Nothing brings them "
                      "back; a certificate stays.")},
        tr("Approve"), this, [this, id = item->orderId] {
            change(
                [&service = m_context.destruction, id]() -> Result<void> {
                    VOICELOG_TRY(service.approve(id));
                    return {};
                },
                tr("Their destruction is approved"));
        });
}

void ProposalsPane::reject()
{
    const RetentionItem *item = currentItem();
    if (!item || item->orderId.isNull())
        return;
    change(
        [&service = m_context.destruction, id = item->orderId]() -> Result<void> {
            VOICELOG_TRY(service.withdraw(id));
            return {};
        },
        tr("The proposal is withdrawn; they stay due"));
}

} // namespace voicelog
