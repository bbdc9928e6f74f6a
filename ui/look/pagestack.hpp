// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

namespace cadre {

/// Pages of which one shows. It asks only that one how much room it needs: a stack that asks all of them, as Qt's own
/// does, breaks the lines of every text of every hidden page anew whenever one word on the page in sight changes.
class PageStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace cadre
