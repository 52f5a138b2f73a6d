// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <answers/AnswerErrors.h>
#include <archive/ArchiveErrors.h>
#include <audio/AudioErrors.h>
#include <base/BaseErrors.h>
#include <base/CsvErrors.h>
#include <interchange/InterchangeErrors.h>
#include <interchange/JoseErrors.h>
#include <interchange/MappingErrors.h>
#include <interchange/VconErrors.h>
#include <interchange/VconExportErrors.h>
#include <interchange/WatchErrors.h>
#include <monitoring/CaseErrors.h>
#include <processing/ProcessingErrors.h>
#include <programmes/ProgrammeErrors.h>
#include <recordings/RecordingErrors.h>
#include <reports/ReportErrors.h>
#include <requests/RequestErrors.h>
#include <retention/RetentionErrors.h>
#include <rules/RuleErrors.h>
#include <support/TestMain.h>
#include <words/ErrorText.h>
#include <words/Languages.h>

#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

std::vector<ErrorCode> allCodes()
{
    std::vector<ErrorCode> codes;
    const auto add = [&codes](const auto &list) { codes.insert(codes.end(), list.begin(), list.end()); };
    add(errors::baseErrors);
    add(errors::csvErrors);
    add(errors::archiveErrors);
    add(errors::audioErrors);
    add(errors::recordingErrors);
    add(errors::ruleErrors);
    add(errors::reportErrors);
    add(errors::programmeErrors);
    add(errors::interchangeErrors);
    add(errors::joseErrors);
    add(errors::mappingErrors);
    add(errors::watchErrors);
    add(errors::vconErrors);
    add(errors::vconExportErrors);
    add(errors::processingErrors);
    add(errors::caseErrors);
    add(errors::retentionErrors);
    add(errors::requestErrors);
    add(errors::answerErrors);
    return codes;
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWords()
    {
        for (const ErrorCode &code : allCodes()) {
            const Error error(code);
            QVERIFY2(ErrorText::isKnown(error.id()), error.id().data());
            const ErrorText text = ErrorText::of(error);
            QVERIFY2(text.title.size() > 5, error.id().data());
            QVERIFY2(text.advice.size() > 10, error.id().data());
        }
    }

    void everyCodeHasDutchWords()
    {
        Languages languages;
        for (const ErrorCode &code : allCodes()) {
            languages.use(u"en"_s);
            const ErrorText english = ErrorText::of(Error(code));
            languages.use(u"nl"_s);
            const ErrorText dutch = ErrorText::of(Error(code));
            QVERIFY2(dutch.title != english.title, Error(code).id().data());
            QVERIFY2(dutch.advice != english.advice, Error(code).id().data());
            // The same parameters stand in both.
            static const QRegularExpression parameter(u"\\{\\w+\\}"_s);
            const auto in = [](const QString &text) {
                QStringList found;
                for (auto it = parameter.globalMatch(text); it.hasNext();)
                    found.append(it.next().captured());
                found.sort();
                return found;
            };
            QCOMPARE(in(dutch.oneLine()), in(english.oneLine()));
        }
    }

    void parametersAreFilledIn()
    {
        Languages languages;
        languages.use(u"en"_s);
        const auto waiting = ErrorText::of(Error(errors::UnlockThrottled, {{u"seconds"_s, 30}}));
        QVERIFY2(waiting.advice.contains(u"30 seconds"), qPrintable(waiting.advice));
        const auto one = ErrorText::of(Error(errors::UnlockThrottled, {{u"seconds"_s, 1}}));
        QVERIFY2(one.advice.contains(u"1 second "), qPrintable(one.advice));
        const auto role = ErrorText::of(Error(errors::RoleDenied, {{u"role"_s, u"OR_REVIEWER"_s}}));
        QVERIFY2(role.title.contains(u"works-council reviewer"), qPrintable(role.title));
        languages.use(u"nl"_s);
        const auto dutch = ErrorText::of(Error(errors::UnlockThrottled, {{u"seconds"_s, 30}}));
        QVERIFY2(dutch.advice.contains(u"30 seconden"), qPrintable(dutch.advice));
    }

    void unknownCodesAreTold()
    {
        const auto text = ErrorText::of(Error({ErrorKind::Failed, "future.unheard-of"}));
        QVERIFY(text.title.contains(u"future.unheard-of"));
        QVERIFY(!ErrorText::isKnown("future.unheard-of"_L1));
    }
};

VOICELOG_GUILESS_TEST(TestErrorText)
#include "tst_errortext.moc"
