// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editor.hpp"
#include "form/options.hpp"

class QMenu;
class QToolButton;

namespace cadre {

class FlowLayout;

/// Any number of the options: a chip for each, with a button to take it out, and a button with the list of all.
class ChipsEditor : public Editor {
    Q_OBJECT

public:
    /// `none` is shown where nothing is chosen ("all activities").
    ChipsEditor(Session& session, Binding<std::vector<std::string>> binding, Options options, OptionLabel label,
                const QString& none, const std::vector<RecordType>& shown, QWidget* parent = nullptr);

    void refresh() override;
    void setLabel(const QString& label) override;
    void showCommon(bool common) override;
    [[nodiscard]] std::vector<QWidget*> controls() const override;

protected:
    /// Puts more into the chip of this place, behind its label.
    virtual void fillChip(QHBoxLayout&, const Option&, std::size_t) {}

private:
    void showChips(const std::vector<Option>& chosen);
    [[nodiscard]] QWidget* chip(const Option& option, std::size_t place);
    void fillMenu();
    void set(const std::string& key, bool chosen);
    void remove(const std::string& key);

    Binding<std::vector<std::string>> m_binding;
    Options m_options;
    OptionLabel m_label; ///< Much sooner than the options where there are many.
    QString m_none;
    std::vector<Option> m_chosen;
    bool m_common = false; ///< Only what several records have in common is shown.
    std::vector<QWidget*> m_chips;
    FlowLayout* m_flow;
    QToolButton* m_add;
    QMenu* m_menu;
};

} // namespace cadre
