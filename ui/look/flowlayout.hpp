// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <vector>

namespace cadre {

/// Puts widgets beside each other and begins a new line where the width ends. None gets wider than the layout.
class FlowLayout : public QLayout {
public:
    /// `lineSpacing` is the room between lines; negative for as much as between widgets.
    explicit FlowLayout(QWidget* parent, int spacing, int lineSpacing = -1);
    ~FlowLayout() override;
    FlowLayout(const FlowLayout&) = delete;
    FlowLayout& operator=(const FlowLayout&) = delete;

    void addItem(QLayoutItem* item) override;
    void insertWidget(int index, QWidget* widget);
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    /// Places the items if `move` says so; answers the height they need.
    int arrange(const QRect& area, bool move) const;

    std::vector<QLayoutItem*> m_items;
    int m_spacing;
    int m_lineSpacing;
};

} // namespace cadre
