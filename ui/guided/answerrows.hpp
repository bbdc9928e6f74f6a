// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace cadre {

/// A card of rows, with a line under each. If asked for, a last one takes what is to be added.
class AnswerRows : public QFrame {
    Q_OBJECT

public:
    explicit AnswerRows(QWidget* parent = nullptr);

    /// Adds a row of widgets, to be put into the layout.
    QHBoxLayout* addRow();
    void clear();
    /// Has a last row in which something new is typed; Enter adds it.
    void setAdding(const QString& prompt, const QString& name);

signals:
    void added(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();

    QVBoxLayout* m_rows;
    QVBoxLayout* m_column;
    QLineEdit* m_adding = nullptr;
};

} // namespace cadre
