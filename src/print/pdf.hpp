// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/pagination.hpp"
#include "report/report.hpp"

#include <QSizeF>

#include <functional>
#include <memory>
#include <string>

class QPainter;

namespace cadre {

class PieceMaker;

enum class Paper { a4, letter };

struct PdfOptions {
    Paper paper = Paper::a4;
    bool draft = false;         ///< Marks each page as a draft.
    std::string attachmentName; ///< No attachment where it is empty. "program.json"
    std::string attachment;     ///< Its bytes.
    /// Called before each page with the number of pages done and of all; returning false stops.
    std::function<bool(int done, int pages)> progress;
};

/// A report on pages, before it is painted. Lengths are those of typography.hpp.
struct Publication {
    QSizeF paper;
    QRectF content; ///< Where text may stand; the footer is below.
    std::vector<Piece> coverPieces;
    std::vector<Piece> bodyPieces;
    std::vector<Page> pages; ///< They point into the pieces: a publication can be moved but not copied.

    Publication() = default;
    Publication(Publication&&) = default;
    Publication& operator=(Publication&&) = default;
    Publication(const Publication&) = delete;
    Publication& operator=(const Publication&) = delete;
};

/// Puts a report on pages. Needs a QGuiApplication.
[[nodiscard]] Publication layoutReport(const Report& report, Paper paper);

/// The same a little at a time: a report of thousands of pages takes seconds. The report must outlive it.
class ReportLayout {
public:
    ReportLayout(const Report& report, Paper paper);
    ~ReportLayout();

    /// Lays out the next part. Answers false when there is none left.
    bool next();
    /// The pages. Lays out what is left; nothing can be asked for afterwards.
    [[nodiscard]] Publication take();

private:
    const Report& m_report;
    Publication m_publication;
    std::unique_ptr<PieceMaker> m_maker;
};

/// Paints one page (0 is the first) in the units of typography.hpp, with its top left corner at the painter's origin.
void paintPage(QPainter& painter, const Report& report, const Publication& publication, std::size_t page, bool draft);

/// The bytes of a PDF: fonts embedded, title, author, language and outline set, the attachment inside. The same
/// report gives the same bytes. Empty if `progress` stopped it. Needs a QGuiApplication, but no display.
[[nodiscard]] std::string renderPdf(const Report& report, const PdfOptions& options = {});

} // namespace cadre
