// SPDX-License-Identifier: Apache-2.0
#include "review/reviewwords.hpp"

#include "review/rule.hpp"
#include "session/text.hpp"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

namespace cadre {
namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString dateText(const std::string& iso)
{
    const QDate date = QDate::fromString(toQt(iso), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : toQt(iso);
}

} // namespace

QString nothingShownWords(const Review& review, const FindingRows& rows)
{
    if (rows.shown > 0) return {};
    if (rows.open > 0) return FactWords::tr("The filter hides all %1 open findings.").arg(rows.open);
    const auto checked = allRules().size() - std::min(allRules().size(), review.notChecked.size());
    if (review.notChecked.empty()) return FactWords::tr("Nothing to report. All %1 rules were checked.").arg(checked);
    return FactWords::tr("Nothing to report. %1 rules were checked, %2 were not.")
        .arg(checked)
        .arg(review.notChecked.size());
}

QString ruleSetWords(const Review& review)
{
    const auto changes = review.differences.size();
    QString set = toQt(review.ruleSet);
    if (changes == 1) set = FactWords::tr("%1 with one change").arg(set);
    if (changes > 1) set = FactWords::tr("%1 with %2 changes").arg(set).arg(changes);
    const auto rules = allRules().size();
    if (review.notChecked.empty())
        return FactWords::tr("Rule set: %1 · %2 rules · reviewed as you type").arg(set).arg(rules);
    return FactWords::tr("Rule set: %1 · %2 rules, %3 not checked · reviewed as you type")
        .arg(set)
        .arg(rules)
        .arg(review.notChecked.size());
}

QString shownWords(const FindingRows& rows, const FindingView& view)
{
    QStringList parts;
    if (rows.shown < rows.open) parts << FactWords::tr("%1 of %2 shown").arg(rows.shown).arg(rows.open);
    if (view.lesson != 0) parts << FactWords::tr("lesson %1").arg(view.lesson);
    return parts.join(QStringLiteral(" · "));
}

QString acceptedWords(const Accepted& accepted)
{
    QStringList parts{FactWords::tr("“%1”").arg(toQt(accepted.reason))};
    if (!accepted.by.empty()) parts << toQt(accepted.by);
    if (!accepted.on.empty()) parts << FactWords::tr("accepted on %1").arg(dateText(accepted.on));
    if (!accepted.reviewOn.empty()) parts << FactWords::tr("look again on %1").arg(dateText(accepted.reviewOn));
    return parts.join(QStringLiteral(" · "));
}

} // namespace cadre
