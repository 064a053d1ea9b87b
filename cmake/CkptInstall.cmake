# cmake --install: headers, libraries, tools, and a package for
# find_package(Ckpt).
include(CMakePackageConfigHelpers)

set(CKPT_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/Ckpt)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ckpt ${PROJECT_SOURCE_DIR}/runtime/include/ckpt
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.h" PATTERN "*.td")
install(DIRECTORY ${PROJECT_BINARY_DIR}/include/ckpt
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.inc")
install(EXPORT CkptTargets NAMESPACE Ckpt:: DESTINATION ${CKPT_CMAKE_DIR})
configure_package_config_file(
  ${PROJECT_SOURCE_DIR}/cmake/CkptConfig.cmake.in
  ${PROJECT_BINARY_DIR}/CkptConfig.cmake
  INSTALL_DESTINATION ${CKPT_CMAKE_DIR})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/CkptConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/CkptConfig.cmake
              ${PROJECT_BINARY_DIR}/CkptConfigVersion.cmake
        DESTINATION ${CKPT_CMAKE_DIR})
