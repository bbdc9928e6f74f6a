// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"

#include <QString>
#include <QWidget>

#include <array>
#include <vector>

namespace cadre {

class FlowLayout;
class Form;
class Session;

/// What the rest of the program does with the competency of a form: who needs it, where it is practised, what
/// measures it. Each is a way there.
class CompetencyLinks : public QWidget {
    Q_OBJECT

public:
    CompetencyLinks(Form& form, Session& session);

private:
    struct Link {
        RecordRef to;
        QString field;
        QString label;

        bool operator==(const Link&) const = default;
    };
    struct Line {
        FlowLayout* flow = nullptr;
        QWidget* box = nullptr;
        std::vector<Link> links;
        std::vector<QWidget*> shown;
    };

    Line makeLine(const QString& label);
    void refresh();
    void fill(Line& line, std::vector<Link> links);

    Form& m_form;
    Session& m_session;
    std::array<Line, 3> m_lines;
};

} // namespace cadre
