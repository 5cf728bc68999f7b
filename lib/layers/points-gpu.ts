import { type GlProgram, glProgram } from "./gl-program";
import { rgb } from "./marks-theme";
import { POINTS_FRAGMENT, POINTS_VERTEX } from "./points-glsl";
import type { PointColumns } from "./points-layer";
import type { ScreenProjection } from "./screen-projection";

/** What one frame needs beside the static buffers. */
export interface PointsFrame {
  readonly projection: ScreenProjection;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  readonly palette: readonly string[];
  readonly lo: number;
  readonly hi: number;
  readonly day: number;
  /** Days until a point is as faded as it gets; 0 for none. */
  readonly fadeDays: number;
  readonly diameterPx: number;
  readonly alpha: number;
  /** Indices with a ring around them. */
  readonly ringed: readonly number[];
  readonly isDark: boolean;
}

const RING_PX = 18;

/** The points' program and buffers in one WebGL2 context. Lives and dies with the context. */
export class PointsGpu {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: GlProgram;
  readonly #array: WebGLVertexArrayObject;
  readonly #buffers: readonly [WebGLBuffer, WebGLBuffer, WebGLBuffer];

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = glProgram(gl, POINTS_VERTEX, POINTS_FRAGMENT);
    this.#array = gl.createVertexArray();
    this.#buffers = [gl.createBuffer(), gl.createBuffer(), gl.createBuffer()];
  }

  /** Once for a table. */
  uploadColumns({ positions, days }: PointColumns): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#array);
    this.#fill(0, positions);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    this.#fill(1, days);
    gl.vertexAttribIPointer(1, 1, gl.INT, 0, 0);
    gl.bindVertexArray(null);
  }

  /** A byte a point: when the filters or the column of the colours change. */
  uploadSlots(slots: Uint8Array<ArrayBuffer>): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#array);
    this.#fill(2, slots);
    gl.vertexAttribIPointer(2, 1, gl.UNSIGNED_BYTE, 0, 0);
    gl.bindVertexArray(null);
  }

  draw(frame: PointsFrame): void {
    const gl = this.#gl;
    const { program, uniform } = this.#program;
    const { projection, ratio } = frame;
    gl.useProgram(program);
    gl.disable(gl.CULL_FACE);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.uniform3f(uniform("u_projection"), projection.scale, projection.x, projection.y);
    gl.uniform2f(uniform("u_viewport"), projection.width, projection.height);
    gl.uniform1f(uniform("u_ratio"), ratio);
    gl.uniform3fv(uniform("u_palette"), frame.palette.flatMap(rgb));
    gl.uniform4f(uniform("u_look"), frame.diameterPx, frame.alpha, frame.day, frame.fadeDays);
    gl.uniform1f(uniform("u_size"), frame.diameterPx * ratio);
    gl.uniform3f(uniform("u_ring"), 0, 0, 0);
    gl.bindVertexArray(this.#array);
    if (frame.hi > frame.lo) gl.drawArrays(gl.POINTS, frame.lo, frame.hi - frame.lo);
    gl.uniform4f(uniform("u_look"), RING_PX, 1, frame.day, 0);
    gl.uniform1f(uniform("u_size"), RING_PX * ratio);
    gl.uniform3f(uniform("u_ring"), 2 * ratio, frame.isDark ? 1 : 0.1, frame.isDark ? 0.05 : 1);
    for (const index of frame.ringed) gl.drawArrays(gl.POINTS, index, 1);
    gl.bindVertexArray(null);
  }

  free(): void {
    const gl = this.#gl;
    for (const buffer of this.#buffers) gl.deleteBuffer(buffer);
    gl.deleteVertexArray(this.#array);
    gl.deleteProgram(this.#program.program);
  }

  #fill(location: 0 | 1 | 2, data: ArrayBufferView<ArrayBuffer>): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers[location]);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(location);
  }
}
