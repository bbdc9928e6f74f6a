// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/program.hpp"
#include "model/vocabulary.hpp"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cadre {

class Session;

/// One thing that can be chosen: what the program holds, and what people read.
struct Option {
    std::string key;
    QString label;

    bool operator==(const Option&) const = default;
};

using Options = std::function<std::vector<Option>()>;
/// What people read of one option; nothing where there is none with this key.
using OptionLabel = std::function<std::optional<QString>(const std::string& key)>;

/// The records of a type in the user's order; for RecordType::duty the duties of all target roles.
[[nodiscard]] std::vector<Option> recordOptions(const Program& program, RecordType type);

/// What people read there of one of them; nothing where there is none.
[[nodiscard]] std::optional<QString> recordLabel(const Session& session, RecordType type, const std::string& id);

/// The options for the program of a session, kept until a record of the type changes: many fields choose among the same.
class KeptOptions : public QObject {
    Q_OBJECT

public:
    /// Those of a session. They live as long as it does.
    static KeptOptions& of(Session& session);

    /// Valid until the next question.
    [[nodiscard]] const std::vector<Option>& records(RecordType type);

private:
    explicit KeptOptions(Session& session);

    struct Kept {
        std::optional<std::uint64_t> revision;
        std::vector<Option> options;
    };

    Session& m_session;
    std::map<RecordType, Kept> m_kept;
};

/// The steps of the program's proficiency scale: "3" and "3 · intermediate".
[[nodiscard]] std::vector<Option> levelOptions(const Program& program);
[[nodiscard]] std::vector<Option> yesNoOptions();

/// The words of a vocabulary.
template <class E>
[[nodiscard]] std::vector<Option> wordOptions();

} // namespace cadre
