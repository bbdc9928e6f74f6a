// SPDX-License-Identifier: Apache-2.0
#include "pages/pages.hpp"

#include "pages/bargainview.hpp"
#include "pages/lists.hpp"
#include "pages/page.hpp"
#include "pages/successionsum.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "tables/recordlist.hpp"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cadre::Pages", text);
}

std::vector<PageInfo> allPages()
{
    using T = RecordType;
    const QString design = QStringLiteral("design");
    std::vector<PageInfo> list{{"brief", tr("Brief"), design, {T::brief, T::level}},
                               {"roles", tr("Target roles"), design, {T::role}},
                               {"competencies", tr("Competencies"), design, {T::competency}},
                               {"supports", tr("Mentors & support"), design, {T::support, T::person}},
                               {"measures", tr("Measures"), design, {T::measure, T::goal, T::evaluation}},
                               {"selection", tr("Selection & cohort"), design, {T::participant, T::selection, T::disclosure}},
                               {"succession", tr("Succession"), design, {}},
                               {"notes", tr("Notes"), design, {T::note, T::accepted}}};
    const std::pair<const char*, T> alone[] = {
        {"activities", T::activity}, {"phases", T::phase}, {"levels", T::level}, {"people", T::person}, {"goals", T::goal},
        {"evaluation", T::evaluation}, {"disclosures", T::disclosure}, {"participants", T::participant}, {"accepted", T::accepted}};
    for (const auto& [key, type] : alone) list.push_back({key, shown(labelOfMany(type)), {}, {type}});
    return list;
}

QString leadOf(RecordType type)
{
    switch (type) {
    case RecordType::role: return tr("The roles people are prepared for. Everything else is designed backward from them.");
    case RecordType::competency: return tr("What people must be able to do, said as behaviour one can see, level by level.");
    case RecordType::activity: return tr("The work and the learning, in the order you like to see them.");
    case RecordType::phase: return tr("Stretches of the program with a name of their own.");
    case RecordType::level: return tr("How far responsibility reaches, from the lowest level to the highest.");
    case RecordType::person: return tr("The posts and people who lead, mentor, rate and sponsor.");
    case RecordType::support: return tr("Who participants can turn to, when, and for what.");
    case RecordType::measure: return tr("How you will see what people do differently, and what the business gains.");
    case RecordType::goal: return tr("What will be different because of the program.");
    case RecordType::evaluation: return tr("How ratings stay comparable between managers.");
    case RecordType::selection: return tr("What participants are chosen by, and how.");
    case RecordType::disclosure: return tr("What people hear about the demands, and when: before they decide is best.");
    case RecordType::participant: return tr("Who takes part, if you know it already.");
    case RecordType::note: return tr("Remarks of the designers.");
    case RecordType::accepted: return tr("Findings you decided to live with, and why.");
    default: return {};
    }
}

/// Puts something below a list.
QWidget* withBelow(QWidget* list, QWidget* below, int listStretch, int belowStretch)
{
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(list, listStretch);
    layout->addWidget(below, belowStretch);
    return both;
}

/// The content of a page or a tab: the list or the form of a type.
QWidget* contentOf(RecordType type, Session& session, QWidget** actions)
{
    *actions = nullptr;
    if (RecordList* list = createList(type, session, nullptr)) {
        *actions = list->tools();
        if (type == RecordType::disclosure) return withBelow(list, new BargainView(session), 1, 1);
        return list;
    }
    if (type == RecordType::evaluation) return new FormPage(type, singleId<Evaluation>().value, session);
    if (type == RecordType::selection) return new FormPage(type, singleId<Selection>().value, session);
    return new FormPage(RecordType::brief, singleId<Brief>().value, session);
}

QWidget* typePage(const QString& title, RecordType type, Session& session, QWidget* parent)
{
    QWidget* actions = nullptr;
    QWidget* content = contentOf(type, session, &actions);
    return makePage(title, leadOf(type), actions, content, parent);
}

struct Tab {
    QString title;
    RecordType type;
};

QWidget* tabbedPage(const QString& title, const QString& lead, const std::vector<Tab>& tabs, Session& session, QWidget* parent)
{
    auto* pageTabs = new PageTabs(session);
    for (const Tab& tab : tabs) {
        QWidget* actions = nullptr;
        QWidget* content = contentOf(tab.type, session, &actions);
        pageTabs->addTab(tab.title, {tab.type}, makeTab(leadOf(tab.type), actions, content, nullptr));
    }
    return makePage(title, lead, nullptr, pageTabs, parent);
}

QWidget* successionPage(const QString& title, Session& session, QWidget* parent)
{
    RecordList* list = createSuccessionList(session, nullptr);
    return makePage(title, tr("How many posts will open, how many people will be ready, and where the results go."), list->tools(),
                    withBelow(list, new SuccessionSum(session), 1, 0), parent);
}

} // namespace

const std::vector<PageInfo>& pages()
{
    static const std::vector<PageInfo> list = allPages();
    return list;
}

QString pageFor(RecordType type)
{
    if (type == RecordType::activity || type == RecordType::phase) return QStringLiteral("journey");
    if (type == RecordType::duty) return QStringLiteral("roles");
    if (type == RecordType::reviewSettings) return QStringLiteral("rules");
    for (const PageInfo& page : pages())
        if (std::ranges::find(page.types, type) != page.types.end()) return page.key;
    return QStringLiteral("brief");
}

QWidget* createPage(const QString& key, Session& session, QWidget* parent)
{
    using T = RecordType;
    const auto info = std::ranges::find(pages(), key, &PageInfo::key);
    if (info == pages().end()) return nullptr;
    const QString& title = info->title;
    if (key == QLatin1String("brief"))
        return tabbedPage(title, tr("What the program is for, how long it runs and who answers for it."),
                          {{tr("Program"), T::brief}, {tr("Levels of responsibility"), T::level}}, session, parent);
    if (key == QLatin1String("supports"))
        return tabbedPage(title, {}, {{tr("Support"), T::support}, {tr("People"), T::person}}, session, parent);
    if (key == QLatin1String("measures"))
        return tabbedPage(title, {}, {{tr("Measures"), T::measure}, {tr("Goals"), T::goal}, {tr("Consistent ratings"), T::evaluation}},
                          session, parent);
    if (key == QLatin1String("selection"))
        return tabbedPage(title, {}, {{tr("How people are chosen"), T::selection}, {tr("What people are told"), T::disclosure},
                                      {tr("Participants"), T::participant}}, session, parent);
    if (key == QLatin1String("notes"))
        return tabbedPage(title, {}, {{tr("Notes"), T::note}, {tr("Accepted findings"), T::accepted}}, session, parent);
    if (key == QLatin1String("succession")) return successionPage(title, session, parent);
    return typePage(title, info->types.front(), session, parent);
}

} // namespace cadre
