// SPDX-License-Identifier: Apache-2.0
#include "importer/mappingpane.hpp"

#include "importer/keptmappings.hpp"
#include "look/label.hpp"
#include "session/text.hpp"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

MappingPane::MappingPane(std::shared_ptr<const MappedSource> source, QWidget* parent)
    : QScrollArea(parent), m_source(std::move(source)), m_kept(new KeptMappings(*m_source))
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(2);
    layout->addWidget(makeLabel(tr("Where things are in the file"), "sectionTitle"));
    layout->addSpacing(6);
    addRow(*layout, MappedField::competencies, tr("&Competencies"));
    addRow(*layout, MappedField::name, tr("&Name"));
    addRow(*layout, MappedField::code, tr("C&ode"));
    addRow(*layout, MappedField::description, tr("&Description"));
    addRow(*layout, MappedField::group, tr("&Group"));
    addRow(*layout, MappedField::levels, tr("&Levels"));
    addRow(*layout, MappedField::behaviours, tr("&Behaviours"));
    addRow(*layout, MappedField::language, tr("L&anguage"));
    addRow(*layout, MappedField::id, tr("Id, by which the next import &finds it again"));
    layout->addSpacing(6);
    layout->addWidget(m_kept);
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(310);
    setAccessibleName(tr("Where things are in the file"));

    connect(m_kept, &KeptMappings::chosen, this, [this](const Mapping& mapping) {
        use(mapping);
        emit mappingChanged();
    });
    connect(m_kept, &KeptMappings::renamed, this, [this](const QString& name) { m_mapping.name = fromQt(name); });
    if (const Mapping* kept = m_kept->offered()) use(*kept);
    else if (!m_source->proposals().empty())
        use(m_source->proposals().front().mapping, m_source->proposals().front().reasons);
    else use({.name = m_source->name(), .competencies = "/", .shape = m_source->shape()});
}

void MappingPane::addRow(QVBoxLayout& layout, MappedField field, const QString& label)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(2);
    auto* name = makeLabel(label, "fieldLabel");
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setAccessibleName(QString(label).remove(u'&'));
    name->setBuddy(box);
    auto* reason = makeLabel({}, "hint");
    column->addWidget(name);
    column->addWidget(box);
    column->addWidget(reason);
    layout.addWidget(holder);
    const std::size_t row = m_rows.size();
    m_rows.push_back({field, holder, box, reason, {}});
    connect(box, &QComboBox::activated, this, [this, row](int index) { choose(row, index); });
}

void MappingPane::use(const Mapping& mapping, const std::vector<MappingReason>& reasons)
{
    show(mapping, reasons);
    m_kept->show(m_mapping);
}

void MappingPane::choose(std::size_t row, int index)
{
    const std::vector<MappingChoice>& choices = m_rows[row].choices;
    if (index < 0 || static_cast<std::size_t>(index) >= choices.size()
        || choices[static_cast<std::size_t>(index)].isChosen)
        return;
    Mapping mapping = choices[static_cast<std::size_t>(index)].mapping;
    mapping.name = m_mapping.name;
    mapping.shape = m_source->shape();
    show(mapping, {});
    m_kept->show(m_mapping);
    emit mappingChanged();
}

void MappingPane::show(const Mapping& mapping, const std::vector<MappingReason>& reasons)
{
    m_mapping = mapping;
    for (Row& row : m_rows) showRow(row, reasons);
}

void MappingPane::showRow(Row& row, const std::vector<MappingReason>& reasons)
{
    row.choices = m_source->choices(m_mapping, row.field);
    const QSignalBlocker quiet(row.box);
    row.box->clear();
    for (std::size_t i = 0; i < row.choices.size(); ++i) {
        const MappingChoice& choice = row.choices[i];
        const QString label = shown(choice.label);
        const QString sample = toQt(choice.sample).simplified();
        row.box->addItem(sample.isEmpty() ? label : tr("%1 — %2").arg(label, sample));
        row.box->setItemData(static_cast<int>(i), sample, Qt::ToolTipRole);
        if (choice.isChosen) row.box->setCurrentIndex(static_cast<int>(i));
    }
    row.holder->setVisible(row.field != MappedField::language || row.choices.size() > 1);
    const auto why = std::ranges::find_if(reasons, [&](const MappingReason& reason) {
        return reason.field == row.field || (row.field == MappedField::levels && reason.field == MappedField::level);
    });
    row.reason->setText(why == reasons.end() ? QString() : shown(why->text));
    row.reason->setVisible(why != reasons.end());
    row.box->setAccessibleDescription(row.reason->text());
}

} // namespace cadre
