import fc from "fast-check";

/**
 * One seed for all property tests, so that a run can be repeated and a red build means a change in the code. To look for
 * new counterexamples: `ATLAS_SEED=$RANDOM npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env.ATLAS_SEED ?? 20231017) });
