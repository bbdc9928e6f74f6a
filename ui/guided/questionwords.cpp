// SPDX-License-Identifier: Apache-2.0
#include "guided/questionwords.hpp"

#include "session/text.hpp"

#include <QCoreApplication>

namespace cadre {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Guided)
};

} // namespace

QString shortQuestion(Question question)
{
    switch (question) {
    case Question::role:
        return Words::tr("Which role, by when?");
    case Question::duties:
        return Words::tr("What will they do?");
    case Question::competencies:
        return Words::tr("Which competencies?");
    case Question::time:
        return Words::tr("How long, from where?");
    case Question::work:
        return Words::tr("Which real work?");
    case Question::support:
        return Words::tr("Who supports them?");
    case Question::measures:
        return Words::tr("How will you know?");
    case Question::demands:
        break;
    }
    return Words::tr("What does it ask?");
}

QString fullQuestion(Question question, const DraftAnswers& answers)
{
    QString role = toQt(answers.role.name).trimmed();
    if (role.isEmpty()) role = Words::tr("Team manager");
    switch (question) {
    case Question::role:
        return Words::tr("Which role, by when, how many?");
    case Question::duties:
        return Words::tr("What will “%1” do?").arg(role);
    case Question::competencies:
        return Words::tr("Which competencies does “%1” need?").arg(role);
    case Question::time:
        return Words::tr("How long does it take, and from where?");
    case Question::work:
        return Words::tr("Which real work builds them?");
    case Question::support:
        return Words::tr("Who mentors and supports them?");
    case Question::measures:
        return Words::tr("How will you know that it worked?");
    case Question::demands:
        break;
    }
    return Words::tr("What does the program ask of people?");
}

QString adviceOn(Question question)
{
    switch (question) {
    case Question::role:
        return Words::tr("A program begins with the posts that have to be filled.");
    case Question::duties:
        return Words::tr("Three to six things that somebody in the role does, so that one could see it.");
    case Question::competencies:
        return Words::tr("Six to twelve. For each, the level that the role asks for. You can change everything later.");
    case Question::time:
        return Words::tr("Responsibility grows a step at a time from where people stand to the role.");
    case Question::work:
        return Words::tr(
            "Work that the business needs anyway, each piece harder than the one before. Stretch 1 is work "
            "already mastered, 3 is clearly new, 5 is extreme.");
    case Question::support:
        return Words::tr("Posts are enough; names can come later.");
    case Question::measures:
        return Words::tr("What people do differently, and what the business has of it.");
    case Question::demands:
        break;
    }
    return Words::tr("People are told before they apply. What the work asks is ticked already.");
}

} // namespace cadre
