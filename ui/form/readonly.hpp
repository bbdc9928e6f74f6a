// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editor.hpp"

class QLabel;

namespace cadre {

/// Shows a value that is not edited by hand.
class ReadOnlyField : public Editor {
    Q_OBJECT

public:
    ReadOnlyField(Session& session, std::function<QString()> text, QWidget* parent = nullptr);

    void refresh() override;
    void setLabel(const QString& label) override;

private:
    std::function<QString()> m_text;
    QLabel* m_label;
};

} // namespace cadre
