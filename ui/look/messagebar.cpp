// SPDX-License-Identifier: Apache-2.0
#include "look/messagebar.hpp"

#include "look/announce.hpp"
#include "look/mark.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace cadre {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_sign(new QLabel), m_text(new QLabel), m_offer(new QPushButton)
{
    setProperty("part", "message");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("message"));
    m_sign->setAlignment(Qt::AlignVCenter);
    auto* close = new QToolButton;
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_act) m_act();
    });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 7, 10, 7);
    row->setSpacing(10);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    row->addWidget(close);
    hide();
}

void MessageBar::showError(const QString& text)
{
    m_act = {};
    m_offer->hide();
    m_sign->setPixmap(markIcon(Mark::error).pixmap(16, 16));
    showText(text, "error");
}

void MessageBar::showDone(const QString& text, const QString& offer, std::function<void()> act)
{
    m_act = std::move(act);
    m_offer->setText(offer);
    m_offer->setAccessibleName(offer);
    m_offer->setVisible(!offer.isEmpty());
    m_sign->setPixmap(markIcon(Mark::good).pixmap(16, 16));
    showText(text, "good");
}

void MessageBar::showText(const QString& text, const char* severity)
{
    m_text->setText(text);
    setProperty("severity", severity);
    style()->unpolish(this);
    style()->polish(this);
    show();
    announce(*m_text);
}

} // namespace cadre
