// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LedgerModel.h"
#include "RetentionContext.h"

#include <base/Result.h>
#include <common/FormDocument.h>
#include <common/Jobs.h>

#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace voicelog {

class EmptyState;
class MessageBar;

/// A list on this page with, beside it, the chosen record as a document and what can be done with it. It reads the
/// archive on a worker, and again whenever it is asked to; what was chosen stays chosen.
class LedgerPane : public QWidget
{
    Q_OBJECT

public:
    /// What makes one list differ from another.
    struct Form
    {
        QString name = {};     ///< begins the objects' names
        QString listName = {}; ///< for screen readers
        QStringList titles = {};
        QList<int> wideColumns = {1}; ///< share what the others leave
        int lookColumn = -1;
        int listWidth = 720;       ///< at first; the rest is the document's
        QString icon = {};         ///< of the empty states
        QString nothingTitle = {}; ///< nothing is chosen
        QString nothingText = {};
    };
    struct Filter
    {
        QString id;
        QString label;
        QStringList states; ///< none: all
    };

    LedgerPane(const RetentionContext &context, const Form &form, QWidget *parent = nullptr);

    virtual void reload() = 0;
    /// By key or number; where the list is still coming, as soon as it is there.
    void choose(const QString &keyOrNumber);
    [[nodiscard]] QString chosen() const; ///< the key; empty if none is
    [[nodiscard]] QString filter() const;
    void setFilter(const QString &id);
    [[nodiscard]] QTableView *view() const { return m_view; }

Q_SIGNALS:
    void failed(const voicelog::Error &error);
    void told(const QString &title, const QString &advice);
    /// Something was stored: other lists may have to be read again.
    void stored();
    void openRequested(const QString &pageId, const QJsonObject &target);

protected:
    /// The first is chosen; the last one shows all.
    void setFilters(const QList<Filter> &filters);
    void addToTop(QWidget *widget);
    /// Below the document.
    QPushButton *addButton(const QString &name, const QString &text, const QString &icon);
    void addToSide(QWidget *widget);
    void setRows(const QList<LedgerRow> &rows);
    /// By id, for whoever decided something.
    [[nodiscard]] static Result<QHash<Id, QString>> accountNames(const RetentionContext &context);
    /// Reads on a worker; only the last answer counts.
    template <typename Contents>
    void readOnWorker(const std::function<Result<Contents>()> &read, const std::function<void(const Contents &)> &show)
    {
        m_context.page.jobs.start(this, read, [this, show, number = ++m_reads](const Result<Contents> &contents) {
            if (number != m_reads)
                return;
            if (contents)
                show(*contents);
            else
                Q_EMIT failed(contents.error());
        });
    }
    [[nodiscard]] const LedgerRow *current() const;
    [[nodiscard]] FormDocument *document() const { return m_document; }
    [[nodiscard]] MessageBar *reminder() const { return m_reminder; }
    /// The chosen row; null where none is. Called whenever the rows were read, too.
    virtual void showRow(const LedgerRow *row) = 0;
    /// What is said where there is nothing at all.
    virtual void describeEmptiness(EmptyState *empty) = 0;

    const RetentionContext m_context;

private:
    void makeView(const Form &form);
    void select(const QString &keyOrNumber);
    void selectFirst(); ///< where none is
    void showChosen();
    void showEmptiness();

    const Form m_form;
    LedgerModel *m_model;
    QTableView *m_view;
    MessageBar *m_reminder;
    QComboBox *m_filter;
    QWidget *m_filterRow;
    QHBoxLayout *m_top;
    EmptyState *m_empty;
    QStackedWidget *m_listStack;
    QStackedWidget *m_sideStack;
    QBoxLayout *m_side;
    FormDocument *m_document;
    QHBoxLayout *m_buttons;
    QSplitter *m_splitter;
    QList<Filter> m_filters;
    quint64 m_reads = 0;
    QString m_wanted;       ///< to be chosen when the rows come
    bool m_setting = false; ///< the rows are being replaced: what is chosen meanwhile means nothing
};

} // namespace voicelog
