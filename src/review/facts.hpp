// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/circles.hpp"
#include "review/load.hpp"

#include <optional>
#include <vector>

namespace cadre {

/// What several rules derive from one program, each computed when a rule first asks for it.
class Facts {
public:
    explicit Facts(const Index& i) : index(i) {}

    const Index& index;

    [[nodiscard]] const Circles& circles();
    /// The load of every month, see loadOf().
    [[nodiscard]] const std::vector<Load>& load();

private:
    std::optional<Circles> m_circles;
    std::optional<std::vector<Load>> m_load;
};

} // namespace cadre
