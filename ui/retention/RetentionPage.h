// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RetentionContext.h"

#include <common/Page.h>

class QTabWidget;

namespace voicelog {

class CertificatesPane;
class HoldsPane;
class LedgerPane;
class MessageBar;
class ProposalsPane;

/// The page "Destruction": what waits to be destroyed, what keeps it, and what was destroyed. A works-council reviewer
/// sees the certificates alone.
class RetentionPage : public Page
{
    Q_OBJECT

public:
    explicit RetentionPage(const RetentionContext &context, QWidget *parent = nullptr);
    ~RetentionPage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    /// {"hold": id or number}, {"order": id, or the number of the programme or case}, {"certificate": id or number}, or
    /// {"tab": "holds", "proposals", "certificates"}
    void open(const QJsonObject &target) override;

private:
    void add(LedgerPane *pane, const QString &key, const QString &icon, const QString &title);
    void reloadAll();
    [[nodiscard]] LedgerPane *pane(const QString &key) const;

    const RetentionContext m_context;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    QList<std::pair<QString, LedgerPane *>> m_panes; ///< with the keys of their records in a target
};

} // namespace voicelog
