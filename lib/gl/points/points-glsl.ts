import { SCREEN_GLSL } from "@/lib/gl/atlas-glsl";
import { glslFloat } from "@/lib/gl/glsl-float";
import { POINT_LOST } from "@/lib/signs/point-look";

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
