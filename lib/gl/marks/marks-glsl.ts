import { glslFloat } from "@/lib/gl/glsl-float";
import { NO_GLYPH } from "@/lib/gl/marks-look";
import { FIRST_WEAPON_CELL } from "@/lib/gl/sprite-cells";
import { LIT_RING_GLSL, SCREEN_GLSL, SHEET_GLSL } from "@/lib/gl/sprite-glsl";
import { glyphScale, SHAPE_BOX } from "@/lib/signs/glyphs";
import {
  CLAIMED_DASHES,
  DISPUTED_DOT,
  HALO_OPACITY,
  HALO_PX,
  OPEN_TINT,
  OUTLINE,
} from "@/lib/signs/mark-look";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { CLUSTER_COLUMNS } from "./cluster-texels";

/** GLSL of how large the glyph is in the symbol `cell`. */
const GLYPH_FIT = INCIDENT_KINDS.map((kind, cell) => [cell, glyphScale(kind)] as const)
  .filter(([, scale]) => scale !== 1)
  .map(([cell, scale]) => `cell == ${cell} ? ${glslFloat(scale)} : `)
  .join("");
/** Of a dash and its gap, the gap's share, and how softly it ends. */
const DASH_GAP = 1 - CLAIMED_DASHES.on;
const DASH_BLUR = 0.05;

export const MARKS_VERTEX = `#version 300 es
${SCREEN_GLSL}
layout(location = 0) in vec2 a_anchor;
layout(location = 1) in vec2 a_spot;
layout(location = 2) in uint a_cluster;
layout(location = 3) in float a_day;
layout(location = 4) in uvec4 a_look;
layout(location = 5) in uint a_marked;
uniform highp sampler2D u_clusters;
uniform float u_radius;
uniform vec3 u_fade; // day, days until fully faded (0: no fading), how much a fully faded mark loses
uniform int u_selected;
uniform int u_hovered;
flat out uvec4 v_look;
flat out float v_fade;
flat out int v_lit;
flat out float v_half;
void main() {
  int cluster = int(a_cluster);
  vec4 place = texelFetch(u_clusters, ivec2(cluster % ${CLUSTER_COLUMNS}, cluster / ${CLUSTER_COLUMNS}), 0);
  vec2 px = toScreen(a_anchor) + place.xy + a_spot * u_radius;
  v_look = a_look;
  v_lit = int(a_marked) * 4 + (gl_VertexID == u_selected ? 2 : 0) + (gl_VertexID == u_hovered ? 1 : 0);
  v_fade = u_fade.y > 0.0 && v_lit == 0 ? u_fade.z * clamp((u_fade.x - a_day) / u_fade.y, 0.0, 1.0) : 0.0;
  v_half = u_radius * 1.1 + ((v_lit & 3) == 0 ? 2.0 : 6.0); // room for the halo and the dot; for a ring
  gl_PointSize = 2.0 * v_half * u_ratio;
  gl_Position = place.z > 0.5 ? toClip(px) : vec4(2.0, 2.0, 2.0, 1.0);
}`;

export const MARKS_FRAGMENT = `#version 300 es
${SHEET_GLSL}
uniform float u_radius;
uniform vec3 u_colours[9];
uniform vec3 u_paper;
uniform vec3 u_ink;
uniform float u_rest; // opacity of all but the selected and the marked
${LIT_RING_GLSL}flat in uvec4 v_look;
flat in float v_fade;
flat in int v_lit;
flat in float v_half;
out vec4 o_colour;
void main() {
  vec2 p = (gl_PointCoord - 0.5) * 2.0 * v_half;
  float px = u_radius / ${glslFloat(SHAPE_BOX / 2)}; // CSS pixels a unit
  int cell = int(v_look.w >> 1u);
  uint status = v_look.z;
  vec3 colour = mix(u_colours[int(v_look.x)], u_paper, v_fade);
  float shape = spriteDistance(cell, p / px) * px;
  float fit = ${GLYPH_FIT}1.0;
  float glyph = v_look.y == ${NO_GLYPH}u ? 1e3 : spriteDistance(${FIRST_WEAPON_CELL} + int(v_look.y), p / px / fit) * px * fit;
  float outline = max(${glslFloat(OUTLINE.leastPx)}, u_radius * ${glslFloat(OUTLINE.share)});

  vec4 sum = over(vec4(0.0), u_paper, cover(shape - ${glslFloat(HALO_PX)}) * (status == 2u ? ${glslFloat(HALO_OPACITY.claimed)} : ${glslFloat(HALO_OPACITY.confirmed)}));
  vec3 fill = status == 0u ? colour : status == 1u ? mix(u_paper, colour, ${glslFloat(OPEN_TINT)}) : u_paper;
  sum = over(sum, fill, cover(shape));
  if (status > 0u) {
    float ring = band(shape + outline * 0.5, outline);
    float turn = atan(p.y, p.x) / 6.2831853;
    float dash = status == 2u ? smoothstep(${glslFloat(DASH_GAP - DASH_BLUR)}, ${glslFloat(DASH_GAP + DASH_BLUR)}, abs(fract(turn * ${glslFloat(CLAIMED_DASHES.count)}) - 0.5) * 2.0) : 1.0;
    sum = over(sum, colour, ring * dash);
  }
  sum = over(sum, status == 0u ? u_paper : colour, cover(max(glyph, shape)));

  if ((v_look.w & 1u) == 1u) { // disputed: a notched dot at the upper right
    float dot = length(p - vec2(${glslFloat(DISPUTED_DOT.away)}, ${glslFloat(-DISPUTED_DOT.away)}) * u_radius);
    float size = max(${glslFloat(DISPUTED_DOT.leastPx)}, u_radius * ${glslFloat(DISPUTED_DOT.share)});
    sum = over(sum, u_paper, cover(dot - size - ${glslFloat(DISPUTED_DOT.haloPx)}));
    sum = over(sum, mix(u_ink, u_paper, v_fade), cover(dot - size));
  }
  if ((v_lit & 3) > 0) {
    float far = length(p) - u_radius;
    sum = litRing(sum, far, (v_lit & 2) > 0, u_paper, u_ink);
  }
  o_colour = v_lit >= 2 ? sum : sum * u_rest;
}`;
