// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ImportTrust.h"

#include <base/Result.h>
#include <interchange/ImportCoverage.h>
#include <programmes/Programme.h>

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;
class QToolButton;

namespace voicelog {

class MappingChoice;
struct RecordingsContext;

/// The first step of an import: which files and folders, and into which programme, unless it goes into a monitoring
/// case. Files can be dropped on it.
class ImportChoosePane : public QWidget
{
    Q_OBJECT

public:
    /// `intoCase`: its number; a programme is asked for if it is empty.
    ImportChoosePane(const RecordingsContext &context, const QString &intoCase, QWidget *parent = nullptr);

    void addPaths(const QStringList &paths);
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] std::optional<Programme> programme() const;
    [[nodiscard]] const ImportTrust &trust() const { return m_trust; }
    [[nodiscard]] const MappingChoice &mappings() const { return *m_mappings; }
    /// Of the lines of the chosen programme and of the others.
    [[nodiscard]] ImportCoverage coverage() const;
    /// Why the next step cannot be taken; empty if it can.
    [[nodiscard]] QString whyNot() const;

Q_SIGNALS:
    void changed();
    /// Other certificates are trusted at every import from now on.
    void certificatesKept();
    void failed(const voicelog::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addSourceButtons(QBoxLayout *row);
    void addTarget(QBoxLayout *row);
    void loadProgrammes(const Id &choose);
    void newProgramme();
    void addTrust(QBoxLayout *row);
    void loadTrust();
    void setTrust(const ImportTrust &trust);

    const RecordingsContext &m_context;
    const QString m_intoCase;
    QListWidget *m_paths;
    QToolButton *m_remove;
    QComboBox *m_programme;
    QLabel *m_trustSummary;
    MappingChoice *m_mappings;
    QList<QLabel *> m_labels;      ///< before the fields, all of one width
    QList<Programme> m_programmes; ///< that can be imported into
    QList<Programme> m_closedToUs; ///< those without a key here
    ImportTrust m_trust;
    bool m_loading = true;
    bool m_trustLoading = true;
};

} // namespace voicelog
