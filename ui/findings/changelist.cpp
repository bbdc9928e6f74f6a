// SPDX-License-Identifier: Apache-2.0
#include "findings/changelist.hpp"

#include "look/theme.hpp"
#include "session/text.hpp"

namespace cadre {
namespace {

constexpr qsizetype mostLines = 14;

QString plain(const Text& text)
{
    return shown(text).toHtmlEscaped();
}

QString coming(const Text& text)
{
    return QStringLiteral("<b>%1</b>").arg(plain(text));
}

QString going(const Text& text)
{
    return QStringLiteral("<s style=\"color:%1\">%2</s>").arg(theme().muted.name(), plain(text));
}

QString lineOf(const FieldChange& change)
{
    if (change.label.empty()) return plain(change.after);
    const QString label = plain(change.label);
    if (change.inList && change.kind == ChangeKind::added)
        return ChangeList::tr("%1: %2 added").arg(label, coming(change.after));
    if (change.inList) return ChangeList::tr("%1: %2 taken out").arg(label, going(change.before));
    if (change.kind == ChangeKind::removed) return ChangeList::tr("%1: %2 → nothing").arg(label, going(change.before));
    if (change.before.empty()) return ChangeList::tr("%1: %2").arg(label, coming(change.after));
    return ChangeList::tr("%1: %2 → %3").arg(label, going(change.before), coming(change.after));
}

/// What a new record says, on one line: the label only where the value needs it.
QString factsOf(const RecordChange& change)
{
    QStringList facts;
    for (const FieldChange& field : change.fields)
        facts << (field.label.empty() ? plain(field.after)
                                      : ChangeList::tr("%1: %2").arg(plain(field.label), plain(field.after)));
    return facts.join(QStringLiteral(" · "));
}

QStringList linesOf(const std::vector<RecordChange>& changes)
{
    QStringList lines;
    for (const RecordChange& change : changes) {
        const QString title = plain(change.title);
        if (change.kind == ChangeKind::changed && change.fields.size() == 1) {
            lines << ChangeList::tr("%1: %2").arg(title, lineOf(change.fields.front()));
            continue;
        }
        lines << (change.kind == ChangeKind::added ? QStringLiteral("<b>%1</b>").arg(title) : title);
        if (change.kind == ChangeKind::added && !change.fields.empty()) lines << factsOf(change);
        if (change.kind == ChangeKind::changed)
            for (const FieldChange& field : change.fields) lines << QStringLiteral("&nbsp;&nbsp;") + lineOf(field);
    }
    if (lines.size() > mostLines) {
        const auto left = lines.size() - mostLines;
        lines = lines.first(mostLines);
        lines << ChangeList::tr("… and %n more", nullptr, static_cast<int>(left));
    }
    return lines;
}

} // namespace

ChangeList::ChangeList(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setMinimumWidth(0);
}

void ChangeList::show(const std::vector<RecordChange>& changes)
{
    m_words.clear();
    for (const RecordChange& change : changes) m_words << shown(sentence(change));
    setAccessibleName(m_words.join(QStringLiteral(". ")));
    setText(linesOf(changes).join(QStringLiteral("<br>")));
}

} // namespace cadre
