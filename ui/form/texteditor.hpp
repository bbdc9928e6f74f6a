// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editor.hpp"

class QLineEdit;
class QPlainTextEdit;

namespace cadre {

/// Sets a control's text only if it differs, so that the cursor stays where the user has it.
void setTextIfDifferent(QLineEdit& control, const QString& text);
void setTextIfDifferent(QPlainTextEdit& control, const QString& text);

/// One line of text.
class TextEditor : public Editor {
    Q_OBJECT

public:
    TextEditor(Session& session, Binding<std::string> binding, QWidget* parent = nullptr);

    void refresh() override;
    bool showMixed(bool mixed) override;
    void setPlaceholder(const QString& text);

protected:
    /// A remark on the text that is shown, such as how a date is written.
    [[nodiscard]] virtual QString remarkOn(const QString&) const { return {}; }

private:
    Binding<std::string> m_binding;
    QLineEdit* m_line;
    QString m_placeholder;
};

/// A date, written as 2027-01-31. Another text is kept as typed and gets a remark.
class DateEditor : public TextEditor {
    Q_OBJECT

public:
    DateEditor(Session& session, Binding<std::string> binding, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString remarkOn(const QString& text) const override;
};

/// Text of several lines; the field is as high as its text needs, between `leastLines` and twelve.
class LongTextEditor : public Editor {
    Q_OBJECT

public:
    LongTextEditor(Session& session, Binding<std::string> binding, int leastLines, QWidget* parent = nullptr);

    void refresh() override;
    bool showMixed(bool mixed) override;
    void setPlaceholder(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    Binding<std::string> m_binding;
    QPlainTextEdit* m_text;
    int m_leastLines;
    QString m_placeholder;
};

} // namespace cadre
