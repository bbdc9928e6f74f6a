// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QApplication;

namespace cadre {

/// What the desktop asks for.
struct SystemLook {
    bool dark = false;
    bool highContrast = false;

    bool operator==(const SystemLook&) const = default;
};

/// What the desktop asks for now.
[[nodiscard]] SystemLook systemLook();

/// What the user wants of the colours.
enum class LookChoice { system, light, dark, highContrast };

/// Gives the windows the colours and the size that the user chose, or that the desktop asks for, and follows the
/// desktop at once. Choices are remembered. It hears of the desktop by QEvent::ThemeChange, which the window hands on.
class LookFollower : public QObject {
    Q_OBJECT

public:
    explicit LookFollower(QApplication& application, std::function<SystemLook()> system = systemLook);

    [[nodiscard]] LookChoice choice() const { return m_choice; }
    void choose(LookChoice choice);
    /// 100 to 200 percent; other numbers are taken to the nearer end.
    void setZoom(int percent);

signals:
    void zoomChanged();

protected:
    bool event(QEvent* event) override;

private:
    void apply();

    QApplication& m_application;
    std::function<SystemLook()> m_system;
    LookChoice m_choice = LookChoice::system;
};

} // namespace cadre
