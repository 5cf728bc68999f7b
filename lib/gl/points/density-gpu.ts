import { FULL_CANVAS_VERTEX } from "@/lib/gl/full-canvas-glsl";
import { type GlProgram, glProgram } from "@/lib/gl/gl-program";
import { rgb } from "@/lib/gl/marks-theme";
import type { ScreenProjection } from "@/lib/gl/screen-projection";
import { classOf } from "@/lib/signs/density-ramp";
import type { CellGrid } from "./density-cells";

const FRAGMENT = `#version 300 es
precision highp float;
uniform highp sampler2D u_cells;
uniform vec4 u_grid; // where its first cell begins, then the side of a cell, CSS pixels; spare
uniform vec2 u_canvas; // device pixels a CSS pixel, height in device pixels
uniform ivec2 u_marked; // the cell with an outline
uniform vec3 u_ink;
out vec4 o_colour;
void main() {
  vec2 px = vec2(gl_FragCoord.x, u_canvas.y - gl_FragCoord.y) / u_canvas.x;
  vec2 at = (px - u_grid.xy) / u_grid.z;
  ivec2 cell = ivec2(floor(at));
  ivec2 size = textureSize(u_cells, 0);
  o_colour = vec4(0.0);
  if (cell.x < 0 || cell.y < 0 || cell.x >= size.x || cell.y >= size.y) return;
  vec2 within = fract(at) * u_grid.z;
  float edge = min(min(within.x, within.y), min(u_grid.z - within.x, u_grid.z - within.y));
  if (cell == u_marked && edge < 1.5) { o_colour = vec4(u_ink, 1.0); return; }
  // A hair of the map between the cells.
  o_colour = texelFetch(u_cells, cell, 0) * clamp(edge * u_canvas.x, 0.0, 1.0);
}`;

const ALPHA = 0.88;

/** Shades of cells in one WebGL2 context: one picture of a texel a cell. Lives and dies with the context. */
export class DensityGpu {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: GlProgram;
  readonly #array: WebGLVertexArrayObject;
  readonly #texture: WebGLTexture;
  #texels = new Uint8Array();

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = glProgram(gl, FULL_CANVAS_VERTEX, FRAGMENT);
    this.#array = gl.createVertexArray();
    this.#texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  }

  /** `classes`: the least count of each; `ramp`: a shade for each. `marked`: column and row of the cell with an outline. */
  draw(
    { grid, counts }: { readonly grid: CellGrid; readonly counts: Uint32Array },
    look: {
      readonly classes: readonly number[];
      readonly ramp: readonly string[];
      readonly ink: string;
      readonly marked: readonly [number, number] | null;
    },
    projection: ScreenProjection,
    ratio: number,
  ): void {
    if (counts.length === 0) return;
    const gl = this.#gl;
    const { program, uniform } = this.#program;
    gl.useProgram(program);
    for (const test of [gl.CULL_FACE, gl.DEPTH_TEST, gl.STENCIL_TEST]) gl.disable(test);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    const texels = this.#shaded(counts, look.classes, look.ramp);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, grid.columns, grid.rows, 0, gl.RGBA, gl.UNSIGNED_BYTE, texels);
    const { scale, x, y } = projection;
    gl.uniform1i(uniform("u_cells"), 0);
    gl.uniform4f(
      uniform("u_grid"),
      x + grid.column * grid.side * scale,
      y + grid.row * grid.side * scale,
      grid.side * scale,
      0,
    );
    gl.uniform2f(uniform("u_canvas"), ratio, gl.drawingBufferHeight);
    gl.uniform2i(uniform("u_marked"), ...(look.marked ?? [-1, -1]));
    gl.uniform3f(uniform("u_ink"), ...rgb(look.ink));
    gl.bindVertexArray(this.#array);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.bindVertexArray(null);
  }

  free(): void {
    this.#gl.deleteTexture(this.#texture);
    this.#gl.deleteVertexArray(this.#array);
    this.#gl.deleteProgram(this.#program.program);
  }

  /** Premultiplied. */
  #shaded(counts: Uint32Array, classes: readonly number[], ramp: readonly string[]): Uint8Array<ArrayBuffer> {
    if (this.#texels.length !== counts.length * 4) this.#texels = new Uint8Array(counts.length * 4);
    const texels = new Uint32Array(this.#texels.buffer);
    const shades = ramp.map((hex) => {
      const bytes = Uint8Array.from([...rgb(hex), 1], (part) => Math.round(part * ALPHA * 255));
      return new Uint32Array(bytes.buffer)[0] ?? 0;
    });
    for (let at = 0; at < counts.length; at += 1) {
      const count = counts[at] as number; // within the grid
      texels[at] = count === 0 ? 0 : (shades[classOf(count, classes)] as number); // a class for each shade
    }
    return this.#texels;
  }
}
