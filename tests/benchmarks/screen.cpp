// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/screen.hpp"

#include <QFile>
#include <QImage>
#include <QProcessEnvironment>
#include <QRect>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <poll.h>
#include <set>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace cadre::bench {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto patience = 30s;
constexpr QSize leastWindow(300, 200); ///< Smaller ones are splash screens and helpers.
constexpr int rowsLookedAt = 24;
constexpr std::size_t leastColours = 12; ///< Letters alone have more shades; an empty window has one or two colours.

/// Starts a program; 0 if it could not be.
pid_t spawn(const QStringList& command, const QProcessEnvironment& environment,
            const posix_spawn_file_actions_t* files = nullptr)
{
    std::vector<std::string> held;
    std::vector<char*> words;
    std::vector<char*> settings;
    for (const QString& text : command + environment.toStringList()) held.push_back(text.toStdString());
    for (std::size_t i = 0; i < held.size(); ++i)
        (i < static_cast<std::size_t>(command.size()) ? words : settings).push_back(held[i].data());
    words.push_back(nullptr);
    settings.push_back(nullptr);
    pid_t pid = 0;
    return posix_spawnp(&pid, words.front(), files, nullptr, words.data(), settings.data()) == 0 ? pid : 0;
}

/// Asks a program to end, and makes it after a while.
void endProgram(pid_t pid)
{
    kill(pid, SIGTERM);
    for (const auto until = Clock::now() + 3s; Clock::now() < until; std::this_thread::sleep_for(5ms))
        if (waitpid(pid, nullptr, WNOHANG) == pid) return;
    kill(pid, SIGKILL);
    waitpid(pid, nullptr, 0);
}

double memoryOf(pid_t pid, const char* kind)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(kind)) return line.mid(QByteArrayView(kind).size()).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

/// The same surroundings for all: no desktop whose services could be waited for.
QProcessEnvironment surroundings(const QString& display, const QString& home)
{
    QProcessEnvironment environment;
    const auto put = [&](const char* name, const QString& value) { environment.insert(QLatin1String(name), value); };
    put("PATH", qEnvironmentVariable("PATH"));
    put("LANG", QStringLiteral("C.UTF-8"));
    put("DISPLAY", display);
    put("QT_QPA_PLATFORM", QStringLiteral("xcb"));
    put("HOME", home);
    put("DBUS_SESSION_BUS_ADDRESS", QStringLiteral("unix:path=/nonexistent"));
    return environment;
}

} // namespace

struct Screen::Connection {
    pid_t server = 0;
    QString name;
    Display* display = nullptr;
    Window root = 0;
    QSize size;

    [[nodiscard]] std::optional<QRect> nextWindow() const;
    [[nodiscard]] bool isPainted(const QRect& window) const;
    void waitUntilEmpty() const;
    void save(const QString& picture) const;
};

Screen::Screen(QSize size) : m_connection(std::make_unique<Connection>())
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) return;
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, ends[1], 3);
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", 1, 0);
    const QString area = QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height());
    m_connection->size = size;
    m_connection->server = spawn({QStringLiteral("Xvfb"), QStringLiteral("-displayfd"), QStringLiteral("3"),
                                  QStringLiteral("-screen"), QStringLiteral("0"), area, QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-br")},
                                 QProcessEnvironment::systemEnvironment(), &files);
    posix_spawn_file_actions_destroy(&files);
    close(ends[1]);
    QFile said;
    if (m_connection->server != 0 && said.open(ends[0], QIODevice::ReadOnly))
        m_connection->name = QStringLiteral(":") + QString::fromLatin1(said.readLine()).trimmed();
    close(ends[0]);
    m_connection->display = XOpenDisplay(m_connection->name.toLatin1().constData());
    if (!m_connection->display) return;
    m_connection->root = DefaultRootWindow(m_connection->display);
    XSelectInput(m_connection->display, m_connection->root, SubstructureNotifyMask);
    XSync(m_connection->display, False);
}

Screen::~Screen()
{
    if (m_connection->display) XCloseDisplay(m_connection->display);
    if (m_connection->server != 0) endProgram(m_connection->server);
}

bool Screen::isThere() const
{
    return m_connection->display != nullptr;
}

/// The place of a window that has been mapped since, if there is one of a window's size.
std::optional<QRect> Screen::Connection::nextWindow() const
{
    while (XPending(display) > 0) {
        XEvent event;
        XNextEvent(display, &event);
        if (event.type != MapNotify || event.xmap.override_redirect) continue;
        Window ignoredRoot = 0;
        int x = 0;
        int y = 0;
        unsigned width = 0;
        unsigned height = 0;
        unsigned ignored = 0;
        if (!XGetGeometry(display, event.xmap.window, &ignoredRoot, &x, &y, &width, &height, &ignored, &ignored)) continue;
        const QRect place(x, y, static_cast<int>(width), static_cast<int>(height));
        if (place.width() >= leastWindow.width() && place.height() >= leastWindow.height())
            return place.intersected(QRect(QPoint(), size));
    }
    return std::nullopt;
}

bool Screen::Connection::isPainted(const QRect& window) const
{
    std::set<unsigned long> colours;
    for (int i = 0; i < rowsLookedAt && colours.size() < leastColours; ++i) {
        const int y = window.top() + window.height() * (2 * i + 1) / (2 * rowsLookedAt);
        XImage* row = XGetImage(display, root, window.left(), y, static_cast<unsigned>(window.width()), 1, AllPlanes, ZPixmap);
        if (!row) return false;
        for (int x = 0; x < window.width(); ++x) colours.insert(XGetPixel(row, x, 0));
        XDestroyImage(row);
    }
    return colours.size() >= leastColours;
}

void Screen::Connection::waitUntilEmpty() const
{
    for (const auto until = Clock::now() + 3s; Clock::now() < until && isPainted(QRect(QPoint(), size));)
        std::this_thread::sleep_for(5ms);
    while (XPending(display) > 0) {
        XEvent event;
        XNextEvent(display, &event);
    }
}

void Screen::Connection::save(const QString& picture) const
{
    XImage* image = XGetImage(display, root, 0, 0, static_cast<unsigned>(size.width()), static_cast<unsigned>(size.height()),
                              AllPlanes, ZPixmap);
    if (!image) return;
    QImage copy(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) copy.setPixel(x, y, static_cast<uint>(XGetPixel(image, x, y)));
    XDestroyImage(image);
    copy.save(picture);
}

std::optional<Shown> Screen::start(const QStringList& command, const QString& home, const QString& picture)
{
    const Connection& screen = *m_connection;
    screen.waitUntilEmpty();
    const Clock::time_point begun = Clock::now();
    const pid_t pid = spawn(command, surroundings(screen.name, home));
    if (pid == 0) return std::nullopt;
    std::optional<Shown> shown;
    std::optional<QRect> window;
    while (!shown && Clock::now() - begun < patience && waitpid(pid, nullptr, WNOHANG) == 0) {
        if (!window) window = screen.nextWindow();
        if (window && screen.isPainted(*window)) {
            shown.emplace(Shown{std::chrono::duration<double, std::milli>(Clock::now() - begun).count(),
                                memoryOf(pid, "Rss:"), memoryOf(pid, "Pss:")});
            break;
        }
        pollfd events{ConnectionNumber(screen.display), POLLIN, 0};
        poll(&events, 1, 1);
    }
    if (shown && !picture.isEmpty()) screen.save(picture);
    endProgram(pid);
    return shown;
}

} // namespace cadre::bench
