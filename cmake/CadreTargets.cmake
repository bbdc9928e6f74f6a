# One static target per folder: a folder sees only what its target links, so the linker keeps the arrows.

add_library(cadre_flags INTERFACE)
target_compile_options(cadre_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wnull-dereference -Wduplicated-cond -Wlogical-op -Wformat=2
    -Wno-missing-field-initializers) # designated initialisers leave the rest at its default on purpose
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # In KB. By default GCC collects its garbage so often that it takes a fifth of the build.
        target_compile_options(cadre_flags INTERFACE --param=ggc-min-heapsize=400000)
    endif()
    # GCC 12 sees null pointers and overflows in inlined standard library code that are not there.
    target_compile_options(cadre_flags INTERFACE -Wno-null-dereference -Wno-stringop-overflow -Wno-restrict)
endif()
# Linking takes a third of the time with gold, which comes with the compiler where it exists.
find_program(CADRE_GOLD ld.gold)
if(CADRE_GOLD AND NOT CADRE_SANITIZE AND NOT "$ENV{LDFLAGS}" MATCHES "-fuse-ld")
    add_link_options(-fuse-ld=gold)
endif()
if(CADRE_WARNINGS_AS_ERRORS)
    target_compile_options(cadre_flags INTERFACE -Werror)
endif()
if(CADRE_SANITIZE)
    target_compile_options(cadre_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(cadre_flags INTERFACE -fsanitize=address,undefined)
endif()

# Tests need no speed of their own: compiled fast, a clean build takes less time. What they test is built as people get it.
add_library(cadre_quick INTERFACE)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(cadre_quick INTERFACE -O0)
endif()

# Code that waits for people, for Qt or for a file: optimised further it takes half as long again to build and gains nothing.
add_library(cadre_patient INTERFACE)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(cadre_patient INTERFACE -O1)
endif()

# What most files of the window include. All of Qt would be read again at the end of every file: GCC finishes what the
# precompiled header left open each time.
set(cadre_window_headers
    <QAbstractButton> <QAbstractItemView> <QAccessible> <QAction> <QApplication> <QBoxLayout> <QCheckBox> <QClipboard>
    <QComboBox> <QDate> <QDir> <QFileDialog> <QFileInfo> <QFrame> <QHash> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit>
    <QLocale> <QMenu> <QMessageBox> <QPainter> <QPlainTextEdit> <QPointer> <QProgressBar> <QPushButton> <QScopedValueRollback>
    <QScrollArea> <QScrollBar> <QSettings> <QSignalBlocker> <QSpinBox> <QSplitter> <QStackedWidget> <QStandardPaths>
    <QStyledItemDelegate> <QTableView> <QTimer> <QToolButton>
    <algorithm> <functional> <map> <memory> <optional> <set> <string> <vector>
    ${PROJECT_SOURCE_DIR}/ui/session/session.hpp)

# cadre_folder(NAME SOURCES file... LINKS target... [PRIVATE_LINKS target...])
# makes the static target of one folder of src.
function(cadre_folder name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(cadre_${name} STATIC ${ARG_SOURCES})
    target_include_directories(cadre_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(cadre_${name} PUBLIC ${ARG_LINKS} PRIVATE cadre_flags ${ARG_PRIVATE_LINKS})
endfunction()

# cadre_test(NAME [OWN_HEADER] SOURCES file... LINKS target...) makes one test program and hands it to ctest.
function(cadre_test name)
    cmake_parse_arguments(ARG "OWN_HEADER" "" "SOURCES;LINKS" ${ARGN})
    add_executable(test_${name} ${ARG_SOURCES})
    target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(test_${name} PRIVATE
        CADRE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CADRE_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_link_libraries(test_${name} PRIVATE ${ARG_LINKS} cadre_flags cadre_quick Catch2::Catch2WithMain)
    # The tests of the core share one precompiled header, so do those of the window; who compiles with other flags (those of
    # Qt) has its own.
    if("cadre_test_gui" IN_LIST ARG_LINKS)
        target_sources(test_${name} PRIVATE $<TARGET_OBJECTS:cadre_test_application>)
        target_precompile_headers(test_${name} REUSE_FROM cadre_test_gui)
    elseif(ARG_OWN_HEADER)
        target_precompile_headers(test_${name} PRIVATE <catch2/catch.hpp>)
    else()
        target_precompile_headers(test_${name} REUSE_FROM cadre_test_support)
    endif()
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8")
endfunction()
