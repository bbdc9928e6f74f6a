// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QSettings;
class QSplitter;

namespace cadre {

/// Where a panel stands beside the page.
enum class PanelPlace { below, right, left };

/// The page in the middle, and panels at the sides where people want them. Each side can be drawn wider, and is gone
/// while nothing stands in it.
class PanelFrame : public QWidget {
    Q_OBJECT

public:
    explicit PanelFrame(QWidget* parent = nullptr);

    /// As whose children widgets are best made that will stand there: one that is moved later makes all that is in it take
    /// its style anew, which is a tenth of a start.
    [[nodiscard]] QWidget* columns() const;
    [[nodiscard]] QWidget* middle() const;
    [[nodiscard]] QWidget* side(PanelPlace place) const;
    /// `first` stands at the left of everything and does not move.
    void setFirstAndPage(QWidget* first, QWidget* page);

    /// Adds a panel. `key` is its name in the settings, `usual` where it stands unless somebody moved it.
    void addPanel(const char* key, QWidget* panel, PanelPlace usual);
    [[nodiscard]] PanelPlace placeOf(const QWidget* panel) const;
    void setPlace(const QWidget* panel, PanelPlace place);
    /// Whether other panels that are shown share its side, so that it can be folded there without leaving a hole.
    [[nodiscard]] bool hasCompany(const QWidget* panel) const;
    void setPanelShown(const QWidget* panel, bool shown);
    /// Brings every panel and every width back to where it usually is.
    void putBack();

    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);

signals:
    void moved();

private:
    struct Panel {
        const char* key;
        QWidget* widget;
        PanelPlace usual;
        PanelPlace place;
        bool shown = true;
    };
    [[nodiscard]] QSplitter* sideOf(PanelPlace place) const;
    Panel& panel(const QWidget* widget);
    void arrange();
    void showSides();
    void spread();

    std::vector<Panel> m_panels;
    QSplitter* m_columns; ///< What does not move, the left side, page and what is below, the right side.
    QSplitter* m_left;
    QSplitter* m_middle; ///< Page and what is below.
    QSplitter* m_right;
    QSplitter* m_below;
};

} // namespace cadre
