// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SetupWizard.h"

#include "SetupConfirmPage.h"
#include "SetupOfficerPage.h"
#include "SetupPlacePage.h"
#include "SetupProgrammePage.h"
#include "SetupWordsPage.h"

#include <common/MessageBox.h>

#include <QAbstractButton>

using namespace Qt::StringLiterals;

namespace voicelog {

SetupWizard::SetupWizard(const ShellContext &context, QWidget *parent) : QWizard(parent), m_context(context)
{
    setObjectName(u"setupWizard"_s);
    setWindowTitle(tr("A new archive"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoDefaultButton, false);
    setMinimumSize(720, 560);
    addPage(new SetupPlacePage(context, m_state, this));
    addPage(new SetupOfficerPage(context, m_jobs, m_state, this));
    addPage(new SetupWordsPage(m_state, this));
    addPage(new SetupConfirmPage(m_state, this));
    addPage(new SetupProgrammePage(m_jobs, m_state, this));
}

SetupWizard::~SetupWizard() = default;

std::unique_ptr<Session> SetupWizard::takeSession() { return std::move(m_state.session); }

void SetupWizard::reject()
{
    if (!m_state.session || m_state.confirmed) {
        QWizard::reject();
        return;
    }
    const Message message{
        .kind = Message::Kind::Warning,
        .title = windowTitle(),
        .text = tr("Leave without checking the recovery words?"),
        .detail = tr("The archive has been made. Its recovery words will not be shown again: if the password is lost "
                     "then, nobody can open it.")};
    m_context.messageBox.confirm(this, message, tr("Leave"), this, [this] { QWizard::reject(); });
}

} // namespace voicelog
