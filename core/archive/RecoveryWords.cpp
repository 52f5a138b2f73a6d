// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecoveryWords.h"

#include "ArchiveErrors.h"
#include "Bip39English.h"
#include "Crypto.h"

#include <algorithm>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace voicelog::recoveryWords {

namespace {

constexpr int BitsPerWord = 11;
constexpr qsizetype SeedSize = 32;

char checksumOf(const SecretBytes &seed) { return crypto::sha256(seed.view()).at(0); }

bool bitAt(const SecretBytes &bytes, int bit) { return (bytes.data()[bit / 8] >> (7 - bit % 8)) & 1; }

std::unexpected<Error> wrong(int word) { return fail(errors::WrongRecoveryWords, {{u"word"_s, word}}); }

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

int indexOf(std::string_view word)
{
    const auto found = std::ranges::lower_bound(bip39English, word);
    return found != bip39English.end() && *found == word ? int(found - bip39English.begin()) : -1;
}

} // namespace

SecretBytes fromSeed(const SecretBytes &seed)
{
    Q_ASSERT(seed.size() == SeedSize);
    SecretBytes bits(SeedSize + 1);
    std::memcpy(bits.data(), seed.data(), size_t(SeedSize));
    bits.data()[SeedSize] = checksumOf(seed);
    SecretBytes words;
    for (int word = 0; word < Count; ++word) {
        size_t index = 0;
        for (int bit = 0; bit < BitsPerWord; ++bit)
            index = index << 1 | size_t(bitAt(bits, word * BitsPerWord + bit));
        if (word > 0)
            words.replace(words.size(), 0, " ");
        const std::string_view text = bip39English[index];
        words.replace(words.size(), 0, QByteArrayView(text.data(), qsizetype(text.size())));
    }
    return words;
}

Result<SecretBytes> toSeed(const SecretBytes &words)
{
    SecretBytes text = words.clone();
    for (qsizetype i = 0; i < text.size(); ++i) {
        char &c = text.data()[i];
        c = 'A' <= c && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    SecretBytes bits(SeedSize + 1);
    int count = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && isSpace(text.data()[at]))
            ++at;
        const qsizetype begin = at;
        while (at < text.size() && !isSpace(text.data()[at]))
            ++at;
        if (begin == at)
            break;
        const int index = indexOf({text.data() + begin, size_t(at - begin)});
        if (index < 0)
            return wrong(count + 1);
        if (++count > Count)
            return wrong(0);
        for (int bit = 0; bit < BitsPerWord; ++bit) {
            const int to = (count - 1) * BitsPerWord + bit;
            if ((index >> (BitsPerWord - 1 - bit)) & 1)
                bits.data()[to / 8] = char(bits.data()[to / 8] | (0x80 >> (to % 8)));
        }
    }
    if (count != Count)
        return wrong(0);
    SecretBytes seed = SecretBytes::copyOf(bits.view().first(SeedSize));
    if (bits.data()[SeedSize] != checksumOf(seed))
        return wrong(0);
    return seed;
}

} // namespace voicelog::recoveryWords
