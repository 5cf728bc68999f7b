import { FeatureSplitter } from "./feature-splitter";
import { CutOff } from "./file-chunks";
import { FileFault } from "./file-fault";
import type { Rule } from "./refusals";

/** The columns that a feature's point becomes. */
export const LONGITUDE_HEADER = "geometry.longitude";
export const LATITUDE_HEADER = "geometry.latitude";

/** Properties that first appear after so many features are left out. */
const HEADER_FEATURES = 500;

interface Feature {
  readonly point: readonly [unknown, unknown];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A feature that has no row: its number from 1, why, and an excerpt. */
export type FeatureFault = (feature: number, rule: Rule, value: string) => void;

/**
 * A FeatureCollection as rows of CSV in UTF-8, one a feature, so that all that follows knows one form alone. The properties of the
 * first features are its columns. A feature without a point is told and leaves a blank line, so that rows keep their numbers.
 */
export async function* geoJsonRows(
  chunks: AsyncIterable<Uint8Array>,
  onFault: FeatureFault = () => {},
): AsyncGenerator<Uint8Array> {
  const splitter = new FeatureSplitter();
  const encoder = new TextEncoder();
  let header: readonly string[] | null = null;
  let waiting: (Feature | null)[] = [];
  let number = 0;
  const take = (json: string) => {
    number += 1;
    const feature = featureOf(json);
    if ("rule" in feature) onFault(number, feature.rule, feature.value);
    waiting.push("rule" in feature ? null : feature);
  };
  const rows = (): Uint8Array => {
    let text = "";
    if (!header) {
      header = [...new Set(waiting.flatMap((feature) => Object.keys(feature?.properties ?? {})))];
      text = line([LONGITUDE_HEADER, LATITUDE_HEADER, ...header]);
    }
    for (const feature of waiting) text += feature ? rowOf(feature, header) : "\n";
    waiting = [];
    return encoder.encode(text);
  };
  for await (const chunk of chunks) {
    splitter.push(chunk, take);
    if (waiting.length >= HEADER_FEATURES || (header && waiting.length > 0)) yield rows();
  }
  if (!splitter.found) throw new FileFault("no-features");
  if (!header || waiting.length > 0) yield rows();
  if (splitter.cutOff) throw new CutOff("json");
}

function featureOf(json: string): Feature | { readonly rule: Rule; readonly value: string } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { rule: "not-json", value: json };
  }
  const { geometry, properties } = value as { geometry?: unknown; properties?: unknown }; // an object: it stood in braces
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }; // looked at below
  const list: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
  const point: unknown =
    type === "MultiPoint" && list.length === 1 ? list[0] : type === "Point" ? list : null;
  if (!Array.isArray(point)) return { rule: "no-point", value: String(type ?? "no geometry") };
  return {
    point: [point[0], point[1]],
    properties: typeof properties === "object" && properties !== null ? { ...properties } : {},
  };
}

function rowOf({ point, properties }: Feature, header: readonly string[]): string {
  return line([...point, ...header.map((key) => (Object.hasOwn(properties, key) ? properties[key] : null))]);
}

function line(values: readonly unknown[]): string {
  return `${values.map((value) => `"${textOf(value).replaceAll('"', '""')}"`).join(",")}\n`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
