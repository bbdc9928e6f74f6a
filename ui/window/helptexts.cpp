// SPDX-License-Identifier: Apache-2.0
#include "window/helptexts.hpp"

#include <QCoreApplication>
#include <QHash>

namespace cadre {
namespace {

struct HelpTextWords {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QHash<QString, QString> pageTexts()
{
    return {
        {"brief",
         HelpTextWords::tr("Say why the business needs the program, how long it is and how many places it has. The tab "
                           "“Levels of responsibility” holds the ladder of your organisation, the lowest rank first.")},
        {"roles",
         HelpTextWords::tr(
             "Begin here. Name the leadership role, write down what the person in it will actually do, and choose the "
             "competencies it needs with their levels. All other pages are built backward from this one.")},
        {"competencies",
         HelpTextWords::tr("Each row is a competency, each column a level. Click a text to change it; Tab goes to the "
                           "next level. A sign marks a level that a role or an assignment uses and nobody has "
                           "described. You can paste rows from a spreadsheet.")},
        {"journey", HelpTextWords::tr("The plan in time. Add the real work first: work with a result that the business "
                                      "wants. Then add the learning and the support around it. Drag bars to other "
                                      "months; a workshop dragged up into real work becomes a stretch assignment.")},
        {"supports",
         HelpTextWords::tr("Who participants can turn to: mentors, check-ins with their manager, a coach, a peer "
                           "group. The tab “People” shows posts and names below whom they report to.")},
        {"measures", HelpTextWords::tr("How you will know what came of the program. Measure before the start and again "
                                       "at the end, and ask others than the participants themselves.")},
        {"selection", HelpTextWords::tr("How people are chosen and what they are told before they commit. “What it "
                                        "asks” and “What it gives” show the bargain as people will read it.")},
        {"succession", HelpTextWords::tr("How many posts will open and how many people will be ready for them. Enter "
                                         "the openings and the months in which you expect them.")},
        {"notes", HelpTextWords::tr("Remarks for you and your colleagues, and the findings you accepted with your "
                                    "reasons. Notes are not printed.")},
        {"coverage", HelpTextWords::tr("Each row follows one competency from the need over the practice to the proof. "
                                       "Choose a cell and type a digit to set the level an assignment leads to; Delete "
                                       "clears it. Click a verdict to see what would repair it.")},
        {"review", HelpTextWords::tr("What the review found, with the reason and the repair. Double-click a finding to "
                                     "go to its field. What you decide to live with you can accept with a reason.")},
        {"rules", HelpTextWords::tr("What the review looks for. Choose one of the three sets, or change how much a "
                                    "rule weighs and the numbers it compares with.")},
        {"spec", HelpTextWords::tr("The document for your sponsor. Look through the pages and export them as PDF.")},
    };
}

QHash<QString, QString> roleTexts()
{
    return {
        {"duties", HelpTextWords::tr("What the person in the role will actually do, in sentences with a verb: “Plans "
                                     "the week of 20 people”. Assignments can then rehearse a duty.")},
        {"requirements",
         HelpTextWords::tr("The competencies the role needs and at which level. Five to eight are enough.")},
        {"readinessDefinition",
         HelpTextWords::tr("What “ready” means for this role, so that two people would come to the same answer.")},
        {"readinessCriteria", HelpTextWords::tr("What you would have to see before you say that somebody is ready.")},
        {"expectedOpenings",
         HelpTextWords::tr(
             "How many posts of this role you expect to fill. The review compares it with the places of the program.")},
        {"openingsHorizonMonths", HelpTextWords::tr("Within how many months you expect these openings.")},
        {"successionPlan",
         HelpTextWords::tr("Where the results of the program go: which meeting, which list, who decides.")},
        {"talentReviewMonths",
         HelpTextWords::tr("The months of the program in which the results are looked at. Write them as 6, 12.")},
    };
}

QHash<QString, QString> activityTexts()
{
    return {
        {"kind", HelpTextWords::tr("Role, rotation, assignment, project and capstone are work. Workshop, course and "
                                   "self-study teach. A break is time to recover.")},
        {"authority",
         HelpTextWords::tr(
             "What the participant may do. Work in which people only observe does not count as real work.")},
        {"businessOutcome",
         HelpTextWords::tr("The result that the participant owes the business, such as “Overtime below 6 %”.")},
        {"startMonth", HelpTextWords::tr("The month of the program in which it starts. 1 is the first.")},
        {"durationMonths", HelpTextWords::tr("How many whole months it runs.")},
        {"workloadPercent",
         HelpTextWords::tr("The share of normal working time it takes while it runs. 20 is one day a week.")},
        {"replacesDayJob", HelpTextWords::tr("Yes if it takes the place of the former job for that time. Roles and "
                                             "rotations do, unless you say otherwise.")},
        {"level",
         HelpTextWords::tr("How far the responsibility in this work reaches. Levels should rise, one at a time.")},
        {"stretch", HelpTextWords::tr("How hard the work is for this person: 1 is mastered already, 3 is clearly new, "
                                      "5 is extreme. “Work it out” counts how many of ten sources of challenge apply. "
                                      "Where the lines between the numbers run is a judgement.")},
        {"practises",
         HelpTextWords::tr("The competencies people use in this work, and the level they should reach by its end.")},
        {"teaches",
         HelpTextWords::tr("The competencies a session is about. Teaching alone does not count as practice.")},
        {"rehearsesDuties", HelpTextWords::tr("Duties of the target role that people try out here.")},
        {"dependsOn", HelpTextWords::tr("What must have ended before this starts.")},
        {"supervisor",
         HelpTextWords::tr(
             "Who leads the person in this work. Type a name; one that is not there yet is added with Enter.")},
        {"observers", HelpTextWords::tr("Who else sees the person at work and can say something about it.")},
        {"demands",
         HelpTextWords::tr("What the work asks of people beyond the ordinary. They must be told before they commit.")},
        {"stepDownReason", HelpTextWords::tr("Why the level is lower than in the work before, if it is.")},
    };
}

QHash<QString, QString> otherTexts()
{
    return {
        {"supports/frequencyPerMonth",
         HelpTextWords::tr("Meetings in a month: weekly is 4, every two weeks 2, monthly 1, quarterly 0.33.")},
        {"supports/providers",
         HelpTextWords::tr("Who gives it. A pool of people is fine; leave it empty while they are still to be named.")},
        {"supports/mandatory",
         HelpTextWords::tr("Yes if it is built in for everyone, no if people get it only when they ask.")},
        {"supports/outsideLineRule",
         HelpTextWords::tr("Yes if mentors are always chosen from outside the participant's reporting line.")},
        {"supports/coversActivities", HelpTextWords::tr("The activities it is for. Empty means all of them.")},
        {"supports/months",
         HelpTextWords::tr("The months of single dates, such as sessions to look back. Write them as 3, 6, 9.")},
        {"measures/evidenceLevel",
         HelpTextWords::tr("What the measure tells of: whether people liked it, what they learned, what they do "
                           "differently, or what the business gained.")},
        {"measures/months",
         HelpTextWords::tr(
             "When it is taken. 0 is before the start, and a month after the end is allowed. Write them as 0, 6, 12.")},
        {"measures/baselineNote",
         HelpTextWords::tr("Where things stand today, if it is not measured before the start.")},
        {"measures/raterGroups",
         HelpTextWords::tr(
             "Who answers in 360-degree feedback, and how many of them at least, so that answers stay anonymous.")},
        {"program/dayJobPercent",
         HelpTextWords::tr("How much of the former job stays during the program: 0 for a full-time program.")},
        {"program/entryLevel", HelpTextWords::tr("Where participants stand when they begin.")},
        {"program/exitRoute",
         HelpTextWords::tr(
             "How people may leave the program, and what happens to those who are not ready at the end.")},
        {"program/proficiencyScale",
         HelpTextWords::tr(
             "The levels of your framework, 1 the lowest. Without steps of your own the usual five are in force.")},
        {"people/reportsTo",
         HelpTextWords::tr("The person above. The review uses it to keep mentors outside the reporting line.")},
        {"people/mentorCapacity", HelpTextWords::tr("How many participants this person can mentor at the same time.")},
        {"competencies/behaviours",
         HelpTextWords::tr("What people do at a level, so that it can be seen. One sentence each.")},
        {"disclosures/stage", HelpTextWords::tr("When people hear it. Before they apply is best.")},
    };
}

} // namespace

QString pageHelp(const QString& key)
{
    return pageTexts().value(key);
}

QString fieldHelp(RecordType type, const QString& field)
{
    if (type == RecordType::role) return roleTexts().value(field);
    if (type == RecordType::activity) return activityTexts().value(field);
    QString table;
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type == type) table = QString::fromLatin1(RecordTraits<T>::key);
    });
    return otherTexts().value(table + u'/' + field);
}

} // namespace cadre
