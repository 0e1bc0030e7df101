#ifndef CBUILD_H
#define CBUILD_H

/* The commit that the program was built from, empty where the build did not record it; see build.c. */
const char *_Nonnull gelingen_build_commit(void);

#endif
