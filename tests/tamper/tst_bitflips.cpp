// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AttackedArchive.h"

#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::AttackedArchive;

/// Flips one bit of one file at a time, at random places, and asks whether opening or verifying notices it and names
/// the file. VOICELOG_FLIPS says how many.
class TestBitFlips : public QObject
{
    Q_OBJECT

    struct Row
    {
        int flips = 0;
        int atOpening = 0; ///< of those that were noticed
        int noticed = 0;
        int named = 0;
    };

    static QString kindOf(const QString &name) { return name.startsWith("vaults/"_L1) ? u"vaults/*.db"_s : name; }

private Q_SLOTS:
    void everyFlipIsNoticed()
    {
        AttackedArchive archive;
        archive.close();
        const AttackedArchive::Files whole = archive.files();
        const QList<Error> none = archive.found();
        QVERIFY2(none.isEmpty(), AttackedArchive::told(none).constData());
        archive.put(whole);

        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("VOICELOG_FLIPS", &given);
        const int flips = given ? wanted : 60;
        // As many of each kind of file: by size alone the keyring would hardly be hit.
        const QStringList names = whole.keys();
        QMap<QString, Row> table;
        QStringList unnoticed;
        QRandomGenerator random(20261129);
        for (int i = 0; i < flips; ++i) {
            const QString name = names[i % names.size()];
            const QByteArray &bytes = whole[name];
            const qint64 bit = qint64(random.generate64() % (quint64(bytes.size()) * 8));
            QByteArray changed = bytes;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            archive.write(name, changed);

            const QList<Error> found = archive.found();
            Row &row = table[kindOf(name)];
            ++row.flips;
            row.noticed += found.isEmpty() ? 0 : 1;
            const bool named = std::ranges::any_of(found, [&](const Error &error) {
                const QString path = error.parameters().value(u"path"_s).toString();
                return path.endsWith(name) || (error.is(errors::NotAnArchive) && name == "keyring.json"_L1);
            });
            row.named += named ? 1 : 0;
            if (found.isEmpty() || !named)
                unnoticed.append(
                    u"%1 bit %2: %3"_s.arg(name).arg(bit).arg(QString::fromUtf8(AttackedArchive::told(found))));
            archive.put(whole);
        }
        for (auto it = table.cbegin(); it != table.cend(); ++it)
            qInfo("| %-14s | %5d | %5d | %5d | %5d |", qPrintable(it.key()), it->flips, it->noticed, it->named,
                  it->flips - it->noticed);
        QVERIFY2(unnoticed.isEmpty(), qPrintable(unnoticed.join(u'\n')));
    }
};

VOICELOG_GUILESS_TEST(TestBitFlips)
#include "tst_bitflips.moc"
