import { z } from "zod";
import { dayFromIso } from "@/lib/domain/day";

/** The parts that rows are made of. `null` means "not given", an empty text is never allowed. */

export const text = z.string().trim().min(1);
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "not an id: lower-case words joined by hyphens");
export const isoDay = z
  .string()
  .refine((value) => dayFromIso(value) !== null, "not a date that exists, YYYY-MM-DD");
export const count = z.number().int().nonnegative();
export const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "not a time, HH:MM");
export const attribution = z.strictObject({ text, partyIds: z.array(id) });
