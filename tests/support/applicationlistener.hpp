// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <catch2/catch.hpp>

#include <optional>

namespace cadre::testing {

/// A Qt application that lives while the tests run. So Catch's own main serves, which takes long to compile.
/// The file that registers it defines CATCH_CONFIG_EXTERNAL_INTERFACES before all else.
template <class Application> class ApplicationListener : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testRunStarting(const Catch::TestRunInfo&) override { m_application.emplace(m_count, m_values); }
    void testRunEnded(const Catch::TestRunStats&) override { m_application.reset(); }

private:
    char m_name[6] = "tests";
    char* m_values[2] = {m_name, nullptr};
    int m_count = 1;
    std::optional<Application> m_application;
};

} // namespace cadre::testing
