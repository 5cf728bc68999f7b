import { FULL_CANVAS_VERTEX } from "./full-canvas-glsl";
import { type GlProgram, glProgram } from "./gl-program";

const FRAGMENT = `#version 300 es
precision highp float;
uniform highp sampler2D u_picture;
out vec4 o_colour;
void main() { o_colour = texelFetch(u_picture, ivec2(gl_FragCoord.xy), 0); }`;

/** What a frame had under the marks and over them. */
type Side = "under" | "over";

/**
 * The rest of a map's frame, kept as two pictures, so that marks can be painted anew between them without the map. Lives and
 * dies with the context. The map's canvas must have alpha and no multisampling.
 */
export class KeptFrame {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: GlProgram;
  readonly #array: WebGLVertexArrayObject;
  readonly #pictures: Readonly<Record<Side, WebGLTexture>>;
  #size = { width: 0, height: 0 };

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = glProgram(gl, FULL_CANVAS_VERTEX, FRAGMENT);
    this.#array = gl.createVertexArray();
    this.#pictures = { under: gl.createTexture(), over: gl.createTexture() };
  }

  /** Whether it fits the canvas as it is now. */
  get fits(): boolean {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = this.#gl;
    return this.#size.width === width && this.#size.height === height;
  }

  /** Keeps what has been painted so far. After `under` the canvas is left empty, so that `over` has nothing else in it. */
  keep(side: Side): void {
    const gl = this.#gl;
    if (!this.fits) this.#resize();
    gl.bindTexture(gl.TEXTURE_2D, this.#pictures[side]);
    gl.copyTexSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 0, 0, this.#size.width, this.#size.height);
    if (side === "over") return;
    gl.disable(gl.SCISSOR_TEST);
    gl.colorMask(true, true, true, true);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
  }

  /** Paints both pictures over the whole canvas, and what `between` paints between them. Leaves blending on, premultiplied. */
  paint(between: () => void): void {
    const gl = this.#gl;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, this.#size.width, this.#size.height);
    for (const test of [gl.CULL_FACE, gl.DEPTH_TEST, gl.STENCIL_TEST, gl.SCISSOR_TEST, gl.BLEND])
      gl.disable(test);
    gl.colorMask(true, true, true, true);
    this.#draw("under");
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    between();
    this.#draw("over");
    gl.bindVertexArray(null);
  }

  free(): void {
    const gl = this.#gl;
    for (const picture of [this.#pictures.under, this.#pictures.over]) gl.deleteTexture(picture);
    gl.deleteVertexArray(this.#array);
    gl.deleteProgram(this.#program.program);
  }

  #draw(side: Side): void {
    const gl = this.#gl;
    gl.useProgram(this.#program.program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#pictures[side]);
    gl.uniform1i(this.#program.uniform("u_picture"), 0);
    gl.bindVertexArray(this.#array);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  #resize(): void {
    const gl = this.#gl;
    this.#size = { width: gl.drawingBufferWidth, height: gl.drawingBufferHeight };
    for (const picture of [this.#pictures.under, this.#pictures.over]) {
      gl.bindTexture(gl.TEXTURE_2D, picture);
      for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
        gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
      const { width, height } = this.#size;
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    }
  }
}
