import type { TopicTraining } from "../door-types";
import { axisOf, Chart, type Colours, tooltipOf } from "../parts/Chart";
import { lasting } from "../sheets/case/Standing";
import { t } from "../words/words";
import css from "./Team.module.css";

/** How long contacts about the topic took week by week, the clerk's beside the team's, with the day of the training. */
export function TrainingLine({ of }: { of: TopicTraining }) {
  if (of.line.every(({ contacts }) => contacts === 0)) return <p className={css.soft}>{t("team.line.none")}</p>;
  return (
    <div className={css.chart}>
      <Chart of={of} draw={drawn} testid="training-line" />
    </div>
  );
}

function drawn({ line, staff, done_on }: TopicTraining, c: Colours) {
  const axis = axisOf(c);
  const series = [
    { name: staff, colour: c.c1, data: line.map(({ minutes }) => minutes), type: "solid" as const },
    {
      name: t("team.line.team"),
      colour: c.text3,
      data: line.map((week) => week.team_minutes),
      type: "dashed" as const,
    },
  ];
  return {
    aria: { enabled: true, label: { description: t("team.line.aria", { staff }) } },
    grid: { left: 64, right: 24, top: 22, bottom: 24 },
    tooltip: {
      ...tooltipOf(c),
      trigger: "axis" as const,
      valueFormatter: (minutes: unknown) => (typeof minutes === "number" ? lasting(minutes) : "—"),
    },
    xAxis: { ...axis, type: "category" as const, data: line.map(({ from }) => from.slice(5)) },
    yAxis: {
      ...axis,
      type: "value" as const,
      min: 0,
      splitNumber: 3,
      axisLabel: { ...axis.axisLabel, formatter: (minutes: number) => lasting(minutes) },
    },
    series: series.map(({ name, colour, data, type }, at) => ({
      type: "line" as const,
      name,
      data,
      connectNulls: true,
      symbolSize: 5,
      lineStyle: { color: colour, width: 2, type },
      itemStyle: { color: colour },
      ...(at === 0 && done_on !== null ? { markLine: trained(done_on, c) } : {}),
    })),
  };
}

/** The first week after it begins on the day of the training itself. */
function trained(day: string, c: Colours) {
  return {
    symbol: "none",
    silent: true,
    data: [{ xAxis: day.slice(5) }],
    lineStyle: { color: c.c0, type: "solid" as const },
    label: { formatter: t("team.line.trained"), color: c.text2, fontSize: 12, position: "end" as const },
  };
}
