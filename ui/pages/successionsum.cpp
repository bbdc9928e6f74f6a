// SPDX-License-Identifier: Apache-2.0
#include "pages/successionsum.hpp"

#include "look/label.hpp"
#include "report/succession.hpp"
#include "report/words.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "session/whenseen.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace cadre {

SuccessionSum::SuccessionSum(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_places(makeLabel({}, "number")), m_openings(makeLabel({}, "number")),
      m_perOpening(makeLabel({}, "number")), m_remark(makeLabel({}, "hint"))
{
    setProperty("part", "card");
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 8);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    const std::pair<QString, QLabel*> parts[] = {{tr("Places in the program"), m_places},
                                                 {tr("Openings of all roles"), m_openings},
                                                 {tr("People for each opening"), m_perOpening}};
    for (const auto& [title, number] : parts) {
        auto* column = new QVBoxLayout;
        column->setSpacing(1);
        column->addWidget(makeLabel(title, "hint"));
        column->addWidget(number);
        number->setAccessibleName(title);
        row->addLayout(column, 1);
    }
    all->addLayout(row);
    all->addWidget(m_remark);
    auto* seen = new WhenSeen(*this, [this] { refresh(); });
    connect(&session, &Session::reviewed, seen, &WhenSeen::notice);
    refresh();
}

void SuccessionSum::refresh()
{
    const Succession succession = successionOf(m_session.index());
    const auto number = [](const std::optional<std::int64_t>& value) { return value ? QString::number(*value) : tr("not known"); };
    m_places->setText(number(succession.places));
    m_openings->setText(number(succession.openings));
    m_perOpening->setText(succession.perOpening ? toQt(oneDecimal(*succession.perOpening)) : tr("not known"));
    QStringList remarks;
    if (succession.undivided) remarks << tr("The places are not divided between the roles yet: name the target role of each participant.");
    if (!succession.openings && !succession.benches.empty()) remarks << tr("One role at least does not say how many openings it expects.");
    m_remark->setText(remarks.join(u' '));
    m_remark->setVisible(!remarks.isEmpty());
}

} // namespace cadre
