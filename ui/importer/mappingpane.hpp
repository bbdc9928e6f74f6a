// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/mapping/source.hpp"

#include <QScrollArea>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace cadre {

class KeptMappings;

/// Where things are in the file: a choice for each field of a competency with what stands there, and why it is
/// proposed.
class MappingPane : public QScrollArea {
    Q_OBJECT

public:
    /// Starts with the kept mapping for files of this shape, or else with the best proposal.
    explicit MappingPane(std::shared_ptr<const MappedSource> source, QWidget* parent = nullptr);

    [[nodiscard]] const Mapping& mapping() const { return m_mapping; }
    /// Uses another mapping; `reasons` are why it is proposed.
    void use(const Mapping& mapping, const std::vector<MappingReason>& reasons = {});

signals:
    void mappingChanged();

private:
    struct Row {
        MappedField field;
        QWidget* holder;
        QComboBox* box;
        QLabel* reason;
        std::vector<MappingChoice> choices;
    };

    void addRow(QVBoxLayout& layout, MappedField field, const QString& label);
    void choose(std::size_t row, int index);
    void show(const Mapping& mapping, const std::vector<MappingReason>& reasons);
    void showRow(Row& row, const std::vector<MappingReason>& reasons);

    std::shared_ptr<const MappedSource> m_source;
    Mapping m_mapping;
    std::vector<Row> m_rows;
    KeptMappings* m_kept;
};

} // namespace cadre
