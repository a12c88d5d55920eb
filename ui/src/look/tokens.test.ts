import { expect, test } from "vitest";
import { tokens } from "./tokens";

test.each(["light", "dark"] as const)("text can be read on its ground in %s", (shade) => {
  const c = tokens[shade];
  const pairs = [
    [c.text, c.surface],
    [c.text2, c.canvas],
    [c.text3, c.canvas],
    [c.text3, c.side],
    [c.brand, c.brandBg],
    [c.onBrand, c.brand],
    [c.onBrand, c.green],
    [c.red, c.redBg],
    [c.amber, c.amberBg],
    [c.green, c.greenBg],
    [c.slate, c.slateBg],
  ] as const;
  for (const [ink, ground] of pairs) expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [brightness(one), brightness(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
