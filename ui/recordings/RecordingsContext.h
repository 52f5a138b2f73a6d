// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

#include <memory>

namespace voicelog {

class AnnouncementService;
class CaseService;
class HoldService;
class JudgementService;
class ListeningService;
class ProgrammeService;
class ProofService;
class RecordingIndex;
class RecordingService;
class RetentionService;
class RuleBook;
class SyntaxRepository;

/// What the widgets of this page work with: what every page is given, and the services of recordings. Made by
/// RecordingsPageFactory; everything in it outlives the page and its jobs.
struct RecordingsContext
{
    PageContext page;
    std::shared_ptr<const RecordingIndex> index;
    RecordingService &recordings;
    ListeningService &listening;
    AnnouncementService &announcements;
    JudgementService &judgements;
    ProgrammeService &programmes;
    CaseService &cases;
    const RuleBook &book;
    HoldService &holds;
    RetentionService &retention;
    ProofService &proofs;
    SyntaxRepository &syntax;
};

} // namespace voicelog
