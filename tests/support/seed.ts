/**
 * Set up before every test file: properties are tried with the same values in every run, so that a red run is red again. Other values come
 * with another seed: `ACCORD_TEST_SEED=$RANDOM npm test`. A property that does not hold prints its seed.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.ACCORD_TEST_SEED ?? 1) })
