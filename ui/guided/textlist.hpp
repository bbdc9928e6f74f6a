// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guided/answerrows.hpp"

#include <string>
#include <vector>

namespace cadre {

/// Texts, one a row, that can be changed, taken out and added to.
class TextList : public AnswerRows {
    Q_OBJECT

public:
    /// `what` is what a screen reader calls a row: "Duty".
    TextList(const QString& what, const QString& prompt, QWidget* parent = nullptr);

    void present(const std::vector<std::string>& texts);
    /// Those that say something.
    [[nodiscard]] std::vector<std::string> texts() const;

signals:
    void edited();

private:
    void addText(const std::string& text);
    void addTyped(const QString& text);
    void remove(QLineEdit* line);

    QString m_what;
    QList<QLineEdit*> m_lines;
};

} // namespace cadre
