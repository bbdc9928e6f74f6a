// SPDX-License-Identifier: Apache-2.0
#include "form/options.hpp"

#include "model/fields.hpp"
#include "model/index.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QCoreApplication>

namespace cadre {

std::vector<Option> recordOptions(const Program& program, RecordType type)
{
    std::vector<Option> options;
    if (type == RecordType::duty) {
        for (const Role* role : inOrder(program.roles))
            for (const Duty& duty : role->duties) options.push_back({duty.id.value, shownName(duty.text, type)});
        return options;
    }
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type != type) return;
        for (const T* record : inOrder(program.of<T>()))
            options.push_back({record->id.value, shownName(nameOf(*record), type)});
    });
    return options;
}

std::optional<QString> recordLabel(const Session& session, RecordType type, const std::string& id)
{
    std::optional<QString> label;
    if (type == RecordType::duty) {
        if (const Duty* duty = session.index().duty({id})) label = shownName(duty->text, type);
        return label;
    }
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type != type) return;
        if (const T* record = find(session.program().of<T>(), Id<T>{id})) label = shownName(nameOf(*record), type);
    });
    return label;
}

KeptOptions& KeptOptions::of(Session& session)
{
    auto* kept = session.findChild<KeptOptions*>(QString(), Qt::FindDirectChildrenOnly);
    return kept ? *kept : *new KeptOptions(session);
}

KeptOptions::KeptOptions(Session& session) : QObject(&session), m_session(session)
{
}

const std::vector<Option>& KeptOptions::records(RecordType type)
{
    Kept& kept = m_kept[type];
    if (const std::uint64_t now = m_session.revisionOf(type); kept.revision != now)
        kept = {now, recordOptions(m_session.program(), type)};
    return kept.options;
}

std::vector<Option> levelOptions(const Program& program)
{
    std::vector<Option> options;
    for (const ScaleStep& step : scaleOf(only(program.brief))) {
        const QString number = QString::number(step.level);
        const bool named = !isBlankText(step.name);
        options.push_back({std::to_string(step.level), named ? number + QStringLiteral(" · ") + shown(step.name.c_str()) : number});
    }
    return options;
}

std::vector<Option> yesNoOptions()
{
    return {{"yes", QCoreApplication::translate("cadre::Form", "Yes")}, {"no", QCoreApplication::translate("cadre::Form", "No")}};
}

template <class E>
std::vector<Option> wordOptions()
{
    std::vector<Option> options;
    for (const Word<E>& word : words<E>()) options.push_back({std::string(word.word), shown(word.label)});
    return options;
}

template std::vector<Option> wordOptions<ActivityKind>();
template std::vector<Option> wordOptions<Authority>();
template std::vector<Option> wordOptions<SupportKind>();
template std::vector<Option> wordOptions<MeasureMethod>();
template std::vector<Option> wordOptions<EvidenceLevel>();
template std::vector<Option> wordOptions<MeasureFocus>();
template std::vector<Option> wordOptions<MeasureUse>();
template std::vector<Option> wordOptions<CompetencyUse>();
template std::vector<Option> wordOptions<YesNoUnknown>();
template std::vector<Option> wordOptions<CriterionKind>();
template std::vector<Option> wordOptions<SelectionMethod>();
template std::vector<Option> wordOptions<Demand>();
template std::vector<Option> wordOptions<DisclosureStage>();

} // namespace cadre
