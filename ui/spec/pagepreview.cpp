// SPDX-License-Identifier: Apache-2.0
#include "spec/pagepreview.hpp"

#include "look/theme.hpp"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace cadre {
namespace {

constexpr int gap = 18;
constexpr int bestPageWidth = 330;

} // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Preview of the spec"));
}

void PagePreview::show(std::shared_ptr<const LaidOut> spec, bool draft)
{
    m_spec = std::move(spec);
    m_draft = draft;
    m_painted.clear();
    setAccessibleDescription(tr("%1 pages").arg(pageCount()));
    updateGeometry();
    update();
}

int PagePreview::pageCount() const
{
    return m_spec ? static_cast<int>(m_spec->publication.pages.size()) : 0;
}

PagePreview::Grid PagePreview::gridFor(int width) const
{
    Grid grid;
    grid.columns = std::max(1, (width - gap) / (bestPageWidth + gap));
    const int pageWidth = std::max(80, (width - gap) / grid.columns - gap);
    const QSizeF paper = m_spec ? m_spec->publication.paper : QSizeF(210, 297);
    grid.page = QSize(pageWidth, static_cast<int>(pageWidth * paper.height() / paper.width()));
    return grid;
}

QRect PagePreview::boxOf(int page, const Grid& grid) const
{
    const int row = page / grid.columns;
    const int column = page % grid.columns;
    return {gap + column * (grid.page.width() + gap), gap + row * (grid.page.height() + gap), grid.page.width(),
            grid.page.height()};
}

int PagePreview::heightForWidth(int width) const
{
    const Grid grid = gridFor(width);
    const int rows = (pageCount() + grid.columns - 1) / grid.columns;
    return gap + rows * (grid.page.height() + gap);
}

const QPixmap& PagePreview::pixmapOf(int page, const QSize& size)
{
    const auto found = m_painted.constFind(page);
    if (found != m_painted.constEnd()) return *found;
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.fill(Qt::white);
    {
        QPainter painter(&pixmap);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const double scale = pixmap.width() / m_spec->publication.paper.width();
        painter.scale(scale, scale);
        paintPage(painter, m_spec->report, m_spec->publication, static_cast<std::size_t>(page), m_draft);
    }
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    return *m_painted.insert(page, pixmap);
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    if (!m_spec) return;
    QPainter painter(this);
    const Grid grid = gridFor(width());
    for (int page = 0; page < pageCount(); ++page) {
        const QRect box = boxOf(page, grid);
        if (!box.intersects(event->rect())) continue;
        painter.setPen(theme().line);
        painter.drawRect(box.adjusted(-1, -1, 0, 0));
        painter.drawPixmap(box, pixmapOf(page, box.size()));
    }
}

void PagePreview::resizeEvent(QResizeEvent*)
{
    m_painted.clear();
}

} // namespace cadre
