// SPDX-License-Identifier: Apache-2.0
#include "window/navigation.hpp"

#include "look/theme.hpp"
#include "model/fields.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "window/navigationdelegate.hpp"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {
namespace {

constexpr int leastWidth = 170;
constexpr int mostLeastWidth = 300;

std::size_t countOf(const Program& program, RecordType type)
{
    std::size_t count = 0;
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type == type && !RecordTraits<T>::single) count = program.of<T>().size();
    });
    return count;
}

/// The findings whose place is on a page with these types.
FindingCounts countsOn(const Review& review, const std::vector<RecordType>& types)
{
    FindingCounts counts;
    for (const Finding& finding : review.findings) {
        const RecordType type =
            finding.place.record.type == RecordType::duty ? RecordType::role : finding.place.record.type;
        if (std::ranges::find(types, type) != types.end()) counts.add(finding.severity);
    }
    return counts;
}

QString factsOf(const Brief& brief)
{
    QStringList facts;
    if (brief.lengthMonths == 1) facts << Navigation::tr("1 month");
    else if (brief.lengthMonths) facts << Navigation::tr("%1 months").arg(*brief.lengthMonths);
    if (brief.cohortSize) facts << Navigation::tr("cohort of %1").arg(*brief.cohortSize);
    return facts.join(QStringLiteral(" · "));
}

} // namespace

Navigation::Navigation(Session& session, const std::vector<NavigationEntry>& entries, QWidget* parent)
    : QWidget(parent), m_session(session), m_entries(entries), m_name(new QLabel), m_facts(new QLabel),
      m_list(new QListWidget)
{
    setMinimumWidth(std::min(zoomed(leastWidth), mostLeastWidth));
    setProperty("part", "sidePane");
    setAttribute(Qt::WA_StyledBackground);
    m_name->setProperty("part", "strong");
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_facts->setProperty("part", "fieldLabel");
    m_facts->setWordWrap(true); // one that does not wrap would make the name above it lose a line
    m_list->setAccessibleName(tr("Pages"));
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 12, 4);
    head->setSpacing(1);
    head->addWidget(m_name);
    head->addWidget(m_facts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);

    for (const NavigationEntry& entry : m_entries) addEntry(entry);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) emit chosen(item->data(NavigationDelegate::keyRole).toString());
    });
    connect(&session, &Session::replaced, this, &Navigation::refresh);
    connect(&session, &Session::changed, this, &Navigation::refresh);
    connect(&session, &Session::reviewed, this, &Navigation::refresh);
    refresh();
}

/// Larger texts need more room; a third of a small window is enough.
void Navigation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setMinimumWidth(std::min(zoomed(leastWidth), mostLeastWidth));
}

void Navigation::addEntry(const NavigationEntry& entry)
{
    const int rows = m_list->count();
    const auto* last = rows > 0 ? m_list->item(rows - 1) : nullptr;
    if (!last || last->data(NavigationDelegate::sectionRole).toString() != entry.section) {
        auto* heading = new QListWidgetItem(entry.section.toUpper(), m_list);
        heading->setFlags(Qt::ItemIsEnabled);
    }
    auto* item = new QListWidgetItem(entry.title, m_list);
    item->setData(NavigationDelegate::keyRole, entry.key);
    item->setData(NavigationDelegate::sectionRole, entry.section);
}

void Navigation::refresh()
{
    const Brief& brief = only(m_session.program().brief);
    m_name->setText(isBlankText(brief.name) ? tr("Program without a name") : toQt(brief.name));
    m_facts->setText(factsOf(brief));
    m_facts->setVisible(!m_facts->text().isEmpty());
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem& item = *m_list->item(row);
        const QString key = item.data(NavigationDelegate::keyRole).toString();
        const auto entry = std::ranges::find(m_entries, key, &NavigationEntry::key);
        if (entry != m_entries.end()) refreshItem(item, *entry);
    }
}

void Navigation::refreshItem(QListWidgetItem& item, const NavigationEntry& entry)
{
    const Review& review = m_session.review();
    std::size_t count = entry.types.empty() ? 0 : countOf(m_session.program(), entry.types.front());
    if (entry.key == QLatin1String("review")) count = review.findings.size();
    const FindingCounts found = countsOn(review, entry.types);
    const std::optional<Severity> worst = found.worst();
    QString spoken = entry.title;
    if (worst) spoken = tr("%1, %2").arg(entry.title, countWords(found));
    else if (count > 0) spoken = tr("%1, %2").arg(entry.title).arg(count);
    item.setData(NavigationDelegate::countRole, QVariant::fromValue(worst ? found.at(*worst) : count));
    item.setData(NavigationDelegate::severityRole, worst ? static_cast<int>(*worst) : -1);
    item.setToolTip(worst ? countWords(found) : QString());
    item.setData(Qt::AccessibleTextRole, spoken);
}

void Navigation::setCurrent(const QString& key)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(NavigationDelegate::keyRole).toString() == key) return m_list->setCurrentRow(row);
}

void Navigation::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace cadre
