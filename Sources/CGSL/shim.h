#ifndef CGSL_SHIM_H
#define CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_rng.h>

// GSL publishes its algorithm tables as mutable C globals, which Swift 6 refuses as shared mutable state. Each is
// returned from an inline function instead; GSL itself never writes to the table it points to.
static inline const gsl_rng_type *cgsl_rng_mt19937(void) { return gsl_rng_mt19937; }

#endif
