// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestLetter.h"

#include "LetterBlocks.h"

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

class LetterWriter : private ReportWriter
{
public:
    LetterWriter(ReportBuilder &build, const LetterTemplate &words, const LetterFacts &facts)
        : ReportWriter(build), m_words(words), m_facts(facts), m_blocks(build, facts)
    {
    }

    Report write()
    {
        cover();
        for (const LetterPiece &piece : m_words.pieces())
            place(piece);
        return m_build.take();
    }

private:
    void cover()
    {
        Report &report = m_build.report();
        report.title = m_build.texts().value(QString(idIn(letterKindIds, m_words.kind())), "letterKind"_L1);
        report.subtitle = m_facts.request.number;
        report.containsPersonalData = true;
        report.classification = Classification::Confidential;
        report.objectId = m_facts.request.id.toString();
        report.data = {{u"request"_s, m_facts.request.number},
                       {u"letter"_s, QString(idIn(letterKindIds, m_words.kind()))}};
        const bool through = !m_facts.request.representative.isEmpty();
        m_build.fact("letter.to"_L1,
                     (through ? m_facts.request.representative + u'\n' : QString()) + m_facts.request.requester +
                         (m_facts.request.contact.isEmpty() ? QString() : u'\n' + m_facts.request.contact));
        m_build.fact("letter.date"_L1, m_facts.today);
        m_build.fact("letter.reference"_L1, m_facts.request.number);
        m_build.flushFacts();
    }

    void place(const LetterPiece &piece)
    {
        if (piece.kind == LetterPiece::Kind::Block) {
            m_blocks.write(piece.text);
            return;
        }
        const QString text =
            LetterTemplate::filled(piece.text, [this](QStringView name) { return valueOf(name); }).trimmed();
        if (text.isEmpty())
            return;
        switch (piece.kind) {
        case LetterPiece::Kind::Heading:
            m_build.chapter(text);
            break;
        case LetterPiece::Kind::Item:
            m_build.paragraph(text, ReportParagraph::Style::Item);
            break;
        case LetterPiece::Kind::Notice:
            m_build.notice(text);
            break;
        case LetterPiece::Kind::Paragraph:
        case LetterPiece::Kind::Block:
            m_build.paragraph(text);
            break;
        }
    }

    [[nodiscard]] QString valueOf(QStringView name) const
    {
        const DataRequest &request = m_facts.request;
        const auto date = [this](QDate day) { return m_build.texts().date(day); };
        if (name == "requester"_L1)
            return request.requester;
        if (name == "number"_L1)
            return request.number;
        if (name == "right"_L1)
            return m_build.texts().value(QString(idIn(requestKindIds, request.kind)), "requestValue"_L1).toLower();
        if (name == "receivedOn"_L1)
            return date(request.receivedOn);
        if (name == "today"_L1)
            return date(m_facts.today);
        if (name == "dueOn"_L1)
            return date(m_facts.dueOn);
        if (name == "extendedDueOn"_L1)
            return date(m_facts.extendedDueOn);
        if (name == "askedOn"_L1)
            return date(askedOn());
        if (name == "organisation"_L1)
            return m_facts.organisation;
        if (name == "contact"_L1)
            return m_facts.contact.isEmpty() ? text("letter.contactNone"_L1)
                                             : text("letter.contact"_L1, {{u"contact"_s, m_facts.contact}});
        if (name == "extensionReason"_L1)
            return extensionReason();
        Q_ASSERT(false); // the template was checked
        return {};
    }

    /// When it was asked last what this letter asks.
    [[nodiscard]] QDate askedOn() const
    {
        const PauseKind asked =
            m_words.kind() == LetterKind::AskClarification ? PauseKind::Clarification : PauseKind::Identity;
        QDate day = m_facts.today;
        for (const DataRequest::Asked &one : m_facts.request.pauses) {
            if (one.kind == asked)
                day = one.askedOn;
        }
        return day;
    }

    [[nodiscard]] QString extensionReason() const
    {
        if (!m_facts.request.extension)
            return {};
        const DataRequest::Extension &given = *m_facts.request.extension;
        const QString ground = m_build.texts().value(QString(idIn(extensionReasonIds, given.reason)), "letterValue"_L1);
        return ground + u' ' + given.text;
    }

    const LetterTemplate &m_words;
    const LetterFacts &m_facts;
    LetterBlocks m_blocks;
};

} // namespace

Report requestLetter(Report head, const LetterTemplate &words, const LetterFacts &facts)
{
    ReportBuilder build(std::move(head));
    return LetterWriter(build, words, facts).write();
}

} // namespace voicelog
