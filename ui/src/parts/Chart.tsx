import { LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { type Shade, tokens } from "../look/tokens";
import { useShade } from "./useShade";

use([LineChart, ScatterChart, GridComponent, MarkLineComponent, TooltipComponent, AriaComponent, SVGRenderer]);

export type Colours = (typeof tokens)[Shade];

type Props<T> = {
  of: T;
  draw: (of: T, colours: Colours) => EChartsCoreOption;
  onPick?: (name: string) => void;
  testid?: string;
};

/** A drawing in the colours of the page, as wide as its place; `draw` stands outside of the component that uses it. */
export function Chart<T>({ of, draw, onPick, testid }: Props<T>) {
  const space = useRef<HTMLDivElement>(null);
  const shade = useShade();
  const act = useRef(onPick);
  act.current = onPick;

  useEffect(() => {
    if (space.current === null) return;
    const chart = init(space.current, null, { renderer: "svg" });
    chart.setOption({ animation: false, textStyle: { fontFamily: "inherit" }, ...draw(of, tokens[shade]) });
    chart.on("click", ({ name }) => act.current?.(name));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(space.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [of, draw, shade]);

  return <div ref={space} style={{ height: "100%" }} data-testid={testid} />;
}

/** What all axes look like. */
export function axisOf(c: Colours) {
  return {
    axisLine: { lineStyle: { color: c.line2 } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: c.grid } },
    axisLabel: { color: c.text3, fontSize: 12 },
    nameTextStyle: { color: c.text3, fontSize: 12 },
  };
}

/** What all tooltips look like. */
export function tooltipOf(c: Colours) {
  return {
    backgroundColor: c.surface,
    borderColor: c.line,
    textStyle: { color: c.text, fontSize: 12 },
    confine: true,
  };
}

/** A text from the book, fit to stand in a tooltip. */
export function plain(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
