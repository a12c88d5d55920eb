/** All colours of the program. They become CSS variables on :root and the theme of the controls. */

type Tokens = typeof light;

const light = {
  canvas: "#F6F6F3",
  side: "#EFEEEA",
  surface: "#FFFFFF",
  surface2: "#FAFAF8",
  hover: "#F3F2EF",
  line: "#E5E4DF",
  line2: "#D3D2CC",
  ctl: "#868580",
  text: "#1B1C20",
  text2: "#50525A",
  text3: "#686A72",
  brand: "#2D4FC8",
  onBrand: "#FFFFFF",
  brandBg: "#EDF0FC",
  brandLine: "#B9C5F2",
  red: "#B3261E",
  redBg: "#FDEFED",
  redLine: "#F3C9C4",
  amber: "#8A4B00",
  amberBg: "#FFF4DE",
  green: "#0B6B4F",
  greenBg: "#E6F5EE",
  greenLine: "#A9D8C4",
  slate: "#44546B",
  slateBg: "#EEF1F5",
  c1: "#2D4FC8",
  c2: "#B8500A",
  c3: "#0E7480",
  c4: "#7B4FB0",
  c0: "#8F8E88",
  track: "#E9E8E4",
  grid: "#ECEBE7",
  drawn: "#DCD6C8",
  drawn2: "#ABA28D",
};

const dark: Tokens = {
  canvas: "#121316",
  side: "#0E0F11",
  surface: "#1A1B1F",
  surface2: "#202126",
  hover: "#26272D",
  line: "#2C2D33",
  line2: "#3B3D45",
  ctl: "#74767F",
  text: "#ECECEF",
  text2: "#B6B8C0",
  text3: "#9799A2",
  brand: "#98ABFF",
  onBrand: "#11131C",
  brandBg: "#232A47",
  brandLine: "#3D4A80",
  red: "#FF9388",
  redBg: "#391E1D",
  redLine: "#6B2E2A",
  amber: "#F0B95B",
  amberBg: "#33270F",
  green: "#5CCBA0",
  greenBg: "#14302A",
  greenLine: "#25594A",
  slate: "#A9B6C9",
  slateBg: "#23272E",
  c1: "#8FA4FF",
  c2: "#F29A55",
  c3: "#55BFC9",
  c4: "#BF9BEA",
  c0: "#8A8C95",
  track: "#2A2B31",
  grid: "#26272D",
  drawn: "#4A473F",
  drawn2: "#8B8676",
};

/** The answers of the station, the same by day and by night. */
const fixed = {
  passed: "#0B6B4F",
  passedPanel: "#084F3B",
  halt: "#A3160F",
  haltPanel: "#7F0F0A",
  haltSoft: "#FFE3DF",
  stripe: "#FFD24A",
  stripeDark: "#2A0503",
  paper: "#FFFFFF",
  ink: "#000000",
};

export type Shade = "light" | "dark";

export const tokens: Record<Shade, Tokens> = { light, dark };

export function paint(shade: Shade): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries({ ...tokens[shade], ...fixed }))
    root.style.setProperty(`--${name}`, value);
  root.style.colorScheme = shade;
  root.dataset.shade = shade;
}
