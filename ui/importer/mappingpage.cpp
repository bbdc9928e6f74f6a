// SPDX-License-Identifier: Apache-2.0
#include "importer/mappingpage.hpp"

#include "importer/mappingpane.hpp"
#include "importer/mappingreader.hpp"
#include "look/label.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cadre {

MappingPage::MappingPage(std::shared_ptr<const MappedSource> source, QWidget* parent)
    : QWidget(parent), m_pane(new MappingPane(source)), m_reader(new MappingReader(std::move(source), this)),
      m_progress(new QProgressBar), m_stack(new QStackedWidget), m_message(makeLabel({}, "message"))
{
    m_message->setAlignment(Qt::AlignTop);
    m_message->setContentsMargins(20, 20, 20, 20);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stack->addWidget(new QWidget); // until something was read
    m_stack->addWidget(m_message);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Reading the framework"));
    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // nothing jumps while a person tries mappings
    m_progress->setSizePolicy(keeps);

    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_progress);
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pane);
    row->addLayout(right, 1);

    connect(m_pane, &MappingPane::mappingChanged, this, &MappingPage::readAgain);
    connect(m_reader, &MappingReader::done, this, [this](const std::shared_ptr<const Framework>& framework) {
        m_progress->hide();
        emit read(framework);
    });
    connect(m_reader, &MappingReader::failed, this, [this](const QString& message) {
        m_progress->hide();
        showMessage(message);
    });
}

void MappingPage::start()
{
    readAgain();
}

void MappingPage::readAgain()
{
    m_progress->show();
    emit reading();
    m_reader->read(m_pane->mapping());
}

void MappingPage::setContent(QWidget* content)
{
    if (m_content != content) {
        if (m_content) m_content->deleteLater();
        m_content = content;
        m_stack->addWidget(content);
    }
    m_stack->setCurrentWidget(content);
}

void MappingPage::showMessage(const QString& message)
{
    m_message->setText(message);
    m_stack->setCurrentWidget(m_message);
}

} // namespace cadre
