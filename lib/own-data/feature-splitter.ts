const [QUOTE, BACKSLASH] = [34, 92];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [123, 125, 91, 93];

/**
 * Cuts a GeoJSON FeatureCollection into the texts of its features, chunk by chunk, whatever the size of the whole. What is not
 * within the array `features` of the outermost object is passed over.
 */
export class FeatureSplitter {
  /** Whether there was an array of features at all. */
  found = false;
  #rest: Uint8Array = new Uint8Array();
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inFeatures = false;
  /** Where the feature or string that is being read began in `#rest`; -1 for none. */
  #featureAt = -1;
  #stringAt = -1;
  #lastKey = "";
  readonly #decoder = new TextDecoder();

  push(chunk: Uint8Array, onFeature: (json: string) => void): void {
    const keep = this.#rest.length;
    const data = keep === 0 ? chunk : new Uint8Array(keep + chunk.length);
    if (keep > 0) {
      data.set(this.#rest);
      data.set(chunk, keep);
    }
    for (let i = keep; i < data.length; i += 1) {
      const byte = data[i] as number; // within the data
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) {
          this.#inString = false;
          if (this.#depth === 1) this.#lastKey = this.#decoder.decode(data.subarray(this.#stringAt + 1, i));
        }
        continue;
      }
      switch (byte) {
        case QUOTE:
          this.#inString = true;
          if (this.#depth === 1) this.#stringAt = i;
          break;
        case OPEN_OBJECT:
          if (this.#inFeatures && this.#depth === 2) this.#featureAt = i;
          this.#depth += 1;
          break;
        case OPEN_ARRAY:
          if (this.#depth === 1 && this.#lastKey === "features") {
            this.#inFeatures = true;
            this.found = true;
          }
          this.#depth += 1;
          break;
        case CLOSE_OBJECT:
          this.#depth -= 1;
          if (this.#inFeatures && this.#depth === 2 && this.#featureAt >= 0) {
            onFeature(this.#decoder.decode(data.subarray(this.#featureAt, i + 1)));
            this.#featureAt = -1;
          }
          break;
        case CLOSE_ARRAY:
          this.#depth -= 1;
          if (this.#depth === 1) this.#inFeatures = false;
          break;
      }
    }
    const from =
      this.#featureAt >= 0
        ? this.#featureAt
        : this.#inString && this.#depth === 1
          ? this.#stringAt
          : data.length;
    this.#rest = data.slice(from);
    if (this.#featureAt >= 0) this.#featureAt = 0;
    this.#stringAt -= from;
  }

  /** Whether the text ended within a feature. */
  get cutOff(): boolean {
    return this.#depth > 0;
  }
}
