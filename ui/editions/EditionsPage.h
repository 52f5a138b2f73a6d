// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Page.h>
#include <common/PageFactory.h>
#include <editions/EditionText.h>
#include <rules/RuleEdition.h>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QTabWidget;
class QTimer;
class QTreeWidget;

namespace voicelog {

class EditionRules;
class EditionService;
class Error;
class MessageBar;
class SourceView;
class SyntaxRepository;

/// The rules of law: editions with their periods on the left; on the right the rules of the chosen one, and its text,
/// which an officer can edit while it is a draft. A mistake is shown with its place as one types. What was typed is
/// kept in the archive a moment after each change.
class EditionsPage : public Page
{
    Q_OBJECT

public:
    EditionsPage(const PageContext &context, EditionService &service, SyntaxRepository &syntax,
                 QWidget *parent = nullptr);
    ~EditionsPage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void activate() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    /// {"edition": id}
    void open(const QJsonObject &target) override;

private:
    void makeWidgets(SyntaxRepository &syntax);
    void makeActions();
    void load();
    void fillList();
    void showChosen();
    void showFacts(const std::optional<RuleEdition> &edition, const EditionText &text);
    void check();
    void save();
    /// Once nothing typed is on its way to the store: an act needs the version that is there.
    void afterSaving(std::function<void()> then);
    void draftFromChosen();
    void propose();
    void publish();
    void discard();
    template <typename Work>
    void change(Work work);
    void updateActions();
    [[nodiscard]] const EditionText *chosen() const;
    [[nodiscard]] bool isOfficer() const;

    const PageContext m_context;
    EditionService &m_service;
    QList<EditionText> m_texts;
    qsizetype m_chosen = -1;
    Id m_wanted; ///< to be chosen after the next load
    QString m_wantedEdition;
    bool m_changed = false; ///< typed and not stored yet
    bool m_saving = false;
    std::function<void()> m_then; ///< waits for the store
    bool m_active = false;

    MessageBar *m_message;
    QTreeWidget *m_list;
    QLabel *m_heading;
    QLabel *m_facts;
    QTabWidget *m_tabs;
    EditionRules *m_rules;
    SourceView *m_source;
    MessageBar *m_mistake;
    QTimer *m_pause;
    QAction *m_draft;
    QAction *m_propose;
    QAction *m_publish;
    QAction *m_discard;
    QAction *m_goTo;
    int m_mistakeLine = 0;
};

} // namespace voicelog
