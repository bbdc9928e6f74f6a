// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/mapping/source.hpp"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace cadre {

class MappingPane;
class MappingReader;

/// The mapping at the left, and at the right what comes of it, read anew at every change.
class MappingPage : public QWidget {
    Q_OBJECT

public:
    explicit MappingPage(std::shared_ptr<const MappedSource> source, QWidget* parent = nullptr);

    [[nodiscard]] MappingPane& pane() { return *m_pane; }
    /// Reads for the first time.
    void start();
    /// Shows what was read, in the place of what was shown before.
    void setContent(QWidget* content);
    /// Shows a message instead.
    void showMessage(const QString& message);

signals:
    /// The mapping is another one, and what was read before no longer counts.
    void reading();
    void read(const std::shared_ptr<const cadre::Framework>& framework);

private:
    void readAgain();

    MappingPane* m_pane;
    MappingReader* m_reader;
    QProgressBar* m_progress;
    QStackedWidget* m_stack;
    QLabel* m_message;
    QWidget* m_content = nullptr;
};

} // namespace cadre
