// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReasonDialog.h"

#include <common/IconSet.h>
#include <words/EnumText.h>

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QLatin1StringView employeeCheck{"EMPLOYEE_CHECK"}; ///< no reason to listen: it leads to a monitoring case

} // namespace

ReasonDialog::ReasonDialog(const QString &number, const QString &kind, bool offerCheck, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"reasonDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why do you listen?"));

    auto *intro =
        new QLabel(tr("Who listened to %1, when, why and to which parts is kept in the audit trail.").arg(number));
    intro->setWordWrap(true);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"reasonKind"_s);
    for (const QString &id : listeningReasonKinds())
        m_kind->addItem(EnumText::listeningReason(id), id);
    if (offerCheck)
        m_kind->addItem(tr("Checking an employee"), QString(employeeCheck));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"reasonText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_counter = new QLabel;
    m_counter->setObjectName(u"reasonCounter"_s);
    m_counter->setWordWrap(true);

    m_scope = new QButtonGroup(this);
    auto *scopes = new QVBoxLayout;
    const auto addScope = [&](const QString &text, ReasonMemory::Scope scope, const QString &name) {
        auto *button = new QRadioButton(text);
        button->setObjectName(name);
        m_scope->addButton(button, int(scope));
        scopes->addWidget(button);
    };
    addScope(tr("for this &recording"), ReasonMemory::Scope::ThisRecording, u"scopeRecording"_s);
    addScope(tr("for 15 &minutes"), ReasonMemory::Scope::FifteenMinutes, u"scopeMinutes"_s);
    addScope(tr("until the archive is &locked"), ReasonMemory::Scope::UntilLock, u"scopeLock"_s);
    m_scope->button(int(ReasonMemory::Scope::ThisRecording))->setChecked(true);

    auto *form = new QFormLayout;
    form->addRow(tr("R&eason:"), m_kind);
    form->addRow(tr("E&xplanation:"), m_text);
    form->addRow(QString(), m_counter);
    form->addRow(tr("Holds:"), scopes);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_listen = buttons->addButton(tr("Listen"), QDialogButtonBox::AcceptRole);
    m_listen->setObjectName(u"listenButton"_s);
    m_listen->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReasonDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReasonDialog::check);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(480);
    m_kind->setFocus();
    check();
}

ListeningReason ReasonDialog::reason() const
{
    return {m_kind->currentData().toString(), m_text->toPlainText().simplified()};
}

void ReasonDialog::askForExplanation()
{
    m_explained = true;
    check();
}

bool ReasonDialog::isEmployeeCheck() const { return m_kind->currentData().toString() == employeeCheck; }

ReasonMemory::Scope ReasonDialog::scope() const { return ReasonMemory::Scope(m_scope->checkedId()); }

void ReasonDialog::check()
{
    const bool leads = isEmployeeCheck();
    m_text->setEnabled(!leads);
    const auto scopes = m_scope->buttons();
    for (QAbstractButton *scope : scopes)
        scope->setEnabled(!leads);
    m_listen->setText(leads ? tr("To the monitoring cases") : tr("Listen"));
    m_listen->setIcon(icons::named(leads ? u"monitoring"_s : u"play"_s));
    if (leads) {
        m_counter->setText(
            tr("This was recorded for another purpose, and callers were told of that one: it cannot be used "
               "to check an employee (R-PURPOSE-02, R-ANNOUNCE-02). That takes a monitoring case with "
               "recordings of its own."));
        m_listen->setEnabled(true);
        m_listen->setToolTip({});
        return;
    }
    const ListeningReason given = reason();
    const auto length = given.text.size();
    const bool needed = given.kind == u"OTHER" || (m_explained && given.kind == u"ASSESSMENT");
    const bool enough = (!needed || length >= shortestText) && length <= longestText;
    m_listen->setEnabled(enough);
    m_listen->setToolTip(enough ? QString() : tr("Explain the reason first"));
    if (length > longestText)
        m_counter->setText(tr("%n characters too many", nullptr, int(length - longestText)));
    else if (needed && length < shortestText)
        m_counter->setText(tr("%n more characters needed. Write no names.", nullptr, int(shortestText - length)));
    else
        m_counter->setText(needed ? tr("Write no names.") : tr("Not needed for this reason. Write no names."));
}

} // namespace voicelog
