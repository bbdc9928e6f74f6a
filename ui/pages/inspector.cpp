// SPDX-License-Identifier: Apache-2.0
#include "pages/inspector.hpp"

#include "form/findingline.hpp"
#include "form/form.hpp"
#include "form/options.hpp"
#include "findings/badgerow.hpp"
#include "look/panelbutton.hpp"
#include "pages/forms/forms.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "tables/recordsteps.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

namespace {

QLabel* wrappedLabel(const char* part, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("part", part);
    return label;
}

/// Records with a form on a page of their own.
bool hasOwnPage(RecordType type)
{
    return type == RecordType::brief || type == RecordType::evaluation || type == RecordType::selection;
}

QString monthsLine(const std::optional<std::int64_t>& start, const std::optional<std::int64_t>& end)
{
    if (!start) return {};
    if (!end || *end == *start) return Inspector::tr("month %1").arg(*start);
    return Inspector::tr("months %1 to %2").arg(*start).arg(*end);
}

} // namespace

Inspector::Inspector(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_title(wrappedLabel("sectionTitle", this)),
      m_menu(makePanelButton(tr("What can be done with this panel"))), m_badges(new BadgeRow(this)),
      m_kind(wrappedLabel("kindLine", this)), m_text(wrappedLabel("empty", this)), m_removeAll(new QPushButton(tr("Remove all of them"), this)),
      m_findings(new FindingLines(session, true, true, this))
{
    setProperty("part", "sidePane");
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(14, 14, 14, 14);
    m_layout->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_menu, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_badges, 0, Qt::AlignTop);
    line->addWidget(m_kind, 1);
    m_layout->addLayout(line);
    for (QWidget* widget : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_removeAll), static_cast<QWidget*>(m_findings)})
        m_layout->addWidget(widget);
    m_layout->addStretch(1);
    setWidget(content);

    connect(m_removeAll, &QPushButton::clicked, this, &Inspector::removeAll);
    connect(&session, &Session::selectionChanged, this, &Inspector::showSelection);
    connect(&session, &Session::changed, this, &Inspector::showHead);
    connect(&session, &Session::reviewed, this, &Inspector::showFindings);
    showSelection();
}

void Inspector::setMenu(QMenu* menu)
{
    m_menu->setMenu(menu);
    m_menu->show();
}

void Inspector::showSelection()
{
    const std::vector<RecordRef>& selection = m_session.selection();
    if (m_form) m_form->hide();
    m_form = nullptr;
    m_text->hide();
    m_removeAll->setVisible(selection.size() > 1);
    if (selection.empty()) showNothing(tr("Nothing is selected"), tr("Select something in the list. Its details open here."));
    else if (selection.size() > 1) showSeveral();
    else if (hasOwnPage(selection.front().type)) showNothing({}, tr("You edit it on the page at the left. What the review says about it stands here and beside its fields."));
    else showForm({selection.front()});
    showHead();
    showFindings();
    ensureVisible(0, 0);
}

void Inspector::showSeveral()
{
    const std::vector<RecordRef>& selection = m_session.selection();
    const RecordType type = selection.front().type;
    const bool alike = std::ranges::all_of(selection, [&](const RecordRef& ref) { return ref.type == type; });
    const QString title = tr("%1 selected").arg(selection.size());
    if (!alike) return showNothing(title, tr("They are of different kinds. Select some of one kind to edit them together."));
    showNothing(tr("%1 · %2").arg(title, shown(labelOfMany(type))), tr("What you enter here goes to all of them."));
    showForm(selection);
}

void Inspector::showForm(const std::vector<RecordRef>& refs)
{
    const RecordRef& ref = refs.front();
    auto found = m_forms.find(ref.type);
    if (found == m_forms.end()) {
        Form* made = createForm(ref.type, m_session, widget());
        if (!made) return;
        m_layout->insertWidget(m_layout->indexOf(m_findings), made);
        found = m_forms.emplace(ref.type, made).first;
    }
    m_form = found->second;
    std::vector<std::string> ids;
    for (const RecordRef& shown : refs) ids.push_back(shown.id);
    m_form->show(std::move(ids));
    m_form->setVisible(true);
}

void Inspector::showNothing(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->show();
}

void Inspector::showHead()
{
    const std::vector<RecordRef>& selection = m_session.selection();
    m_kind->setVisible(selection.size() == 1 && !hasOwnPage(selection.front().type));
    if (selection.size() != 1) return;
    const QString title = hasOwnPage(selection.front().type) ? shown(labelOf(selection.front().type))
                                                             : shownName(m_session.program(), selection.front());
    m_title->setText(title);
    m_kind->setText(kindLine(selection.front()));
}

QString Inspector::kindLine(const RecordRef& ref) const
{
    const Program& program = m_session.program();
    QStringList parts;
    if (const Activity* activity = ref.type == RecordType::activity ? cadre::find(program.activities, {ref.id}) : nullptr) {
        parts << (activity->kind ? shown(labelOf(*activity->kind)) : shown(labelOf(ref.type)));
        parts << monthsLine(activity->startMonth, endMonth(*activity));
    } else if (const Support* support = ref.type == RecordType::support ? cadre::find(program.supports, {ref.id}) : nullptr) {
        parts << (support->kind ? shown(labelOf(*support->kind)) : shown(labelOf(ref.type)));
        parts << monthsLine(support->startMonth, endMonth(*support));
    } else if (const Competency* competency = ref.type == RecordType::competency ? cadre::find(program.competencies, {ref.id}) : nullptr) {
        parts << (competency->group.empty() ? shown(labelOf(ref.type)) : toQt(competency->group));
        if (competency->source) parts << tr("from %1").arg(toQt(competency->source->framework));
    } else {
        parts << shown(labelOf(ref.type));
    }
    parts.removeAll({});
    return parts.join(QStringLiteral(" · "));
}

void Inspector::showFindings()
{
    std::vector<const Finding*> all;
    std::vector<const Finding*> elsewhere;
    if (m_session.selection().size() == 1) {
        all = m_session.findingsFor(m_session.selection().front());
        for (const Finding* finding : all)
            if (!standsBesideField(finding->place.record, finding->place.field)) elsewhere.push_back(finding);
    }
    FindingCounts counts;
    for (const Finding* finding : all) counts.add(finding->severity);
    m_badges->show(counts);
    m_findings->show(elsewhere);
}

bool Inspector::standsBesideField(const RecordRef& place, const std::string& field) const
{
    return m_form && place == m_form->record() && m_form->row(toQt(field));
}

void Inspector::removeAll()
{
    std::map<RecordType, std::vector<std::string>> byType;
    for (const RecordRef& ref : m_session.selection()) byType[ref.type].push_back(ref.id);
    Text label = CADRE_TEXT("Remove {n} entries");
    label.with("n", static_cast<std::int64_t>(m_session.selection().size()));
    if (byType.size() == 1)
        label = stepToRemove(m_session.program(), byType.begin()->first, byType.begin()->second).label;
    m_session.asOne(label, [&] {
        for (const auto& [type, ids] : byType) m_session.push(stepToRemove(m_session.program(), type, ids));
    });
}

} // namespace cadre
