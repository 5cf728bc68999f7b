/** The requests that are being answered, and whether the process is about to leave. */
export class Traffic {
  #answering = 0;
  #isLeaving = false;
  #whenIdle: (() => void)[] = [];

  get answering(): number {
    return this.#answering;
  }

  /** Whether no balancer should send any more. */
  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  begin(): void {
    this.#answering += 1;
  }

  end(): void {
    this.#answering -= 1;
    if (this.#answering > 0) return;
    for (const tell of this.#whenIdle.splice(0)) tell();
  }

  leave(): void {
    this.#isLeaving = true;
  }

  /** Resolves as soon as nothing is being answered. */
  idle(): Promise<void> {
    return this.#answering === 0 ? Promise.resolve() : new Promise((resolve) => this.#whenIdle.push(resolve));
  }
}
