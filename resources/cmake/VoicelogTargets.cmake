# SPDX-FileCopyrightText: 2026 Voicelog contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Flags that every target of ours is built with.
add_library(voicelog_flags INTERFACE)
target_compile_definitions(voicelog_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(MSVC)
    target_compile_options(voicelog_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${VOICELOG_WERROR}>:/WX>)
else()
    target_compile_options(voicelog_flags INTERFACE
        -Wall -Wextra -Wpedantic $<$<NOT:$<BOOL:${VOICELOG_UNITY}>>:-Wshadow> -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<CONFIG:Debug>:-Wnull-dereference> # with -O3, or with assertions, it sees nulls in Qt's own inline code
        $<$<BOOL:${VOICELOG_WERROR}>:-Werror>)
    if(VOICELOG_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(voicelog_flags INTERFACE -Wno-subobject-linkage) # what stands in a .cpp stands in an included file
    endif()
endif()
# What tests spend their time in is the libraries: their own code is compiled quickly, not optimised, which halves that.
# With the sanitizers all is, a third of the time, but where the loops over sound, words and rows are.
if(NOT MSVC)
    target_compile_options(voicelog_flags INTERFACE
        $<$<AND:$<CONFIG:Dev>,$<NOT:$<BOOL:$<TARGET_PROPERTY:VOICELOG_QUICK>>>>:-O1>)
endif()
set(VOICELOG_LOOPS "/core/(base|audio|recordings|processing|interchange)$")
if(VOICELOG_SANITIZE)
    target_compile_definitions(voicelog_flags INTERFACE VOICELOG_SANITIZE)
    target_compile_options(voicelog_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(voicelog_flags INTERFACE -fsanitize=address,undefined)
    if(VOICELOG_FUZZ)
        target_compile_options(voicelog_flags INTERFACE -fsanitize=fuzzer-no-link)
        set(VOICELOG_LOOPS "/core/[a-z]+$") # all of it runs many times
    endif()
elseif(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MSVC)
    target_compile_options(voicelog_flags INTERFACE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection)
    if(NOT WIN32)
        target_link_options(voicelog_flags INTERFACE -Wl,-z,relro,-z,now)
    endif()
endif()

# moc goes through all of Qt's headers to read one of ours, a hundred times what its own work takes. It writes the same
# without them: no macro of theirs decides what our classes declare.
if(UNIX)
    get_target_property(moc Qt6::moc IMPORTED_LOCATION)
    if(NOT moc)
        get_target_property(moc Qt6::moc IMPORTED_LOCATION_NONE)
    endif()
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/moc NEWLINE_STYLE UNIX @ONLY CONTENT [[
#!/bin/sh
for argument; do
    shift
    case $argument in -I*) ;; *) set -- "$@" "$argument" ;; esac
done
exec "@moc@" "$@"
]])
    file(CHMOD ${CMAKE_BINARY_DIR}/moc PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set(CMAKE_AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/moc)
endif()

# Precompiled headers: Qt's headers cost five of the six seconds that a file takes to compile. A set for each kind of
# target, shared by all of them. For ccache their identity is what made them, not their bytes (CCACHE_PCH_EXTSUM in ./dev).
set(CMAKE_CXX_COMPILE_OPTIONS_PIE ${CMAKE_CXX_COMPILE_OPTIONS_PIC}) # one set of flags for libraries and programs
function(voicelog_pch name header)
    set(header ${CMAKE_SOURCE_DIR}/resources/cmake/pch/${header})
    file(WRITE ${CMAKE_BINARY_DIR}/pch/${name}.cpp "")
    add_library(voicelog_pch_${name} OBJECT ${CMAKE_BINARY_DIR}/pch/${name}.cpp)
    set_target_properties(voicelog_pch_${name} PROPERTIES AUTOMOC OFF)
    if(name STREQUAL "tests" OR VOICELOG_SANITIZE AND NOT name STREQUAL "loops")
        set_target_properties(voicelog_pch_${name} PROPERTIES VOICELOG_QUICK ON)
    endif()
    target_link_libraries(voicelog_pch_${name} PRIVATE voicelog_flags ${ARGN})
    target_precompile_headers(voicelog_pch_${name} PRIVATE ${header})
    file(SHA256 ${header} sum)
    set(suffix gch)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        set(suffix pch)
    endif()
    file(WRITE ${CMAKE_BINARY_DIR}/CMakeFiles/voicelog_pch_${name}.dir/cmake_pch.hxx.${suffix}.sum
        "${sum} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${CMAKE_BUILD_TYPE} ${VOICELOG_SANITIZE} ${VOICELOG_FUZZ}")
endfunction()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(voicelog_flags INTERFACE -fpch-preprocess)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(voicelog_flags INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
# Qt6::Test gives each target its own two macros, which would make the shared header unusable; nothing here reads them.
add_library(voicelog_test_flags INTERFACE)
target_compile_options(voicelog_test_flags INTERFACE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
voicelog_pch(core core.h Qt6::Core)
if(VOICELOG_SANITIZE)
    voicelog_pch(loops core.h Qt6::Core)
endif()
voicelog_pch(widgets widgets.h Qt6::Widgets Qt6::Multimedia)
voicelog_pch(tests tests.h Qt6::Widgets Qt6::Multimedia Qt6::Test voicelog_test_flags)

# With VOICELOG_UNITY some files are compiled as one, which halves a whole build. Without it (windows-vcpkg, packagers)
# each must compile by itself too: none may lean on what another includes.
function(voicelog_unity target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${VOICELOG_UNITY} UNITY_BUILD_BATCH_SIZE ${VOICELOG_UNITY_BATCH})
endfunction()

# moc runs again when a file is added, which by itself CMake does not notice: its time stamp follows the files it knows.
function(voicelog_moc_follows target)
    set(list ${CMAKE_CURRENT_BINARY_DIR}/${target}.sources)
    set(before "")
    if(EXISTS ${list})
        file(READ ${list} before)
    endif()
    if(NOT before STREQUAL "${ARGN}")
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
        file(WRITE ${list} "${ARGN}")
    endif()
endfunction()

# Forwarding headers <folder/Header.h>, each folder's under a root of its own (core/recordings and ui/recordings are two),
# so that a folder sees only the folders it links to: an include that goes up the layers finds no file.
function(voicelog_forward_headers out folder)
    file(RELATIVE_PATH place ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "_" place ${place})
    set(root ${CMAKE_BINARY_DIR}/include/${place})
    file(GLOB headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} *.h)
    file(RELATIVE_PATH back ${root}/${folder} ${CMAKE_CURRENT_SOURCE_DIR})
    foreach(header IN LISTS headers)
        file(CONFIGURE OUTPUT ${root}/${folder}/${header} CONTENT "#include \"${back}/${header}\" // IWYU pragma: export\n")
    endforeach()
    set(${out} ${root} PARENT_SCOPE)
endfunction()

# voicelog_library(NAME [LINKS public libraries…] [USES private libraries…]): the library of the current folder, with all
# its .cpp and .h files. Others include its headers as <folder/Header.h>.
function(voicelog_library name)
    cmake_parse_arguments(ARG "" "" "LINKS;USES" ${ARGN})
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    voicelog_forward_headers(include_root ${folder})
    if(sources MATCHES "[.]cpp")
        add_library(${name} STATIC ${sources})
        target_link_libraries(${name} PUBLIC voicelog_flags ${ARG_LINKS} PRIVATE ${ARG_USES})
        voicelog_unity(${name})
        voicelog_moc_follows(${name} ${sources})
        set(loops OFF)
        if(VOICELOG_SANITIZE AND CMAKE_CURRENT_SOURCE_DIR MATCHES ${VOICELOG_LOOPS})
            set(loops ON)
        endif()
        if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/" OR VOICELOG_SANITIZE AND NOT loops)
            set_target_properties(${name} PROPERTIES VOICELOG_QUICK ON)
        endif()
        if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/")
            target_precompile_headers(${name} REUSE_FROM voicelog_pch_tests)
        elseif(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui/" AND NOT folder STREQUAL "words" OR CMAKE_CURRENT_SOURCE_DIR MATCHES "/app/console$")
            target_precompile_headers(${name} REUSE_FROM voicelog_pch_widgets)
        elseif(loops)
            target_precompile_headers(${name} REUSE_FROM voicelog_pch_loops)
        else()
            target_precompile_headers(${name} REUSE_FROM voicelog_pch_core)
        endif()
    else()
        add_library(${name} INTERFACE ${sources})
        target_link_libraries(${name} INTERFACE voicelog_flags ${ARG_LINKS} ${ARG_USES})
    endif()
    target_include_directories(${name} INTERFACE ${include_root})
endfunction()

# voicelog_tests(LABEL label LIBS libraries…): the tst_*.cpp of the current folder become one program, and each of them
# a test of its own, `<folder>/<name>`.
function(voicelog_tests)
    cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "LIBS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    if(VOICELOG_SANITIZE) # several times slower
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 3")
    endif()
    file(RELATIVE_PATH place ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "_" target ${place}_tests)
    file(GLOB classes CONFIGURE_DEPENDS tst_*.cpp)
    add_executable(${target} ${classes})
    target_link_libraries(${target} PRIVATE ${ARG_LIBS} voicelog_test_support)
    set_target_properties(${target} PROPERTIES VOICELOG_QUICK ON)
    target_precompile_headers(${target} REUSE_FROM voicelog_pch_tests)
    voicelog_unity(${target})
    voicelog_moc_follows(${target} ${classes})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    foreach(class IN LISTS classes)
        get_filename_component(name ${class} NAME_WE)
        string(REPLACE "tst_" "" name ${name})
        add_test(NAME ${place}/${name} COMMAND ${target} ${name})
        set_tests_properties(${place}/${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.multimedia.*=false;VOICELOG_BIN=${CMAKE_BINARY_DIR}/bin;VOICELOG_TEST_BIN=${CMAKE_BINARY_DIR}/tests/bin")
    endforeach()
endfunction()
