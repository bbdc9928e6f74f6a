// SPDX-License-Identifier: Apache-2.0
#include "print/pagination.hpp"

#include <algorithm>

namespace cadre {

namespace {

class Paginator {
public:
    Paginator(const std::vector<Piece>& pieces, const QRectF& content) : m_pieces(pieces), m_content(content) {}

    std::vector<Page> run()
    {
        std::size_t settled = 0; // pieces before this are known to fit on the page they are on
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (m_pages.empty() || (m_pieces[i].newPage && !m_pages.back().empty())) newPage();
            if (i >= settled) {
                const std::size_t whole = groupEnd(i, true);
                const bool onOnePage = fitsOnePage(i, whole);
                if (!fits(i, onOnePage ? whole : groupEnd(i, false))) newPage();
                if (onOnePage) settled = whole;
            }
            place(m_pieces[i]);
        }
        return std::move(m_pages);
    }

private:
    /// Where the pieces end that stay together with piece `i`: what must not be alone, and one frame.
    [[nodiscard]] std::size_t groupEnd(std::size_t i, bool withFrame) const
    {
        std::size_t end = i + 1;
        while (end < m_pieces.size() && !m_pieces[end].newPage
               && (m_pieces[end - 1].keepWithNext
                   || (withFrame && m_pieces[end].frame && m_pieces[end].frame == m_pieces[end - 1].frame)))
            ++end;
        return end;
    }

    [[nodiscard]] double height(std::size_t first, std::size_t last, bool atTop, const Piece* head) const
    {
        double sum = 0;
        const auto add = [&](const Piece& piece) {
            sum += piece.height + (atTop ? 0 : piece.gap);
            atTop = false;
        };
        for (std::size_t i = first; i < last; ++i) {
            const Piece* wanted = m_pieces[i].head.get();
            if (wanted && wanted != head) add(*wanted);
            head = wanted;
            add(m_pieces[i]);
        }
        return sum;
    }

    [[nodiscard]] bool fits(std::size_t first, std::size_t last) const
    {
        const bool atTop = m_pages.back().empty();
        return atTop || m_y + height(first, last, false, m_head) <= m_content.bottom() + 0.5;
    }

    [[nodiscard]] bool fitsOnePage(std::size_t first, std::size_t last) const
    {
        return height(first, last, true, nullptr) <= m_content.height() + 0.5;
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = m_content.top();
        m_head = nullptr;
    }

    void place(const Piece& piece)
    {
        if (piece.head && piece.head.get() != m_head) {
            put(*piece.head, piece.head.get() == m_lastHead);
            m_lastHead = piece.head.get();
        }
        m_head = piece.head.get();
        put(piece, false);
    }

    void put(const Piece& piece, bool repeatedHead)
    {
        double y = m_y + (m_pages.back().empty() ? 0 : piece.gap);
        if (piece.atFoot) y = std::max(y, m_content.bottom() - piece.height);
        m_pages.back().push_back({&piece, QRectF(m_content.left(), y, m_content.width(), piece.height), repeatedHead});
        m_y = y + piece.height;
    }

    const std::vector<Piece>& m_pieces;
    QRectF m_content;
    std::vector<Page> m_pages;
    double m_y = 0;
    const Piece* m_head = nullptr;     ///< The table that is open on this page.
    const Piece* m_lastHead = nullptr; ///< The table that was open last, on any page.
};

} // namespace

std::vector<Page> paginate(const std::vector<Piece>& pieces, const QRectF& content)
{
    return Paginator(pieces, content).run();
}

} // namespace cadre
