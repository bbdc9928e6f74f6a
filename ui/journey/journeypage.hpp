// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QWidget>

class QTabWidget;

namespace cadre {

class JourneyView;
class Session;

/// The journey: the figure, and behind tabs the lists that the window adds.
class JourneyPage : public QWidget {
    Q_OBJECT

public:
    explicit JourneyPage(Session& session, QWidget* parent = nullptr);

    /// Adds the list of one type of record. It is made when it is first looked at.
    void addTab(std::function<QWidget*()> make, const QString& title, RecordType type);
    [[nodiscard]] JourneyView& view() const { return *m_view; }

private:
    void fillTab(int tab);
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeAlong();
    [[nodiscard]] QWidget* makeZoom();

    JourneyView* m_view = nullptr;
    QTabWidget* m_tabs = nullptr;
    std::map<RecordType, int> m_tabOf;
    std::map<int, std::function<QWidget*()>> m_unmade; ///< By tab.
};

} // namespace cadre
