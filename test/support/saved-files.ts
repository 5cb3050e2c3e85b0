/** What the browser was handed to save, instead of being saved. */
export class SavedFiles {
  readonly files: { name: string; text: Promise<string> }[] = [];
  readonly #blobs = new Map<string, Blob>();
  readonly #realClick = HTMLAnchorElement.prototype.click;
  readonly #realCreate = URL.createObjectURL;

  /** Takes the place of the browser's own saving. */
  start(): this {
    const { files } = this;
    const blobs = this.#blobs;
    const create = this.#realCreate;
    URL.createObjectURL = (blob) => {
      const url = create.call(URL, blob);
      if (blob instanceof Blob) blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function keep() {
      const blob = blobs.get(this.href);
      if (blob) files.push({ name: this.download, text: blob.text() });
    };
    return this;
  }

  stop(): void {
    URL.createObjectURL = this.#realCreate;
    HTMLAnchorElement.prototype.click = this.#realClick;
  }
}
