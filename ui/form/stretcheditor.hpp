// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editor.hpp"

#include <cstdint>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace cadre {

class NumberEditor;

/// How many of ten sources of challenge apply, as the stretch that stands for: none is 1, one or two 2, three 3, four or
/// five 4, more 5.
[[nodiscard]] int stretchOf(int sources);

/// The stretch of an activity: a number of 1 to 5 with what it means, and a checklist of ten sources of challenge that
/// proposes it. Only the number is kept.
class StretchEditor : public Editor {
    Q_OBJECT

public:
    StretchEditor(Session& session, Binding<std::optional<std::int64_t>> binding, QWidget* parent = nullptr);

    void refresh() override;
    void forget() override;
    bool showMixed(bool mixed) override;
    void setLabel(const QString& label) override;
    [[nodiscard]] QWidget* focusTarget() override;
    [[nodiscard]] std::vector<QWidget*> controls() const override;
    void saveDrafts(Drafts& drafts, const QString& path) const override;
    void restoreDrafts(const Drafts& drafts, const QString& path) override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] int ticked() const;
    void showProposal();
    void showMeaning();

    Binding<std::optional<std::int64_t>> m_binding;
    NumberEditor* m_number;
    QLabel* m_meaning;
    QToolButton* m_fold;
    QWidget* m_list;
    std::vector<QCheckBox*> m_sources;
    QPushButton* m_use = nullptr;
};

} // namespace cadre
