// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/pdf.hpp"

#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <optional>

namespace cadre {

/// The pages of a report as they will be printed, side by side and below each other. Only what is seen is painted.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void show(Report report, Paper paper, bool draft);
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

    Report m_report;
    std::optional<Publication> m_publication;
    bool m_draft = false;
    QHash<int, QPixmap> m_painted;
};

} // namespace cadre
