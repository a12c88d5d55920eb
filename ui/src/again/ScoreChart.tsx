import type { ScoreDay, Scores } from "../door-types";
import { axisOf, Chart, type Colours, plain, tooltipOf } from "../parts/Chart";
import { ofOrders, percent } from "../parts/numbers";
import { t, textOf } from "../words/words";

/** Scores above, the quality rate of the same days below: two scales, so two drawings under each other. */
export function ScoreChart({ scores }: { scores: Scores }) {
  return <Chart of={scores} draw={drawn} testid="score-chart" />;
}

const LINES = [
  { which: "description", name: "scores.description", colour: "c1" },
  { which: "service", name: "scores.service", colour: "c3" },
  { which: "logistics", name: "scores.logistics", colour: "c4" },
] as const;

function drawn(scores: Scores, c: Colours) {
  const axis = axisOf(c);
  const time = {
    ...axis,
    type: "time" as const,
    min: scores.from,
    max: scores.to,
    splitLine: { show: false },
  };
  const marks = marksOf(scores, c);
  return {
    aria: { enabled: true, label: { description: t("scores.aria", { days: scores.days.length }) } },
    grid: [
      { left: 48, right: 24, top: 34, height: 162 },
      { left: 48, right: 24, top: 226, height: 66 },
    ],
    axisPointer: { link: [{ xAxisIndex: [0, 1] }] },
    tooltip: { ...tooltipOf(c), trigger: "axis" as const, formatter: (under: unknown) => told(scores, under) },
    xAxis: [
      { ...time, gridIndex: 0, axisLabel: { show: false } },
      {
        ...time,
        gridIndex: 1,
        axisLabel: { ...axis.axisLabel, hideOverlap: true, formatter: "{MM}-{dd}" },
      },
    ],
    yAxis: [
      {
        ...axis,
        gridIndex: 0,
        type: "value" as const,
        scale: true,
        max: 5,
        minInterval: 0.05,
        splitNumber: 4,
        axisLabel: { ...axis.axisLabel, formatter: (points: number) => points.toFixed(2) },
      },
      {
        ...axis,
        gridIndex: 1,
        type: "value" as const,
        min: 0,
        splitNumber: 2,
        axisLabel: { ...axis.axisLabel, formatter: (share: number) => `${Math.round(share * 1000) / 10}%` },
      },
    ],
    series: [
      ...LINES.map(({ which, name, colour }, at) => ({
        type: "line" as const,
        name: t(name),
        xAxisIndex: 0,
        yAxisIndex: 0,
        connectNulls: true,
        symbol: "circle",
        symbolSize: scores.days.length > 60 ? 0 : 5,
        data: scores.days.map((day) => [day.day, day[which]]),
        lineStyle: { color: c[colour], width: 2 },
        itemStyle: { color: c[colour] },
        ...(at === 0 ? { markLine: { ...marks, data: [...goal(scores, c), ...marks.data] } } : {}),
      })),
      {
        type: "line" as const,
        name: t("scores.quality"),
        xAxisIndex: 1,
        yAxisIndex: 1,
        symbolSize: 0,
        data: scores.quality.map(({ day, rate }) => [day, rate.rate]),
        lineStyle: { color: c.c0, width: 1.5 },
        itemStyle: { color: c.c0 },
      },
    ],
  };
}

function goal(scores: Scores, c: Colours) {
  return [
    {
      yAxis: scores.target,
      lineStyle: { color: c.c0, type: "dashed" as const },
      label: { show: true, position: "insideStartTop" as const, formatter: scores.target.toFixed(1), color: c.text3 },
    },
  ];
}

/** Lines that carry their name on top; of events that lie close together the name of the first stays. */
function marksOf({ events, from, to }: Scores, c: Colours) {
  let named = 0;
  return {
    symbol: "none",
    silent: true,
    data: events
      .filter(({ kind }) => kind !== "import")
      .map((event) => {
        const at = new Date(event.day).getTime();
        const room = at - named > 20 * 86_400_000;
        if (room) named = at;
        const name = textOf(`scores.event.${event.kind}`, { name: event.name }) ?? event.name;
        const align = sideOf(at, from, to);
        const short = name.length > 9 ? `${name.slice(0, 9)}…` : name;
        return {
          xAxis: event.day,
          lineStyle: { color: c.line2, type: "solid" as const, width: 1 },
          label: { show: room, formatter: short, color: c.text2, fontSize: 12, position: "end" as const, align },
        };
      }),
  };
}

/** Towards which side a name is written, so that none is cut at the chart's edge. */
function sideOf(at: number, from: string, to: string): "left" | "center" | "right" {
  const first = new Date(from).getTime();
  const share = (at - first) / (new Date(to).getTime() - first);
  return share > 0.88 ? "right" : share < 0.06 ? "left" : "center";
}

function told(scores: Scores, under: unknown): string {
  const first: unknown = Array.isArray(under) ? under[0] : under;
  const value = typeof first === "object" && first !== null && "data" in first ? first.data : null;
  const day: unknown = Array.isArray(value) ? value[0] : null;
  const score: ScoreDay | undefined = scores.days.find((one) => one.day === day);
  const quality = scores.quality.find((one) => one.day === day);
  const points = (of: number | null) => (of === null ? "—" : String(of));
  return [
    `<b>${plain(String(day))}</b>`,
    ...(score === undefined ? [] : LINES.map(({ which, name }) => `${t(name)} ${points(score[which])}`)),
    ...(quality === undefined || quality.rate.rate === null
      ? []
      : [`${t("scores.quality")} ${percent(quality.rate.rate)} · ${ofOrders(quality.rate)}`]),
    ...scores.events
      .filter((event) => event.day === day)
      .map((event) => plain(textOf(`scores.event.${event.kind}`, { name: event.name }) ?? event.name)),
  ].join("<br>");
}
