// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace cadre {

class MessageBar;
class ReviewState;
class Session;

/// Makes the page with this key, whoever builds it. Null for a key that no page has.
[[nodiscard]] QWidget* makeWindowPage(const QString& key, Session& session, ReviewState& review, MessageBar& messages);

} // namespace cadre
