// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/PackagePassword.h>
#include <support/TestMain.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestPackagePassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCanBeReadOut()
    {
        const QRegularExpression shape(u"^([C-HJ-NPRTV-Y2-9]{5}-){5}[C-HJ-NPRTV-Y2-9]{5}$"_s);
        for (int i = 0; i < 100; ++i) {
            const QString password = QString::fromLatin1(newPackagePassword().view());
            QVERIFY2(shape.match(password).hasMatch(), qPrintable(password));
            for (const QChar lookAlike : u"AEIOUBGLQSZ01"_s)
                QVERIFY2(!password.contains(lookAlike), qPrintable(password));
        }
    }

    void itIsStrong()
    {
        constexpr int passwords = 1000;
        QSet<QString> all;
        QHash<QChar, int> counts;
        for (int i = 0; i < passwords; ++i) {
            const QString password = QString::fromLatin1(newPackagePassword().view());
            all.insert(password);
            for (const QChar c : password)
                ++counts[c];
        }
        QCOMPARE(all.size(), passwords);
        QCOMPARE(counts.take(u'-'), 5 * passwords);
        QVERIFY(30 * std::log2(double(counts.size())) >= 128);
        // Each as often as the others: 1304 times, give or take six standard deviations.
        const int mean = 30 * passwords / int(counts.size());
        for (const int count : std::as_const(counts))
            QVERIFY2(std::abs(count - mean) < 6 * std::sqrt(mean), qPrintable(QString::number(count)));
    }
};

VOICELOG_APPLESS_TEST(TestPackagePassword)
#include "tst_packagepassword.moc"
