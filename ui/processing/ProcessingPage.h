// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProcessingContext.h"

#include <base/Id.h>
#include <common/Page.h>

class QMenu;
class QStackedWidget;

namespace voicelog {

class JobBar;
class MessageBar;
class RegisterDetail;
class RegisterListPane;

/// The page of the processing register: the list of its entries, and one at a time over the whole page.
class ProcessingPage : public Page
{
    Q_OBJECT

public:
    explicit ProcessingPage(const ProcessingContext &context, QWidget *parent = nullptr);
    ~ProcessingPage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void stop() override;
    [[nodiscard]] QList<ShortcutHelp> shortcuts() const override;
    /// {"registerEntry": id or number}
    void open(const QJsonObject &target) override;

    [[nodiscard]] RegisterDetail *detail() const { return m_detail; }
    /// What goes out of the register, CSV and JSON; the place for other forms.
    [[nodiscard]] QMenu *exportMenu() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void openEntry(const Id &entry, const QString &field);
    void showList();
    void makeNew();
    void chooseImport();
    void importFile(const QString &path);
    void exportRegister(bool json);

    const ProcessingContext m_context;
    MessageBar *m_message;
    JobBar *m_progress;
    QStackedWidget *m_stack;
    RegisterListPane *m_list;
    RegisterDetail *m_detail;
    QJsonObject m_restored; ///< until the first activate()
    bool m_active = false;
};

} // namespace voicelog
