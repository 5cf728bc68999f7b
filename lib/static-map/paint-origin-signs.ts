import {
  LAUNCH_COUNT_DX,
  LAUNCH_COUNT_PX,
  LAUNCH_SIGN_PX,
  launchSignBox,
  launchText,
  type OriginSign,
  originSigns,
} from "@/lib/scene/layout/origin-signs";
import type { Box } from "@/lib/scene/packing/label-box";
import { placeShape, SHAPE_BOX } from "@/lib/signs/glyphs";
import { REST_OPACITY } from "@/lib/signs/mark-look";
import type { FrameDrawing } from "./drawing";
import { focusedEntry } from "./map-signs";
import { isWithin, screenPoint } from "./screen-boxes";
import { short } from "./svg/drawing-units";
import { escapeXml } from "./svg/escape-xml";

/** The chevrons that the frame shows: none where the layer is off, in a picture only whole ones. */
function shownSigns(drawing: FrameDrawing): readonly { readonly sign: OriginSign; readonly box: Box }[] {
  const { plan, scene, layout, hidden, frame, surface } = drawing;
  if (hidden.includes("origins")) return [];
  return originSigns(plan, scene, layout.origins).flatMap((sign) => {
    const { x, y } = screenPoint(frame, sign.at);
    const box = launchSignBox({ x: x + sign.dx, y: y + sign.dy }, sign.rightPx);
    return surface.crop === null || isWithin(surface.crop, box) ? [{ sign, box }] : [];
  });
}

/** What the chevrons cover, in CSS pixels from the middle of the map. */
export function originSignBoxes(drawing: FrameDrawing): readonly Box[] {
  return shownSigns(drawing).map(({ box }) => box);
}

/** Launch origins of the scene, each a chevron with the count of its incidents; quiet while an incident is selected. */
export function paintOriginSigns(drawing: FrameDrawing): string {
  const { colours, surface, frame, lang, plan, scene, selected } = drawing;
  const signs = shownSigns(drawing);
  if (signs.length === 0) return "";
  const halo = `stroke="${colours.basemap("halo")}" stroke-linejoin="round"`;
  const scale = short(LAUNCH_SIGN_PX / SHAPE_BOX, 3);
  const from = lang === "ar" ? "أُطلق من" : "Launched from";
  const drawn = signs.map(({ sign: { at, dx, dy, count, name, nameAr, label } }) => {
    const title = `${from} ${(lang === "ar" ? nameAr : null) ?? name}: ${count}`;
    const shape = surface.haloed(
      `${halo} stroke-width="5"`,
      (around) =>
        `<path transform="scale(${scale}) translate(-12 -12)" d="${placeShape("launch").path}"${around}/>`,
    );
    const number = surface.haloed(
      `${halo} stroke-width="3"`,
      (around) => `<text x="${LAUNCH_COUNT_DX}" y="4"${around}>${escapeXml(launchText(label, count))}</text>`,
    );
    return surface.around(
      at,
      frame.camera.zoom,
      `<g transform="translate(${short(dx, 2)} ${short(dy, 2)})"><title>${escapeXml(title)}</title>${shape}${number}</g>`,
    );
  });
  const rest = focusedEntry(plan, scene, selected) ? ` opacity="${REST_OPACITY}"` : "";
  return `<g class="launch-signs" fill="${colours.mark("origin")}" font-size="${LAUNCH_COUNT_PX}" font-weight="600"${rest}>${drawn.join("")}</g>`;
}
