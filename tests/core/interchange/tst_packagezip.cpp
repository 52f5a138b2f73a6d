// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagetest.h"

#include <archive/PackagePassword.h>
#include <base/BaseErrors.h>
#include <interchange/PackageZip.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace voicelog;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int status = -1;
    QString output;
};

Run runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForStarted() || !process.waitForFinished(300'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString text(const SecretBytes &password) { return QString::fromUtf8(password.view()); }

/// What `7z l -slt` tells of each entry: name to its fields.
QHash<QString, QHash<QString, QString>> entriesOf(const QString &path, const SecretBytes &password)
{
    QHash<QString, QHash<QString, QString>> entries;
    const Run run = runTool(u"7z"_s, {u"l"_s, u"-slt"_s, u"-p"_s + text(password), path});
    QString name;
    const QString listing = run.output.section(u"----------"_s, 1);
    for (const QString &line : listing.split(u'\n')) {
        const QString field = line.section(u" = "_s, 0, 0);
        const QString value = line.section(u" = "_s, 1).trimmed();
        if (field == "Path"_L1)
            name = value;
        else if (!name.isEmpty() && !field.isEmpty())
            entries[name].insert(field, value);
    }
    return entries;
}

} // namespace

class TestPackageZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"package.zip"_s);
        m_password = newPackagePassword();
    }

    void whatIsWrittenIsOpened()
    {
        const QHash<QString, QByteArray> files{
            {u"letter.pdf"_s, "about you"},
            {u"empty.txt"_s, {}},
            {u"exactly-20.txt"_s, QByteArray(20, 'x')},
            {u"REC-2026-0001/gesprek één – 通話.json"_s, m_marker.repeated(20'000)},
            {u"REC-2026-0001/sound.opus"_s, m_marker + test::soundBytes(1'000'000) + m_marker},
            {u"REC-2026-0001/sound.wav"_s, m_marker + test::soundBytes(1'000'000) + m_marker},
        };
        const QStringList names = files.keys();
        const auto zip = PackageZip::create(m_path, m_password);
        VERIFY_OK(zip);
        for (const QString &name : names)
            VERIFY_OK(test::addFile(**zip, name, files.value(name), 65'537));
        QVERIFY(!QFile::exists(m_path)); // not before it is whole
        VERIFY_OK((*zip)->finish());
        QCOMPARE(test::everythingIn(m_folder->path()), QStringList{u"package.zip"_s});
#ifndef Q_OS_WIN
        QCOMPARE(QFileInfo(m_path).permissions() & QFile::Permissions(0x77), QFile::Permissions());
#endif

        const QByteArray bytes = test::readBytes(m_path);
        QVERIFY(!bytes.contains(m_marker));
        QVERIFY(!bytes.contains("about you"));
        QVERIFY(!bytes.contains(m_password.view()));

        const Run tested = runTool(u"7z"_s, {u"t"_s, u"-p"_s + text(m_password), m_path});
        QVERIFY2(tested.status == 0, qPrintable(tested.output));
        QVERIFY2(!tested.output.contains(u"Warning"_s, Qt::CaseInsensitive), qPrintable(tested.output));
        const QString out = m_folder->filePath(u"out"_s);
        const Run unpacked = runTool(u"7z"_s, {u"x"_s, u"-p"_s + text(m_password), u"-o"_s + out, m_path});
        QVERIFY2(unpacked.status == 0, qPrintable(unpacked.output));
        for (const QString &name : names) {
            QCOMPARE(test::readBytes(out + u'/' + name), files.value(name));
            QCOMPARE(QFileInfo(out + u'/' + name).lastModified(), test::packedAt);
        }

        // Whoever has no password sees the names.
        const Run listed = runTool(u"unzip"_s, {u"-l"_s, m_path});
        QCOMPARE(listed.status, 0);
        for (const QString &name : names)
            QVERIFY2(listed.output.contains(name), qPrintable(listed.output));
    }

    void itIsAes256WithoutChecksums()
    {
        const auto zip = PackageZip::create(m_path, m_password);
        VERIFY_OK(zip);
        VERIFY_OK(test::addFile(**zip, u"words.txt"_s, m_marker.repeated(1000)));
        VERIFY_OK(test::addFile(**zip, u"sound.OPUS"_s, test::soundBytes(1000)));
        VERIFY_OK(test::addFile(**zip, u"short.txt"_s, "short"));
        VERIFY_OK((*zip)->finish());
        const auto entries = entriesOf(m_path, m_password);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[u"words.txt"_s][u"Method"_s], u"AES-256 Deflate"_s);
        QVERIFY(entries[u"words.txt"_s][u"Packed Size"_s].toInt() < 2000);
        QCOMPARE(entries[u"sound.OPUS"_s][u"Method"_s], u"AES-256 Store"_s);
        for (const auto &entry : entries) {
            QCOMPARE(entry[u"Encrypted"_s], u"+"_s);
            QVERIFY(entry[u"Method"_s].startsWith("AES-256"_L1));
            QCOMPARE(entry[u"CRC"_s], QString()); // AE-2: none, in clear, of what is encrypted
        }
        // zlib's CRC-32 of the marker's text is nowhere, neither in the directory nor after the file.
        QByteArray crc(4, '\0');
        quint32 sum = ~0U;
        const QByteArray content = m_marker.repeated(1000);
        for (const char c : content) {
            sum ^= quint8(c);
            for (int bit = 0; bit < 8; ++bit)
                sum = sum & 1 ? sum >> 1 ^ 0xEDB88320U : sum >> 1;
        }
        qToLittleEndian(~sum, crc.data());
        QVERIFY(!test::readBytes(m_path).contains(crc));
    }

    void anotherPasswordIsRefused()
    {
        const auto zip = PackageZip::create(m_path, m_password);
        VERIFY_OK(zip);
        VERIFY_OK(test::addFile(**zip, u"words.txt"_s, m_marker));
        VERIFY_OK((*zip)->finish());
        for (const QString &password : {text(newPackagePassword()), text(m_password).toLower(), QString()}) {
            const Run run = runTool(u"7z"_s, {u"t"_s, u"-p"_s + password, m_path});
            QVERIFY2(run.status != 0, qPrintable(run.output));
        }
        QCOMPARE(runTool(u"7z"_s, {u"t"_s, u"-p"_s + text(m_password), m_path}).status, 0);
    }

    void aChangedByteIsNoticed()
    {
        const auto zip = PackageZip::create(m_path, m_password);
        VERIFY_OK(zip);
        VERIFY_OK(test::addFile(**zip, u"sound.opus"_s, test::soundBytes(10'000)));
        VERIFY_OK((*zip)->finish());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(5000));
        char byte = 0;
        QVERIFY(file.getChar(&byte) && file.seek(5000) && file.putChar(char(byte ^ 1)));
        file.close();
        QVERIFY(runTool(u"7z"_s, {u"t"_s, u"-p"_s + text(m_password), m_path}).status != 0);
    }

    void theSameContentLooksDifferent()
    {
        for (const QString &name : {u"a.zip"_s, u"b.zip"_s}) {
            const auto zip = PackageZip::create(m_folder->filePath(name), m_password);
            VERIFY_OK(zip);
            VERIFY_OK(test::addFile(**zip, u"1.opus"_s, test::soundBytes(1000)));
            VERIFY_OK(test::addFile(**zip, u"2.opus"_s, test::soundBytes(1000)));
            VERIFY_OK((*zip)->finish());
        }
        const QByteArray a = test::readBytes(m_folder->filePath(u"a.zip"_s));
        const QByteArray b = test::readBytes(m_folder->filePath(u"b.zip"_s));
        QCOMPARE(a.size(), b.size());
        for (qsizetype at = 300; at + 16 < 900; at += 16) // within the first sound
            QVERIFY(b.indexOf(a.sliced(at, 16)) < 0 && a.indexOf(a.sliced(at, 16), at + 1) < 0);
    }

    void anEmptyPackageIsOne()
    {
        const auto zip = PackageZip::create(m_path, m_password);
        VERIFY_OK(zip);
        VERIFY_OK((*zip)->finish());
        QCOMPARE(runTool(u"7z"_s, {u"t"_s, m_path}).status, 0);
    }

    void whatIsThereStays()
    {
        for (const QString &there : {m_path, m_path + u".part"_s}) {
            QFile file(there);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
            file.close();
            const auto zip = PackageZip::create(m_path, m_password);
            VERIFY_ERROR(zip, errors::FileExists);
            QCOMPARE(zip.error().parameters().value(u"path"_s).toString(), there);
            QCOMPARE(test::readBytes(there), "mine");
            QVERIFY(file.remove());
        }
        VERIFY_ERROR(PackageZip::create(m_folder->filePath(u"not/there.zip"_s), m_password), errors::FileUnwritable);
        // One that comes meanwhile stays too.
        const auto zip = PackageZip::create(m_path, m_password);
        VERIFY_OK(zip);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        VERIFY_ERROR((*zip)->finish(), errors::FileExists);
        QCOMPARE(test::readBytes(m_path), "mine");
        QCOMPARE(test::everythingIn(m_folder->path()), QStringList{u"package.zip"_s});
    }

    void passwordsThatAreNoneAreRefused()
    {
        VERIFY_ERROR(PackageZip::create(m_path, {}), errors::InvalidValue);
        VERIFY_ERROR(PackageZip::create(m_path, SecretBytes::copyOf(QByteArrayView("a\0b", 3))), errors::InvalidValue);
        QCOMPARE(test::everythingIn(m_folder->path()), QStringList());
    }

    void whatIsNotFinishedIsRemoved_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("nothing written") << 0;
        QTest::newRow("within a text") << 1;
        QTest::newRow("within a sound") << 2;
        QTest::newRow("all written") << 3;
    }
    void whatIsNotFinishedIsRemoved()
    {
        QFETCH(const int, step);
        {
            const auto zip = PackageZip::create(m_path, m_password);
            VERIFY_OK(zip);
            if (step == 1 || step == 2) {
                VERIFY_OK((*zip)->begin(step == 1 ? u"a.txt"_s : u"a.opus"_s, 1'000'000, test::packedAt));
                VERIFY_OK((*zip)->write(test::soundBytes(600'000)));
            } else if (step == 3) {
                VERIFY_OK(test::addFile(**zip, u"a.txt"_s, m_marker));
            }
            QCOMPARE(test::everythingIn(m_folder->path()), QStringList{u"package.zip.part"_s});
        }
        QCOMPARE(test::everythingIn(m_folder->path()), QStringList());
    }

    void aFullDiskLeavesNothing_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QString>("name");
        for (const int room : {0, 20, 100'000, 310'000}) {
            QTest::addRow("text, %d bytes", room) << room << u"a.txt"_s;
            QTest::addRow("sound, %d bytes", room) << room << u"a.opus"_s;
        }
    }
    void aFullDiskLeavesNothing()
    {
#ifdef Q_OS_WIN
        QSKIP("RLIMIT_FSIZE");
#else
        QFETCH(const int, room);
        QFETCH(const QString, name);
        const test::FullDiskFrom disk{rlim_t(room)};
        const auto zip = PackageZip::create(m_path, m_password);
        VERIFY_OK(zip);
        const auto all = [&]() -> Result<void> {
            VOICELOG_TRY(test::addFile(**zip, u"first-"_s + name, test::soundBytes(300'000)));
            VOICELOG_TRY(test::addFile(**zip, name, test::soundBytes(300'000)));
            return (*zip)->finish();
        };
        VERIFY_ERROR(all(), errors::DiskFull);
        QCOMPARE(test::everythingIn(m_folder->path()), QStringList());
        VERIFY_ERROR((*zip)->finish(), errors::DiskFull);
#endif
    }

    void aFullDiskAtTheVeryEndLeavesNothing()
    {
#ifdef Q_OS_WIN
        QSKIP("RLIMIT_FSIZE");
#else
        const auto all = [&]() -> Result<void> {
            VOICELOG_ASSIGN(const auto zip, PackageZip::create(m_path, m_password));
            VOICELOG_TRY(test::addFile(*zip, u"a.opus"_s, test::soundBytes(3000)));
            return zip->finish();
        };
        VERIFY_OK(all());
        const qint64 size = QFileInfo(m_path).size();
        QVERIFY(QFile::remove(m_path));
        {
            const test::FullDiskFrom disk{rlim_t(size - 1)};
            VERIFY_ERROR(all(), errors::DiskFull);
            QCOMPARE(test::everythingIn(m_folder->path()), QStringList());
        }
        const test::FullDiskFrom disk{rlim_t(size)};
        VERIFY_OK(all());
#endif
    }

    void moreFilesThanAZipHolds()
    {
        constexpr int files = 0x10000; // ZIP64 from here on
        const auto zip = PackageZip::create(m_path, m_password);
        VERIFY_OK(zip);
        VERIFY_OK(test::addFile(**zip, u"words.txt"_s, m_marker));
        for (int i = 1; i < files; ++i)
            VERIFY_OK(test::addFile(**zip, QString::number(i) + u".opus"_s, {}));
        VERIFY_OK((*zip)->finish());
        const Run run = runTool(u"7z"_s, {u"t"_s, u"-p"_s + text(m_password), m_path});
        QVERIFY2(run.status == 0, qPrintable(run.output));
        QVERIFY2(run.output.contains(QRegularExpression(u"Files: 65536"_s)), qPrintable(run.output));
        QVERIFY(!test::readBytes(m_path).contains(m_marker));
    }

    void withoutUtf8ANameIsRefused()
    {
#ifdef Q_OS_WIN
        QSKIP("names are UTF-16 there");
#endif
        const QByteArray former = std::setlocale(LC_CTYPE, nullptr);
        QVERIFY(std::setlocale(LC_CTYPE, "C") != nullptr);
        const auto zip = PackageZip::create(m_path, m_password);
        const auto plain = zip ? test::addFile(**zip, u"gesprek 1.txt"_s, m_marker) : fail(zip);
        const auto other = zip ? test::addFile(**zip, u"gesprek één.txt"_s, m_marker) : fail(zip);
        std::setlocale(LC_CTYPE, former.constData());
        VERIFY_OK(plain);
        VERIFY_ERROR(other, errors::InvalidValue);
        QCOMPARE(test::everythingIn(m_folder->path()), QStringList());
    }

private:
    const QByteArray m_marker = "MARKER-of-what-was-said ";
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SecretBytes m_password;
};

VOICELOG_GUILESS_TEST(TestPackageZip)
#include "tst_packagezip.moc"
