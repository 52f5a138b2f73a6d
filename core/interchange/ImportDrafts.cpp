// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportDrafts.h"

#include "FoundCall.h"
#include "ImportScan.h"
#include "InterchangeErrors.h"
#include "JsonSidecar.h"
#include "SiprecSidecar.h"
#include "VconDraft.h"

#include <base/BaseErrors.h>
#include <recordings/DraftNotes.h>
#include <recordings/RecordingErrors.h>
#include <recordings/TranscriptReader.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// Collects what is odd, with its path.
class RemarkSink
{
public:
    explicit RemarkSink(QList<ImportRemark> *remarks) : m_remarks(remarks) {}
    void add(const QString &path, const Error &error)
    {
        if (!m_remarks)
            return;
        QVariantMap parameters = error.parameters();
        parameters.insert(u"path"_s, path);
        m_remarks->append({path, Error(error.code(), parameters)});
    }
    void add(const QString &path, const QList<Error> &errors)
    {
        for (const auto &error : errors)
            add(path, error);
    }

private:
    QList<ImportRemark> *m_remarks;
};

Result<QByteArray> contents(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return file.read(most + 1); // one more, so that too much is seen by whoever limits it
}

// Reads one call's sidecars and transcript into a draft.
class DraftMaker
{
public:
    DraftMaker(const ImportDrafts::Private &drafts, const FoundCall &call, QList<ImportRemark> *remarks,
               QList<UsedMapping> *used)
        : m_drafts(drafts), m_call(call), m_remarks(remarks), m_used(used)
    {
    }

    RecordingDraft make(QString *usedTranscript)
    {
        readVcon();
        readJson();
        readCsv();
        readSiprec();
        matchName();
        readAsterisk();
        readName();
        setSource();
        m_data.applyTo(m_draft, m_drafts.countryCode);
        setSounds();
        readTranscriptFile(usedTranscript);
        setCompanions();
        if (!m_draft.startedAt.isValid())
            m_draft.notes.append(notes::TimeFromFile);
        m_draft.notes.removeDuplicates();
        return m_draft;
    }

private:
    void keepSource(const QString &name, const QByteArray &bytes)
    {
        if (!m_draft.sidecarName.isEmpty())
            return;
        m_draft.sidecarName = name;
        m_draft.sidecar = bytes;
    }

    void addUsed(const QString &mapping, const QString &path)
    {
        if (m_used && !mapping.isEmpty())
            m_used->append({mapping, path, 1});
    }

    void readVcon()
    {
        if (m_call.vcon.isEmpty())
            return;
        const QString path = m_drafts.path(m_call, m_call.vcon);
        auto read = VconDraft{path, m_drafts.zone, m_drafts.countryCode, m_drafts.opening}.read(m_call);
        m_draft.sharedFile = path;
        if (!read) {
            m_remarks.add(path, read.error());
            m_data.notes.append(notes::SidecarNotRead);
            return;
        }
        m_draft.sounds = read->sounds;
        m_draft.signers = read->signers;
        m_draft.wasEncrypted = read->wasEncrypted;
        m_draft.transcript = std::move(read->transcript);
        keepSource(read->sourceName, read->source);
        m_data.fillFrom(read->data);
        m_fromSidecar = u"vcon"_s;
    }

    void readJson()
    {
        if (m_call.json.isEmpty())
            return;
        const QString path = m_drafts.path(m_call, m_call.json);
        const auto bytes = contents(path, largestSidecar);
        if (!bytes) {
            m_remarks.add(path, bytes.error());
            return;
        }
        if (bytes->size() <= largestSidecar)
            keepSource(m_call.json, *bytes);
        const auto read = m_drafts.mappings.readJson(*bytes, m_drafts.zone);
        if (!read) {
            m_remarks.add(path, read.error());
            m_data.notes.append(notes::SidecarNotRead);
            return;
        }
        addUsed(read->mapping, path);
        m_remarks.add(path, read->read.remarks);
        m_data.fillFrom(read->read.data);
        if (m_fromSidecar.isEmpty())
            m_fromSidecar = u"json"_s;
    }

    void readCsv()
    {
        if (!m_call.csv.isEmpty())
            readOwnCsv();
        if (m_call.folderCsv >= 0)
            readRow(m_drafts.folderCsvs[m_call.folderCsv], m_call.place);
    }

    void readOwnCsv()
    {
        const QString path = m_drafts.path(m_call, m_call.csv);
        const auto opened = m_drafts.mappings.open(path);
        if (!opened) {
            m_remarks.add(path, opened.error());
            m_data.notes.append(notes::SidecarNotRead);
            return;
        }
        const CsvSidecar *csv = &opened->csv;
        addUsed(csv->mappingName(), path);
        if (opened->remark)
            m_remarks.add(path, *opened->remark);
        std::optional<CsvSidecar::Place> found;
        std::optional<qint64> again;
        std::optional<std::pair<QString, CsvSidecar::Place>> other;
        const auto whole = csv->forEachRow(
            [&](const QString &name, CsvSidecar::Place place) {
                const auto file = name.section(u'/', -1).section(u'\\', -1);
                const bool own = file.isEmpty() || isOwnName(file);
                if (own && !found)
                    found = place;
                else if (own && !again)
                    again = place.line;
                else if (!own && !other)
                    other = std::pair(file, place);
            },
            {});
        if (!whole)
            m_remarks.add(path, whole.error());
        if (found) {
            readRow(*csv, *found);
        } else if (other) {
            m_remarks.add(
                path, Error(errors::CsvRowWithoutSound, {{u"line"_s, other->second.line}, {u"name"_s, other->first}}));
            m_data.notes.append(notes::SidecarNotRead);
        }
        if (again)
            m_remarks.add(path, Error(errors::CsvRowTwice, {{u"line"_s, *again}, {u"name"_s, m_call.first}}));
    }

    // Of a sound of this call, which may have been written in another format since.
    [[nodiscard]] bool isOwnName(const QString &file) const
    {
        const auto stem = [](const QString &name) { return QFileInfo(name).completeBaseName(); };
        return std::ranges::any_of(std::array{m_call.first, m_call.second, m_call.base}, [&](const QString &own) {
            return !own.isEmpty() &&
                   (file.compare(own, Qt::CaseInsensitive) == 0 || stem(file).compare(own, Qt::CaseInsensitive) == 0 ||
                    stem(file).compare(stem(own), Qt::CaseInsensitive) == 0);
        });
    }

    void readRow(const CsvSidecar &csv, CsvSidecar::Place place)
    {
        const auto row = csv.read(place, m_drafts.zone);
        if (!row) {
            m_remarks.add(csv.path(), row.error());
            m_data.notes.append(notes::SidecarNotRead);
            return;
        }
        m_remarks.add(csv.path(), row->remarks);
        m_data.fillFrom(row->data);
        keepSource(QFileInfo(csv.path()).fileName(), row->source);
        if (m_fromSidecar.isEmpty())
            m_fromSidecar = u"csv"_s;
    }

    void readSiprec()
    {
        QStringList names;
        QList<QByteArray> files;
        qint64 total = 0;
        for (const auto &name : m_call.siprecs) {
            const QString path = m_drafts.path(m_call, name);
            auto bytes = contents(path, largestSiprecFile);
            if (bytes && total + bytes->size() > largestSiprecTotal)
                bytes = fail(errors::SidecarInvalid, {{u"line"_s, 1}, {u"column"_s, 1}, {u"detail"_s, u"too-large"_s}});
            if (!bytes) {
                m_remarks.add(path, bytes.error());
                m_data.notes.append(notes::SidecarNotRead);
                continue;
            }
            total += bytes->size();
            names.append(name);
            files.append(*bytes);
        }
        auto told = readSiprecSidecars(files, m_drafts.zone, m_drafts.countryCode);
        for (const auto &[file, error] : std::as_const(told.remarks))
            m_remarks.add(m_drafts.path(m_call, names[file]), error);
        if (told.notRead)
            m_data.notes.append(notes::SidecarNotRead);
        if (!told.sourceFile)
            return;
        keepSource(names[*told.sourceFile], told.source);
        if (!told.data)
            return;
        if (!m_call.second.isEmpty()) // the channels are those of one sound for all
            told.forgetChannels();
        m_data.fillFrom(told.under(m_data));
        if (m_fromSidecar.isEmpty())
            m_fromSidecar = u"siprec"_s;
    }

    void matchName()
    {
        const auto extension = m_call.first.section(u'.', -1);
        const auto folder = m_drafts.folders[m_call.folder].section(u'/', -6);
        m_toldByName = m_drafts.patterns.match(folder + u'/' + m_call.base + u'.' + extension, m_drafts.zone);
    }

    void readAsterisk()
    {
        if (m_call.asteriskCall < 0)
            return;
        auto told = m_drafts.asterisk.read(m_call, m_toldByName, m_drafts.zone, m_drafts.countryCode);
        if (!told) {
            m_data.notes.append(notes::SidecarNotRead);
            return;
        }
        m_asteriskId = told->callId;
        if (tellsParties()) // one source's word, not put together from two
            told->data.participants.clear();
        m_data.fillFrom(told->data);
        if (told->fileName.isEmpty())
            return; // events alone tell little
        keepSource(told->fileName, told->source);
        if (m_fromSidecar.isEmpty())
            m_fromSidecar = u"asterisk"_s;
    }

    [[nodiscard]] bool tellsParties() const
    {
        return !m_data.agent.isEmpty() || !m_data.agentNumber.isEmpty() || !m_data.customer.isEmpty() ||
               !m_data.customerNumber.isEmpty() || m_data.numberWithheld || !m_data.from.isEmpty() ||
               !m_data.to.isEmpty() || m_data.agentChannel || m_data.customerChannel;
    }

    void readName()
    {
        const auto &told = m_toldByName;
        if (!told) {
            if (m_fromSidecar.isEmpty())
                m_data.notes.append(notes::NoCallData);
            return;
        }
        m_data.fillFrom(*told);
        if (m_fromSidecar.isEmpty())
            m_data.notes.append(notes::CallDataFromName);
    }

    void setSource()
    {
        // The name tells sounds of one call apart where it has a pattern: its id goes before that of the whole call.
        if (m_data.sourceCallId.isEmpty() && !m_asteriskId.isEmpty()) {
            m_data.sourceCallId = m_asteriskId;
            m_data.sourceSystem = u"asterisk"_s;
        }
        if (m_data.sourceSystem.isEmpty())
            m_data.sourceSystem = m_fromSidecar.isEmpty() ? u"file"_s : m_fromSidecar;
        if (m_call.sharesCallId && !m_data.sourceCallId.isEmpty()) { // or it would be taken for the other one
            m_data.sourceCallId += u'/' + m_call.base;
            m_data.notes.append(notes::CallIdShared);
        }
    }

    void setSounds()
    {
        m_draft.audioPaths = {m_drafts.path(m_call, m_call.first)};
        if (m_call.second.isEmpty())
            return;
        m_draft.audioPaths.append(m_drafts.path(m_call, m_call.second));
        if (!m_call.vcon.isEmpty()) // it tells the legs itself
            return;
        // What was received on the channel of who called: the customer if the call came in, the agent if it went out.
        if (m_call.legs == FoundCall::Legs::SentThenReceived && m_draft.direction != Direction::Inbound)
            m_draft.audioPaths.swapItemsAt(0, 1);
        if (m_call.legs == FoundCall::Legs::MixAndOne)
            return;
        if (m_draft.direction == Direction::Internal) {
            int next = 0;
            for (auto &participant : m_draft.participants) {
                if (participant.channel < 0 && next < 2)
                    participant.channel = next++;
            }
            return;
        }
        for (const auto &[channel, role] :
             {std::pair(0, ParticipantRole::Agent), std::pair(1, ParticipantRole::Customer)}) {
            const auto isOf = [role](const Participant &one) { return one.role == role; };
            const auto taken = [channel](const Participant &one) { return one.channel == channel; };
            if (std::ranges::count_if(m_draft.participants, isOf) == 1 && // else it is not known who of them it is
                std::ranges::none_of(m_draft.participants, taken)) {
                const auto of = std::ranges::find_if(m_draft.participants, isOf);
                if (of->channel < 0)
                    of->channel = channel;
            }
        }
    }

    void setCompanions()
    {
        QStringList all = m_call.siprecs;
        all << m_call.json << m_call.csv << m_call.transcript;
        for (const QString &name : std::as_const(all)) {
            if (!name.isEmpty())
                m_draft.companions += m_drafts.path(m_call, name);
        }
        for (const QString &name : m_call.ofOthers)
            m_draft.companionsOfOthers += m_drafts.path(m_call, name);
    }

    void readTranscriptFile(QString *usedTranscript)
    {
        QString name = m_call.transcript;
        if (name.isEmpty() && transcriptFormat(m_data.transcriptName) && !m_data.transcriptName.contains(u'/') &&
            !m_data.transcriptName.contains(u'\\')) { // beside the sound, not somewhere else
            name = m_data.transcriptName;
            if (usedTranscript)
                *usedTranscript = m_drafts.path(m_call, name);
        }
        if (name.isEmpty())
            return;
        const QString path = m_drafts.path(m_call, name);
        const auto bytes = contents(path, largestTranscript);
        if (!bytes) {
            m_remarks.add(path, bytes.error());
            return;
        }
        auto transcript = readTranscript(*bytes);
        if (transcript) {
            m_draft.transcript = std::move(*transcript);
            return;
        }
        m_remarks.add(path, Error(errors::TranscriptUnreadable, transcript.error().parameters()));
        m_draft.notes.append(notes::TranscriptNotRead);
    }

    const ImportDrafts::Private &m_drafts;
    const FoundCall &m_call;
    RemarkSink m_remarks;
    QList<UsedMapping> *m_used;
    CallData m_data;
    RecordingDraft m_draft;
    std::optional<CallData> m_toldByName;
    QString m_asteriskId; ///< of the call, in Asterisk's logs
    QString m_fromSidecar;
};

} // namespace

RecordingDraft ImportDrafts::Private::make(const FoundCall &call, QList<ImportRemark> *remarks, QString *usedTranscript,
                                           QList<UsedMapping> *used) const
{
    return DraftMaker(*this, call, remarks, used).make(usedTranscript);
}

ImportDrafts::ImportDrafts() : d(std::make_shared<Private>()) {}
ImportDrafts::ImportDrafts(std::shared_ptr<const Private> found) : d(std::move(found)) {}
ImportDrafts::ImportDrafts(const ImportDrafts &) = default;
ImportDrafts::ImportDrafts(ImportDrafts &&) noexcept = default;
ImportDrafts &ImportDrafts::operator=(const ImportDrafts &) = default;
ImportDrafts &ImportDrafts::operator=(ImportDrafts &&) noexcept = default;
ImportDrafts::~ImportDrafts() = default;

qsizetype ImportDrafts::size() const { return qsizetype(d->calls.size()); }

RecordingDraft ImportDrafts::at(qsizetype index) const { return d->make(d->calls[size_t(index)]); }

QStringList ImportDrafts::audioPaths(qsizetype index) const
{
    const auto &call = d->calls[size_t(index)];
    QStringList paths{d->path(call, call.first)};
    if (!call.second.isEmpty())
        paths.append(d->path(call, call.second));
    return paths;
}

} // namespace voicelog
