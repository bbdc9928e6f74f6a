// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QHeaderView>

namespace cadre {

class CoverageTable;

/// The titles of the columns. The roles stand together under one title that says what their numbers are.
class CoverageHead : public QHeaderView {
    Q_OBJECT

public:
    explicit CoverageHead(const CoverageTable& table, QWidget* parent = nullptr);

    /// What a column needs so that no word of its title is cut off, within reason.
    [[nodiscard]] int leastWidth(int section) const;
    /// Makes the head as high as its titles need at their widths.
    void fitHeight();
    /// The height is fitted already; Qt would measure hundreds of titles after each change.
    [[nodiscard]] QSize sizeHint() const override { return {minimumWidth(), minimumHeight()}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int widestWord(const QFont& in, const QString& title) const;
    [[nodiscard]] QString titleOf(int section) const;
    [[nodiscard]] QFont fontOf(int section) const;

    const CoverageTable& m_table;
    mutable QHash<QString, int> m_widest; ///< Known widths: shaping words takes long where columns are many.
};

/// The names at the left, in a column of a width that others decide.
class CoverageNames : public QHeaderView {
    Q_OBJECT

public:
    explicit CoverageNames(QWidget* parent = nullptr) : QHeaderView(Qt::Vertical, parent) {}

    [[nodiscard]] QSize sizeHint() const override { return {minimumWidth(), minimumHeight()}; }
};

} // namespace cadre
