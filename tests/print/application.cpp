// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>

#include "support/applicationlistener.hpp"

#include <QGuiApplication>

const bool isOffscreen = qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed to print

using Listener = cadre::testing::ApplicationListener<QGuiApplication>;

CATCH_REGISTER_LISTENER(Listener)
