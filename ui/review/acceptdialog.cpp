// SPDX-License-Identifier: Apache-2.0
#include "review/acceptdialog.hpp"

#include "look/label.hpp"
#include "review/repair.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadre {
namespace {

/// Who accepted a finding last; most often it is the same person again.
QString lastAcceptedBy(const Program& program)
{
    const auto records = inOrder(program.accepted);
    return records.empty() ? QString() : toQt(records.back()->by);
}

} // namespace

AcceptDialog::AcceptDialog(const Finding& finding, const QString& by, QWidget* parent)
    : QDialog(parent), m_reason(new QPlainTextEdit), m_by(new QLineEdit(by)),
      m_lookAgain(new QCheckBox(tr("&Look again on"))), m_date(new QDateEdit(QDate::currentDate().addMonths(6))),
      m_accept(nullptr)
{
    setWindowTitle(tr("Accept a finding"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(84);
    m_reason->setPlaceholderText(tr("Why the program can live with it"));
    m_reason->setAccessibleName(tr("Reason"));
    m_by->setAccessibleName(tr("Accepted by"));
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Date to look again"));
    m_lookAgain->setChecked(true);
    connect(m_lookAgain, &QCheckBox::toggled, m_date, &QWidget::setEnabled);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Accept"), QDialogButtonBox::AcceptRole);
    m_accept->setProperty("part", "primary");
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AcceptDialog::checkReason);

    auto* form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("Accepted &by"), m_by);
    form->addRow(m_lookAgain, m_date);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(shown(finding.message), "sectionTitle"));
    layout->addWidget(
        makeLabel(tr("The finding moves to the accepted ones. The spec prints it with your reason."), "lead"));
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(480);
    checkReason();
}

void AcceptDialog::checkReason()
{
    const bool given = !m_reason->toPlainText().trimmed().isEmpty();
    m_accept->setEnabled(given);
    m_accept->setToolTip(given ? QString() : tr("Write the reason first."));
}

Acceptance AcceptDialog::acceptance() const
{
    return {.reason = fromQt(m_reason->toPlainText().trimmed()),
            .by = fromQt(m_by->text().trimmed()),
            .on = fromQt(QDate::currentDate().toString(Qt::ISODate)),
            .reviewOn = m_lookAgain->isChecked() ? fromQt(m_date->date().toString(Qt::ISODate)) : std::string()};
}

void askAndAccept(Session& session, const Finding& finding, QWidget* parent)
{
    AcceptDialog dialog(finding, lastAcceptedBy(session.program()), parent);
    if (dialog.exec() == QDialog::Accepted) accept(session, finding, dialog.acceptance());
}

} // namespace cadre
