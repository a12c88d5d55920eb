import type { FateGroup } from "../door-types";
import { axisOf, Chart, type Colours, tooltipOf } from "../parts/Chart";
import { count, interval, percent } from "../parts/numbers";
import { t } from "../words/words";
import { LOOKS } from "./looks";

const LAST = 180;

/** Steps that only rise; whoever has not come back yet and is not watched any more is no loss. */
export function SurvivalChart({ groups }: { groups: FateGroup[] }) {
  return <Chart of={groups} draw={drawn} testid="again-curve-chart" />;
}

function drawn(groups: FateGroup[], c: Colours) {
  const axis = axisOf(c);
  return {
    aria: { enabled: true, label: { description: t("again.curve.aria", { groups: groups.length }) } },
    grid: { left: 48, right: 20, top: 12, bottom: 28 },
    tooltip: { ...tooltipOf(c), trigger: "axis" as const, formatter: (marks: unknown) => told(groups, marks) },
    xAxis: {
      ...axis,
      type: "value" as const,
      min: 0,
      max: LAST,
      interval: 30,
      splitLine: { show: false },
      axisLabel: { ...axis.axisLabel, formatter: (day: number) => t("again.days", { days: day }) },
    },
    yAxis: {
      ...axis,
      type: "value" as const,
      min: 0,
      splitNumber: 4,
      axisLabel: { ...axis.axisLabel, formatter: (share: number) => `${Math.round(share * 100)}%` },
    },
    series: groups.map(({ fate, curve }) => {
      const look = LOOKS[fate === "open" ? "none" : fate];
      return {
        type: "line" as const,
        name: t(`again.fate.${fate}`),
        step: "end" as const,
        showSymbol: false,
        symbolSize: 7,
        data: [[0, 0], ...curve.map(({ day, back }) => [day, back])],
        lineStyle: {
          color: c[look.colour],
          width: fate === "none" ? 2.5 : 2,
          type: look.dash ? ("dashed" as const) : ("solid" as const),
        },
        itemStyle: { color: c[look.colour], borderColor: c.surface, borderWidth: 1 },
      };
    }),
  };
}

function told(groups: FateGroup[], marks: unknown): string {
  const first: unknown = Array.isArray(marks) ? marks[0] : marks;
  const day =
    typeof first === "object" && first !== null && "axisValue" in first && typeof first.axisValue === "number"
      ? Math.round(first.axisValue)
      : 0;
  const lines = groups.map(({ fate, curve }) => {
    const step = curve.filter((one) => one.day <= day).at(-1);
    if (step === undefined) return `${t(`again.fate.${fate}`)} —`;
    const range = step.interval === null ? "" : ` (${interval(step.interval)})`;
    return `${t(`again.fate.${fate}`)} ${percent(step.back)}${range} · ${t("again.at_risk", { count: count(step.at_risk) })}`;
  });
  return [`<b>${t("again.days", { days: day })}</b>`, ...lines].join("<br>");
}
