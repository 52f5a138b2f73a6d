// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnswerOffice.h"

#include <answers/AnswerErrors.h>
#include <answers/LetterTemplates.h>
#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// An organisation's own letters.
class TestLetterTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areChangedAndPutBack()
    {
        TempArchive archive{Schema{lettersSchema()}};
        LetterTemplates letters(archive.session());
        const LetterText first = orQuit(letters.text(LetterKind::Receipt, u"nl"));
        QCOMPARE(first.version, 0);
        QCOMPARE(first.body, LetterTemplate::builtIn(LetterKind::Receipt, u"nl"));
        const LetterText saved = orQuit(letters.save(first, u"Beste {{requester}}, wij hebben uw brief."_s));
        QCOMPARE(saved.version, 1);
        QCOMPARE(orQuit(letters.text(LetterKind::Receipt, u"nl")).body, saved.body);
        QCOMPARE(orQuit(letters.text(LetterKind::Receipt, u"en")).version, 0);
        VERIFY_ERROR(letters.save(first, u"Another {{requester}}"_s), errors::Conflict); // somebody was faster
        VERIFY_ERROR(letters.save(saved, u"{{nonsense}}"_s), errors::LetterPlaceholderUnknown);
        QCOMPARE(orQuit(letters.text(LetterKind::Receipt, u"nl")).body, saved.body);
        QCOMPARE(orQuit(letters.restore(saved)).version, 0);
        QCOMPARE(orQuit(letters.text(LetterKind::Receipt, u"nl")).body, first.body);
    }

    void areTheOfficers()
    {
        TempArchive archive{Schema{lettersSchema()}};
        archive.addAccount(u"dpo"_s, Role::Dpo);
        const auto dpo = archive.unlock(u"dpo"_s);
        VERIFY_ERROR(LetterTemplates(*dpo).text(LetterKind::Receipt, u"nl"), errors::RoleDenied);
    }
};

VOICELOG_GUILESS_TEST(TestLetterTemplates)
#include "tst_lettertemplates.moc"
