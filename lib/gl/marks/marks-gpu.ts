import { type GlProgram, glProgram } from "@/lib/gl/gl-program";
import type { MarksTheme } from "@/lib/gl/marks-theme";
import type { ScreenProjection } from "@/lib/gl/screen-projection";
import type { SpriteSheet } from "@/lib/gl/sprite-cells";
import { THEATRE } from "@/lib/theatre/theatre";
import { CLUSTER_COLUMNS } from "./cluster-texels";
import type { MarksBuffers } from "./marks-buffers";
import { MARKS_FRAGMENT, MARKS_VERTEX } from "./marks-glsl";
import { PIECE_FLOATS, type PiecesBuffer } from "./pieces-buffer";
import { PIECES_FRAGMENT, PIECES_VERTEX } from "./pieces-glsl";

/** What one frame needs beside what has been uploaded. */
interface MarksFrame {
  readonly projection: ScreenProjection;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  readonly theme: MarksTheme;
  readonly lo: number;
  readonly hi: number;
  readonly radius: number;
  /** Day, days until fully faded (0: none), what a fully faded mark loses of its colour. */
  readonly fade: readonly [number, number, number];
  /** Entry indices; -1 for none. */
  readonly selected: number;
  readonly hovered: number;
  /** Opacity of everything but the selected incident and what is marked, and their places. */
  readonly rest: number;
}

/** The marks' programs, buffers and textures in one WebGL2 context. Lives and dies with the context. */
export class MarksGpu {
  readonly #gl: WebGL2RenderingContext;
  readonly #marks: GlProgram;
  readonly #pieces: GlProgram;
  readonly #marksArray: WebGLVertexArrayObject;
  readonly #leadersArray: WebGLVertexArrayObject;
  readonly #signsArray: WebGLVertexArrayObject;
  readonly #piecesBuffer: WebGLBuffer;
  readonly #sprites: WebGLTexture;
  readonly #clusters: WebGLTexture;
  #marksBuffers: WebGLBuffer[] = [];
  #spots: WebGLBuffer | null = null;
  #marked: WebGLBuffer | null = null;
  #leaders = 0;
  #count = 0;
  /** Where the signs' array begins, -1 before there is one, and what each program was told last: telling it anew takes time in each frame. */
  #signsFrom = -1;
  readonly #told = new Map<GlProgram, Pick<MarksFrame, "projection" | "ratio" | "theme">>();

  constructor(gl: WebGL2RenderingContext, sprites: SpriteSheet) {
    this.#gl = gl;
    this.#marks = glProgram(gl, MARKS_VERTEX, MARKS_FRAGMENT);
    this.#pieces = glProgram(gl, PIECES_VERTEX, PIECES_FRAGMENT);
    this.#marksArray = gl.createVertexArray();
    this.#leadersArray = gl.createVertexArray();
    this.#signsArray = gl.createVertexArray();
    this.#piecesBuffer = gl.createBuffer();
    this.#sprites = this.#texture(gl.LINEAR);
    this.#unpackPlainly();
    gl.texImage2D(
      gl.TEXTURE_2D,
      0,
      gl.R8,
      sprites.width,
      sprites.height,
      0,
      gl.RED,
      gl.UNSIGNED_BYTE,
      sprites.data,
    );
    this.#clusters = this.#texture(gl.NEAREST);
  }

  uploadMarks(buffers: MarksBuffers): void {
    const gl = this.#gl;
    for (const buffer of this.#marksBuffers) gl.deleteBuffer(buffer);
    gl.bindVertexArray(this.#marksArray);
    const upload = (location: number, data: ArrayBufferView<ArrayBuffer>) => {
      const buffer = gl.createBuffer();
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
      gl.enableVertexAttribArray(location);
      return buffer;
    };
    this.#marksBuffers = [];
    this.#marksBuffers.push(upload(0, buffers.anchors));
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    this.#spots = upload(1, buffers.spots);
    this.#marksBuffers.push(this.#spots);
    gl.vertexAttribPointer(1, 2, gl.FLOAT, false, 0, 0);
    this.#marksBuffers.push(upload(2, buffers.clusters));
    gl.vertexAttribIPointer(2, 1, gl.UNSIGNED_SHORT, 0, 0);
    this.#marksBuffers.push(upload(3, buffers.days));
    gl.vertexAttribPointer(3, 1, gl.FLOAT, false, 0, 0);
    this.#marksBuffers.push(upload(4, buffers.looks));
    gl.vertexAttribIPointer(4, 4, gl.UNSIGNED_BYTE, 0, 0);
    this.#marked = upload(5, new Uint8Array(buffers.count));
    this.#marksBuffers.push(this.#marked);
    gl.vertexAttribIPointer(5, 1, gl.UNSIGNED_BYTE, 0, 0);
    gl.bindVertexArray(null);
  }

  /** Other spots for the marks that were uploaded last. */
  uploadSpots(spots: MarksBuffers["spots"]): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#spots);
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, spots);
  }

  /** Which of the marks that were uploaded last are marked: 1 for each, else 0. */
  uploadMarked(marked: Uint8Array<ArrayBuffer>): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#marked);
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, marked);
  }

  uploadClusters(texels: Float32Array<ArrayBuffer>): void {
    const gl = this.#gl;
    const rows = texels.length / (CLUSTER_COLUMNS * 4);
    gl.bindTexture(gl.TEXTURE_2D, this.#clusters);
    this.#unpackPlainly();
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, CLUSTER_COLUMNS, rows, 0, gl.RGBA, gl.FLOAT, texels);
  }

  uploadPieces(pieces: PiecesBuffer): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#piecesBuffer);
    gl.bufferData(gl.ARRAY_BUFFER, pieces.data, gl.DYNAMIC_DRAW);
    this.#leaders = pieces.leaders;
    this.#count = pieces.count;
    if (this.#signsFrom === this.#leaders) return;
    if (this.#signsFrom === -1) this.#pointPieces(this.#leadersArray, 0);
    this.#signsFrom = this.#leaders;
    this.#pointPieces(this.#signsArray, this.#signsFrom);
    gl.bindVertexArray(null);
  }

  draw(frame: MarksFrame): void {
    const gl = this.#gl;
    gl.disable(gl.CULL_FACE);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#sprites);
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, this.#clusters);
    this.#drawPieces(frame, this.#leadersArray, this.#leaders);
    this.#drawMarks(frame);
    this.#drawPieces(frame, this.#signsArray, this.#count - this.#leaders);
    gl.bindVertexArray(null);
    gl.activeTexture(gl.TEXTURE0);
  }

  free(): void {
    const gl = this.#gl;
    for (const buffer of [...this.#marksBuffers, this.#piecesBuffer]) gl.deleteBuffer(buffer);
    for (const array of [this.#marksArray, this.#leadersArray, this.#signsArray]) gl.deleteVertexArray(array);
    for (const texture of [this.#sprites, this.#clusters]) gl.deleteTexture(texture);
    for (const { program } of [this.#marks, this.#pieces]) gl.deleteProgram(program);
  }

  #drawMarks(frame: MarksFrame): void {
    if (frame.hi <= frame.lo) return;
    const gl = this.#gl;
    this.#use(this.#marks, frame);
    gl.uniform1f(this.#marks.uniform("u_radius"), frame.radius);
    gl.uniform1f(this.#marks.uniform("u_rest"), frame.rest);
    gl.uniform3f(this.#marks.uniform("u_fade"), ...frame.fade);
    gl.uniform1i(this.#marks.uniform("u_selected"), frame.selected);
    gl.uniform1i(this.#marks.uniform("u_hovered"), frame.hovered);
    gl.bindVertexArray(this.#marksArray);
    gl.drawArrays(gl.POINTS, frame.lo, frame.hi - frame.lo);
    if (frame.selected >= frame.lo && frame.selected < frame.hi) gl.drawArrays(gl.POINTS, frame.selected, 1);
  }

  #drawPieces(frame: MarksFrame, array: WebGLVertexArrayObject, count: number): void {
    if (count === 0) return;
    const gl = this.#gl;
    this.#use(this.#pieces, frame);
    gl.uniform1f(this.#pieces.uniform("u_rest"), frame.rest);
    gl.bindVertexArray(array);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
  }

  /** Has an array read the pieces from the `first` one on. */
  #pointPieces(array: WebGLVertexArrayObject, first: number): void {
    const gl = this.#gl;
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#piecesBuffer);
    const stride = PIECE_FLOATS * 4;
    [2, 2, 4, 4, 4].reduce((offset, size, location) => {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, first * stride + offset);
      gl.vertexAttribDivisor(location, 1);
      return offset + size * 4;
    }, 0);
  }

  #use(program: GlProgram, { projection, ratio, theme }: MarksFrame): void {
    const gl = this.#gl;
    gl.useProgram(program.program);
    const told = this.#told.get(program);
    if (!told) gl.uniform1i(program.uniform("u_sprites"), 0);
    if (!told && program === this.#marks) gl.uniform1i(program.uniform("u_clusters"), 1);
    if (told?.projection !== projection || told.ratio !== ratio) {
      gl.uniform1f(program.uniform("u_ratio"), ratio);
      gl.uniform2f(program.uniform("u_viewport"), projection.width, projection.height);
      gl.uniform3f(
        program.uniform("u_projection"),
        projection.scale,
        projection.x + THEATRE.mercatorOrigin.x * projection.scale,
        projection.y + THEATRE.mercatorOrigin.y * projection.scale,
      );
    }
    if (told?.theme !== theme) {
      gl.uniform3fv(program.uniform("u_colours"), theme.colours);
      gl.uniform3fv(program.uniform("u_paper"), theme.paper);
      gl.uniform3fv(program.uniform("u_ink"), theme.ink);
      if (program === this.#pieces) {
        gl.uniform3fv(program.uniform("u_quiet"), theme.quiet);
        gl.uniform1i(program.uniform("u_byKind"), theme.byKind ? 1 : 0);
      }
    }
    this.#told.set(program, { projection, ratio, theme });
  }

  #texture(filter: number): WebGLTexture {
    const gl = this.#gl;
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, filter);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, filter);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    return texture;
  }

  /** The map leaves its own way of reading images behind. */
  #unpackPlainly(): void {
    const gl = this.#gl;
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  }
}
