/** Width of a picture that is taken away, CSS pixels. */
export const PICTURE_PX = 1200;
/** The family of the server's fonts, for PNG. */
export const PNG_FONTS = "IBM Plex Sans Arabic";

/** A file to be saved as `escalation-atlas-` and `name`. */
export function attachment(body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="escalation-atlas-${name}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
