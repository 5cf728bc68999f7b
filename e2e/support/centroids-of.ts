import type { BrowserContext } from "@playwright/test";

/** Where the vermilion within a circle lies, CSS pixels, and how much of it there is. */
interface Centroid {
  readonly x: number;
  readonly y: number;
  readonly mass: number;
}

/**
 * The middle of what is vermilion, the colour of attacks, within `radiusPx` of each point of a screenshot (PNG at two
 * device pixels per CSS pixel). Black, grey, blue and the paper weigh nothing.
 */
export async function centroidsOf(
  context: BrowserContext,
  picture: Buffer,
  points: readonly { readonly x: number; readonly y: number }[],
  radiusPx: number,
): Promise<Centroid[]> {
  const page = await context.newPage();
  const centroids = await page.evaluate(
    async ({ base64, middles, radius }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (!pen) throw new Error("no canvas");
      pen.drawImage(image, 0, 0);
      const { data, width } = pen.getImageData(0, 0, image.width, image.height);
      const redness = (x: number, y: number) => {
        const at = (y * width + x) * 4;
        const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
        return Math.max(0, red - (green + blue) / 2 - 40);
      };
      return middles.map((middle) => {
        let [sumX, sumY, mass] = [0, 0, 0];
        const reach = radius * 2;
        for (let dy = -reach; dy <= reach; dy += 1) {
          for (let dx = -reach; dx <= reach; dx += 1) {
            if (dx * dx + dy * dy > reach * reach) continue;
            const [x, y] = [Math.round(middle.x * 2) + dx, Math.round(middle.y * 2) + dy];
            const weight = redness(x, y);
            sumX += weight * x;
            sumY += weight * y;
            mass += weight;
          }
        }
        return { x: sumX / mass / 2, y: sumY / mass / 2, mass };
      });
    },
    { base64: picture.toString("base64"), middles: points, radius: radiusPx },
  );
  await page.close();
  return centroids;
}
