// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace cadre {

class Form;
class Session;

/// "From the source": what a framework said of the competency of a form and Cadre has no field for. Folded, and not
/// there for a competency without such fields.
class SourceFieldsView : public QWidget {
    Q_OBJECT

public:
    SourceFieldsView(Form& form, Session& session);

private:
    void refresh();

    Form& m_form;
    Session& m_session;
    QToolButton* m_fold;
    QLabel* m_text;
};

} // namespace cadre
