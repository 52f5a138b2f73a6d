// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignerText.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace voicelog {

QString SignerText::nameOf(const QString &distinguishedName)
{
    static const QRegularExpression commonName(uR"((?:^|,)CN=((?:\\.|[^,+\\])+))"_s);
    static const QRegularExpression escape(uR"(\\([^0-9A-Fa-f]))"_s);
    const auto match = commonName.match(distinguishedName);
    return match.hasMatch() ? match.captured(1).replace(escape, u"\\1"_s) : distinguishedName;
}

QStringList SignerText::remarks(const RecordingDraft &draft)
{
    QStringList remarks;
    for (const DraftSigner &signer : draft.signers) {
        const QString until = QLocale().toString(signer.validUntil.date(), QLocale::ShortFormat);
        remarks.append(signer.trusted
                           ? tr("Signed by %1, whom you trust (certificate until %2)").arg(nameOf(signer.name), until)
                           : tr("Signed by %1, whose certificate you do not trust").arg(nameOf(signer.name)));
    }
    if (draft.wasEncrypted)
        remarks.append(tr("Was encrypted; your key opened it"));
    return remarks;
}

} // namespace voicelog
