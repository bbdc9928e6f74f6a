# cadre_embed(TARGET NAMESPACE name FILES file...) compiles files into a target. The generated header
# embedded/<name>.hpp declares `std::span<const cadre::EmbeddedFile> cadre::embedded::<name>()`: each file's
# name without its folder, and its bytes.
function(cadre_embed target)
    cmake_parse_arguments(ARG "" "NAMESPACE" "FILES" ${ARGN})
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/embedded)
    set(source ${folder}/${ARG_NAMESPACE}.cpp)
    set(header ${folder}/${ARG_NAMESPACE}.hpp)
    list(TRANSFORM ARG_FILES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE files)
    string(REPLACE ";" "|" joined "${files}")
    add_custom_command(OUTPUT ${source} ${header}
        COMMAND ${CMAKE_COMMAND} -DNAME=${ARG_NAMESPACE} "-DFILES=${joined}" -DSOURCE=${source} -DHEADER=${header}
            -P ${PROJECT_SOURCE_DIR}/cmake/WriteEmbedded.cmake
        DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/WriteEmbedded.cmake
        VERBATIM)
    target_sources(${target} PRIVATE ${source} ${header})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()
