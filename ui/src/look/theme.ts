import { type ThemeConfig, theme } from "antd";
import { type Shade, tokens } from "./tokens";

const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

/**
 * What lies over the page has an edge and no soft shadow: without a graphics processor WebKit blurs one anew, pixel by
 * pixel, whenever anything beside it changes, and that was a third of its work.
 */
export const EDGE = "0 0 0 1px var(--line2)";

/** The controls, drawn with the same colours as everything else. */
export function controls(shade: Shade): ThemeConfig {
  const c = tokens[shade];
  return {
    // not the compact algorithm: it sets text of 10 px
    algorithm: shade === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: c.brand,
      colorInfo: c.brand,
      colorLink: c.brand,
      colorSuccess: c.green,
      colorWarning: c.amber,
      colorError: c.red,
      colorInfoBg: c.brandBg,
      colorInfoBorder: c.brandLine,
      colorSuccessBg: c.greenBg,
      colorSuccessBorder: c.greenLine,
      colorWarningBg: c.amberBg,
      colorWarningBorder: c.amber,
      colorErrorBg: c.redBg,
      colorErrorBorder: c.redLine,
      colorText: c.text,
      colorTextSecondary: c.text2,
      colorTextTertiary: c.text3,
      colorTextPlaceholder: c.text3,
      colorTextLightSolid: c.onBrand,
      colorBorder: c.ctl,
      colorBorderSecondary: c.line,
      colorBgContainer: c.surface,
      colorBgElevated: c.surface,
      colorBgLayout: c.canvas,
      fontFamily: "var(--font)",
      fontSize: 13,
      fontSizeSM: 12,
      controlHeight: 30,
      controlHeightSM: 24,
      controlHeightLG: 40,
      borderRadius: 7,
      borderRadiusLG: 10,
      borderRadiusSM: 5,
      boxShadow: EDGE,
      boxShadowSecondary: EDGE,
      boxShadowTertiary: EDGE,
      motion: !calm.matches,
      motionDurationFast: "0.08s",
      motionDurationMid: "0.12s",
      motionDurationSlow: "0.18s",
    },
    components: {
      Button: {
        defaultBorderColor: c.line2,
        primaryShadow: "none",
        defaultShadow: "none",
        dangerShadow: "none",
        fontWeight: 500,
        paddingInline: 12,
      },
      Table: {
        headerBg: c.surface2,
        headerColor: c.text3,
        headerSplitColor: "transparent",
        rowHoverBg: c.hover,
        cellPaddingBlockSM: 6,
        cellPaddingInlineSM: 8,
      },
      Segmented: { trackBg: c.hover, itemSelectedBg: c.surface },
      Progress: { defaultColor: c.brand, remainingColor: c.track },
      Tag: { defaultBg: c.slateBg, defaultColor: c.slate },
      Tooltip: {
        colorBgSpotlight: shade === "dark" ? c.hover : c.text,
        colorTextLightSolid: shade === "dark" ? c.text : c.surface,
      },
      Drawer: { paddingLG: 20 },
      Modal: { titleFontSize: 16 },
    },
  };
}
