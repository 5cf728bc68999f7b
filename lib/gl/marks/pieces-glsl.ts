import type { KindFill } from "@/lib/domain/shapes/kind-look";
import { glslFloat } from "@/lib/gl/glsl-float";
import { DIGIT_EM_UNITS, FIRST_DIGIT_CELL } from "@/lib/gl/sprite-cells";
import { LIT_RING_GLSL, SCREEN_GLSL, SHEET_GLSL } from "@/lib/gl/sprite-glsl";
import { BADGE_DOTS, DISC_NUMBER, DISC_RING } from "@/lib/signs/disc-look";
import { SHAPE_BOX } from "@/lib/signs/glyphs";
import { CUT_OPEN, CUT_PX, HOLLOW_OPEN, NARROW_SHARE, RING_GAP_PX } from "@/lib/signs/kind-fills";
import { HALO_OPACITY, HALO_PX, LEADER } from "@/lib/signs/mark-look";
import { INCIDENT_KINDS, KIND_LOOKS } from "@/lib/theatre/kinds";
import { PIECE_STATE } from "./pieces-buffer";

const is = (fill: KindFill) =>
  INCIDENT_KINDS.flatMap((kind, index) => (KIND_LOOKS[kind].fill === fill ? [`kind == ${index}`] : [])).join(
    " || ",
  ) || "false";

/** The parts of a disc's ring filled as their kinds are, the twin of `paint-disc.ts`. Reads `v_shares`. */
const RING_GLSL = `
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

const DIGIT = glslFloat(DISC_NUMBER.digitEm);

export const PIECES_VERTEX = `#version 300 es
${SCREEN_GLSL}
layout(location = 0) in vec2 a_anchor;
layout(location = 1) in vec2 a_offset;
layout(location = 2) in vec4 a_piece; // type, radius, value, state
layout(location = 3) in vec4 a_shares;
layout(location = 4) in vec4 a_moreShares;
flat out vec4 v_piece;
flat out vec4 v_shares;
flat out vec4 v_moreShares;
flat out vec2 v_offset;
out vec2 v_p;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  bool leader = a_piece.x < 0.5;
  vec2 middle = leader ? a_offset * 0.5 : a_offset;
  vec2 reach = leader ? abs(a_offset) * 0.5 + 5.0 : vec2(a_piece.y + 9.0);
  v_p = (leader ? middle : vec2(0.0)) + corner * reach;
  v_piece = a_piece;
  v_shares = a_shares;
  v_moreShares = a_moreShares;
  v_offset = a_offset;
  gl_Position = toClip(toScreen(a_anchor) + middle + corner * reach);
}`;

export const PIECES_FRAGMENT = `#version 300 es
${SHEET_GLSL}
uniform vec3 u_colours[9];
uniform vec3 u_paper;
uniform vec3 u_ink;
uniform vec3 u_quiet;
uniform float u_rest; // opacity of all but the selected
flat in vec4 v_piece;
flat in vec4 v_shares;
flat in vec4 v_moreShares;
flat in vec2 v_offset;
in vec2 v_p;
out vec4 o_colour;

vec4 leader() {
  float along = clamp(dot(v_p, v_offset) / dot(v_offset, v_offset), 0.0, 1.0);
  float line = length(v_p - v_offset * along);
  float point = length(v_p);
  vec4 sum = over(vec4(0.0), u_paper, max(cover(line - ${glslFloat(LEADER.widthPx / 2 + 0.9)}), cover(point - ${glslFloat(LEADER.dotRadiusPx + 1)})) * 0.8);
  return over(sum, u_quiet, max(cover(line - ${glslFloat(LEADER.widthPx / 2)}), cover(point - ${glslFloat(LEADER.dotRadiusPx)})));
}

vec4 symbol(float radius, int state) {
  float px = radius / ${glslFloat(SHAPE_BOX / 2)};
  int cell = int(v_piece.z + 0.5);
  float shape = spriteDistance(cell, v_p / px) * px;
  vec4 sum = over(vec4(0.0), u_paper, cover(shape - ${glslFloat(HALO_PX)}) * ${glslFloat(HALO_OPACITY.confirmed)});
  return over(sum, (state & 4) != 0 ? u_quiet : u_ink, cover(shape));
}

${RING_GLSL}${LIT_RING_GLSL}
float ringWidth(float radius) { return clamp(radius * ${glslFloat(DISC_RING.share)}, ${glslFloat(DISC_RING.leastPx)}, ${glslFloat(DISC_RING.mostPx)}); }

float number(float radius) {
  int value = min(9999, int(v_piece.z + 0.5));
  int digits = value > 999 ? 4 : value > 99 ? 3 : value > 9 ? 2 : 1;
  float em = min(radius * ${glslFloat(DISC_NUMBER.share)}, (radius - ringWidth(radius) - ${glslFloat(DISC_NUMBER.offPx)}) * 2.0 / (float(digits) * ${DIGIT}));
  float x = v_p.x / em / ${DIGIT} + float(digits) * 0.5;
  int place = int(floor(x));
  if (place < 0 || place >= digits) return 0.0;
  for (int skip = digits - 1; skip > place; skip--) value /= 10;
  vec2 p = vec2((x - float(place) - 0.5) * ${DIGIT}, v_p.y / em) * ${glslFloat(DIGIT_EM_UNITS)};
  if (abs(p.x) > ${glslFloat(DIGIT_EM_UNITS * 0.32)}) return 0.0;
  return cover(spriteDistance(${FIRST_DIGIT_CELL} + value % 10, p) / ${glslFloat(DIGIT_EM_UNITS)} * em);
}

// The dotted outline of an area's badge.
vec4 dotted(vec4 below, float radius) {
  float away = radius + ${glslFloat(BADGE_DOTS.awayPx)};
  float dots = floor(6.2831853 * away / ${glslFloat(BADGE_DOTS.stepPx)});
  float turn = (fract(atan(v_p.y, v_p.x) / 6.2831853 * dots) - 0.5) / dots * 6.2831853;
  float dot = length(vec2((length(v_p) - away), turn * away));
  return over(over(below, u_paper, cover(dot - ${glslFloat(BADGE_DOTS.haloRadiusPx)}) * 0.9), u_ink, cover(dot - ${glslFloat(BADGE_DOTS.radiusPx)}));
}

vec4 disc(float radius) {
  float far = length(v_p);
  float width = ringWidth(radius);
  vec4 sum = over(vec4(0.0), u_paper, cover(far - radius - ${glslFloat(HALO_PX)}) * ${glslFloat(HALO_OPACITY.confirmed)});
  sum = over(sum, u_paper, cover(far - radius));
  float turn = fract(atan(v_p.x, -v_p.y) / 6.2831853); // clockwise from the top
  int colour = int(dot(step(v_shares, vec4(turn)) + step(v_moreShares, vec4(turn)), vec4(1.0)) + 0.5);
  float across = far - radius + width * 0.5;
  float part = u_byKind == 1 ? kindPart(min(colour, 3), turn, radius - width * 0.5, across, width) : abs(across) - width * 0.5;
  sum = over(sum, u_colours[colour], cover(part));
  return over(sum, u_ink, number(radius));
}

void main() {
  int state = int(v_piece.w + 0.5);
  float radius = v_piece.y;
  vec4 sum = v_piece.x < 0.5 ? leader() : v_piece.x < 1.5 ? symbol(radius, state) : disc(radius);
  if ((state & 8) != 0) sum = dotted(sum, radius);
  if (v_piece.x > 0.5 && (state & 3) != 0) {
    float far = length(v_p) - radius - ((state & 8) != 0 ? ${glslFloat(BADGE_DOTS.awayPx)} : 0.0);
    sum = litRing(sum, far, (state & 2) != 0, u_paper, u_ink);
  }
  o_colour = (state & ${PIECE_STATE.selected + PIECE_STATE.kept}) != 0 ? sum : sum * u_rest;
}`;
