// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editor.hpp"
#include "form/options.hpp"

class QComboBox;
class QLineEdit;

namespace cadre {

/// One of several options, or none. What the program holds and is not among the options is shown as missing,
/// so that it can be seen and repaired.
class ChoiceEditor : public Editor {
    Q_OBJECT

public:
    /// `none` is what the empty choice is called ("not said"). `shown` are the record types the options come from.
    ChoiceEditor(Session& session, Binding<std::string> binding, Options options, const QString& none,
                 const std::vector<RecordType>& shown, QWidget* parent = nullptr);

    /// Makes something new with this name and answers its key.
    using Make = std::function<std::string(const std::string& name)>;
    /// Lets people type: the list completes what they write, and Enter after a name that is not in it makes something
    /// new. An entry at the end of the list asks for a name too.
    void setMaker(const QString& label, const QString& nameLabel, Make make);
    void refresh() override;
    bool showMixed(bool mixed) override;
    void setLabel(const QString& label) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const std::vector<Option>& options);
    void choose(int index);
    void makeNew();
    void make(const std::string& name);
    /// Takes what was typed: an option of this name, or, if `mayMake`, something new.
    void takeTyped(bool mayMake);
    void showNone();

    Binding<std::string> m_binding;
    Options m_options;
    QString m_none;
    bool m_mixed = false;
    QString m_makerLabel;
    Make m_make;
    std::vector<Option> m_shownOptions;
    QComboBox* m_combo;
    QLineEdit* m_newName = nullptr; ///< Visible while the user names something new.
};

} // namespace cadre
