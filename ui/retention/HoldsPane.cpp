// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HoldsPane.h"

#include "HoldWords.h"
#include "LiftHoldDialog.h"
#include "PlaceHoldDialog.h"
#include "RecordingLinks.h"

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/MessageBox.h>
#include <words/EnumText.h>

#include <QAction>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

LedgerPane::Form holdsForm()
{
    return {.name = u"holds"_s,
            .listName = HoldsPane::tr("Holds"),
            .titles = {HoldsPane::tr("Number"), HoldsPane::tr("Kind"), HoldsPane::tr("What it holds"),
                       HoldsPane::tr("State"), HoldsPane::tr("Next day"), HoldsPane::tr("Placed by"),
                       HoldsPane::tr("Confirmed by")},
            .wideColumns = {2},
            .lookColumn = 3,
            .listWidth = 850,
            .icon = u"hold"_s,
            .nothingTitle = HoldsPane::tr("No hold is chosen"),
            .nothingText = HoldsPane::tr("Choose one in the list to see why it is there and what it keeps.")};
}

QList<LedgerPane::Filter> holdFilters()
{
    const auto states = [](std::initializer_list<HoldState> list) {
        QStringList ids;
        for (const HoldState state : list)
            ids.append(holdStateId(state));
        return ids;
    };
    return {{u"OPEN"_s, HoldsPane::tr("In force or to be confirmed"), states({HoldState::Pending, HoldState::Active})},
            {u"PENDING"_s, HoldsPane::tr("To be confirmed"), states({HoldState::Pending})},
            {u"PAST"_s, HoldsPane::tr("Ended or lapsed"), states({HoldState::Lapsed, HoldState::Ended})},
            {u"ALL"_s, HoldsPane::tr("All holds"), {}}};
}

} // namespace

HoldsPane::HoldsPane(const RetentionContext &context, QWidget *parent)
    : LedgerPane(context, holdsForm(), parent),
      m_place(new QAction(icons::named(u"hold"_s), tr("Place a hold…"), this)), m_openFirst(new QAction(this)),
      m_recordings(new RecordingLinks(u"holdRecordings"_s, tr("Recordings that it keeps")))
{
    setFilters(holdFilters());
    m_place->setObjectName(u"placeHold"_s);
    connect(m_place, &QAction::triggered, this, &HoldsPane::placeHold);
    m_openFirst->setObjectName(u"openPendingHold"_s);
    connect(m_openFirst, &QAction::triggered, this, [this] { choose(m_firstPending.toString()); });

    connect(m_recordings, &RecordingLinks::recordingRequested, this,
            [this](const QJsonObject &target) { Q_EMIT openRequested(u"recordings"_s, target); });
    addToSide(m_recordings);
    if (!context.mayDecide())
        return;
    auto *place = new QPushButton(m_place->icon(), m_place->text());
    place->setObjectName(u"placeHoldButton"_s);
    connect(place, &QPushButton::clicked, m_place, &QAction::trigger);
    addToTop(place);
    m_lift = addButton(u"liftHold"_s, tr("Lift…"), u"unlock"_s);
    m_review = addButton(u"reviewHold"_s, tr("Still needed"), u"calendar"_s);
    m_confirm = addButton(u"confirmHold"_s, tr("Confirm…"), u"check"_s);
    connect(m_confirm, &QPushButton::clicked, this, &HoldsPane::confirmHold);
    connect(m_review, &QPushButton::clicked, this, &HoldsPane::reviewHold);
    connect(m_lift, &QPushButton::clicked, this, &HoldsPane::liftHold);
}

Result<HoldsPane::Contents> HoldsPane::read(const RetentionContext &context)
{
    Contents contents;
    contents.today = context.holds.today();
    VOICELOG_ASSIGN(contents.holds, context.holds.list());
    std::ranges::reverse(contents.holds); // the newest first
    VOICELOG_ASSIGN(contents.vaults, vaultNames(context.page.session));
    VOICELOG_ASSIGN(contents.accounts, accountNames(context));
    return contents;
}

void HoldsPane::reload()
{
    readOnWorker<Contents>([context = m_context] { return read(context); },
                           [this](const Contents &contents) { show(contents); });
}

void HoldsPane::show(const Contents &contents)
{
    m_contents = contents;
    QList<LedgerRow> rows;
    rows.reserve(contents.holds.size());
    for (const Hold &hold : contents.holds)
        rows.append(rowOf(hold));
    setRows(rows);
    showReminder();
}

QString HoldsPane::account(const Id &id) const
{
    return id.isNull() ? QString() : m_contents.accounts.value(id, tr("unknown account"));
}

QString HoldsPane::whatOf(const Hold &hold) const
{
    const VaultName *vault = vaultNamed(m_contents.vaults, hold.vaultId);
    return tr("%1 in %2", "recordings, and where they are")
        .arg(HoldWords::recordings(hold.recordings), vault ? vault->name : tr("a vault that was destroyed"));
}

LedgerRow HoldsPane::rowOf(const Hold &hold) const
{
    const HoldState state = hold.stateOn(m_contents.today);
    QString confirmed = account(hold.confirmedBy);
    if (confirmed.isEmpty() && !hold.confirmBy.isValid())
        confirmed = u"–"_s; // no second officer is needed
    return {.key = hold.id.toString(),
            .number = hold.number,
            .cells = {hold.number, HoldWords::kind(hold.kind), whatOf(hold), HoldWords::state(state),
                      HoldWords::nextDay(hold, m_contents.today), account(hold.placedBy), confirmed},
            .look = HoldWords::look(state),
            .state = holdStateId(state),
            .toolTip = {}};
}

void HoldsPane::showReminder()
{
    QList<Hold> pending;
    std::ranges::copy_if(m_contents.holds, std::back_inserter(pending),
                         [this](const Hold &hold) { return hold.stateOn(m_contents.today) == HoldState::Pending; });
    if (pending.isEmpty()) {
        reminder()->clear();
        return;
    }
    std::ranges::stable_sort(pending, {}, &Hold::confirmBy);
    m_firstPending = pending.constFirst().id;
    QStringList lines;
    for (const Hold &hold : pending)
        lines.append(tr("%1, placed by %2: confirm it by %3, or it lapses")
                         .arg(hold.number, account(hold.placedBy), HoldWords::day(hold.confirmBy)));
    reminder()->showMessage(MessageBar::Kind::Warning,
                            tr("%n hold(s) wait for a second officer", nullptr, int(pending.size())),
                            lines.join(u'\n'));
    m_openFirst->setText(tr("Open %1").arg(pending.constFirst().number));
    reminder()->addAction(m_openFirst);
}

const Hold *HoldsPane::currentHold() const
{
    const LedgerRow *row = current();
    if (!row)
        return nullptr;
    const auto found = std::ranges::find(m_contents.holds, Id::fromString(row->key), &Hold::id);
    return found == m_contents.holds.end() ? nullptr : &*found;
}

Result<HoldsPane::Dossier> HoldsPane::readDossier(const RetentionContext &context, const Hold &hold)
{
    Dossier dossier;
    const auto view = context.holds.view(hold);
    if (!view) { // without the vault's key, or the vault is gone: the numbers and dates stay readable
        if (view.error().kind() == ErrorKind::Refused)
            return dossier;
        return fail(view);
    }
    dossier.text = view->text;
    dossier.readable = true;
    dossier.stillThere = view->recordings.size();
    VOICELOG_ASSIGN(dossier.recordings, recordingNumbers(context.page.session, hold.vaultId, view->recordings));
    return dossier;
}

void HoldsPane::showRow(const LedgerRow *)
{
    m_reason.clear();
    m_readable.reset();
    const Hold *hold = currentHold();
    showButtons();
    const quint64 number = ++m_dossiers;
    m_recordings->clear();
    if (!hold)
        return;
    showDocument(*hold, nullptr);
    m_context.page.jobs.start(
        this, [context = m_context, hold = *hold] { return readDossier(context, hold); },
        [this, number, hold = *hold](const Result<Dossier> &dossier) {
            if (number != m_dossiers)
                return;
            if (!dossier) {
                Q_EMIT failed(dossier.error());
                return;
            }
            m_reason = dossier->text.reason;
            m_readable = dossier->readable;
            showButtons();
            showDocument(hold, &*dossier);
            if (dossier->readable)
                m_recordings->setRecordings(tr("%n recording(s) still there", nullptr, int(dossier->stillThere)),
                                            dossier->recordings, dossier->stillThere);
        });
}

void HoldsPane::showDocument(const Hold &hold, const Dossier *dossier)
{
    const QDate today = m_contents.today;
    const LocalTime &time = m_context.page.localTime;
    const auto by = [&](const QDateTime &at, const Id &who) {
        return at.isValid() ? tr("%1, %2", "who, and when").arg(account(who), time.dateTime(at)) : QString();
    };
    FormDocument::Facts facts{
        {tr("Kind"), HoldWords::kind(hold.kind)},
        {tr("State"), HoldWords::state(hold.stateOn(today)) + u", "_s + HoldWords::nextDay(hold, today)},
        {tr("Placed by"), by(hold.placedAt, hold.placedBy)}};
    if (hold.confirmedAt.isValid())
        facts.append({tr("Confirmed by"), by(hold.confirmedAt, hold.confirmedBy)});
    else if (hold.confirmBy.isValid())
        facts.append({tr("Confirm by"), HoldWords::day(hold.confirmBy)});
    facts.append({tr("In force from"), HoldWords::day(hold.fromOn)});
    if (hold.untilOn.isValid())
        facts.append({tr("First day without it"), HoldWords::day(hold.untilOn)});
    if (hold.reviewOn.isValid() && hold.stateOn(today) == HoldState::Active)
        facts.append({tr("Look at it again on"), HoldWords::day(hold.reviewOn)});
    if (hold.releasedAt.isValid())
        facts.append({tr("Lifted by"), by(hold.releasedAt, hold.releasedBy)});
    if (!hold.reference.isEmpty())
        facts.append({tr("Request"), hold.reference});
    facts.append({tr("Placed on"), whatOf(hold)});
    document()->setHead(hold.number, facts);

    QJsonObject words;
    QList<FormSection> sections;
    if (dossier && dossier->readable) {
        QList<FormField> fields{{.key = u"reason"_s, .label = tr("Reason"), .kind = FormField::Kind::Text}};
        words.insert(u"reason"_s, dossier->text.reason);
        if (!dossier->text.claimReference.isEmpty()) {
            fields.prepend({.key = u"claim"_s, .label = HoldWords::claimLabel(hold.kind)});
            words.insert(u"claim"_s, hold.kind == HoldKind::Restriction
                                         ? HoldWords::ground(dossier->text.claimReference)
                                         : dossier->text.claimReference);
        }
        if (!dossier->text.releaseReason.isEmpty()) {
            fields.append({.key = u"release"_s, .label = tr("Why it was lifted"), .kind = FormField::Kind::Text});
            words.insert(u"release"_s, dossier->text.releaseReason);
        }
        sections.append({.id = u"why"_s, .title = tr("Why"), .fields = fields});
    } else if (dossier) {
        sections.append({.id = u"why"_s,
                         .title = tr("Why"),
                         .fields = {{.key = u"reason"_s,
                                     .label = tr("The reason is kept with the recordings, in a vault that you cannot "
                                                 "open, or that was destroyed.")}}});
        words.insert(u"reason"_s, u"–"_s);
    }
    document()->setContent(sections, words);
}

QString HoldsPane::outOfReach(const Hold &hold) const
{
    const VaultName *vault = vaultNamed(m_contents.vaults, hold.vaultId);
    if (!vault)
        return tr("What it was placed on was destroyed");
    return m_readable.value_or(vault->held) ? QString()
                                            : tr("It is in a vault that you have no key to: an officer who has one "
                                                 "decides on it");
}

void HoldsPane::showButtons()
{
    if (!m_confirm)
        return;
    const Hold *hold = currentHold();
    const auto state = hold ? std::optional(hold->stateOn(m_contents.today)) : std::nullopt;
    const bool own = hold && hold->placedBy == m_context.page.session.account().id;
    const bool mayConfirm = !own || !m_context.page.session.fourEyes();
    m_confirm->setVisible(state == HoldState::Pending);
    const QString beyond = hold ? outOfReach(*hold) : QString();
    const bool inReach = beyond.isEmpty();
    m_confirm->setEnabled(mayConfirm && inReach);
    m_confirm->setToolTip(!inReach     ? beyond
                          : mayConfirm ? QString()
                                       : tr("You placed it: another officer must confirm it"));
    m_review->setVisible(state == HoldState::Active && hold->reviewOn.isValid());
    m_review->setEnabled(inReach);
    m_review->setToolTip(inReach ? tr("It is looked at again in six months") : beyond);
    m_lift->setEnabled(inReach);
    m_lift->setToolTip(beyond);
    m_lift->setVisible((state == HoldState::Active || state == HoldState::Pending) && hold->kind != HoldKind::Request);
}

void HoldsPane::describeEmptiness(EmptyState *empty)
{
    empty->set(u"hold"_s, tr("No hold"),
               tr("A hold keeps recordings from being destroyed: for a claim, because a court or the supervisor orders "
                  "it, or because the person concerned asks for it."));
    if (m_context.mayDecide())
        empty->addAction(m_place);
}

void HoldsPane::placeHold()
{
    auto *dialog = new PlaceHoldDialog(m_context.page, m_context.holds, this);
    dialog->offerVaults(m_contents.vaults);
    connect(dialog, &PlaceHoldDialog::placed, this, [this](const QList<Hold> &holds) {
        const Hold &hold = holds.constFirst();
        choose(hold.number);
        Q_EMIT told(tr("%1 was placed").arg(hold.number),
                    hold.confirmBy.isValid()
                        ? tr("It must be confirmed by %1, or it lapses.").arg(HoldWords::day(hold.confirmBy))
                        : QString());
        reload();
        Q_EMIT stored();
    });
    dialog->open();
}

void HoldsPane::change(const std::function<Result<Hold>(HoldService &)> &work, const QString &done)
{
    m_context.page.jobs.start(
        this, [&service = m_context.holds, work] { return work(service); },
        [this, done](const Result<Hold> &hold) {
            if (hold)
                Q_EMIT told(done, {});
            else
                Q_EMIT failed(hold.error());
            reload(); // a refusal may tell that somebody else was faster
            Q_EMIT stored();
        });
}

void HoldsPane::confirmHold()
{
    const Hold *hold = currentHold();
    if (!hold)
        return;
    const QString text = hold->kind == HoldKind::OrderErase
                             ? tr("You confirm that the order to erase %1 is there. They are destroyed with the next "
                                  "run, and nothing brings them back.")
                             : tr("You confirm that %1 must be kept, for the reason that is given.");
    m_context.page.messageBox.confirm(
        this,
        {.kind = hold->kind == HoldKind::OrderErase ? Message::Kind::Warning : Message::Kind::Question,
         .title = tr("Confirm %1?").arg(hold->number),
         .text = text.arg(HoldWords::recordings(hold->recordings)),
         .detail = m_reason},
        tr("Confirm"), this, [this, hold = *hold] {
            change([hold](HoldService &service) { return service.confirm(hold); },
                   tr("%1 is confirmed").arg(hold.number));
        });
}

void HoldsPane::reviewHold()
{
    if (const Hold *hold = currentHold())
        change([hold = *hold](HoldService &service) { return service.review(hold); },
               tr("%1 stays; it is looked at again in six months").arg(hold->number));
}

void HoldsPane::liftHold()
{
    const Hold *hold = currentHold();
    if (!hold)
        return;
    auto *dialog = new LiftHoldDialog(m_context.page, m_context.holds, *hold, this);
    connect(dialog, &LiftHoldDialog::lifted, this, [this](const Hold &lifted) {
        Q_EMIT told(tr("%1 is lifted").arg(lifted.number), {});
        Q_EMIT stored();
    });
    connect(dialog, &QDialog::finished, this, &HoldsPane::reload); // also where somebody else was faster
    dialog->open();
}

} // namespace voicelog
