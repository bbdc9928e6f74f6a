// SPDX-License-Identifier: Apache-2.0
// Prints what one edit of a program of 10,000 records costs the window, on each page: until the page is free for the
// next key, and until the review and all views have followed.
//   bench_editing [PAGE]...

#include "benchmarks/measure.hpp"
#include "benchmarks/sized.hpp"

#include "actions/actions.hpp"
#include "exchange/programjson.hpp"
#include "files/programfile.hpp"
#include "look/theme.hpp"
#include "pages/pages.hpp"
#include "support/folder.hpp"
#include "window/mainwindow.hpp"
#include "window/pagelist.hpp"
#include "window/workspace.hpp"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace cadre::bench {

namespace {

constexpr std::size_t records = 10'000;
constexpr double goal = 16; ///< ms
constexpr int edits = 15;

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Lets all that is due happen, without waiting for what is due later.
void settle()
{
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// A program of many records in a window of a laptop's size.
class Desk {
public:
    Desk()
    {
        const auto file = m_folder / "large.cadre";
        saveProgram(file, programOfSize(records));
        m_window.resize(1366, 768);
        m_window.show();
        settle();
        const Clock::time_point start = Clock::now();
        m_window.openFile(QString::fromStdString(file.string()));
        settle();
        std::printf("%-28s %8.1f ms\n", "open", since(start));
        QObject::connect(&session(), &Session::reviewed, &m_window, [this] { ++m_reviews; });
    }

    [[nodiscard]] Session& session() { return m_window.session(); }

    void show(const QString& page)
    {
        const Clock::time_point start = Clock::now();
        m_window.workspace().showPage(page);
        settle();
        std::printf("%-28s %8.1f ms to show it", qPrintable(page), since(start));
    }

    template <class T> void measure()
    {
        const T* record = nullptr;
        for (const auto& [id, each] : session().program().template of<T>())
            if (!record || orderOf(each) < orderOf(*record)) record = &each;
        if (!record) return;
        const Id<T> id = record->id;
        session().select({{RecordTraits<T>::type, id.value}});
        settle();
        std::vector<double> free;
        std::vector<double> all;
        for (int i = 0; i < edits; ++i) edit<T>(id, i, free, all);
        if (all.empty()) return; // nothing to write into
        std::ranges::sort(free);
        std::ranges::sort(all);
        std::printf("   free again %6.1f ms   all up to date %6.1f ms   %5.2f x goal   slowest %6.1f ms\n", free[edits / 2],
                    all[edits / 2], all[edits / 2] / goal, all[edits - 1]);
    }

private:
    template <class T> static std::int64_t orderOf(const T& record)
    {
        if constexpr (requires { record.position; }) return record.position;
        else return 0;
    }

    template <class T> void edit(const Id<T>& id, int number, std::vector<double>& free, std::vector<double>& all)
    {
        T changed = session().program().template of<T>().at(id);
        std::string* text = nullptr;
        const char* field = "name";
        if constexpr (requires { changed.name; }) text = &changed.name;
        else if constexpr (requires { changed.text; }) { text = &changed.text; field = "text"; }
        else if constexpr (requires { changed.title; }) { text = &changed.title; field = "title"; }
        if (!text) return;
        *text += static_cast<char>('a' + number);
        const int before = m_reviews;
        const Clock::time_point start = Clock::now();
        session().push(changeRecord(session().program(), changed, field));
        QCoreApplication::sendPostedEvents();
        free.push_back(since(start));
        while (m_reviews == before) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
        all.push_back(since(start));
        settle();
    }

    cadre::testing::TemporaryFolder m_folder;
    MainWindow m_window;
    int m_reviews = 0;
};

void measurePage(Desk& desk, const QString& key)
{
    desk.show(key);
    RecordType wanted = key == QLatin1String("coverage") ? RecordType::competency : RecordType::activity;
    for (const NavigationEntry& entry : navigationEntries())
        if (entry.key == key && !entry.types.empty()) wanted = entry.types.front();
    forEachRecordType([&]<class T>(Type<T>) {
        if (RecordTraits<T>::type == wanted) desk.measure<T>();
    });
    std::printf("\n");
}

void measureEditing(const QStringList& wanted)
{
    std::printf("An edit at %zu records (medians of %d)\n", recordCount(programOfSize(records)), edits);
    Desk desk;
    for (const NavigationEntry& entry : navigationEntries())
        if (wanted.isEmpty() || wanted.contains(entry.key)) measurePage(desk, entry.key);
}

} // namespace

} // namespace cadre::bench

int main(int count, char** words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QStandardPaths::setTestModeEnabled(true);
    cadre::useTheme(application, cadre::lightPalette());
    cadre::bench::measureEditing(QApplication::arguments().mid(1));
    return 0;
}
