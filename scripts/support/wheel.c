/* What scripts/wheel links into the program of the wheel beside the program's own objects. */

#include <features.h>

/* Replaces the weak function of Sources/CBuild. */
const char *gelingen_build_commit(void) { return GELINGEN_COMMIT; }

#if defined(__GLIBC__) && defined(__x86_64__)
/* With glibc 2.35 these two got new versions, which differ in how they report an overflow through errno; nothing here reads it. Every
   glibc for this processor has the older ones, so the program asks for them, and starts on systems a year older. The linker sends every
   call of hypot here (--wrap). */
__asm__(".symver gelingen_hypot, hypot@GLIBC_2.2.5");
__asm__(".symver gelingen_hypotf, hypotf@GLIBC_2.2.5");
double gelingen_hypot(double, double);
float gelingen_hypotf(float, float);
double __wrap_hypot(double x, double y) { return gelingen_hypot(x, y); }
float __wrap_hypotf(float x, float y) { return gelingen_hypotf(x, y); }
#endif
