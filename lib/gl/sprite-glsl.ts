import { LIT_RING } from "@/lib/signs/mark-look";
import { glslFloat } from "./glsl-float";
import { CELL_TEXELS, SHEET_COLUMNS, SHEET_ROWS, SPREAD_TEXELS, TEXELS_PER_UNIT } from "./sprite-cells";

/** Fragment-shader functions that read the sprite sheet and cover pixels; `u_ratio` is device pixels a CSS pixel. */
export const SHEET_GLSL = `
precision highp float;
precision highp int;
uniform sampler2D u_sprites;
uniform float u_ratio;

// Distance in units to the outline of a cell's shape; p in units from the middle of its box. Inside is negative.
float spriteDistance(int cell, vec2 p) {
  vec2 texel = clamp(p * ${glslFloat(TEXELS_PER_UNIT)} + ${glslFloat(CELL_TEXELS / 2)}, 0.5, ${glslFloat(CELL_TEXELS - 0.5)});
  vec2 corner = vec2(cell % ${SHEET_COLUMNS}, cell / ${SHEET_COLUMNS}) * ${glslFloat(CELL_TEXELS)};
  vec2 size = vec2(${glslFloat(SHEET_COLUMNS * CELL_TEXELS)}, ${glslFloat(SHEET_ROWS * CELL_TEXELS)});
  float value = textureLod(u_sprites, (corner + texel) / size, 0.0).r;
  return (128.0 / 255.0 - value) * ${glslFloat(((255 / 127) * SPREAD_TEXELS) / TEXELS_PER_UNIT)};
}

// How much of a pixel lies inside, from a distance in CSS pixels.
float cover(float distance) { return clamp(0.5 - distance * u_ratio, 0.0, 1.0); }

// Premultiplied source over destination.
vec4 over(vec4 below, vec3 colour, float alpha) {
  return vec4(colour * alpha, alpha) + below * (1.0 - alpha);
}

float band(float distance, float width) { return cover(abs(distance) - width * 0.5); }
`;

/** The ring about what is selected or pointed at, over what is drawn already; `far` from its outline in CSS pixels. */
export const LIT_RING_GLSL = `
vec4 litRing(vec4 sum, float far, bool selected, vec3 paper, vec3 ink) {
  float width = selected ? ${glslFloat(LIT_RING.selectedPx)} : ${glslFloat(LIT_RING.hoveredPx)};
  float at = far - ${glslFloat(LIT_RING.awayPx)};
  sum = over(sum, paper, band(at, width + ${glslFloat(2 * LIT_RING.haloPx)}) * ${glslFloat(LIT_RING.haloOpacity)});
  return over(sum, ink, band(at, width));
}
`;

/** Vertex-shader functions that put things on the screen. */
export const SCREEN_GLSL = `
precision highp float;
precision highp int;
uniform vec3 u_projection; // CSS pixels across the world, then where the origin stands
uniform vec2 u_viewport; // CSS pixels
uniform float u_ratio;
vec2 toScreen(vec2 anchor) { return anchor * u_projection.x + u_projection.yz; }
vec4 toClip(vec2 px) { return vec4(px.x / u_viewport.x * 2.0 - 1.0, 1.0 - px.y / u_viewport.y * 2.0, 0.0, 1.0); }
`;
