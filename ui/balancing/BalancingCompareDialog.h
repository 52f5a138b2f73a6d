// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingDossier.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QTextBrowser;

namespace voicelog {

/// Two versions side by side, field by field. What is only in the older one is struck through and bracketed by minus
/// signs, what is only in the newer one is underlined and bracketed by plus signs: the colours only help. Deletes
/// itself when closed.
class BalancingCompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// `versions` newest first, with a name for each; the newest two are shown first. `label` and `text` come from
    /// `sections`.
    struct Version
    {
        QString name;
        BalancingRecord record;
    };
    BalancingCompareDialog(const QString &number, const QList<Version> &versions, const QList<FormSection> &sections,
                           QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QComboBox *makeChoice(const QString &name, const QString &accessibleName);
    void showDifferences();
    [[nodiscard]] QString rowHtml(const FormField &field, const QJsonObject &before, const QJsonObject &after,
                                  bool *differs) const;

    QList<Version> m_versions;
    QList<FormSection> m_sections;
    QComboBox *m_before;
    QComboBox *m_after;
    QCheckBox *m_all;
    QLabel *m_count;
    QTextBrowser *m_view;
};

} // namespace voicelog
