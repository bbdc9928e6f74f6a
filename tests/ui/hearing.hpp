// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/announce.hpp"

#include <QStringList>

#include <utility>
#include <vector>

namespace cadre::test {

/// Hears what is announced to screen readers, as one would read it out: the name of what it is about, what it says
/// more, and its value.
struct Hearing {
    Hearing()
    {
        listenToAnnouncements([this](QAccessibleEvent& event) { hear(event); });
    }
    ~Hearing() { listenToAnnouncements({}); }
    Hearing(const Hearing&) = delete;
    Hearing& operator=(const Hearing&) = delete;

    /// What was said of this kind since one asked last.
    QStringList take(QAccessible::Event kind)
    {
        QStringList words;
        for (const auto& [heard, text] : said)
            if (heard == kind) words << text;
        said.clear();
        return words;
    }

private:
    void hear(QAccessibleEvent& event)
    {
        QStringList words;
        if (const QAccessibleInterface* about = event.accessibleInterface())
            words << about->text(QAccessible::Name) << about->text(QAccessible::Description)
                  << about->text(QAccessible::Value);
        words.removeAll({});
        said.emplace_back(event.type(), words.join(QStringLiteral(" | ")));
    }

    std::vector<std::pair<QAccessible::Event, QString>> said;
};

} // namespace cadre::test
