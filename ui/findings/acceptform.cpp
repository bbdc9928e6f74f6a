// SPDX-License-Identifier: Apache-2.0
#include "findings/acceptform.hpp"

#include "look/flowlayout.hpp"
#include "look/label.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QCheckBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace cadre {
namespace {

constexpr auto nameKey = "review/acceptedBy";
constexpr int monthsToLookAgain = 6;
constexpr int reasonLines = 2;

QString lastName(const Program& program)
{
    const QString remembered = QSettings().value(nameKey).toString();
    if (!remembered.isEmpty()) return remembered;
    const auto records = inOrder(program.accepted);
    return records.empty() ? QString() : toQt(records.back()->by);
}

QLabel* labelFor(const QString& text, QWidget* field)
{
    QLabel* label = makeLabel(text, "fieldLabel");
    label->setBuddy(field);
    return label;
}

} // namespace

AcceptForm::AcceptForm(const Session& session, QWidget* parent)
    : QFrame(parent), m_reason(new QPlainTextEdit),
      m_missing(makeLabel(tr("▲ Write the reason first."), "findingText")),
      m_by(new QLineEdit(lastName(session.program()))), m_lookAgain(new QCheckBox(tr("Look again on"))),
      m_date(new QDateEdit(QDate::currentDate().addMonths(monthsToLookAgain))), m_accept(new QPushButton(tr("Accept"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setProperty("part", "drawer");
    setAccessibleName(tr("Accept a finding"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 9);
    layout->setSpacing(6);
    layout->addWidget(labelFor(tr("Why the program can live with it (printed in the spec)"), m_reason));
    layout->addWidget(m_reason);
    layout->addWidget(m_missing);
    layout->addLayout(makeFields());
    layout->addLayout(makeButtons());

    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setProperty("ownUndo", true);
    m_reason->setFixedHeight(reasonLines * fontMetrics().lineSpacing() + 20);
    m_missing->setProperty("severity", "warning");
    m_missing->hide();
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        if (m_missing->isHidden()) return;
        m_missing->hide();
        emit heightChanged();
    });
}

QLayout* AcceptForm::makeFields()
{
    m_by->setAccessibleName(tr("Accepted by"));
    m_by->setProperty("ownUndo", true);
    m_lookAgain->setChecked(true);
    m_date->setAccessibleName(tr("Date to look again"));
    m_date->setProperty("ownUndo", true);
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(QDate::currentDate().addDays(1));
    connect(m_lookAgain, &QCheckBox::toggled, m_date, &QWidget::setEnabled);

    const auto column = [](QWidget* label, QWidget* field) {
        auto* stack = new QVBoxLayout;
        stack->setSpacing(3);
        stack->addWidget(label);
        stack->addWidget(field);
        return stack;
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(column(labelFor(tr("Accepted by"), m_by), m_by), 1);
    row->addLayout(column(m_lookAgain, m_date), 1);
    return row;
}

QLayout* AcceptForm::makeButtons()
{
    m_accept->setProperty("part", "primary");
    m_accept->setAutoDefault(true); // Enter presses it
    m_accept->setToolTip(tr("Ctrl+Enter accepts. Undo takes it back."));
    m_cancel->setAutoDefault(true);
    m_cancel->setToolTip(tr("Esc leaves the finding open."));
    connect(m_accept, &QPushButton::clicked, this, &AcceptForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &AcceptForm::cancelled);
    auto* row = new FlowLayout(nullptr, 6);
    row->addWidget(m_accept);
    row->addWidget(m_cancel);
    return row;
}

void AcceptForm::confirm()
{
    if (m_reason->toPlainText().trimmed().isEmpty()) {
        m_missing->show();
        m_reason->setFocus();
        emit heightChanged();
        return;
    }
    QSettings().setValue(nameKey, m_by->text().trimmed());
    emit confirmed();
}

Acceptance AcceptForm::acceptance() const
{
    return {.reason = fromQt(m_reason->toPlainText().trimmed()),
            .by = fromQt(m_by->text().trimmed()),
            .on = fromQt(QDate::currentDate().toString(Qt::ISODate)),
            .reviewOn = m_lookAgain->isChecked() ? fromQt(m_date->date().toString(Qt::ISODate)) : std::string()};
}

QList<QWidget*> AcceptForm::controls() const
{
    return {m_reason, m_by, m_lookAgain, m_date, m_accept, m_cancel};
}

void AcceptForm::focusFirst()
{
    m_reason->setFocus(Qt::TabFocusReason);
}

void AcceptForm::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        confirm();
        break;
    case Qt::Key_Escape:
        emit cancelled();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace cadre
