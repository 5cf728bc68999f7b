/** The graphics card has no room for a buffer of that size. */
export class NoRoomOnCard extends Error {}

const POSITION = 0;
const DAY = 1;
const SERIES = 2;
const PRECISION = 3;

/** The buffers of one set of points in a WebGL2 context, in the order of the shaders' attributes. */
export class PointSetGpu {
  readonly #gl: WebGL2RenderingContext;
  readonly #array: WebGLVertexArrayObject;
  readonly #buffers: readonly WebGLBuffer[];

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#array = gl.createVertexArray();
    this.#buffers = [gl.createBuffer(), gl.createBuffer(), gl.createBuffer(), gl.createBuffer()];
  }

  /** Once for a table. Throws {@link NoRoomOnCard}. */
  uploadColumns(
    positions: Float32Array<ArrayBuffer>,
    days: Int32Array<ArrayBuffer>,
    precisions: Uint8Array<ArrayBuffer> | null,
  ): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#array);
    this.#fill(POSITION, positions);
    gl.vertexAttribPointer(POSITION, 2, gl.FLOAT, false, 0, 0);
    this.#fill(DAY, days);
    gl.vertexAttribIPointer(DAY, 1, gl.INT, 0, 0);
    if (precisions) {
      this.#fill(PRECISION, precisions);
      gl.vertexAttribIPointer(PRECISION, 1, gl.UNSIGNED_BYTE, 0, 0);
    }
    gl.bindVertexArray(null);
  }

  /** A byte a point: when the filters or the column of the colours change. */
  uploadSeries(series: Uint8Array<ArrayBuffer>): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#array);
    this.#fill(SERIES, series);
    gl.vertexAttribIPointer(SERIES, 1, gl.UNSIGNED_BYTE, 0, 0);
    gl.bindVertexArray(null);
  }

  draw(lo: number, hi: number): void {
    if (hi <= lo) return;
    this.#gl.bindVertexArray(this.#array);
    this.#gl.drawArrays(this.#gl.POINTS, lo, hi - lo);
  }

  free(): void {
    for (const buffer of this.#buffers) this.#gl.deleteBuffer(buffer);
    this.#gl.deleteVertexArray(this.#array);
  }

  #fill(location: number, data: ArrayBufferView<ArrayBuffer>): void {
    const gl = this.#gl;
    while (gl.getError() !== gl.NO_ERROR && !gl.isContextLost()); // what others left behind
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers[location] ?? null);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
    if (gl.getError() === gl.OUT_OF_MEMORY) throw new NoRoomOnCard(`${data.byteLength} bytes`);
    gl.enableVertexAttribArray(location);
  }
}
