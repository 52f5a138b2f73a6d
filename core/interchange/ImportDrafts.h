// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingDraft.h>

#include <QtTypes>

#include <iterator>
#include <memory>

namespace voicelog {

/// The calls that a scan found, as a list whose drafts are made when they are asked for: each reads its sidecar and
/// transcript then, so that a hundred thousand of them need little memory. Copies share; at() is safe from any thread.
/// A sidecar that was removed since the scan leaves what the file's name tells.
class ImportDrafts
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = RecordingDraft;
        using difference_type = qsizetype;
        using pointer = void;
        using reference = RecordingDraft;

        Iterator() = default;
        Iterator(const ImportDrafts *drafts, qsizetype index) : m_drafts(drafts), m_index(index) {}
        RecordingDraft operator*() const { return m_drafts->at(m_index); }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        Iterator operator++(int) { return {m_drafts, m_index++}; }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_index == b.m_index; }

    private:
        const ImportDrafts *m_drafts = nullptr;
        qsizetype m_index = 0;
    };
    using const_iterator = Iterator;

    struct Private;
    ImportDrafts();
    explicit ImportDrafts(std::shared_ptr<const Private> d);
    ImportDrafts(const ImportDrafts &);
    ImportDrafts(ImportDrafts &&) noexcept;
    ImportDrafts &operator=(const ImportDrafts &);
    ImportDrafts &operator=(ImportDrafts &&) noexcept;
    ~ImportDrafts();

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] RecordingDraft at(qsizetype index) const;
    [[nodiscard]] RecordingDraft operator[](qsizetype index) const { return at(index); }
    [[nodiscard]] RecordingDraft first() const { return at(0); }
    /// Without reading anything: for a list of what was found.
    [[nodiscard]] QStringList audioPaths(qsizetype index) const;
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }

private:
    std::shared_ptr<const Private> d;
};

} // namespace voicelog
