import fields1_1 from "@/lib/theatre/release-fields/1.1.json";
import fields2_0 from "@/lib/theatre/release-fields/2.0.json";
import fields2_1 from "@/lib/theatre/release-fields/2.1.json";

/** By release, which fields of each incident it revised since the one before it; written by `npm run dataset -- release`. */
export const keptReleaseFields: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "1.1": fields1_1,
  "2.0": fields2_0,
  "2.1": fields2_1,
};
