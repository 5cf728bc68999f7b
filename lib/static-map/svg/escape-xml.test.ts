import { describe, expect, test } from "vitest";
import { escapeXml } from "./escape-xml";

describe("escapeXml", () => {
  test("leaves plain text of any script as it is", () => {
    for (const text of ["", "al-Tanf", "دير الزور", "İzmir – 5 km", "🛰"]) expect(escapeXml(text)).toBe(text);
  });

  test("nothing can end an attribute, an element or a comment", () => {
    const hostile = [
      `"><script>alert(1)</script>`,
      `' onload='alert(1)`,
      "</text></svg><img src=x onerror=alert(1)>",
      "]]><!-- & &amp; -->",
    ];
    for (const text of hostile) {
      expect(escapeXml(text)).not.toMatch(/[<>"']/);
      expect(escapeXml(text)).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
    }
    expect(escapeXml("&lt;")).toBe("&amp;lt;");
  });

  test("takes out what XML cannot hold, and only that", () => {
    expect(escapeXml("a\u0000b\u0008c\u001fd\ufffee\uffff")).toBe("abcde");
    expect(escapeXml("a\tb\nc\r")).toBe("a\tb\nc\r");
    expect(escapeXml("x\ud800y\udc00z")).toBe("xyz");
    expect(escapeXml("\ud83d\udef0")).toBe("🛰");
  });
});
