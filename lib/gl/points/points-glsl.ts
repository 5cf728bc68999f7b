import { EARTH_CIRCUMFERENCE_KM } from "@/lib/basemap/mercator";
import { AREA_RADIUS_KM, PLACE_PRECISIONS } from "@/lib/files/places/place-precision";
import { glslFloat } from "@/lib/gl/glsl-float";
import { SCREEN_GLSL } from "@/lib/gl/sprite-glsl";
import { POINT_LOST } from "@/lib/signs/point-look";

/** Of a circle, in CSS pixels: never smaller, never larger, and of the ring for a country or a sea. */
const RADIUS_PX = { least: 7, most: 56, country: 16 };
/** Of the dotted rim, from dot to dot, about. */
const DOT_STEP_PX = 5;
/** How much of its colour the inside of a circle has. */
const TINT = 0.1;

const DISTRICT = PLACE_PRECISIONS.indexOf("district");
const REGION = PLACE_PRECISIONS.indexOf("region");

/** Rows known to an area alone: dotted circles about the points given for them, or small rings where there are many. */
export const AREAS_VERTEX = `#version 300 es
${SCREEN_GLSL}
layout(location = 0) in vec2 a_position;
layout(location = 1) in int a_day;
layout(location = 2) in uint a_series;
layout(location = 3) in uint a_precision;
uniform vec3 u_palette[9];
uniform vec4 u_look; // diameter of a small ring in CSS pixels, alpha, day, days until faded (0: none)
uniform float u_small; // 1: small rings
out vec4 v_colour;
out float v_radius; // CSS pixels
void main() {
  if (a_series > 8u) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); gl_PointSize = 1.0; v_colour = vec4(0.0); v_radius = 1.0; return; }
  gl_Position = toClip(toScreen(a_position));
  float km = a_precision == ${DISTRICT}u ? ${glslFloat(AREA_RADIUS_KM.district)} : ${glslFloat(AREA_RADIUS_KM.region)};
  // A kilometre is longer on the map the further it is from the equator.
  float px = km / ${glslFloat(EARTH_CIRCUMFERENCE_KM)} * cosh(3.14159265 * (1.0 - 2.0 * a_position.y)) * u_projection.x;
  float circle = a_precision > ${REGION}u ? ${glslFloat(RADIUS_PX.country)} : clamp(px, ${glslFloat(RADIUS_PX.least)}, ${glslFloat(RADIUS_PX.most)});
  v_radius = u_small > 0.5 ? u_look.x * 0.5 : circle;
  gl_PointSize = (v_radius * 2.0 + 2.0) * u_ratio;
  float age = u_look.w > 0.0 ? clamp((u_look.z - float(a_day)) / u_look.w, 0.0, 1.0) : 0.0;
  v_colour = vec4(u_palette[a_series], u_look.y * (1.0 - ${glslFloat(POINT_LOST)} * age));
}
`;

export const AREAS_FRAGMENT = `#version 300 es
precision highp float;
in vec4 v_colour;
in float v_radius;
uniform float u_ratio;
uniform float u_small;
out vec4 colour;
void main() {
  vec2 p = (gl_PointCoord - 0.5) * (v_radius * 2.0 + 2.0);
  float d = length(p) - v_radius;
  float inside = clamp(0.5 - d * u_ratio, 0.0, 1.0);
  if (inside == 0.0) { colour = vec4(0.0); return; }
  float width = u_small > 0.5 ? 1.1 : 1.5;
  float rim = clamp(0.5 + (d + width) * u_ratio, 0.0, 1.0);
  float tint = 0.0;
  if (u_small < 0.5) {
    float dots = max(6.0, floor(v_radius * 6.28318531 / ${glslFloat(DOT_STEP_PX)}));
    float along = abs(fract(atan(p.y, p.x) / 6.28318531 * dots) - 0.5) * ${glslFloat(DOT_STEP_PX)};
    rim *= clamp(0.5 + (${glslFloat(DOT_STEP_PX / 4)} - along) * u_ratio, 0.0, 1.0);
    tint = ${glslFloat(TINT)};
  }
  float alpha = max(rim, tint) * inside * v_colour.a;
  colour = vec4(v_colour.rgb * alpha, alpha);
}
`;

export const POINTS_VERTEX = `#version 300 es
${SCREEN_GLSL}
layout(location = 0) in vec2 a_position;
layout(location = 1) in int a_day;
layout(location = 2) in uint a_series;
uniform vec3 u_palette[9];
uniform vec4 u_look; // diameter in CSS pixels, alpha, day, days until faded (0: none)
out vec4 v_colour;
void main() {
  if (a_series > 8u) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); gl_PointSize = 1.0; v_colour = vec4(0.0); return; }
  gl_Position = toClip(toScreen(a_position));
  gl_PointSize = u_look.x * u_ratio;
  float age = u_look.w > 0.0 ? clamp((u_look.z - float(a_day)) / u_look.w, 0.0, 1.0) : 0.0;
  float alpha = u_look.y * (1.0 - ${glslFloat(POINT_LOST)} * age);
  v_colour = vec4(u_palette[a_series] * alpha, alpha);
}
`;

export const POINTS_FRAGMENT = `#version 300 es
precision highp float;
in vec4 v_colour;
uniform float u_size; // device pixels
out vec4 colour;
void main() {
  if (u_size < 4.5) { colour = v_colour; return; }
  float d = length(gl_PointCoord - 0.5) * u_size;
  colour = v_colour * clamp(u_size * 0.5 - d + 0.5, 0.0, 1.0);
}
`;

/** A ring around one row. */
export const RING_VERTEX = `#version 300 es
${SCREEN_GLSL}
uniform vec2 u_at;
uniform float u_size; // device pixels
void main() {
  gl_Position = toClip(toScreen(u_at));
  gl_PointSize = u_size;
}
`;

export const RING_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_size; // device pixels
uniform vec3 u_ring; // width in device pixels, then ink and paper as greys
out vec4 colour;
void main() {
  float d = length(gl_PointCoord - 0.5) * u_size;
  float halo = clamp(u_size * 0.5 - d, 0.0, 1.0) * clamp(d - (u_size * 0.5 - 2.2 * u_ring.x) + 1.0, 0.0, 1.0);
  float ring = clamp(u_size * 0.5 - 0.6 * u_ring.x - d, 0.0, 1.0) * clamp(d - (u_size * 0.5 - 1.6 * u_ring.x) + 1.0, 0.0, 1.0);
  colour = vec4(vec3(mix(u_ring.z, u_ring.y, ring)), 1.0) * halo;
}
`;
