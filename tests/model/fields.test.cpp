// SPDX-License-Identifier: Apache-2.0
#include "model/fields.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace cadre;

TEST_CASE("fields of a record have names and labels, each name once")
{
    forEachRecordType([&]<class T>(Type<T>) {
        std::set<std::string> names;
        forEachField<T>([&](const auto& field) {
            CAPTURE(RecordTraits<T>::key, field.name);
            CHECK(names.insert(field.name).second);
            CHECK(std::string(field.label) != "");
        });
        // Files keep these for every record.
        CHECK_FALSE(names.contains("id"));
        CHECK_FALSE(names.contains("position"));
    });
}

TEST_CASE("blank is what says nothing")
{
    CHECK(isBlank(std::string()));
    CHECK(isBlank(std::optional<std::int64_t>()));
    CHECK_FALSE(isBlank(std::optional<std::int64_t>(0)));
    CHECK_FALSE(isBlank(std::optional<bool>(false)));
    CHECK(isBlank(Id<Role>{}));
    CHECK(isBlank(std::vector<Duty>{}));
    CHECK(isBlank(std::optional<Source>()));
    CHECK(isBlankText(" \n\t"));
    CHECK(isBlankText("\u00A0\u2003"));
    CHECK_FALSE(isBlankText(" x "));
}
