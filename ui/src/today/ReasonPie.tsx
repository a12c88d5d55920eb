import { PieChart } from "echarts/charts";
import { use } from "echarts/core";
import type { ReasonSlice } from "../door-types";
import { Chart, type Colours, tooltipOf } from "../parts/Chart";
import { count, shareText } from "../parts/numbers";
import { t } from "../words/words";

use([PieChart]);

/** Two digits behind a colour: how much of it is seen. */
const PALE = "99";

type Props = { slices: ReasonSlice[]; onOpen: (slice: ReasonSlice) => void };

/** Shares of the stated reasons. Each slice has its name beside it and a pattern of its own: colour alone tells nothing. */
export function ReasonPie({ slices, onOpen }: Props) {
  return (
    <Chart
      of={slices}
      draw={drawn}
      onPick={(name) => {
        const slice = slices.find((one) => nameOf(one) === name);
        if (slice !== undefined) onOpen(slice);
      }}
      testid="reason-pie"
    />
  );
}

export function nameOf({ reasons }: ReasonSlice): string {
  const [only] = reasons;
  return reasons.length === 1 ? only || t("reasons.blank") : t("reasons.others", { count: reasons.length });
}

function drawn(slices: ReasonSlice[], c: Colours) {
  return {
    aria: { enabled: true, decal: { show: true }, label: { description: t("reasons.pie.aria") } },
    tooltip: { ...tooltipOf(c), formatter: ({ dataIndex }: { dataIndex: number }) => told(slices[dataIndex]) },
    series: [
      {
        type: "pie",
        radius: "64%",
        startAngle: 90,
        itemStyle: { borderColor: c.surface, borderWidth: 2 },
        label: {
          color: c.text,
          fontSize: 12,
          overflow: "truncate",
          width: 150,
          formatter: ({ dataIndex }: { dataIndex: number }) => labelOf(slices[dataIndex]),
        },
        labelLine: { lineStyle: { color: c.line2 } },
        data: slices.map((slice, at) => ({
          name: nameOf(slice),
          value: slice.cases,
          itemStyle:
            slice.class === null
              ? { color: c.c0 }
              : { color: `${[c.c1, c.c2, c.c3, c.c4][at % 4]}${at < 4 ? "" : PALE}` },
        })),
      },
    ],
  };
}

function labelOf(slice: ReasonSlice | undefined): string {
  return slice === undefined ? "" : `${nameOf(slice)} ${shareText(slice.share_tenths)}`;
}

function told(slice: ReasonSlice | undefined): string {
  return slice === undefined ? "" : `${labelOf(slice)} · ${t("number.orders", { count: count(slice.cases) })}`;
}
