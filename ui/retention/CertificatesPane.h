// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LedgerPane.h"

#include <retention/DestructionRecord.h>

class QAction;
class QPushButton;

namespace voicelog {

/// Every certificate of destruction: read as a document, saved as the signed file that anybody can check without the
/// archive, and the check of such a file from anywhere. Everybody who sees the page may do all of it.
class CertificatesPane : public LedgerPane
{
    Q_OBJECT

public:
    explicit CertificatesPane(const RetentionContext &context, QWidget *parent = nullptr);

    void reload() override;

private:
    struct Contents
    {
        QList<DestructionRecord> records;
        QHash<Id, QString> accounts;
    };
    [[nodiscard]] static Result<Contents> read(const RetentionContext &context);
    void show(const Contents &contents);
    void showRow(const LedgerRow *row) override;
    void describeEmptiness(EmptyState *empty) override;
    [[nodiscard]] const DestructionRecord *currentRecord() const;
    void save();
    void check();

    Contents m_contents;
    QAction *m_check;
    QPushButton *m_save;
};

} // namespace voicelog
