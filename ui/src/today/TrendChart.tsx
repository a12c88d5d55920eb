import { LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { Day, TrendDay } from "../door-types";
import { type Shade, tokens } from "../look/tokens";
import { interval, ofOrders, percent } from "../parts/numbers";
import { useShade } from "../parts/useShade";
import { t } from "../words/words";
import type { Line } from "./lines";

use([LineChart, ScatterChart, GridComponent, MarkLineComponent, TooltipComponent, AriaComponent, SVGRenderer]);

type Props = { days: TrendDay[]; lines: Line[]; onDay: (date: Day) => void };

/** Bold line: the judged rate. Light band: its 95 % interval. Grey dots: single days. Dashes: lines that the owner looks at beside it, each with its name. */
export function TrendChart({ days, lines, onDay }: Props) {
  const space = useRef<HTMLDivElement>(null);
  const shade = useShade();
  const act = useRef(onDay);
  act.current = onDay;

  useEffect(() => {
    if (space.current === null) return;
    const chart = init(space.current, null, { renderer: "svg" });
    chart.setOption(drawn(days, lines, shade));
    const open = (index: number) => {
      const day = days[index];
      if (day !== undefined) act.current(day.date);
    };
    // The whole column of a day is the mark: a dot alone is too small to hit.
    chart.getZr().on("click", (event) => {
      const [index] = chart.convertFromPixel({ gridIndex: 0 }, [event.offsetX, event.offsetY]);
      if (index !== undefined) open(Math.round(index));
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(space.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [days, lines, shade]);

  return <div ref={space} style={{ height: "100%", cursor: "pointer" }} />;
}

function drawn(days: TrendDay[], lines: Line[], shade: Shade) {
  const c = tokens[shade];
  const low = days.map(({ rolling }) => (rolling.interval === null ? null : rolling.interval[0]));
  const height = days.map(({ rolling }) =>
    rolling.interval === null ? null : rolling.interval[1] - rolling.interval[0],
  );
  const band = {
    type: "line" as const,
    stack: "interval",
    symbol: "none",
    silent: true,
    lineStyle: { opacity: 0 },
    tooltip: { show: false },
  };
  return {
    animation: false,
    aria: { enabled: true, label: { description: t("trend.aria", { days: days.length }) } },
    grid: { left: 48, right: 24, top: 10, bottom: 26 },
    textStyle: { fontFamily: "inherit" },
    tooltip: {
      trigger: "axis" as const,
      backgroundColor: c.surface,
      borderColor: c.line,
      textStyle: { color: c.text, fontSize: 12 },
      formatter: (marks: unknown) => told(days, marks),
    },
    xAxis: {
      type: "category" as const,
      data: days.map(({ date }) => date.slice(5)),
      boundaryGap: false,
      axisLine: { lineStyle: { color: c.line2 } },
      axisTick: { show: false },
      axisLabel: { color: c.text3, fontSize: 12, interval: (at: number) => (days.length - 1 - at) % 5 === 0 },
    },
    yAxis: {
      type: "value" as const,
      min: 0,
      splitNumber: 4,
      splitLine: { lineStyle: { color: c.grid } },
      axisLabel: { color: c.text3, fontSize: 12, formatter: (share: number) => `${Math.round(share * 1000) / 10}%` },
    },
    series: [
      { ...band, data: low },
      { ...band, data: height, areaStyle: { color: c.c1, opacity: 0.14 } },
      {
        type: "line" as const,
        data: days.map(({ rolling }) => rolling.rate),
        symbol: "circle",
        symbolSize: 7,
        showSymbol: false,
        lineStyle: { color: c.c1, width: 2.5 },
        itemStyle: { color: c.c1, borderColor: c.surface, borderWidth: 1 },
      },
      {
        type: "scatter" as const,
        data: days.map(({ single }) => single.rate),
        symbolSize: 5,
        itemStyle: { color: c.c0 },
      },
      ...lines.map((line) => {
        const color = line.id === "target" ? c.amber : line.id === "own_90" ? c.c3 : c.slate;
        return {
          type: "line" as const,
          // the axis reaches up to it, which it would not for a mark alone
          data: days.map(() => line.share),
          symbol: "none",
          silent: true,
          lineStyle: { color, width: 1.5, type: line.id === "target" ? ("dashed" as const) : ("dotted" as const) },
          markLine: {
            symbol: "none",
            silent: true,
            lineStyle: { color: "transparent" },
            label: { formatter: line.name, position: "insideStartTop" as const, color, fontSize: 12 },
            data: [{ yAxis: line.share }],
          },
        };
      }),
    ],
  };
}

function told(days: TrendDay[], marks: unknown): string {
  const first: unknown = Array.isArray(marks) ? marks[0] : marks;
  const index = typeof first === "object" && first !== null && "dataIndex" in first ? first.dataIndex : null;
  const day = typeof index === "number" ? days[index] : undefined;
  if (day === undefined) return "";
  const { rolling, single } = day;
  const rate =
    rolling.rate === null
      ? t("rate.too_few")
      : `${percent(rolling.rate)}${rolling.interval === null ? "" : ` (${interval(rolling.interval)})`}`;
  return [
    `<b>${day.date}</b>`,
    `${t("trend.rolling")} ${rate}`,
    ofOrders(rolling),
    `${t("trend.single")} ${ofOrders(single)}`,
  ].join("<br>");
}
