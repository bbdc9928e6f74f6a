// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/editor.hpp"

#include <cstdint>
#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace cadre {

/// What a number field takes and says. A number outside of the range is taken too, with a remark.
struct NumberRange {
    double least = 0;
    double most = 1e12;
    bool whole = true;
};

/// A number that may be missing: an empty field says "unknown". The field never changes what is being typed;
/// a text that is no number stays visible with a remark, and the last number is kept.
class NumberEditor : public Editor {
    Q_OBJECT

public:
    NumberEditor(Session& session, Binding<std::optional<double>> binding, NumberRange range, const QString& unit,
                 QWidget* parent = nullptr);

    void refresh() override;
    void forget() override;
    bool showMixed(bool mixed) override;
    /// A unit that depends on the number: "% · 8 hours a week".
    void setUnit(std::function<QString(const std::optional<double>&)> unit);

protected:
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read(const QString& text);
    void step(int by);
    void showUnit();
    [[nodiscard]] QString remarkOn(const std::optional<double>& value) const;

    Binding<std::optional<double>> m_binding;
    NumberRange m_range;
    QLineEdit* m_line;
    QLabel* m_unit;
    std::function<QString(const std::optional<double>&)> m_unitOf;
    std::optional<double> m_known; ///< The number that text and program last agreed on.
};

/// A list of months, written as "3, 6, 9". What can't be read stays visible with a remark.
class MonthsEditor : public Editor {
    Q_OBJECT

public:
    MonthsEditor(Session& session, Binding<std::vector<std::int64_t>> binding, QWidget* parent = nullptr);

    void refresh() override;
    void forget() override;
    bool showMixed(bool mixed) override;

protected:
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString& text) override;

private:
    Binding<std::vector<std::int64_t>> m_binding;
    QLineEdit* m_line;
    std::vector<std::int64_t> m_known;
};

} // namespace cadre
