// SPDX-License-Identifier: Apache-2.0
#include "form/form.hpp"

#include "session/session.hpp"
#include "session/text.hpp"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

namespace {

/// Whether a place is in this record; a duty is a part of its target role.
bool isIn(const RecordRef& record, const RecordRef& place, const Program& program)
{
    if (place == record) return true;
    if (place.type != RecordType::duty || record.type != RecordType::role) return false;
    const Role* role = find(program.roles, Id<Role>{record.id});
    return role && std::ranges::any_of(role->duties, [&](const Duty& duty) { return duty.id.value == place.id; });
}

QString fieldIn(const Place& place)
{
    return place.record.type == RecordType::duty ? QStringLiteral("duties") : toQt(place.field);
}

} // namespace

Form::Form(Session& session, RecordType type, QWidget* parent)
    : QWidget(parent), m_session(session), m_record{type, {}}, m_layout(new QVBoxLayout(this))
{
    setProperty("part", "form");
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    connect(&session, &Session::changed, this, &Form::onChanged);
    connect(&session, &Session::reviewed, this, &Form::showFindings);
    connect(&session, &Session::placeRequested, this, &Form::onPlace);
    connect(&session, &Session::replaced, this, [this] {
        m_drafts.clear();
        for (FieldRow* row : m_rows) row->editor().forget();
    });
}

void Form::show(const std::string& id)
{
    if (m_record.id == id) return;
    Drafts drafts;
    for (FieldRow* row : m_rows) row->editor().saveDrafts(drafts, row->field());
    if (!m_record.id.empty()) m_drafts[m_record.id] = std::move(drafts);
    m_record.id = id;
    for (FieldRow* row : m_rows) {
        row->editor().forget();
        row->editor().restoreDrafts(m_drafts[id], row->field());
    }
    showFindings();
    emit recordChanged();
}

QSet<QString> Form::fields() const
{
    QSet<QString> names;
    for (const FieldRow* row : m_rows) names << row->field();
    return names;
}

FieldRow* Form::row(const QString& field) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const FieldRow* row) { return row->field() == field; });
    return found == m_rows.end() ? nullptr : *found;
}

void Form::focusField(const QString& field)
{
    FieldRow* target = field.isEmpty() && !m_rows.empty() ? m_rows.front() : row(field);
    if (!target) return;
    // Findings that have just come in move the fields below them.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            if (target->findings().isVisible()) area->ensureWidgetVisible(&target->findings(), 0, 24);
            area->ensureWidgetVisible(target, 0, 24);
            break;
        }
    if (QWidget* control = target->editor().focusTarget()) control->setFocus(Qt::ShortcutFocusReason);
}

void Form::section(const QString& title)
{
    auto* label = new QLabel(title, this);
    label->setProperty("part", "sectionTitle");
    m_layout->addWidget(label);
}

FieldRow* Form::add(const char* field, const char* label, Editor* editor)
{
    auto* row = new FieldRow(m_session, QString::fromLatin1(field), shown(label), editor, this);
    m_rows.push_back(row);
    m_layout->addWidget(row);
    connect(editor, &Editor::controlsChanged, this, &Form::orderTabs);
    orderTabs();
    return row;
}

void Form::sideBySide(std::initializer_list<FieldRow*> rows)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* block = new QVBoxLayout;
    block->setSpacing(3);
    block->addLayout(line);
    for (FieldRow* row : rows) {
        m_layout->removeWidget(row);
        line->addWidget(row, 1, Qt::AlignTop);
        block->addWidget(&row->findings()); // sentences need the whole width
    }
    m_layout->addLayout(block);
}

void Form::addWidget(QWidget* widget)
{
    m_layout->addWidget(widget);
}

void Form::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void Form::refresh()
{
    for (FieldRow* row : m_rows) row->editor().refresh();
    showFindings();
}

void Form::orderTabs()
{
    // Qt orders widgets by their age; rows and chips come and go.
    QWidget* before = nullptr;
    for (const FieldRow* row : m_rows)
        for (QWidget* control : row->editor().controls()) {
            if (before) setTabOrder(before, control);
            before = control;
        }
}

void Form::onChanged(const Edit& edit)
{
    std::vector<RecordType> types;
    bool mine = false;
    for (const RecordRef& ref : touched(edit)) {
        mine = mine || ref == m_record;
        if (types.empty() || types.back() != ref.type) types.push_back(ref.type);
    }
    for (FieldRow* row : m_rows) {
        const auto isShown = [&](RecordType type) {
            const auto& shows = row->editor().shows();
            return std::ranges::find(shows, type) != shows.end();
        };
        if (mine || std::ranges::any_of(types, isShown)) row->editor().refresh();
    }
}

void Form::onPlace(const Place& place)
{
    if (!isIn(m_record, place.record, m_session.program())) return;
    // Others may still be about to show the page or the tab on which this form is.
    QTimer::singleShot(0, this, [this, field = fieldIn(place)] { focusField(field); });
}

void Form::showFindings()
{
    std::map<QString, std::vector<const Finding*>> byField;
    for (const Finding& finding : m_session.review().findings)
        if (isIn(m_record, finding.place.record, m_session.program())) byField[fieldIn(finding.place)].push_back(&finding);
    for (FieldRow* row : m_rows) row->showFindings(byField[row->field()]);
}

} // namespace cadre
