/** A vertex shader for `drawArrays(TRIANGLES, 0, 3)` without attributes: one triangle over all of the canvas. */
export const FULL_CANVAS_VERTEX = `#version 300 es
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0;
  gl_Position = vec4(corner, 0.0, 1.0);
}`;
