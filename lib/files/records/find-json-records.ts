import type { JsonRecords } from "./json-splitter";

/** What a JSON text is, by its beginning. */
type JsonKind = "feature-collection" | "features" | "topology" | "list" | "lines";

export interface FoundJson extends JsonRecords {
  readonly kind: JsonKind;
}

interface Candidate {
  readonly path: readonly string[];
  count: number;
}

const GOOD =
  /^(data|records?|results?|rows|items|values?|incidents|events|elements|entries|observations|objects|attacks|strikes|list)$/i;
const POOR =
  /^(fields|columns|links|layers|metadata|meta|aliases|facets|errors|schema|extensions|crs|geometries)$/i;
const GEOMETRY = /^(Feature|Point|LineString|Polygon|Multi\w+|GeometryCollection)$/;
const MAX_PATH = 4;

/** Where the records lie in a JSON text of which this is the beginning; `null` where nothing in it looks like a list of objects. */
export function findJsonRecords(text: string): FoundJson | null {
  const stack: { key: string; isList: boolean; candidate: Candidate | null }[] = [];
  const candidates: Candidate[] = [];
  let [key, string, roots, rootType, lineBroken] = ["", "", 0, "", false];
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i];
    if (letter === '"') {
      const end = endOfString(text, i + 1);
      string = text.slice(i + 1, end);
      if (stack.length === 1 && key === "type" && !stack[0]?.isList) rootType ||= string;
      i = end;
    } else if (letter === ":") key = string;
    else if (letter === ",") key = "";
    else if (letter === "{" || letter === "[") {
      const top = stack.at(-1);
      if (letter === "{" && top?.isList && stack.length <= MAX_PATH + 1) {
        top.candidate ??= candidateAt(stack, candidates);
        if (top.candidate) top.candidate.count += 1;
      }
      if (stack.length === 0 && letter === "{") {
        roots += 1;
        if (roots > 1) return rootsFound(rootType, candidates, true, !lineBroken);
      }
      stack.push({ key: stack.length === 0 ? "" : key, isList: letter === "[", candidate: null });
      key = "";
    } else if (letter === "}" || letter === "]") stack.pop();
    else if (letter === "\n" && stack.length > 0) lineBroken = true;
  }
  if (rootType === "Topology") return { kind: "topology", path: null, lines: false };
  return rootsFound(rootType, candidates, roots === 1 && GEOMETRY.test(rootType), false);
}

/** `isRoots`: the outermost values are the records, unless each is a collection. */
function rootsFound(
  rootType: string,
  candidates: readonly Candidate[],
  isRoots: boolean,
  lines: boolean,
): FoundJson | null {
  const best = bestOf(candidates);
  const isCollection = rootType === "FeatureCollection" || best?.path.at(-1) === "features";
  if (best && isCollection && !GEOMETRY.test(rootType))
    return { kind: "feature-collection", path: best.path, lines: false };
  if (isRoots) return { kind: GEOMETRY.test(rootType) ? "features" : "lines", path: null, lines };
  return best ? { kind: "list", path: best.path, lines: false } : null;
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const rank = ({ path, count }: Candidate) => {
    const name = path.at(-1) ?? "";
    return (
      (name === "features" ? 3e9 : GOOD.test(name) || name === "" ? 2e9 : POOR.test(name) ? 0 : 1e9) + count
    );
  };
  return [...candidates].sort((a, b) => rank(b) - rank(a))[0];
}

function candidateAt(
  stack: readonly { readonly key: string; readonly isList: boolean }[],
  candidates: Candidate[],
): Candidate | null {
  if (stack.slice(0, -1).some(({ isList }) => isList)) return null; // a list within a record
  const path = stack.slice(1).map(({ key }) => key);
  const known = candidates.find((one) => one.path.join("\n") === path.join("\n"));
  if (known) return known;
  const made = { path, count: 0 };
  candidates.push(made);
  return made;
}

function endOfString(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === '"') return i;
  }
  return text.length;
}
