// SPDX-License-Identifier: Apache-2.0
#include "form/form.hpp"
#include "pages/forms/forms.hpp"
#include "pages/sourcefieldsview.hpp"
#include "ui/pages/sample.hpp"

#include <QLabel>
#include <QToolButton>
#include <catch2/catch.hpp>

#include <memory>

using namespace cadre;
using namespace cadre::testing;

TEST_CASE("What a source said beyond the fields stands folded below the competency, and only where there is some")
{
    Program program = smallProgram();
    program.competencies[{"c1"}].unknown = {{"keywords", R"(["care","<b>"])"}};
    Session session;
    session.open(program, {});
    const std::unique_ptr<Form> form(createForm(RecordType::competency, session, nullptr));
    bringUp(*form, {320, 600});
    form->show("c1");
    settle();
    auto* view = form->findChild<SourceFieldsView*>();
    REQUIRE(view);
    auto* fold = view->findChild<QToolButton*>();
    auto* text = view->findChild<QLabel*>();
    CHECK(view->isVisible());
    CHECK(fold->text().contains("(1)"));
    CHECK_FALSE(text->isVisible());
    fold->click();
    CHECK(text->isVisible());
    CHECK(text->text() == "keywords\ncare\n<b>");
    CHECK(text->textFormat() == Qt::PlainText);
    form->show("c2");
    CHECK_FALSE(view->isVisible());
}
