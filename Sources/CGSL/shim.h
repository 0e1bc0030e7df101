#ifndef CGSL_SHIM_H
#define CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_eigen.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_math.h>
#include <gsl/gsl_multifit.h>
#include <gsl/gsl_qrng.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_version.h>

/* The generator's type is a variable in GSL, which Swift cannot know to stay as it is. */
static inline gsl_qrng *gelingen_sobol_sequence(unsigned int dimensions) {
  return gsl_qrng_alloc(gsl_qrng_sobol, dimensions);
}

/* A variable too. */
static inline const char *_Nonnull gelingen_gsl_version(void) { return gsl_version; }

#endif
