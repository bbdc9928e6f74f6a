// SPDX-License-Identifier: Apache-2.0
#include "review/noticelist.hpp"

#include "findings/repair.hpp"
#include "look/label.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

namespace {

/// More than these would push the findings off the page.
constexpr std::size_t mostRows = 4;

} // namespace

NoticeList::NoticeList(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_rows(new QVBoxLayout(this))
{
    setProperty("part", "card");
    setAccessibleName(tr("To look at again"));
    m_rows->setContentsMargins(12, 8, 12, 8);
    m_rows->setSpacing(6);
    connect(&session, &Session::reviewed, this, &NoticeList::follow);
    follow();
}

void NoticeList::follow()
{
    const std::vector<Notice>& notices = m_session.review().notices;
    QStringList texts;
    for (const Notice& notice : notices) texts << shown(notice.message);
    if (texts == m_shown) return setVisible(!notices.empty());
    m_shown = texts;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!notices.empty()) m_rows->addWidget(makeLabel(tr("To look at again"), "strong"));
    for (std::size_t i = 0; i < std::min(notices.size(), mostRows); ++i) m_rows->addWidget(makeRow(notices[i]));
    if (notices.size() > mostRows)
        m_rows->addWidget(makeLabel(tr("… and %n more", nullptr, static_cast<int>(notices.size() - mostRows)), "hint"));
    setVisible(!notices.empty());
}

QWidget* NoticeList::makeRow(const Notice& notice)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QString text = shown(notice.message);
    layout->addWidget(makeLabel(text, "lead"), 1);
    if (notice.accepted.empty()) return row;
    auto* look = new QPushButton(tr("Show"));
    look->setToolTip(tr("Goes to what was accepted, and why"));
    auto* remove = new QPushButton(notice.kind == Notice::Kind::acceptancePast ? tr("Open again") : tr("Remove"));
    remove->setToolTip(tr("Takes the acceptance back. Undo brings it back."));
    for (QPushButton* button : {look, remove}) {
        button->setProperty("part", "action");
        button->setAccessibleDescription(text);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    const Id<Accepted> id = notice.accepted;
    connect(look, &QPushButton::clicked, this,
            [this, id] { m_session.goTo({{RecordType::accepted, id.value}, "reviewOn"}); });
    // It ends this row: not inside the button's own click.
    connect(remove, &QPushButton::clicked, this, [this, id] { reopen(m_session, id); }, Qt::QueuedConnection);
    return row;
}

} // namespace cadre
