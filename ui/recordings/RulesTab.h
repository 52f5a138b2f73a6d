// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingLoader.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace voicelog {

struct RecordingsContext;

/// Whether the recording was lawfully made: what stands against it, which fact and which article, and what cures it;
/// earlier judgements; and the two steps by which officers release a restricted one.
class RulesTab : public QWidget
{
    Q_OBJECT

public:
    explicit RulesTab(const RecordingsContext &context, QWidget *parent = nullptr);
    void setDetails(const RecordingDetails &details);

Q_SIGNALS:
    /// Judged anew, proposed, released.
    void stored();
    void failed(const voicelog::Error &error);

private:
    void makeWidgets();
    void showJudgement(int index);
    void addGroup(const QString &title, const QList<RuleResult> &results, const QString &icon, bool open);
    void explain();
    void showSummary();
    void showReleases();
    void judgeAgain();
    void propose();
    void confirm();
    void withdraw();
    template <typename Work>
    void run(Work work);
    [[nodiscard]] const Release *openProposal() const;
    [[nodiscard]] QStringList restricting() const;

    const RecordingsContext &m_context;
    RecordingDetails m_details;
    QList<RuleResult> m_shown;
    QLabel *m_summaryIcon;
    QLabel *m_summary;
    QLabel *m_release;
    QComboBox *m_when;
    QTreeWidget *m_tree;
    QTextBrowser *m_text;
    QPushButton *m_judge;
    QPushButton *m_propose;
    QPushButton *m_confirm;
    QPushButton *m_withdraw;
};

} // namespace voicelog
