// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SipAddress.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// False if there was none.
bool dropScheme(QString &address, QLatin1StringView scheme)
{
    if (!address.startsWith(scheme, Qt::CaseInsensitive))
        return false;
    address.remove(0, scheme.size());
    return true;
}

void cutAt(QString &text, QStringView marks)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (marks.contains(text[i])) {
            text.truncate(i);
            return;
        }
    }
}

} // namespace

SipAddress sipAddress(QStringView aor)
{
    SipAddress address;
    QString rest = aor.trimmed().toString();
    if (const auto open = rest.lastIndexOf(u'<'); open >= 0 && rest.endsWith(u'>')) {
        address.name = plainSipName(QStringView(rest).first(open));
        rest = rest.sliced(open + 1).chopped(1).trimmed();
    }
    const bool telephone = dropScheme(rest, "tel:"_L1);
    const bool sip = !telephone && (dropScheme(rest, "sips:"_L1) || dropScheme(rest, "sip:"_L1));
    const auto at = rest.lastIndexOf(u'@');
    if (at >= 0)
        rest.truncate(at);
    cutAt(rest, telephone || at < 0 ? QStringView(u";?") : QStringView(u":;?"));
    const bool isHost = sip && at < 0 && (rest.contains(u'.') || rest.contains(u':') || rest.contains(u'['));
    if (!isHost)
        address.user = QUrl::fromPercentEncoding(rest.toUtf8()).simplified();
    return address;
}

QString plainSipName(QStringView name)
{
    static const QRegularExpression parameters(u";\\s*[A-Za-z][\\w-]*=.*$"_s);
    QString plain = name.toString().simplified();
    plain.remove(parameters);
    plain = plain.trimmed();
    if (plain.size() > 1 && plain.startsWith(u'"') && plain.endsWith(u'"'))
        plain = plain.sliced(1).chopped(1).simplified();
    return plain;
}

} // namespace voicelog
