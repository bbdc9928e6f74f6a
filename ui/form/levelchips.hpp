// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/chipseditor.hpp"

class QToolButton;

namespace cadre {

/// Chooses competencies, each with the level aimed at: a chip for each, with a button for its level.
class LevelChips : public ChipsEditor {
    Q_OBJECT

public:
    LevelChips(Session& session, Binding<std::vector<CompetencyAtLevel>> list, Options options, OptionLabel label,
               QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget* controlOf(const Finding& finding) override;

protected:
    void fillChip(QHBoxLayout& layout, const Option& option, std::size_t place) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Button {
        QToolButton* button;
        QString label; ///< Of the competency.
    };

    void showLevels();
    void setLevel(std::size_t place, std::optional<std::int64_t> level);

    Binding<std::vector<CompetencyAtLevel>> m_list;
    std::vector<Button> m_buttons; ///< Of each chip.
};

} // namespace cadre
