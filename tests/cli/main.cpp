// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>

int main(int count, char** values)
{
    QCoreApplication application(count, values);
    return Catch::Session().run(count, values);
}
