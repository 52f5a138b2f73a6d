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
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference
        $<$<BOOL:${VOICELOG_WERROR}>:-Werror>)
endif()
if(VOICELOG_SANITIZE)
    target_compile_options(voicelog_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(voicelog_flags INTERFACE -fsanitize=address,undefined)
elseif(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MSVC)
    target_compile_options(voicelog_flags INTERFACE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection)
    if(NOT WIN32)
        target_link_options(voicelog_flags INTERFACE -Wl,-z,relro,-z,now)
    endif()
endif()

# Forwarding headers <folder/Header.h>, so that a folder sees only the folders it links to: an include that goes up the
# layers finds no file.
function(voicelog_forward_headers out folder)
    set(root ${CMAKE_BINARY_DIR}/include/${folder})
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
    else()
        add_library(${name} INTERFACE ${sources})
        target_link_libraries(${name} INTERFACE voicelog_flags ${ARG_LINKS} ${ARG_USES})
    endif()
    target_include_directories(${name} INTERFACE ${include_root})
endfunction()

# voicelog_tests(LABEL label LIBS libraries… [FOLDER sub]): every tst_*.cpp of the current folder becomes one program.
function(voicelog_tests)
    cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "LIBS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    file(RELATIVE_PATH place ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "_" prefix ${place})
    file(GLOB programs CONFIGURE_DEPENDS tst_*.cpp)
    foreach(source IN LISTS programs)
        get_filename_component(base ${source} NAME_WE)
        string(REPLACE "tst_" "" short ${base})
        set(target ${prefix}_${short})
        add_executable(${target} ${source})
        target_link_libraries(${target} PRIVATE ${ARG_LIBS} voicelog_test_support)
        set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        add_test(NAME ${place}/${short} COMMAND ${target})
        set_tests_properties(${place}/${short} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.multimedia.*=false;VOICELOG_BIN=${CMAKE_BINARY_DIR}/bin")
    endforeach()
endfunction()
