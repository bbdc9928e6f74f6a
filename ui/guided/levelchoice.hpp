// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

#include <cstdint>

class QButtonGroup;

namespace cadre {

/// One of a few numbered steps, side by side. Arrow keys and digits choose.
class LevelChoice : public QWidget {
    Q_OBJECT

public:
    /// `name` says what the choice is for; `steps` what each number means, the first for 1.
    LevelChoice(const QString& name, const QStringList& steps, std::int64_t level, QWidget* parent = nullptr);

    [[nodiscard]] std::int64_t level() const;
    void setLevel(std::int64_t level);

signals:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace cadre
