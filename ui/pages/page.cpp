// SPDX-License-Identifier: Apache-2.0
#include "pages/page.hpp"

#include "form/form.hpp"
#include "pages/forms/forms.hpp"
#include "session/session.hpp"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

namespace {

QLabel* wrapped(const QString& text, const char* part, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("part", part);
    return label;
}

void addHead(QVBoxLayout* layout, const QString& title, const QString& lead, QWidget* actions, QWidget* page)
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    if (!title.isEmpty()) texts->addWidget(wrapped(title, "title", page));
    if (!lead.isEmpty()) texts->addWidget(wrapped(lead, "lead", page));
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(texts, 1);
    if (actions) head->addWidget(actions, 0, Qt::AlignBottom);
    layout->addLayout(head);
}

} // namespace

QWidget* makePage(const QString& title, const QString& lead, QWidget* actions, QWidget* content, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    addHead(layout, title, lead, actions, page);
    if (content) layout->addWidget(content, 1);
    return page;
}

QWidget* makeTab(const QString& lead, QWidget* actions, QWidget* content, QWidget* parent)
{
    QWidget* tab = makePage({}, lead, actions, content, parent);
    tab->layout()->setContentsMargins(0, 10, 0, 0);
    return tab;
}

FormPage::FormPage(RecordType type, const std::string& id, Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_form(createForm(type, session, nullptr))
{
    auto* card = new QFrame(this);
    card->setProperty("part", "card");
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    auto* scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* middle = new QWidget(scroll);
    auto* inMiddle = new QVBoxLayout(middle);
    inMiddle->setContentsMargins(16, 14, 16, 14);
    inMiddle->addWidget(m_form);
    inMiddle->addStretch(1);
    scroll->setWidget(middle);
    inCard->addWidget(scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_form->show(id);
}

void FormPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (event->spontaneous()) return;
    // Another tab may be on its way to the front, to show a record that is selected already.
    QTimer::singleShot(0, this, [this] {
        if (isVisible()) m_session.select({m_form->record()});
    });
}

PageTabs::PageTabs(Session& session, QWidget* parent) : QWidget(parent), m_tabs(new QTabWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of this page"));
    connect(&session, &Session::placeRequested, this, [this](const Place& place) {
        for (std::size_t i = 0; i < m_types.size(); ++i)
            if (std::ranges::find(m_types[i], place.record.type) != m_types[i].end())
                m_tabs->setCurrentIndex(static_cast<int>(i));
    });
}

void PageTabs::addTab(const QString& title, std::vector<RecordType> types, QWidget* content)
{
    m_types.push_back(std::move(types));
    m_tabs->addTab(content, title);
}

} // namespace cadre
