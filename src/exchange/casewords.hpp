// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cadre {

// Words by which a CASE package that Cadre wrote says what CASE has no field for, and by which it is read again.

inline constexpr const char* caseGroupType = "Competency group";
inline constexpr const char* caseItemType = "Competency";
inline constexpr const char* caseBehaviours = "Behaviours";
inline constexpr const char* caseBehavioursOfAnyLevel = "Behaviours at any level";
inline constexpr const char* caseLevelMeaning = "What the level means";
inline constexpr const char* caseShowsIt = "Shows the competency.";
inline constexpr const char* caseShowsItsLack = "Shows the lack of the competency.";

// What an import keeps of an item of any framework, by these names among the fields of the source.

inline constexpr const char* itemTypeKey = "itemType";
inline constexpr const char* itemAddressKey = "uri";
inline constexpr const char* partOfKey = "partOf"; ///< The id of the item it is a part of.

} // namespace cadre
