# Thin wrappers, so that every target gets the same warnings, sanitizers,
# install rules and export set. Upstream's add_mlir_library would export into
# MLIRTargets.

add_library(ckpt_options INTERFACE)
target_compile_options(ckpt_options INTERFACE -Wall -Wextra -Wno-unused-parameter)
if(CKPT_ENABLE_WERROR)
  target_compile_options(ckpt_options INTERFACE -Werror)
endif()
if(CKPT_SANITIZE)
  # No recovery: a report of UndefinedBehaviorSanitizer must fail its test.
  target_compile_options(ckpt_options INTERFACE
    -fsanitize=${CKPT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(ckpt_options INTERFACE -fsanitize=${CKPT_SANITIZE})
endif()

define_property(GLOBAL PROPERTY CKPT_LIBS BRIEF_DOCS "Every library of the project")

# add_ckpt_library(<name> <sources>... [DEPENDS <tablegen>...] [LINK <libs>...])
# A library without MLIR (solver, runtime).
function(add_ckpt_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  add_library(Ckpt::${name} ALIAS ${name})
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  target_include_directories(${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE $<BUILD_INTERFACE:ckpt_options>)
  install(TARGETS ${name} EXPORT CkptTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  set_property(GLOBAL APPEND PROPERTY CKPT_LIBS ${name})
endfunction()

# The same for a library on top of MLIR; it links the shared libMLIR.
function(add_ckpt_mlir_library name)
  add_ckpt_library(${name} ${ARGN})
  target_link_libraries(${name} PUBLIC MLIR LLVM)
endfunction()

# add_ckpt_tool(<name> <sources>... [LINK <libs>...])
function(add_ckpt_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} ckpt_options)
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# add_ckpt_unittest(<name> <sources>... [LINK <libs>...])
function(add_ckpt_unittest name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} EXCLUDE_FROM_ALL ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} GTest::gtest_main ckpt_options)
  gtest_discover_tests(${name} TEST_PREFIX "${name}." DISCOVERY_MODE PRE_TEST)
  set_property(GLOBAL APPEND PROPERTY CKPT_UNITTESTS ${name})
endfunction()
