// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/templates.hpp"
#include "look/messagebar.hpp"
#include "review/rulewords.hpp"
#include "rules/rulespage.hpp"
#include "rules/ruletable.hpp"
#include "rules/ruleview.hpp"
#include "session/session.hpp"
#include "ui/gui.hpp"

#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTest>

#include <stdexcept>
#include <vector>

namespace cadre::test {

/// The page of the rules on the screen, with a program that no rule reports on.
struct RulesOnScreen {
    RulesOnScreen()
    {
        QSettings().clear();
        session.open(programFromTemplate("emerging-leaders-12"), {});
        page.resize(1128, 640);
        page.show();
        QApplication::setActiveWindow(&page);
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    [[nodiscard]] RuleView& list() { return *page.findChild<RuleView*>(); }
    [[nodiscard]] RuleTable& table() { return *page.findChild<RuleTable*>(); }
    /// What the page says in its message; empty if it says nothing.
    [[nodiscard]] QString message()
    {
        auto* bar = page.findChild<MessageBar*>();
        return bar->isVisible() ? bar->findChild<QLabel*>(QStringLiteral("message"))->text() : QString();
    }
    /// Whether these words stand somewhere on the page.
    [[nodiscard]] bool says(const QString& words)
    {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    template <class W> W& control(const QString& name)
    {
        auto* found = findNamed<W>(page, name);
        if (!found) throw std::runtime_error("nothing is called " + name.toStdString());
        return *found;
    }
    template <class W> void click(const QString& name)
    {
        QTest::mouseClick(&control<W>(name), Qt::LeftButton);
        settle();
    }
    void choose(const char* rule)
    {
        page.showRule(QString::fromLatin1(rule));
        settle();
    }
    [[nodiscard]] std::string weight(const char* rule) { return weightIn(session.rules(), *findRule(rule)); }
    [[nodiscard]] double number(const char* rule, const char* parameter)
    {
        return parameterIn(session.rules(), *findRule(rule), parameter);
    }
    /// What a rule finds in the program, as the review has it now.
    [[nodiscard]] std::vector<Severity> found(const std::string& rule)
    {
        settle();
        std::vector<Severity> list;
        for (const Finding& finding : session.review().findings)
            if (finding.rule == rule) list.push_back(finding.severity);
        return list;
    }
    QString makeFile(const char* name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("no file");
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir folder;
    Session session;
    RulesPage page{session};
};

} // namespace cadre::test
