// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cadre {

// Why a workbook is not read, in one place, so that all of its readers say the same.

[[noreturn]] void refuseDamagedWorkbook();
[[noreturn]] void refuseLargeWorkbook();
[[noreturn]] void refuseLockedWorkbook();

} // namespace cadre
