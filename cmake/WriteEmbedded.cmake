# Writes the source and the header for cadre_embed.
file(WRITE ${HEADER} "#pragma once
#include \"model/embedded.hpp\"
#include <span>
namespace cadre::embedded { std::span<const EmbeddedFile> ${NAME}(); }
")
string(REPLACE "|" ";" files "${FILES}")
set(arrays "")
set(entries "")
set(number 0)
foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME)
    file(READ ${file} hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND arrays "const unsigned char data${number}[] = {${bytes}0};\n")
    string(APPEND entries "    {\"${name}\", {reinterpret_cast<const char*>(data${number}), sizeof data${number} - 1}},\n")
    math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${SOURCE} "#include \"embedded/${NAME}.hpp\"
namespace cadre::embedded {
namespace {
${arrays}const EmbeddedFile list[] = {
${entries}};
}
std::span<const EmbeddedFile> ${NAME}() { return list; }
}
")
