// SPDX-License-Identifier: Apache-2.0
#include "importer/plandetails.hpp"

#include "exchange/importchoices.hpp"
#include "exchange/importcompare.hpp"
#include "importer/plantree.hpp"
#include "look/theme.hpp"
#include "model/worddiff.hpp"
#include "session/text.hpp"

namespace cadre {
namespace {

/// As much as anybody reads of a text; a file may hold one of many megabytes.
constexpr qsizetype mostShown = 20'000;

QString html(const QString& text)
{
    return text.left(mostShown).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QString coloured(const QString& text, const QColor& colour, const QColor& fill)
{
    return QStringLiteral("<span style=\"color:%1; background-color:%2\">%3</span>")
        .arg(colour.name(), fill.name(), text);
}

/// A struck out word is gone and an underlined one is new, so that it can be told without colours.
QString marked(const WordRun& run)
{
    const QString text = html(toQt(run.text));
    switch (run.change) {
    case WordChange::removed:
        return coloured(QStringLiteral("<s>%1</s>").arg(text), theme().error, theme().errorSoft) + u' ';
    case WordChange::added:
        return coloured(QStringLiteral("<u>%1</u>").arg(text), theme().good, theme().goodSoft);
    case WordChange::kept:
        break;
    }
    return text;
}

QString labelText(const ImportChange& change, const Program& program)
{
    QString label = shown(change.label.c_str());
    if (change.level) {
        const auto scale = scaleOf(only(program.brief));
        const auto step = std::ranges::find(scale, *change.level, &ScaleStep::level);
        label = step == scale.end() || step->name.empty()
                    ? PlanDetails::tr("%1, level %2").arg(label).arg(*change.level)
                    : PlanDetails::tr("%1, level %2 %3").arg(label).arg(*change.level).arg(toQt(step->name));
    }
    return change.edited ? PlanDetails::tr("%1 (edited here)").arg(label) : label;
}

QString paragraph(const QString& label, const QString& text)
{
    return QStringLiteral("<p style=\"margin:4px 0\"><span style=\"color:%1\">%2</span><br>%3</p>")
        .arg(theme().muted.name(), label.toHtmlEscaped(), text);
}

QString changeText(const ImportChange& change, bool isNew)
{
    if (isNew) return html(toQt(change.after));
    const std::vector<WordRun> runs = wordDiff(std::string_view(change.before).substr(0, mostShown),
                                               std::string_view(change.after).substr(0, mostShown));
    QString text;
    for (const WordRun& run : runs) text += marked(run);
    return text;
}

/// What the person would get if the row was ticked.
ImportChoice choiceToShow(ImportItem item)
{
    setTaken(item, true);
    return item.choice;
}

} // namespace

PlanDetails::PlanDetails(const Program& program, QWidget* parent) : QTextBrowser(parent), m_program(program)
{
    setOpenLinks(false);
    setAccessibleName(tr("Details of the selected row"));
    setProperty("part", "card");
    setTabChangesFocus(true);
}

void PlanDetails::show(const ImportItem& item)
{
    const ImportChoice choice = choiceToShow(item);
    const bool isNew = choice == ImportChoice::add || choice == ImportChoice::remove;
    QString text = QStringLiteral("<p style=\"margin:0 0 4px 0\"><b>%1</b> · %2</p>")
                       .arg(html(item.competency.name.empty() ? tr("(no name)") : toQt(item.competency.name)),
                            html(shown(describe(m_program, item))));
    if (const QString missing = PlanTree::warningText(item); !missing.isEmpty())
        text += paragraph(tr("To look at"), html(missing));
    std::vector<ImportChange> changes = changesOf(m_program, item, choice);
    if (choice == ImportChoice::remove)
        for (ImportChange& change : changes) std::swap(change.before, change.after);
    if (isNew) std::erase_if(changes, [](const ImportChange& change) { return change.label == "Name"; });
    for (const ImportChange& change : changes)
        text += paragraph(labelText(change, m_program), changeText(change, isNew));
    if (changes.empty()) text += paragraph({}, tr("Nothing would change."));
    if (!item.pointer.empty()) text += paragraph(tr("In the file"), html(toQt(item.pointer)));
    setHtml(text);
}

void PlanDetails::show(const FrameworkNote& note)
{
    QString text = QStringLiteral("<p style=\"margin:0 0 4px 0\">%1</p>").arg(html(shown(note.text)));
    if (!note.pointer.empty()) text += paragraph(tr("In the file"), html(toQt(note.pointer)));
    setHtml(text);
}

void PlanDetails::showNothing()
{
    setPlainText(tr("Select a competency to see what would change."));
}

} // namespace cadre
