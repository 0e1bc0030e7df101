/* Lists proportions for which GSL's inverse of the beta distribution fails, as CSV on standard output.
   Build and run in this folder:
     cc -O2 inverse-failures.c -o inverse-failures $(pkg-config --cflags --libs gsl)
     ./inverse-failures > inverse-failures.csv && rm inverse-failures
   "nan": an end of an interval comes out as NaN. "inexact": the distribution function, taken at an end, misses the
   wanted tail by more than 1e-9 of it. Ends that are 0 or 1 by definition are not asked for. */

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <math.h>
#include <stdio.h>

enum { fine, inexact, nan_returned };

static int worst(int a, int b) { return a > b ? a : b; }

static int lower_end(double tail, double a, double b) {
  double x = gsl_cdf_beta_Pinv(tail, a, b);
  return isnan(x) ? nan_returned : fabs(gsl_cdf_beta_P(x, a, b) - tail) > 1e-9 * tail ? inexact : fine;
}

static int upper_end(double tail, double a, double b) {
  double x = gsl_cdf_beta_Qinv(tail, a, b);
  return isnan(x) ? nan_returned : fabs(gsl_cdf_beta_Q(x, a, b) - tail) > 1e-9 * tail ? inexact : fine;
}

/* The worst result over the Clopper-Pearson, Jeffreys and uniform intervals of k of n. */
static int ends(int k, int n, double level) {
  double tail = (1 - level) / 2;
  int result = fine;
  if (k > 0) {
    result = worst(result, lower_end(tail, k, n - k + 1));
    result = worst(result, lower_end(tail, k + 0.5, n - k + 0.5));
    result = worst(result, lower_end(tail, k + 1, n - k + 1));
  }
  if (k < n) {
    result = worst(result, upper_end(tail, k + 1, n - k));
    result = worst(result, upper_end(tail, k + 0.5, n - k + 0.5));
    result = worst(result, upper_end(tail, k + 1, n - k + 1));
  }
  return result;
}

static void print(int k, int n, double level, int result) {
  printf("%d,%d,%g,%s\n", k, n, level, result == nan_returned ? "nan" : "inexact");
}

/* Up to a thousand trials every failure is listed, above it the first and the last of each kind. */
static void sweep(int n, double level) {
  int first[3] = {-1, -1, -1}, last[3] = {-1, -1, -1};
  for (int k = 0; k <= n; k++) {
    int result = ends(k, n, level);
    if (result == fine) continue;
    if (n <= 1000) print(k, n, level, result);
    if (first[result] < 0) first[result] = k;
    last[result] = k;
  }
  for (int result = inexact; n > 1000 && result <= nan_returned; result++) {
    if (first[result] >= 0) print(first[result], n, level, result);
    if (last[result] > first[result]) print(last[result], n, level, result);
  }
}

int main(void) {
  const int trials[] = {100, 135, 200, 219, 230, 237, 250, 300, 400, 500, 600, 800, 1000, 1500, 2000, 5000, 10000, 50000};
  const double levels[] = {0.9, 0.95, 0.99, 0.999};
  gsl_set_error_handler_off();
  puts("successes,trials,level,failure");
  for (unsigned i = 0; i < sizeof trials / sizeof *trials; i++)
    for (unsigned j = 0; j < sizeof levels / sizeof *levels; j++) sweep(trials[i], levels[j]);
  return 0;
}
