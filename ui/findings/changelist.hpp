// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "actions/describe.hpp"

#include <QLabel>
#include <QStringList>

namespace cadre {

/// What an edit changes, in plain words: a line a field, what goes struck out, what comes in bold.
class ChangeList : public QLabel {
    Q_OBJECT

public:
    explicit ChangeList(QWidget* parent = nullptr);

    void show(const std::vector<RecordChange>& changes);
    /// What is shown, a sentence a record.
    [[nodiscard]] const QStringList& words() const { return m_words; }

private:
    QStringList m_words;
};

} // namespace cadre
