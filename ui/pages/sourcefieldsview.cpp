// SPDX-License-Identifier: Apache-2.0
#include "pages/sourcefieldsview.hpp"

#include "exchange/sourcefields.hpp"
#include "form/form.hpp"
#include "look/label.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace cadre {

SourceFieldsView::SourceFieldsView(Form& form, Session& session)
    : QWidget(&form), m_form(form), m_session(session), m_fold(new QToolButton), m_text(makeLabel({}, "fact"))
{
    m_fold->setProperty("part", "foldButton");
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("From the source"));
    m_text->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_fold);
    layout->addWidget(m_text);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_text->setVisible(open);
    });
    connect(&session, &Session::changed, this, &SourceFieldsView::refresh);
    connect(&session, &Session::replaced, this, &SourceFieldsView::refresh);
    connect(&form, &Form::recordChanged, this, &SourceFieldsView::refresh);
}

void SourceFieldsView::refresh()
{
    const Competency* competency = cadre::find(m_session.program().competencies, {m_form.record().id});
    const std::vector<SourceField> fields = competency ? sourceFields(*competency) : std::vector<SourceField>();
    QStringList lines;
    for (const SourceField& field : fields) lines << shown(field.name.c_str()) << toQt(field.text) << QString();
    m_fold->setText(tr("From the source (%1)").arg(fields.size()));
    m_text->setText(lines.join(u'\n').trimmed());
    setVisible(!fields.empty());
}

} // namespace cadre
