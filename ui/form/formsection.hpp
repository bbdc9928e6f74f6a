// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/counts.hpp"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace cadre {

class BadgeRow;

/// Fields under a heading by which they can be folded. While they are, the heading says how many findings are behind it.
class FormSection : public QWidget {
    Q_OBJECT

public:
    /// `key` is the place in the settings that remembers whether it is folded.
    FormSection(const QString& title, const QString& key, bool folded, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* fields() const { return m_fields; }
    /// The button that folds.
    [[nodiscard]] QWidget* heading() const;
    [[nodiscard]] bool isFolded() const { return m_body->isHidden(); }
    void setFolded(bool folded);
    /// How many findings there are about its fields.
    void showCounts(const FindingCounts& counts);

private:
    void showState();

    QString m_key;
    QToolButton* m_heading;
    BadgeRow* m_badges;
    QWidget* m_body;
    QVBoxLayout* m_fields;
    FindingCounts m_counts;
};

} // namespace cadre
