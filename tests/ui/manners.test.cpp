// SPDX-License-Identifier: Apache-2.0
#include "ui/opened.hpp"

#include "look/lookfollower.hpp"
#include "look/theme.hpp"
#include "window/helppanel.hpp"
#include "window/shortcutbook.hpp"
#include "window/shortcutdialog.hpp"
#include "window/workspace.hpp"

#include <QAccessible>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

#include <memory>

using namespace cadre;
using namespace cadre::test;

namespace {


/// Roles that somebody operates or reads a value from.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::MenuItem:
    case QAccessible::Link: return true;
    default: return false;
    }
}

/// Controls without a name below an element, as the way to them.
void collectNameless(QAccessibleInterface* element, const QString& way, QStringList& nameless, int depth = 0)
{
    if (!element || !element->isValid() || element->state().invisible || depth > 40) return;
    const QString name = element->text(QAccessible::Name);
    const QObject* object = element->object();
    const QString kind = object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("part");
    const QString here = way + u'/' + (name.isEmpty() ? kind : name);
    // The list inside of a combo box is named by the box, and the field inside of it too.
    const bool isPart = object && object->parent() && object->parent()->inherits("QComboBox");
    if (isControl(element->role()) && name.isEmpty() && !isPart) nameless << here;
    if (element->role() == QAccessible::Table || element->role() == QAccessible::Tree) return; // cells are texts
    if (element->role() == QAccessible::ComboBox) return;
    for (int i = 0; i < element->childCount(); ++i) collectNameless(element->child(i), here, nameless, depth + 1);
}

QAction* actionCalled(const MainWindow& window, const char* name)
{
    return window.findChild<QAction*>(QString::fromLatin1(name));
}

} // namespace

TEST_CASE("Nothing that can be operated is nameless in the accessibility tree of any page")
{
    Opened opened(sample);
    for (QAction* page : opened.window.actionSet().pages) {
        page->trigger();
        settle();
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(&opened.window), page->data().toString(), nameless);
        CHECK(nameless.join(u'\n').toStdString() == "");
    }
}

TEST_CASE("The size of everything grows with Ctrl and plus, and Ctrl and 0 takes it back")
{
    Opened opened(sample);
    LookFollower look(*qApp, [] { return SystemLook(); });
    opened.window.useLook(look);
    opened.window.workspace().showPage("roles");
    const int before = opened.window.fontMetrics().height();
    QTest::keyClick(&opened.window, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&opened.window, Qt::Key_Plus, Qt::ControlModifier);
    settle();
    CHECK(zoomPercent() == 120);
    CHECK(opened.window.fontMetrics().height() > before);
    QTest::keyClick(&opened.window, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(zoomPercent() == 110);
    QTest::keyClick(&opened.window, Qt::Key_0, Qt::ControlModifier);
    settle();
    CHECK(zoomPercent() == 100);
    CHECK(opened.window.fontMetrics().height() == before);
}

TEST_CASE("On the journey the keys of the zoom are the journey's own")
{
    Opened opened(sample);
    opened.window.workspace().showPage("journey");
    CHECK(opened.window.actionSet().zoomIn->shortcuts().isEmpty());
    opened.window.workspace().showPage("roles");
    CHECK_FALSE(opened.window.actionSet().zoomIn->shortcuts().isEmpty());
}

TEST_CASE("A file opens at the page and the selection it was left with")
{
    const RecordRef measure{RecordType::measure, "M1"};
    Opened opened(sample);
    REQUIRE(find(opened.session().program().measures, {measure.id}));
    opened.window.workspace().showPage("measures");
    opened.session().select({measure});
    settle();
    opened.window.openFile(sourceFile("resources/programs/flawed.json"));
    settle();
    CHECK(opened.session().selection().empty());
    opened.window.workspace().showPage("roles");
    opened.window.openFile(sourceFile(sample));
    settle();
    CHECK(opened.window.workspace().page() == "measures");
    CHECK(opened.session().selection() == std::vector{measure});
}

TEST_CASE("F1 tells of the page and of the field, and closes again")
{
    Opened opened(sample);
    opened.window.workspace().showPage("roles");
    auto* help = opened.window.findChild<HelpPanel*>();
    CHECK_FALSE(help->isVisible());
    const RecordRef role{RecordType::role, inOrder(opened.session().program().roles).front()->id.value};
    opened.session().goTo({role, "readinessDefinition"});
    settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    settle();
    REQUIRE(help->isVisible());
    QString words;
    for (const QLabel* label : help->findChildren<QLabel*>())
        if (label->isVisible()) words += label->text() + u'\n';
    CHECK(words.contains("Begin here"));
    CHECK(words.contains("two people would come to the same answer"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("Keys can be changed, a clash is said, and the usual ones come back")
{
    Opened opened;
    ShortcutDialog dialog(opened.window.shortcutBook(), &opened.window);
    dialog.show();
    settle();
    auto* list = dialog.findChild<QTreeWidget*>();
    auto* keys = dialog.findChild<QKeySequenceEdit*>();
    QAction* next = actionCalled(opened.window, "nextFinding");
    QAction* save = actionCalled(opened.window, "save");
    REQUIRE(next);
    REQUIRE(save);
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        if (list->topLevelItem(i)->text(0) == "Next finding") list->setCurrentItem(list->topLevelItem(i));
    const auto clash = [&] {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->property("part") == "findingText") return label->text();
        return QString();
    };
    keys->setKeySequence(QKeySequence("Ctrl+J"));
    CHECK(clash().isEmpty());
    QTest::mouseClick(findNamed<QPushButton>(dialog, "Use these keys"), Qt::LeftButton);
    CHECK(next->shortcuts() == QList{QKeySequence("Ctrl+J")});

    keys->setKeySequence(QKeySequence("Ctrl+S"));
    CHECK(clash().contains("Save"));
    QTest::mouseClick(findNamed<QPushButton>(dialog, "Take them from there"), Qt::LeftButton);
    CHECK(next->shortcuts() == QList{QKeySequence("Ctrl+S")});
    CHECK(save->shortcuts().isEmpty());

    MainWindow another;
    CHECK(actionCalled(another, "nextFinding")->shortcuts() == QList{QKeySequence("Ctrl+S")});
    CHECK(actionCalled(another, "save")->shortcuts().isEmpty());

    QTest::mouseClick(findNamed<QPushButton>(dialog, "Back to usual"), Qt::LeftButton);
    CHECK(next->shortcuts() == QList{QKeySequence(Qt::Key_F8)});
}
