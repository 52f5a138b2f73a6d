// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseDossier.h"

#include <common/FormDocument.h>

#include <QStackedWidget>

namespace voicelog {

class EmptyState;
class GuidedForm;

/// The dossier of a case as a form or as a document, or why this account cannot read it.
class CaseDossierTab : public QStackedWidget
{
    Q_OBJECT

public:
    /// Who looks at it, and how.
    struct Reader
    {
        bool editable = false;
        bool officer = false;
        bool fourEyes = true;
    };

    explicit CaseDossierTab(QWidget *parent = nullptr);

    void showDossier(const CaseDossier &dossier, const Reader &reader);
    [[nodiscard]] GuidedForm *form() const { return m_form; }

private:
    void showWhyNot(CaseState state, bool officer);
    [[nodiscard]] static FormDocument::Facts headOf(const CaseDossier &dossier, bool fourEyes);

    GuidedForm *m_form;
    EmptyState *m_unreadable;
};

} // namespace voicelog
