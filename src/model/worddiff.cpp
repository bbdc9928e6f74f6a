// SPDX-License-Identifier: Apache-2.0
#include "model/worddiff.hpp"

#include "model/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace cadre {

namespace {

using Words = std::vector<std::string_view>;

/// Scripts that put no spaces between words: from the radicals to Hangul's end and the planes of rare characters.
bool isWordOfItsOwn(char32_t c)
{
    return (c >= 0x2E80 && c < 0xAC00) || (c >= 0xF900 && c < 0xFB00) || (c >= 0x20000 && c < 0x40000);
}

/// The text in pieces: words, white space between them, characters that are words.
Words piecesOf(std::string_view text)
{
    enum class Kind { none, space, word, own };
    Words pieces;
    Kind last = Kind::none;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(text, at);
        const Kind kind = isSpace(c) ? Kind::space : isWordOfItsOwn(c) ? Kind::own : Kind::word;
        if (kind == last && kind != Kind::own)
            pieces.back() = {pieces.back().data(), pieces.back().size() + at - begin};
        else pieces.push_back(text.substr(begin, at - begin));
        last = kind;
    }
    return pieces;
}

bool isWhite(std::string_view piece)
{
    std::size_t at = 0;
    return !piece.empty() && isSpace(nextCodePoint(piece, at));
}

using Pieces = std::span<const std::string_view>;

/// For each pair of ends of both lists: the length of the longest list of pieces that both have in this order.
class CommonLengths {
public:
    CommonLengths(Pieces a, Pieces b) : m_width(b.size() + 1), m_lengths((a.size() + 1) * m_width)
    {
        for (std::size_t i = a.size(); i-- > 0;)
            for (std::size_t j = b.size(); j-- > 0;)
                m_lengths[i * m_width + j] = a[i] == b[j] ? static_cast<std::uint16_t>(of(i + 1, j + 1) + 1)
                                                          : std::max(of(i + 1, j), of(i, j + 1));
    }

    [[nodiscard]] std::uint16_t of(std::size_t i, std::size_t j) const { return m_lengths[i * m_width + j]; }

private:
    std::size_t m_width;
    std::vector<std::uint16_t> m_lengths;
};

/// Gathers runs so that all that changed between two kept words is one replacement.
class Runs {
public:
    void keep(std::string_view piece)
    {
        // White space alone between two changes belongs to both: "one two" for "three four" is one replacement.
        if (isChanging() && isWhite(piece)) {
            m_white += piece;
            return;
        }
        finishChange();
        append(WordChange::kept, m_white);
        m_white.clear();
        append(WordChange::kept, piece);
    }
    void remove(std::string_view piece) { change(m_removed, piece); }
    void add(std::string_view piece) { change(m_added, piece); }

    std::vector<WordRun> finish()
    {
        finishChange();
        append(WordChange::kept, m_white);
        return std::move(m_runs);
    }

private:
    [[nodiscard]] bool isChanging() const { return !m_removed.empty() || !m_added.empty(); }

    void change(std::string& text, std::string_view piece)
    {
        m_removed += m_white;
        m_added += m_white;
        m_white.clear();
        text += piece;
    }

    void finishChange()
    {
        append(WordChange::removed, m_removed);
        append(WordChange::added, m_added);
        m_removed.clear();
        m_added.clear();
    }

    void append(WordChange change, std::string_view text)
    {
        if (text.empty()) return;
        if (!m_runs.empty() && m_runs.back().change == change) m_runs.back().text += text;
        else m_runs.push_back({change, std::string(text)});
    }

    std::vector<WordRun> m_runs;
    std::string m_removed;
    std::string m_added;
    std::string m_white; ///< Kept white space behind a change.
};

void compareMiddle(Runs& runs, Pieces a, Pieces b)
{
    constexpr std::size_t most = 2'000; // pieces: a thousand words and the white space between them
    std::size_t i = 0;
    std::size_t j = 0;
    if (a.size() <= most && b.size() <= most) {
        const CommonLengths common(a, b);
        while (i < a.size() && j < b.size()) {
            if (a[i] == b[j]) {
                runs.keep(a[i++]);
                ++j;
            } else if (common.of(i + 1, j) >= common.of(i, j + 1)) {
                runs.remove(a[i++]);
            } else {
                runs.add(b[j++]);
            }
        }
    }
    for (; i < a.size(); ++i) runs.remove(a[i]);
    for (; j < b.size(); ++j) runs.add(b[j]);
}

} // namespace

std::vector<WordRun> wordDiff(std::string_view before, std::string_view after)
{
    const Words was = piecesOf(before);
    const Words is = piecesOf(after);
    const auto [wasMiddle, isMiddle] = std::mismatch(was.begin(), was.end(), is.begin(), is.end());
    const auto first = static_cast<std::size_t>(wasMiddle - was.begin());
    std::size_t same = 0; // at the end
    while (same < std::min(was.size(), is.size()) - first && was[was.size() - 1 - same] == is[is.size() - 1 - same])
        ++same;

    Runs runs;
    for (std::size_t i = 0; i < first; ++i) runs.keep(was[i]);
    compareMiddle(runs, Pieces(was).subspan(first, was.size() - same - first),
                  Pieces(is).subspan(first, is.size() - same - first));
    for (std::size_t i = was.size() - same; i < was.size(); ++i) runs.keep(was[i]);
    return runs.finish();
}

} // namespace cadre
