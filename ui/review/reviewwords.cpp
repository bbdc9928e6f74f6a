// SPDX-License-Identifier: Apache-2.0
#include "review/reviewwords.hpp"

#include "review/rule.hpp"
#include "session/text.hpp"

#include <QCoreApplication>

namespace cadre {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

} // namespace

QString nothingFoundWords(const Review& review)
{
    const auto checked = allRules().size() - std::min(allRules().size(), review.notChecked.size());
    if (review.notChecked.empty()) return Words::tr("Nothing to report. All %1 rules were checked.").arg(checked);
    return Words::tr("Nothing to report. %1 rules were checked, %2 are off.")
        .arg(checked)
        .arg(review.notChecked.size());
}

QString ruleSetWords(const Review& review)
{
    const QString set = toQt(review.ruleSet);
    const auto rules = allRules().size();
    if (review.notChecked.empty())
        return Words::tr("Rule set: %1 · %2 rules · reviewed as you type").arg(set).arg(rules);
    return Words::tr("Rule set: %1 · %2 rules, %3 off · reviewed as you type")
        .arg(set)
        .arg(rules)
        .arg(review.notChecked.size());
}

} // namespace cadre
