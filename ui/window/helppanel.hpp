// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace cadre {

/// Help for the page and for the field that has the cursor, in a strip that takes no place from anything that is being
/// done. F1 or Escape closes it.
class HelpPanel : public QFrame {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* parent = nullptr);

    /// Shows the help for a page and the widget that has the focus; hides itself if it shows just that already.
    void toggle(const QString& pageKey, const QString& pageTitle, const QWidget* focus);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_page;
    QLabel* m_pageText;
    QLabel* m_field;
    QLabel* m_fieldText;
};

} // namespace cadre
