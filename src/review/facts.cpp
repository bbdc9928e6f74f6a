// SPDX-License-Identifier: Apache-2.0
#include "review/facts.hpp"

namespace cadre {

const Circles& Facts::circles()
{
    if (!m_circles) m_circles.emplace(index);
    return *m_circles;
}

const std::vector<Load>& Facts::load()
{
    if (!m_load) m_load = loadOf(index);
    return *m_load;
}

} // namespace cadre
