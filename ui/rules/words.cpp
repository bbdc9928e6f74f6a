// SPDX-License-Identifier: Apache-2.0
#include "rules/words.hpp"

#include "form/reading.hpp"
#include "review/rulesteps.hpp"
#include "session/text.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cadre {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

const QStringList& weights()
{
    static const QStringList list = {QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("advice"),
                                     QStringLiteral("off")};
    return list;
}

QString weightLabel(const std::string& weight)
{
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice})
        if (weight == wordOf(severity)) return shown(labelOf(severity));
    return Words::tr("Off");
}

Mark weightMark(const std::string& weight)
{
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice})
        if (weight == wordOf(severity)) return markOf(severity);
    return Mark::accepted;
}

QString setTitle(const RuleSet& set)
{
    return capitalised(toQt(set.name));
}

QString setPurpose(const RuleSet& set)
{
    if (set.name == "sketch") return Words::tr("For a first draft. Only what makes the draft unreadable is an error.");
    if (set.name == "pilot") return Words::tr("For a first group. What keeps the program from running is an error.");
    return Words::tr("For the sponsor. The whole catalogue as it is: the strictest set.");
}

QString changesWords(const RuleSet& set)
{
    const QString base = toQt(shippedBase(set).name);
    const auto count = differences(set).size();
    if (count == 0) return Words::tr("The same rules as %1").arg(base);
    if (count == 1) return Words::tr("1 change of %1").arg(base);
    return Words::tr("%1 changes of %2").arg(count).arg(base);
}

QString inForceWords(const RuleSet& set, std::size_t dropped)
{
    const QString name = toQt(set.name);
    if (dropped == 0) return Words::tr("“%1” is in force now.").arg(name);
    if (dropped == 1)
        return Words::tr("“%1” is in force now. 1 change you had made is dropped; undo brings it back.").arg(name);
    return Words::tr("“%1” is in force now. %2 changes you had made are dropped; undo brings them back.")
        .arg(name)
        .arg(dropped);
}

QString foundWords(std::size_t count)
{
    if (count == 0) return Words::tr("Finds nothing in this program now.");
    if (count == 1) return Words::tr("Finds 1 gap in this program now.");
    return Words::tr("Finds %1 gaps in this program now.").arg(count);
}

QString numberLabel(const Parameter& parameter)
{
    static const QRegularExpression innerWord(QStringLiteral("(?=[A-Z])"));
    QStringList words = QString::fromLatin1(parameter.name).split(innerWord, Qt::SkipEmptyParts);
    const QString first = words.size() > 1 ? words.front() : QString();
    const bool isLeast = first == QLatin1String("min");
    const bool isMost = first == QLatin1String("max");
    if (isLeast || isMost) words.removeFirst();
    const QString name = capitalised(words.join(u' ').toLower());
    if (isLeast) return Words::tr("%1, at least").arg(name);
    if (isMost) return Words::tr("%1, at most").arg(name);
    return name;
}

QString rangeWords(const Parameter& parameter, double usual)
{
    return Words::tr("From %1 to %2 · usually %3")
        .arg(writtenNumber(parameter.least), writtenNumber(parameter.most), writtenNumber(usual));
}

QString sourceWords(const Parameter& parameter)
{
    const QString usual = writtenNumber(parameter.value);
    const QString source = shown(parameter.source);
    const std::string_view english = parameter.source;
    if (english == "judgement")
        return Words::tr("Where %1 comes from: judgement. Nobody has researched this number.").arg(usual);
    if (english.starts_with("judgement"))
        return Words::tr("Where %1 comes from: %2. Nobody has researched this number.").arg(usual, source);
    return Words::tr("Where %1 comes from: %2.").arg(usual, source);
}

} // namespace cadre
