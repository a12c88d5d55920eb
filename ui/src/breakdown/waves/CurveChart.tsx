import type { WaveSide } from "../../door-types";
import { axisOf, Chart, type Colours, plain, tooltipOf } from "../../parts/Chart";
import { count, interval, percent } from "../../parts/numbers";
import { t } from "../../words/words";
import { type CurveOf, LOOKS } from "./looks";

type Drawn = { sides: WaveSide[]; of: CurveOf };

/** A line for each wave that only rises; it ends where too few were watched for so long. */
export function CurveChart({ sides, of }: Drawn) {
  return <Chart of={sides} draw={of === "send" ? drawSend : drawBack} testid={`waves-${of}-chart`} />;
}

const drawSend = (sides: WaveSide[], c: Colours) => drawn({ sides, of: "send" }, c);
const drawBack = (sides: WaveSide[], c: Colours) => drawn({ sides, of: "back" }, c);

function drawn({ sides, of }: Drawn, c: Colours) {
  const axis = axisOf(c);
  const days = sides[0]?.[of].days.map(({ day }) => String(day)) ?? [];
  return {
    aria: { enabled: true, label: { description: t("waves.curve.aria", { count: sides.length }) } },
    grid: { left: 46, right: 16, top: 12, bottom: 24 },
    tooltip: {
      ...tooltipOf(c),
      trigger: "axis" as const,
      formatter: (marks: unknown) => told({ sides, of }, marks),
    },
    xAxis: { ...axis, type: "category" as const, data: days, boundaryGap: days.length === 1 },
    yAxis: {
      ...axis,
      type: "value" as const,
      min: 0,
      ...(of === "send" ? { max: 1, interval: 0.25 } : { splitNumber: 4 }),
      axisLabel: { ...axis.axisLabel, formatter: (share: number) => `${Math.round(share * 1000) / 10}%` },
    },
    series: sides.map((side, at) => {
      const look = LOOKS[at] ?? LOOKS[0];
      const color = c[look?.colour ?? "c1"];
      return {
        type: "line" as const,
        name: side.wave.name,
        data: side[of].days.map(({ share }) => share),
        symbol: look?.symbol,
        symbolSize: 7,
        showAllSymbol: true,
        lineStyle: { color, width: 2.5, type: look?.dash ? ("dashed" as const) : ("solid" as const) },
        itemStyle: { color, borderColor: c.surface, borderWidth: 1 },
      };
    }),
  };
}

function told({ sides, of }: Drawn, marks: unknown): string {
  const first: unknown = Array.isArray(marks) ? marks[0] : marks;
  const at = typeof first === "object" && first !== null && "dataIndex" in first ? Number(first.dataIndex) : 0;
  const lines = sides.map((side) => {
    const point = side[of].days[at];
    const came = `${count(point?.came ?? 0)} / ${count(side[of].orders)}`;
    const share = point?.share ?? null;
    const range = point?.interval ? ` (${interval(point.interval)})` : "";
    return `${plain(side.wave.name)} ${share === null ? t("rate.too_few") : percent(share)}${range} · ${came}`;
  });
  return [`<b>${t("waves.day_of", { day: at })}</b>`, ...lines].join("<br>");
}
