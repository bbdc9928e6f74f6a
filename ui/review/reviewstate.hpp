// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/findingrows.hpp"

#include <QObject>

#include <optional>

namespace cadre {

class Session;

/// What all lists of findings have in common: what they show, and which finding is selected. So the page and the panel
/// below the other pages never disagree, and walking follows what is in sight.
class ReviewState : public QObject {
    Q_OBJECT

public:
    explicit ReviewState(Session& session, PlaceName placeName, QObject* parent = nullptr);

    [[nodiscard]] const PlaceName& placeName() const { return m_placeName; }
    [[nodiscard]] const FindingView& view() const { return m_view; }
    void setView(const FindingView& view);
    /// Takes every filter away; the grouping stays.
    void showAll();
    /// Whether a filter may hide open findings.
    [[nodiscard]] bool isFiltered() const;

    /// The selected finding; a copy, since the review may have lost it meanwhile.
    [[nodiscard]] const std::optional<Finding>& current() const { return m_current; }
    void setCurrent(const std::optional<Finding>& finding);
    /// The open findings that are shown, in the order of the lists. Valid until the next review.
    [[nodiscard]] std::vector<const Finding*> shown() const;

signals:
    void viewChanged();
    void currentChanged();

private:
    Session& m_session;
    PlaceName m_placeName;
    FindingView m_view;
    std::optional<Finding> m_current;
};

} // namespace cadre
