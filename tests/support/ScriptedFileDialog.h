// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/FileDialog.h>

#include <QList>

namespace voicelog::test {

/// Answers file dialogs with paths chosen beforehand, in order, at once; an empty list or none left means Cancel.
class ScriptedFileDialog final : public FileDialog
{
public:
    void openFiles(QWidget *, const FileRequest &request, QObject *,
                   std::function<void(const QStringList &)> chosen) override
    {
        requests.append(request);
        if (const auto paths = next(); !paths.isEmpty())
            chosen(paths);
    }
    void openFolder(QWidget *, const FileRequest &request, QObject *,
                    std::function<void(const QString &)> chosen) override
    {
        requests.append(request);
        if (const auto paths = next(); !paths.isEmpty())
            chosen(paths.first());
    }
    void saveFile(QWidget *parent, const FileRequest &request, QObject *context,
                  std::function<void(const QString &)> chosen) override
    {
        openFolder(parent, request, context, std::move(chosen));
    }

    QList<QStringList> answers;
    QList<FileRequest> requests;

private:
    QStringList next() { return answers.isEmpty() ? QStringList() : answers.takeFirst(); }
};

} // namespace voicelog::test
