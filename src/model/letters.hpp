// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cadre {

// What a code point is, as far as comparing texts needs it. Tables of our own: the C library's answers depend on the
// language the machine is set to.

/// The small letter of a capital; any other code point as it is. Covers Latin with its accented letters, Greek,
/// Cyrillic, Armenian and full-width Latin. The two small sigmas of Greek become one.
[[nodiscard]] char32_t smallLetter(char32_t c);
/// What is neither letter nor digit nor white space: punctuation, symbols, signs that can't be seen. Marks that belong
/// to a letter count as letters.
[[nodiscard]] bool isPunctuation(char32_t c);

} // namespace cadre
