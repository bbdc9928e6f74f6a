// SPDX-License-Identifier: Apache-2.0
#include "print/pdf.hpp"

#include "print/pdffinish.hpp"
#include "print/pieces.hpp"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace cadre {

namespace {

constexpr double sideMargin = points(50);
constexpr double topMargin = points(48);
constexpr double footMargin = points(60);
constexpr double footerLine = points(40); // from the lower edge

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::letter ? QPageSize::Letter : QPageSize::A4);
}

/// The box around the pieces that share a frame on this page.
void paintFrames(QPainter& painter, const Page& page)
{
    for (std::size_t i = 0; i < page.size();) {
        const Frame* frame = page[i].piece->frame.get();
        QRectF box = page[i].rect;
        for (++i; frame && i < page.size() && page[i].piece->frame.get() == frame; ++i) box |= page[i].rect;
        if (!frame) continue;
        painter.setPen(QPen(frame->line, points(0.8)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, points(3), points(3));
        painter.setPen(Qt::NoPen);
        painter.setBrush(frame->bar);
        painter.drawRoundedRect(QRectF(box.left(), box.top(), points(3.5), box.height()), points(1.5), points(1.5));
    }
}

void replace(QString& text, const char* hole, std::size_t number)
{
    text.replace(QLatin1String(hole), QString::number(number));
}

/// Paints the pages of one publication.
class PagePainter {
public:
    PagePainter(QPainter& painter, const Report& report, const Publication& publication, bool draft)
        : m_painter(painter), m_report(report), m_publication(publication), m_type(lightPalette()), m_draft(draft)
    {
    }

    void paint(std::size_t number)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_draft) watermark();
        const Page& page = m_publication.pages[number];
        paintFrames(m_painter, page);
        for (const Placed& placed : page) placed.piece->paint(m_painter, placed.rect.topLeft());
        footer(number);
    }

private:
    void watermark()
    {
        const QString word = QString::fromStdString(m_report.draft);
        TextStyle style{.size = 120, .bold = true, .colour = lightPalette().watermark};
        m_painter.save();
        m_painter.setFont(fontOf(style));
        m_painter.setPen(style.colour);
        m_painter.translate(m_publication.paper.width() / 2, m_publication.paper.height() / 2);
        m_painter.rotate(-52);
        const double half = m_publication.paper.height();
        m_painter.drawText(QRectF(-half, -half, 2 * half, 2 * half), Qt::AlignCenter, word);
        m_painter.restore();
    }

    void footer(std::size_t number)
    {
        const QRectF& content = m_publication.content;
        const double y = m_publication.paper.height() - footerLine;
        m_painter.setPen(QPen(lightPalette().line, points(0.7)));
        m_painter.drawLine(QPointF(content.left(), y), QPointF(content.right(), y));

        const QFont font = fontOf(m_type.small);
        const QFontMetricsF metrics(font);
        QString page = QString::fromStdString(m_report.pageOf);
        replace(page, "{page}", number + 1);
        replace(page, "{pages}", m_publication.pages.size());
        const QRectF line(content.left(), y + points(4), content.width(), points(14));
        const QString left = QString::fromStdString(m_report.footer).simplified();
        const double room = content.width() * 0.62;
        m_painter.setFont(font);
        m_painter.setPen(m_type.small.colour);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(left, Qt::ElideRight, room));
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignTop, page);
        if (!m_draft) return;
        m_painter.setPen(lightPalette().error);
        m_painter.drawText(QRectF(content.left() + room, line.y(), content.width() * 0.2, line.height()),
                           Qt::AlignHCenter | Qt::AlignTop, QString::fromStdString(m_report.draft));
    }

    QPainter& m_painter;
    const Report& m_report;
    const Publication& m_publication;
    Typography m_type;
    bool m_draft;
};

std::vector<OutlineEntry> outlineOf(const Report& report, const Publication& publication)
{
    std::vector<OutlineEntry> entries;
    const Piece* const first = publication.bodyPieces.data();
    for (std::size_t number = 0; number < publication.pages.size(); ++number)
        for (const Placed& placed : publication.pages[number]) {
            const bool inBody = first && placed.piece >= first && placed.piece < first + publication.bodyPieces.size();
            if (!inBody || placed.piece->kind != PieceKind::heading) continue;
            const auto* heading = std::get_if<Heading>(&report.blocks[placed.piece->block]);
            const bool continued = placed.piece != first && (placed.piece - 1)->block == placed.piece->block;
            if (!heading || heading->level != 1 || continued) continue;
            const double fromBelow = (publication.paper.height() - placed.rect.top()) / unitsPerPoint;
            entries.push_back({heading->number + "  " + heading->text, number, fromBelow});
        }
    return entries;
}

} // namespace

ReportLayout::ReportLayout(const Report& report, Paper paper) : m_report(report)
{
    m_publication.paper = pageSizeOf(paper).size(QPageSize::Point) * unitsPerPoint;
    m_publication.content =
        QRectF(QPointF(), m_publication.paper).adjusted(sideMargin, topMargin, -sideMargin, -footMargin);
    m_maker = std::make_unique<PieceMaker>(m_publication.content.size(), lightPalette());
    m_publication.coverPieces = m_maker->cover(report.cover);
}

ReportLayout::~ReportLayout() = default;

bool ReportLayout::next()
{
    return m_maker->nextBlock(m_report);
}

Publication ReportLayout::take()
{
    while (next()) {}
    m_publication.bodyPieces = m_maker->take();
    m_publication.pages = paginate(m_publication.coverPieces, m_publication.content);
    for (Page& page : paginate(m_publication.bodyPieces, m_publication.content))
        m_publication.pages.push_back(std::move(page));
    return std::move(m_publication);
}

Publication layoutReport(const Report& report, Paper paper)
{
    return ReportLayout(report, paper).take();
}

void paintPage(QPainter& painter, const Report& report, const Publication& publication, std::size_t page, bool draft)
{
    PagePainter(painter, report, publication, draft).paint(page);
}

std::string renderPdf(const Report& report, const PdfOptions& options)
{
    const Publication publication = layoutReport(report, options.paper);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(72 * unitsPerPoint);
        writer.setPageSize(pageSizeOf(options.paper));
        writer.setPageMargins(QMarginsF());
        writer.setCreator(QStringLiteral("Cadre"));
        QPainter painter(&writer);
        PagePainter pages(painter, report, publication, options.draft);
        const auto count = static_cast<int>(publication.pages.size());
        for (int i = 0; i < count; ++i) {
            if (options.progress && !options.progress(i, count)) return {};
            if (i > 0) writer.newPage();
            pages.paint(static_cast<std::size_t>(i));
        }
    }
    return finishPdf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                     {.title = report.title, .author = report.author, .language = report.language,
                      .outline = outlineOf(report, publication),
                      .attachmentName = options.attachmentName, .attachment = options.attachment});
}

} // namespace cadre
