import { type GlProgram, glProgram } from "@/lib/gl/gl-program";
import { rgb } from "@/lib/gl/marks-theme";
import type { ScreenProjection } from "@/lib/gl/screen-projection";
import { PointSetGpu } from "./point-set-gpu";
import {
  AREAS_FRAGMENT,
  AREAS_VERTEX,
  POINTS_FRAGMENT,
  POINTS_VERTEX,
  RING_FRAGMENT,
  RING_VERTEX,
} from "./points-glsl";
import type { PointColumns, PointsSplit } from "./points-split";

/** What one frame needs beside the static buffers. */
interface PointsFrame {
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
}

/** So many areas on the screen are hatched circles; more are small rings. */
const MOST_CIRCLES = 120;
const RING_PX = 18;

/** The points' programs and buffers in one WebGL2 context. Lives and dies with the context. */
export class PointsGpu {
  readonly #gl: WebGL2RenderingContext;
  readonly #split: PointsSplit;
  readonly #programs: Readonly<Record<"points" | "areas" | "ring", GlProgram>>;
  readonly #sets: Readonly<Record<"points" | "areas", PointSetGpu>>;
  readonly #empty: WebGLVertexArrayObject;

  constructor(gl: WebGL2RenderingContext, split: PointsSplit) {
    this.#gl = gl;
    this.#split = split;
    this.#programs = {
      points: glProgram(gl, POINTS_VERTEX, POINTS_FRAGMENT),
      areas: glProgram(gl, AREAS_VERTEX, AREAS_FRAGMENT),
      ring: glProgram(gl, RING_VERTEX, RING_FRAGMENT),
    };
    this.#sets = { points: new PointSetGpu(gl), areas: new PointSetGpu(gl) };
    this.#empty = gl.createVertexArray();
  }

  /** Once for a table. Throws `NoRoomOnCard`. */
  uploadColumns({ positions, days, precisions }: PointColumns): void {
    const split = this.#split;
    this.#sets.points.uploadColumns(split.take("points", positions, 2), split.take("points", days), null);
    if (split.areas === 0 || precisions === null) return;
    this.#sets.areas.uploadColumns(
      split.take("areas", positions, 2),
      split.take("areas", days),
      split.take("areas", precisions),
    );
  }

  /** A byte a point: when the filters or the column of the colours change. */
  uploadSeries(series: Uint8Array<ArrayBuffer>): void {
    this.#sets.points.uploadSeries(this.#split.take("points", series));
    if (this.#split.areas > 0) this.#sets.areas.uploadSeries(this.#split.take("areas", series));
  }

  drawPoints(frame: PointsFrame): void {
    const { lo, hi } = this.#split.within("points", frame);
    this.#use("points", frame);
    this.#sets.points.draw(lo, hi);
    this.#gl.bindVertexArray(null);
  }

  /** Rows known to an area alone, of which so many are on the screen. */
  drawAreas(frame: PointsFrame, inView: number): void {
    const { lo, hi } = this.#split.within("areas", frame);
    if (hi <= lo || inView === 0) return;
    const isMany = inView > MOST_CIRCLES;
    this.#use("areas", {
      ...frame,
      diameterPx: Math.max(6, frame.diameterPx + 2),
      alpha: isMany ? 0.7 : 0.85,
    });
    this.#gl.uniform1f(this.#programs.areas.uniform("u_small"), isMany ? 1 : 0);
    this.#sets.areas.draw(lo, hi);
    this.#gl.bindVertexArray(null);
  }

  /** Rings around places in web mercator, 0..1. */
  drawRings(
    { projection, ratio }: PointsFrame,
    places: readonly (readonly [number, number])[],
    isDark: boolean,
  ): void {
    if (places.length === 0) return;
    const gl = this.#gl;
    const { uniform } = this.#programs.ring;
    this.#project("ring", projection, ratio);
    gl.uniform1f(uniform("u_size"), RING_PX * ratio);
    gl.uniform3f(uniform("u_ring"), 2 * ratio, isDark ? 1 : 0.1, isDark ? 0.05 : 1);
    gl.bindVertexArray(this.#empty);
    for (const [x, y] of places) {
      gl.uniform2f(uniform("u_at"), x, y);
      gl.drawArrays(gl.POINTS, 0, 1);
    }
    gl.bindVertexArray(null);
  }

  free(): void {
    const gl = this.#gl;
    for (const set of [this.#sets.points, this.#sets.areas]) set.free();
    for (const { program } of Object.values(this.#programs)) gl.deleteProgram(program);
    gl.deleteVertexArray(this.#empty);
  }

  #use(name: "points" | "areas", frame: PointsFrame): void {
    const gl = this.#gl;
    const { uniform } = this.#programs[name];
    this.#project(name, frame.projection, frame.ratio);
    gl.uniform3fv(uniform("u_palette"), frame.palette.flatMap(rgb));
    gl.uniform4f(uniform("u_look"), frame.diameterPx, frame.alpha, frame.day, frame.fadeDays);
    if (name === "points") gl.uniform1f(uniform("u_size"), frame.diameterPx * frame.ratio);
  }

  #project(name: "points" | "areas" | "ring", projection: ScreenProjection, ratio: number): void {
    const gl = this.#gl;
    const { program, uniform } = this.#programs[name];
    gl.useProgram(program);
    for (const test of [gl.CULL_FACE, gl.DEPTH_TEST, gl.STENCIL_TEST]) gl.disable(test);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.uniform3f(uniform("u_projection"), projection.scale, projection.x, projection.y);
    gl.uniform2f(uniform("u_viewport"), projection.width, projection.height);
    gl.uniform1f(uniform("u_ratio"), ratio);
  }
}
