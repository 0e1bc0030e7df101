#include "CBuild.h"

/* Weak, so that scripts/wheel can link a function of this name that knows the commit. A build of a checkout keeps this one: what it
   was built from may have changed since the last commit, and a constant in a file would soon name another commit. */
__attribute__((weak)) const char *gelingen_build_commit(void) { return ""; }
