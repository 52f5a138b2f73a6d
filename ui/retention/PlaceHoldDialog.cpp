// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PlaceHoldDialog.h"

#include "HoldWords.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <monitoring/GrantedCaseAccess.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingService.h>
#include <requests/HoldByHand.h>
#include <rules/LegalPeriods.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int shownNumbers = 6;
constexpr int longestReference = 200;
constexpr int longestRequest = 40;
constexpr int usualRestrictionDays = 30;

QDateEdit *holdDate(const QString &name, QDate date)
{
    auto *edit = new QDateEdit(date);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}

QLabel *buddyLabel(QWidget *widget, const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setBuddy(widget);
    return label;
}

QStringList typedNumbers(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

PlaceHoldDialog::PlaceHoldDialog(const PageContext &context, HoldService &holds, QWidget *parent)
    : QDialog(parent), m_context(context), m_holds(holds), m_message(new MessageBar), m_what(new QLabel),
      m_choice(new QWidget), m_vault(new QComboBox), m_whole(new QRadioButton(tr("&All recordings in it now"))),
      m_some(new QRadioButton(tr("&These recordings:"))), m_numbers(new QLineEdit), m_kind(new QComboBox),
      m_meaning(new QLabel), m_claim(new QLineEdit), m_ground(new QComboBox), m_request(new QLineEdit),
      m_ends(new QCheckBox(tr("It ends &on:"))), m_reason(new QPlainTextEdit), m_remark(new QLabel)
{
    setObjectName(u"placeHoldDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Place a hold"));
    m_message->setObjectName(u"holdMessage"_s);
    m_message->setClosable(true);
    m_what->setObjectName(u"holdTargets"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->hide();
    m_choice->hide();

    auto *form = new QFormLayout;
    makeFields(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_place = buttons->addButton(tr("Place it"), QDialogButtonBox::AcceptRole);
    m_place->setObjectName(u"placeButton"_s);
    m_place->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlaceHoldDialog::place);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] {
        if (!m_done.isEmpty())
            Q_EMIT placed(m_done);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_message);
    layout->addWidget(m_what);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(600);
    m_kind->setFocus();
    showKind();
}

void PlaceHoldDialog::makeFields(QFormLayout *form)
{
    const QDate today = m_holds.today();
    m_vault->setObjectName(u"holdVault"_s);
    m_vault->setAccessibleName(tr("Vault"));
    m_whole->setObjectName(u"holdWhole"_s);
    m_whole->setChecked(true);
    m_some->setObjectName(u"holdSome"_s);
    m_numbers->setObjectName(u"holdNumbers"_s);
    m_numbers->setAccessibleName(tr("Numbers of the recordings"));
    m_numbers->setPlaceholderText(tr("their numbers, with commas between them"));
    m_numbers->setEnabled(false);
    auto *some = new QHBoxLayout;
    some->addWidget(m_some);
    some->addWidget(m_numbers, 1);
    auto *choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins({});
    choice->addWidget(m_vault);
    choice->addWidget(m_whole);
    choice->addLayout(some);
    form->addRow(m_choice);

    m_kind->setObjectName(u"holdKind"_s);
    for (const HoldKind kind :
         {HoldKind::Legal, HoldKind::Restriction, HoldKind::OrderKeep, HoldKind::OrderErase, HoldKind::Statutory})
        m_kind->addItem(HoldWords::kind(kind), QString(holdKindId(kind)));
    m_meaning->setObjectName(u"holdMeaning"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_meaning->setMinimumHeight(fontMetrics().lineSpacing() * 3 + 4); // so that the dialog does not jump
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(QString(), m_meaning);

    m_ground->setObjectName(u"holdGround"_s);
    m_ground->addItem(tr("Choose the ground"), QString());
    for (const QString &id : HoldWords::grounds())
        m_ground->addItem(HoldWords::ground(id), id);
    m_groundLabel = buddyLabel(m_ground, tr("&Ground:"));
    form->addRow(m_groundLabel, m_ground);
    m_claim->setObjectName(u"holdClaim"_s);
    m_claim->setMaxLength(longestReference);
    m_claimLabel = buddyLabel(m_claim);
    form->addRow(m_claimLabel, m_claim);
    m_request->setObjectName(u"holdRequest"_s);
    m_request->setMaxLength(longestRequest);
    m_request->setPlaceholderText(tr("its number, if it has one, e.g. SAR-2026-0017"));
    m_request->setToolTip(
        tr("It is shown instead of the hold's number, on certificates of destruction too: no name may "
           "stand in it"));
    m_requestLabel = buddyLabel(m_request, tr("Re&quest:"));
    form->addRow(m_requestLabel, m_request);

    m_from = holdDate(u"holdFrom"_s, today);
    m_from->setMaximumDate(today);
    m_fromLabel = buddyLabel(m_from);
    form->addRow(m_fromLabel, m_from);
    m_until = holdDate(u"holdUntil"_s, today.addDays(usualRestrictionDays));
    m_until->setMinimumDate(today.addDays(1));
    m_until->setAccessibleName(tr("First day without it"));
    m_until->setEnabled(false);
    m_ends->setObjectName(u"holdEnds"_s);
    m_ends->setToolTip(tr("The first day without it; without a day it stays until it is lifted"));
    form->addRow(m_ends, m_until);

    m_reason->setObjectName(u"holdReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_remark->setObjectName(u"holdRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(QString(), m_remark);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlaceHoldDialog::showKind);
    for (QComboBox *box : {m_ground, m_vault})
        connect(box, &QComboBox::currentIndexChanged, this, &PlaceHoldDialog::check);
    for (QLineEdit *edit : {m_claim, m_numbers, m_request})
        connect(edit, &QLineEdit::textChanged, this, &PlaceHoldDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &PlaceHoldDialog::check);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_some, &QRadioButton::toggled, this, [this](bool on) {
        m_numbers->setEnabled(on);
        if (on)
            m_numbers->setFocus();
        check();
    });
}

void PlaceHoldDialog::setTargets(const QList<HoldTarget> &targets, const QStringList &numbers)
{
    m_targets = targets;
    qsizetype count = 0;
    QStringList vaults;
    for (const HoldTarget &target : targets) {
        count += target.recordings.size();
        vaults.append(target.vaultName);
    }
    QString shown = numbers.first(std::min<qsizetype>(numbers.size(), shownNumbers)).join(u", "_s);
    if (numbers.size() > shownNumbers)
        shown += u", …"_s;
    QString text =
        tr("On %1 in %2", "recordings, and where they are").arg(HoldWords::recordings(count), vaults.join(u", "_s));
    if (!shown.isEmpty())
        text += u": "_s + shown;
    if (targets.size() > 1)
        text += u'\n' + tr("They are in %n vault(s): each gets a hold of its own.", nullptr, int(targets.size()));
    m_what->setText(text);
    m_what->show();
    m_choice->hide();
    check();
}

void PlaceHoldDialog::offerVaults(const QList<VaultName> &vaults)
{
    m_vault->clear();
    for (const VaultName &vault : vaults) {
        if (vault.held && holdsRecordings(vault.kind))
            m_vault->addItem(vault.name, QVariant::fromValue(vault.id));
    }
    m_choice->show();
    m_what->hide();
    check();
}

HoldKind PlaceHoldDialog::kind() const
{
    return holdKindFromId(m_kind->currentData().toString()).value_or(HoldKind::Legal);
}

void PlaceHoldDialog::showKind()
{
    const HoldKind chosen = kind();
    const Session &session = m_context.session;
    m_meaning->setText(
        HoldWords::meaning(chosen, session.fourEyes(),
                           legal::addWorkingDays(m_holds.today(), holdConfirmationWorkingDays, HolidayCalendar())));
    const bool restriction = chosen == HoldKind::Restriction;
    for (QWidget *widget : {static_cast<QWidget *>(m_ground), static_cast<QWidget *>(m_groundLabel),
                            static_cast<QWidget *>(m_request), static_cast<QWidget *>(m_requestLabel)})
        widget->setVisible(restriction);
    m_claim->setVisible(!restriction);
    m_claimLabel->setVisible(!restriction);
    m_claimLabel->setText(tr("%1:").arg(HoldWords::claimLabel(chosen)));
    const bool dated = chosen != HoldKind::Legal;
    m_from->setVisible(dated);
    m_fromLabel->setVisible(dated);
    m_fromLabel->setText(restriction                     ? tr("Asked on:")
                         : chosen == HoldKind::Statutory ? tr("Letter of:")
                                                         : tr("Order of:"));
    const bool mayEnd = restriction || chosen == HoldKind::OrderKeep;
    m_ends->setVisible(mayEnd);
    m_until->setVisible(mayEnd);
    check();
}

QString PlaceHoldDialog::wrong() const
{
    if (!m_choice->isHidden()) {
        if (m_vault->count() == 0)
            return tr("There is no vault that you can open");
        if (m_some->isChecked() && typedNumbers(m_numbers->text()).isEmpty())
            return tr("Give the numbers of the recordings");
    }
    if (kind() == HoldKind::Restriction && m_ground->currentData().toString().isEmpty())
        return tr("Choose the ground of the restriction");
    const QString request = m_request->text().trimmed();
    if (kind() == HoldKind::Restriction && !request.isEmpty() && !isRequestNumber(request))
        return tr("Give the request's number alone, such as SAR-2026-0017: it comes on certificates");
    const bool order = kind() == HoldKind::OrderKeep || kind() == HoldKind::OrderErase;
    if ((order || kind() == HoldKind::Statutory) && m_claim->text().trimmed().isEmpty())
        return order ? tr("Give the reference of the order") : tr("Give the reference of the letter");
    const auto length = m_reason->toPlainText().trimmed().size();
    if (length < actions::shortestReason)
        return tr("%n more character(s) of the reason needed", nullptr, int(actions::shortestReason - length));
    if (length > actions::longestReason)
        return tr("The reason is %n character(s) too long", nullptr, int(length - actions::longestReason));
    return {};
}

void PlaceHoldDialog::check()
{
    if (!m_place)
        return; // still being made
    const QString remark = wrong();
    m_remark->setText(remark);
    m_place->setEnabled(remark.isEmpty() && !m_working);
    m_place->setToolTip(remark);
}

HoldDraft PlaceHoldDialog::draft() const
{
    HoldDraft draft;
    draft.kind = kind();
    draft.reason = m_reason->toPlainText().trimmed();
    draft.claimReference =
        draft.kind == HoldKind::Restriction ? m_ground->currentData().toString() : m_claim->text().trimmed();
    if (draft.kind == HoldKind::Restriction)
        draft.reference = m_request->text().trimmed();
    if (draft.kind != HoldKind::Legal)
        draft.fromOn = m_from->date();
    if (!m_ends->isHidden() && m_ends->isChecked())
        draft.untilOn = m_until->date();
    return draft;
}

Result<QList<Id>> PlaceHoldDialog::recordingsByNumber(Session &session, const Id &vault, const QStringList &numbers)
{
    const RecordingService service(session, {}, &grantedCaseAccess());
    QList<Id> ids;
    for (const QString &number : numbers) {
        VOICELOG_ASSIGN(const Recording recording, service.find(number));
        if (recording.vaultId != vault)
            return fail(errors::NotFound, {{u"what"_s, u"recording"_s}, {u"id"_s, number}});
        ids.append(recording.id);
    }
    return ids;
}

void PlaceHoldDialog::place()
{
    if (m_working || !wrong().isEmpty())
        return;
    QList<HoldTarget> targets = m_targets;
    QStringList numbers;
    if (!m_choice->isHidden()) {
        targets = {{m_vault->currentData().value<Id>(), m_vault->currentText(), {}}};
        if (m_some->isChecked())
            numbers = typedNumbers(m_numbers->text());
    }
    m_working = true;
    check();
    m_context.jobs.start(
        this,
        [&session = m_context.session, &holds = m_holds, targets, numbers, draft = draft()]() -> Result<Outcome> {
            VOICELOG_TRY(checkPlacedByHand(session, draft.kind, draft.reference));
            Outcome outcome;
            for (const HoldTarget &target : targets) {
                HoldDraft one = draft;
                one.vaultId = target.vaultId;
                one.recordings = target.recordings;
                if (!numbers.isEmpty()) {
                    VOICELOG_ASSIGN(one.recordings, recordingsByNumber(session, target.vaultId, numbers));
                }
                const auto placed = holds.place(one);
                if (!placed) {
                    outcome.error = placed.error();
                    break;
                }
                outcome.holds.append(*placed);
            }
            return outcome;
        },
        [this](const Result<Outcome> &outcome) {
            m_working = false;
            if (outcome)
                finished(*outcome);
            else
                m_message->showError(outcome.error());
            check();
        });
}

void PlaceHoldDialog::finished(const Outcome &outcome)
{
    m_done += outcome.holds;
    if (outcome.error) {
        m_message->showError(*outcome.error);
        for (const Hold &hold : outcome.holds)
            m_targets.removeIf([&hold](const HoldTarget &target) { return target.vaultId == hold.vaultId; });
        return;
    }
    if (!m_done.isEmpty())
        Q_EMIT placed(m_done);
    accept();
}

} // namespace voicelog
