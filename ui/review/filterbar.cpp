// SPDX-License-Identifier: Apache-2.0
#include "review/filterbar.hpp"

#include "review/findingmodel.hpp"
#include "review/reviewstate.hpp"
#include "review/reviewwords.hpp"
#include "review/severitytoggle.hpp"
#include "session/session.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace cadre {

FilterBar::FilterBar(Session& session, ReviewState& state, const FindingModel& model, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_model(model), m_accepted(new QToolButton),
      m_words(new QLabel), m_showAll(new QPushButton(tr("Show all")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (std::size_t i = 0; i < m_toggles.size(); ++i) {
        m_toggles[i] = new SeverityToggle(severities[i]);
        row->addWidget(m_toggles[i]);
        connect(m_toggles[i], &QAbstractButton::toggled, this,
                [this, i](bool on) { toggleSeverity(severities[i], on); });
    }
    m_accepted->setProperty("part", "quietToggle");
    m_accepted->setCheckable(true);
    m_words->setProperty("part", "hint");
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("shownCount"));
    m_showAll->setProperty("part", "link");
    m_showAll->setAutoDefault(true);
    m_showAll->setToolTip(tr("Takes all filters away"));
    row->addWidget(m_accepted);
    row->addSpacing(6);
    row->addWidget(m_words);
    row->addWidget(m_showAll);
    row->addStretch(1);
    connect(m_accepted, &QToolButton::clicked, this, [this](bool on) {
        FindingView view = m_state.view();
        view.unfoldAccepted = on;
        m_state.setView(view);
    });
    connect(m_showAll, &QPushButton::clicked, &m_state, &ReviewState::showAll);
    connect(&m_model, &FindingModel::followed, this, &FilterBar::follow);
    follow();
}

void FilterBar::toggleSeverity(Severity severity, bool shown)
{
    FindingView view = m_state.view();
    view.ofSeverity[static_cast<std::size_t>(severity)] = shown;
    m_state.setView(view);
}

void FilterBar::follow()
{
    const FindingCounts counts = countsOf(m_session.review());
    for (SeverityToggle* toggle : m_toggles) {
        toggle->setCount(counts.at(toggle->severity()));
        toggle->setChecked(m_state.view().shows(toggle->severity()));
        toggle->setVisible(counts.at(toggle->severity()) > 0 || !toggle->isChecked());
    }
    const FindingRows& rows = m_model.rows();
    const QString fold = m_state.view().unfoldAccepted ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
    m_accepted->setText(fold + tr("%1 accepted").arg(rows.accepted));
    if (const QString name = tr("%1 accepted").arg(rows.accepted); name != m_accepted->accessibleName())
        m_accepted->setAccessibleName(name);
    m_accepted->setVisible(rows.accepted > 0);
    m_accepted->setChecked(m_state.view().unfoldAccepted);
    m_accepted->setToolTip(m_accepted->isChecked() ? tr("Press to hide the accepted findings.")
                                                   : tr("Press to show the accepted findings."));
    m_words->setText(shownWords(rows, m_state.view()));
    m_words->setToolTip(m_words->text());
    m_showAll->setVisible(m_state.isFiltered());
}

} // namespace cadre
