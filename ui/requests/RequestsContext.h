// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

namespace voicelog {

class AnswerService;
class FindService;
class HoldService;
class LetterMaker;
class LetterTemplates;
class ObjectionService;
class PackageService;
class ReceiptService;
class RecipientService;
class RecordingService;
class RequestService;
class ReviewService;
class SyntaxRepository;
class RightsService;

/// What the widgets of this page work with. Made by RequestsPageFactory; everything in it outlives the page and its
/// jobs.
struct RequestsContext
{
    PageContext page;
    RequestService &requests;
    AnswerService &answers;
    HoldService &holds;
    FindService &finder;
    ReviewService &reviews;
    ReceiptService &receipts;
    PackageService &packages;
    LetterMaker &letters;
    LetterTemplates &letterTexts;
    SyntaxRepository &syntax;
    RightsService &rights;
    RecipientService &recipients;
    RecordingService &recordings;
    ObjectionService &objections;

    /// Who else may see the page reads.
    [[nodiscard]] bool isOfficer() const;
};

} // namespace voicelog
