import type { Problem } from "@/lib/dataset/rows/problem";
import type { Rows } from "@/lib/dataset/rows/read-rows";
import {
  aggregatorNotDisplayed,
  alternateIsClaimed,
  claimSourceListed,
  oneDisplayedValue,
  originOnce,
  publicationRecorded,
  sameValueSameDisplay,
} from "./check-claims";
import { coverageHolds } from "./check-coverage";
import { displayedIsShown } from "./check-displayed";
import { uniqueIds, urlIsHttp } from "./check-ids";
import {
  alternateDiffers,
  dayInRange,
  duplicatesMutual,
  hasSource,
  uncoveredDayEmpty,
  weaponsConsistent,
} from "./check-incidents";
import {
  arabicNamePresent,
  coordinatesInCountry,
  coordinatesNearGazetteer,
  onePlacePerName,
  precisionFitsExtent,
} from "./check-places";
import { boundsConsistent, tallyOnce } from "./check-publications";
import { referenceExists } from "./check-references";

/** Every invariant of the source files beyond the shape of a row, one function each. */
const CHECKS: readonly ((rows: Rows) => Problem[])[] = [
  uniqueIds,
  referenceExists,
  hasSource,
  dayInRange,
  alternateDiffers,
  weaponsConsistent,
  duplicatesMutual,
  oneDisplayedValue,
  sameValueSameDisplay,
  displayedIsShown,
  claimSourceListed,
  alternateIsClaimed,
  originOnce,
  publicationRecorded,
  aggregatorNotDisplayed,
  tallyOnce,
  boundsConsistent,
  uncoveredDayEmpty,
  coverageHolds,
  onePlacePerName,
  arabicNamePresent,
  precisionFitsExtent,
  coordinatesInCountry,
  coordinatesNearGazetteer,
  urlIsHttp,
];

/** All that the checks find in rows of the right shape. Empty where all is well. */
export function runChecks(rows: Rows): Problem[] {
  return CHECKS.flatMap((check) => check(rows));
}
