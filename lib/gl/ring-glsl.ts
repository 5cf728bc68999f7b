import { INCIDENT_KINDS } from "@/lib/domain/incident";
import {
  CUT_OPEN,
  CUT_PX,
  HOLLOW_OPEN,
  KIND_FILLS,
  type KindFill,
  NARROW_SHARE,
  RING_GAP_PX,
} from "@/lib/signs/kind-fills";
import { glslFloat } from "./glsl-float";

const is = (fill: KindFill) =>
  INCIDENT_KINDS.flatMap((kind, index) => (KIND_FILLS[kind] === fill ? [`kind == ${index}`] : [])).join(
    " || ",
  );

/** The parts of a disc's ring filled as their kinds are, the twin of `paint-disc.ts`. Reads `v_shares`. */
export const RING_GLSL = `
uniform int u_byKind;

// Distance in CSS pixels to a kind's part of a ring of radius middle, from a place at turn along it and across from its middle.
float kindPart(int kind, float turn, float middle, float across, float width) {
  float from = kind == 0 ? 0.0 : v_shares[kind - 1];
  float share = v_shares[kind] - from;
  bool whole = share > 0.9999;
  float around = 6.2831853 * middle;
  float gap = whole ? 0.0 : ${glslFloat(RING_GAP_PX)};
  float len = max(share * around - gap, 0.8);
  float at = (turn - from) * around - gap * 0.5;
  float ends = whole ? -1e3 : max(-at, at - len);
  if (${is("narrow")}) return max(abs(across) - width * ${glslFloat(NARROW_SHARE / 2)}, ends);
  float part = max(abs(across) - width * 0.5, ends);
  if (${is("hollow")})
    return max(part, -max(abs(across) - width * ${glslFloat(HOLLOW_OPEN / 2)}, ends + width * ${glslFloat((1 - HOLLOW_OPEN) / 2)}));
  if (${is("cut")}) {
    float pieces = max(1.0, floor(len / ${glslFloat(CUT_PX)} + 0.5));
    float step = len / pieces;
    float open = pieces < 1.5 ? 0.0 : step * ${glslFloat(CUT_OPEN)};
    float on = mod(at, step);
    float cut = on > step - open ? min(on - step + open, step - on) : -min(on, step - open - on);
    return pieces < 1.5 ? part : max(part, cut);
  }
  return part;
}
`;
