// SPDX-License-Identifier: Apache-2.0
#include "pages/competencylinks.hpp"

#include "look/flowlayout.hpp"
#include "form/form.hpp"
#include "form/options.hpp"
#include "model/index.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "session/whenseen.hpp"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cadre {

namespace {

QString withLevel(const QString& name, const std::optional<std::int64_t>& level)
{
    return level ? QStringLiteral("%1 → %2").arg(name).arg(*level) : name;
}

} // namespace

CompetencyLinks::CompetencyLinks(Form& form, Session& session) : QWidget(&form), m_form(form), m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_lines = {makeLine(tr("Needed by")), makeLine(tr("Practised in")), makeLine(tr("Measured by"))};
    auto* soon = new WhenSeen(form, [this] { refresh(); });
    connect(&session, &Session::changed, soon, &WhenSeen::notice);
    connect(&session, &Session::replaced, this, &CompetencyLinks::refresh);
    connect(&form, &Form::recordChanged, this, &CompetencyLinks::refresh);
}

CompetencyLinks::Line CompetencyLinks::makeLine(const QString& label)
{
    auto* title = new QLabel(label, this);
    title->setProperty("part", "fieldLabel");
    Line line;
    line.box = new QWidget(this);
    line.flow = new FlowLayout(line.box, 4);
    line.flow->setContentsMargins(0, 0, 0, 6);
    layout()->addWidget(title);
    layout()->addWidget(line.box);
    return line;
}

void CompetencyLinks::refresh()
{
    setVisible(m_form.ids().size() < 2);
    const Program& program = m_session.program();
    const Index& index = m_session.index();
    const Id<Competency> id{m_form.record().id};
    std::array<std::vector<Link>, 3> links;
    const auto addEach = [&](std::vector<Link>& list, const RecordRef& from, const char* field, const auto& atLevels) {
        for (const CompetencyAtLevel& item : atLevels)
            if (item.competency == id)
                list.push_back({from, QString::fromLatin1(field), withLevel(shownName(program, from), item.level)});
    };
    for (const Role* role : index.roles) addEach(links[0], refTo(*role), "requirements", role->requirements);
    for (const Activity* activity : index.activities)
        addEach(links[1], refTo(*activity), "practises", activity->practises);
    for (const Measure* measure : index.measures)
        if (std::ranges::find(measure->competencies, id) != measure->competencies.end())
            links[2].push_back({refTo(*measure), QStringLiteral("competencies"), shownName(program, refTo(*measure))});
    for (std::size_t i = 0; i < m_lines.size(); ++i) fill(m_lines[i], std::move(links[i]));
}

void CompetencyLinks::fill(Line& line, std::vector<Link> links)
{
    if (links == line.links && !line.shown.empty()) return;
    for (QWidget* old : std::exchange(line.shown, {})) {
        old->hide();
        old->deleteLater();
    }
    line.links = std::move(links);
    for (const Link& link : line.links) {
        auto* button = new QPushButton(link.label, line.box);
        button->setProperty("part", "chip");
        button->setToolTip(link.label);
        connect(button, &QPushButton::clicked, this, [this, link] { m_session.goTo({link.to, fromQt(link.field)}); });
        line.flow->addWidget(button);
        line.shown.push_back(button);
        button->show();
    }
    if (line.links.empty()) {
        auto* nothing = new QLabel(tr("nothing yet"), line.box);
        nothing->setProperty("part", "unit");
        line.flow->addWidget(nothing);
        line.shown.push_back(nothing);
        nothing->show();
    }
    line.box->updateGeometry();
}

} // namespace cadre
