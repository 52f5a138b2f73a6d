// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammesContext.h"

#include <common/Page.h>
#include <programmes/ProgrammeConditions.h>

class QTabWidget;

namespace voicelog {

class CouncilDesk;
class MessageBar;
class NoticeDesk;
class ProgrammeDesk;
class ProgrammesTab;

/// The page of programmes: recording programmes with what the law asks of them, the notices to employees, and the
/// records of the works council, each in a tab of its own.
class ProgrammesPage : public Page
{
    Q_OBJECT

public:
    explicit ProgrammesPage(const ProgrammesContext &context, QWidget *parent = nullptr);
    ~ProgrammesPage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void stop() override;
    [[nodiscard]] QList<ShortcutHelp> shortcuts() const override;
    /// {"programme": id or number}, {"employeeNotice": …} or {"worksCouncilRecord": …}
    void open(const QJsonObject &target) override;

private:
    void addTab(ProgrammesTab *tab, const QString &icon, const QString &title);
    void addReport();
    void openLinked(Cure cure, const QString &id);
    [[nodiscard]] QList<ProgrammesTab *> allTabs() const;

    const ProgrammesContext m_context;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    ProgrammeDesk *m_programmes;
    NoticeDesk *m_notices;
    CouncilDesk *m_council;
    QJsonObject m_restored; ///< until the next activate()
};

} // namespace voicelog
