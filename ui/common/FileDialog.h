// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QFileDialog;
class QObject;
class QWidget;

namespace voicelog {

/// What to ask of a person who picks files.
struct FileRequest
{
    QString id = {}; ///< remembers the last folder for this use, e.g. "import"
    QString title = {};
    QStringList filters = {};   ///< as QFileDialog writes them; empty: all files
    QString suggestedName = {}; ///< for saving
    QString acceptText = {};    ///< the button's verb; empty: the system's
    /// Its folder may be called after somebody: it is remembered until the program ends, and not in the settings.
    bool aboutPersons = false;
};

/// The one way to let a person pick files or folders: a seam that tests answer. Never blocks: the answer comes later on
/// the GUI thread, and not at all when the person cancels, `context` is gone, or the session locked meanwhile.
class FileDialog
{
public:
    virtual ~FileDialog() = default;
    virtual void openFiles(QWidget *parent, const FileRequest &request, QObject *context,
                           std::function<void(const QStringList &paths)> chosen) = 0;
    virtual void openFolder(QWidget *parent, const FileRequest &request, QObject *context,
                            std::function<void(const QString &path)> chosen) = 0;
    /// The system's dialog has asked before an existing file is named.
    virtual void saveFile(QWidget *parent, const FileRequest &request, QObject *context,
                          std::function<void(const QString &path)> chosen) = 0;
};

/// The real one: QFileDialog, opened and not executed.
class WidgetFileDialog final : public FileDialog
{
public:
    WidgetFileDialog();
    ~WidgetFileDialog() override;

    void openFiles(QWidget *parent, const FileRequest &request, QObject *context,
                   std::function<void(const QStringList &)> chosen) override;
    void openFolder(QWidget *parent, const FileRequest &request, QObject *context,
                    std::function<void(const QString &)> chosen) override;
    void saveFile(QWidget *parent, const FileRequest &request, QObject *context,
                  std::function<void(const QString &)> chosen) override;

private:
    using Folders = QHash<QString, QString>;

    [[nodiscard]] QFileDialog *makeDialog(QWidget *parent, const FileRequest &request, QObject *context,
                                          std::function<void(const QStringList &)> chosen) const;

    std::shared_ptr<Folders> m_folders; ///< by use; a dialog may outlive this
};

} // namespace voicelog
