// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>

#include "support/applicationlistener.hpp"

#include <QCoreApplication>

using Listener = cadre::testing::ApplicationListener<QCoreApplication>;

CATCH_REGISTER_LISTENER(Listener)
