// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace cadre::test {

/// A language for looking at: every translated text becomes about 40 % longer and stands in brackets. What is cut off
/// in it is cut off in some real language, and what stands without brackets can't be translated.
class PseudoLanguage : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* text, const char* disambiguation,
                                    int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace cadre::test
