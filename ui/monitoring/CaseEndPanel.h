// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseDossier.h"

#include <common/FormDocument.h>

class QLabel;
class QPushButton;
class QTableWidget;

namespace voicelog {

/// How a case ended: what came out of it, who was told, when its recordings are destroyed and what stands in the way of
/// that, recording by recording; once it is done, the certificate.
class CaseEndPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CaseEndPanel(QWidget *parent = nullptr);

    void show(const CaseDossier &dossier);

Q_SIGNALS:
    void certificateRequested(const QString &number);

private:
    void makeTable();
    [[nodiscard]] static FormDocument::Facts outcomeFacts(const CaseDossier &dossier);
    [[nodiscard]] static FormDocument::Facts noticeFacts(const CaseDossier &dossier);
    [[nodiscard]] static FormDocument::Facts destructionFacts(const CaseDossier &dossier);
    void showObstacles(const CaseDossier &dossier);

    FormDocument *m_document;
    QPushButton *m_certificate;
    QString m_number; ///< of the certificate
    QLabel *m_wayTitle;
    QTableWidget *m_way;
};

} // namespace voicelog
