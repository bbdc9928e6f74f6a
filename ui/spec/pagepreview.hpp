// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/pdf.hpp"

#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <memory>

namespace cadre {

/// A report on its pages; the pages look into the report, so the two stay together.
struct LaidOut {
    Report report;
    Publication publication;
};

/// The pages of a report as they will be printed, side by side and below each other. Only what is seen is painted.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void show(std::shared_ptr<const LaidOut> spec, bool draft);
    [[nodiscard]] int pageCount() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {640, heightForWidth(640)}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Grid {
        int columns = 1;
        QSize page; ///< Of one page on the screen.
    };
    [[nodiscard]] Grid gridFor(int width) const;
    [[nodiscard]] QRect boxOf(int page, const Grid& grid) const;
    [[nodiscard]] const QPixmap& pixmapOf(int page, const QSize& size);

    std::shared_ptr<const LaidOut> m_spec; ///< Null before the first.
    bool m_draft = false;
    QHash<int, QPixmap> m_painted;
};

} // namespace cadre
