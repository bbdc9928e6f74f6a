// SPDX-License-Identifier: Apache-2.0
#include "form/form.hpp"

#include "form/formsection.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QCoreApplication>
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
    : QWidget(parent), m_session(session), m_record{type, {}}, m_layout(new QVBoxLayout(this)), m_into(m_layout)
{
    setProperty("part", "form");
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    connect(&session, &Session::changed, this, &Form::onChanged);
    connect(&session, &Session::reviewed, this, &Form::showFindings);
    connect(&session, &Session::placeRequested, this, &Form::onPlace);
    connect(&session, &Session::replaced, this, [this] {
        m_drafts.clear();
        for (FieldRow* row : m_rows) row->refresh(true);
    });
}

void Form::show(const std::string& id)
{
    show(std::vector<std::string>{id});
}

void Form::show(std::vector<std::string> ids)
{
    if (ids == m_ids || ids.empty()) return;
    const std::string id = ids.front();
    Drafts drafts;
    for (FieldRow* row : m_rows) row->editor().saveDrafts(drafts, row->field());
    if (m_ids.size() == 1) m_drafts[m_record.id] = std::move(drafts);
    m_record.id = id;
    m_ids = std::move(ids);
    for (FieldRow* row : m_rows) {
        row->refresh(true);
        if (m_ids.size() == 1) row->editor().restoreDrafts(m_drafts[id], row->field());
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
    if (const auto section = m_sectionOf.find(target); section != m_sectionOf.end() && section->second->isFolded())
        section->second->setFolded(false);
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

void Form::section(const QString& title, Fold fold)
{
    const QString key = QStringLiteral("form/%1/%2").arg(static_cast<int>(m_record.type)).arg(m_sections.size());
    auto* made = new FormSection(title, key, fold == Fold::closed, this);
    m_layout->addWidget(made);
    m_sections.push_back(made);
    m_into = made->fields();
}

FieldRow* Form::add(const char* field, const char* label, Editor* editor)
{
    auto* row = new FieldRow(m_session, QString::fromLatin1(field), shown(label), editor, this);
    m_rows.push_back(row);
    if (!m_sections.empty()) m_sectionOf[row] = m_sections.back();
    m_into->addWidget(row);
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
        m_into->removeWidget(row);
        line->addWidget(row, 1, Qt::AlignTop);
        block->addWidget(&row->findings()); // sentences need the whole width
    }
    m_into->addLayout(block);
}

void Form::addWidget(QWidget* widget)
{
    m_into->addWidget(widget);
}

void Form::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_wasSeen = true;
    refresh();
}

void Form::refresh()
{
    for (FieldRow* row : m_rows) row->refresh();
    showFindings();
}

void Form::orderTabs()
{
    // Qt orders widgets by their age; rows and chips come and go.
    QWidget* before = nullptr;
    const auto follow = [&](QWidget* control) {
        if (before) setTabOrder(before, control);
        before = control;
    };
    const FormSection* section = nullptr;
    for (const FieldRow* row : m_rows) {
        if (const auto found = m_sectionOf.find(row); found != m_sectionOf.end() && found->second != section) {
            section = found->second;
            follow(section->heading());
        }
        for (QWidget* control : row->editor().controls()) follow(control);
    }
}

void Form::onChanged(const Edit& edit)
{
    if (waits()) return;
    std::vector<RecordType> types;
    bool mine = false;
    for (const RecordRef& ref : touched(edit)) {
        mine = mine || (ref.type == m_record.type && std::ranges::find(m_ids, ref.id) != m_ids.end());
        if (types.empty() || types.back() != ref.type) types.push_back(ref.type);
    }
    for (FieldRow* row : m_rows) {
        const auto isShown = [&](RecordType type) {
            const auto& shows = row->editor().shows();
            return std::ranges::find(shows, type) != shows.end();
        };
        if (mine || std::ranges::any_of(types, isShown)) row->refresh();
    }
}

void Form::onPlace(const Place& place)
{
    if (m_ids.size() > 1 || !isIn(m_record, place.record, m_session.program())) return;
    // Others may still be about to show the page or the tab on which this form is.
    QTimer::singleShot(0, this, [this, field = fieldIn(place)] { focusField(field); });
}

bool Form::waits() const
{
    return m_wasSeen && !isVisible();
}

void Form::showFindings()
{
    if (waits()) return;
    std::map<QString, std::vector<const Finding*>> byField;
    for (const Finding& finding : m_session.review().findings)
        if (m_ids.size() == 1 && isIn(m_record, finding.place.record, m_session.program())) byField[fieldIn(finding.place)].push_back(&finding);
    std::map<const FormSection*, FindingCounts> bySection;
    for (FieldRow* row : m_rows) {
        row->showFindings(byField[row->field()]);
        if (const auto section = m_sectionOf.find(row); section != m_sectionOf.end())
            for (const Finding* finding : byField[row->field()]) bySection[section->second].add(finding->severity);
    }
    for (FormSection* section : m_sections) section->showCounts(bySection[section]);
}

} // namespace cadre
