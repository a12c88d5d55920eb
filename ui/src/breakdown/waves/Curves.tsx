import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import type { WaveSide, WavesBeside } from "../../door-types";
import { Card } from "../../parts/Card";
import { Figure } from "../../parts/Figure";
import { Nothing } from "../../parts/Nothing";
import { count, interval, percent } from "../../parts/numbers";
import { t } from "../../words/words";
import { type CurveOf, LOOKS } from "./looks";
import { opener } from "./opened";
import css from "./Waves.module.css";

const CurveChart = lazy(() => import("./CurveChart").then(({ CurveChart }) => ({ default: CurveChart })));

/** How a wave left, or came back, by the days since; under the minimum only the counts. */
export function Curves({ told, of }: { told: WavesBeside; of: CurveOf }) {
  const [shown, setShown] = useState<"chart" | "table">("chart");
  const { sides, minimum } = told;
  const drawn = sides.some((side) => side[of].days.some(({ share }) => share !== null));
  const chart = shown === "chart" && drawn;
  const came = sides.some((side) => side[of].days.some((point) => point.came > 0));
  const few = sides.filter((side) => side[of].orders < minimum);
  return (
    <Card
      title={t(`waves.${of}`)}
      extra={
        drawn && (
          <Button
            type="link"
            size="small"
            onClick={() => setShown(shown === "chart" ? "table" : "chart")}
            data-testid={`waves-${of}-as`}
          >
            {t(shown === "chart" ? "chart.table" : "chart.chart")}
          </Button>
        )
      }
    >
      <p className={css.legend}>
        {sides.map((side, at) => (
          <span key={side.wave.id}>
            <i className={LOOKS[at]?.dash ? css.dashed : css.solid} aria-hidden>
              {LOOKS[at]?.sign}
            </i>
            {side.wave.name} <small>{t(`waves.${of}.note`, { count: count(side[of].orders) })}</small>
          </span>
        ))}
      </p>
      {!came ? (
        <Nothing title={t("waves.none_came")} />
      ) : chart ? (
        <div className={css.chart}>
          <Suspense fallback={null}>
            <CurveChart sides={sides} of={of} />
          </Suspense>
        </div>
      ) : (
        <Points told={told} of={of} />
      )}
      {drawn && (
        <p className={css.soft}>{t(of === "send" ? "waves.curve.ends.send" : "waves.curve.ends", { minimum })}</p>
      )}
      {few.map(({ wave }) => (
        <p key={wave.id} className={css.soft}>
          {t("waves.curve.few", { name: wave.name, minimum })}
        </p>
      ))}
      {sides.map((side) => (
        <Untimed key={side.wave.id} side={side} of={of} />
      ))}
    </Card>
  );
}

function Untimed({ side, of }: { side: WaveSide; of: CurveOf }) {
  if (side[of].untimed === 0) return null;
  return (
    <p className={css.soft}>{t(`waves.${of}.untimed`, { name: side.wave.name, count: count(side[of].untimed) })}</p>
  );
}

/** The same in rows: how many by each day, and their share. */
function Points({ told: { rule, sides }, of }: { told: WavesBeside; of: CurveOf }) {
  const days = sides[0]?.[of].days ?? [];
  return (
    <div className={css.points}>
      <table className={css.table} data-testid={`waves-${of}`}>
        <thead>
          <tr>
            <th>{t("waves.day")}</th>
            {sides.map((side) => (
              <th key={side.wave.id}>{side.wave.name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ day }, at) => (
            <tr key={day}>
              <th scope="row">{t("waves.day_of", { day })}</th>
              {sides.map((side) => (
                <Point key={side.wave.id} side={side} rule={rule} of={of} at={at} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Point({ side, rule, of, at }: { side: WaveSide; rule: string; of: CurveOf; at: number }) {
  const point = side[of].days[at];
  if (point === undefined) return <td>—</td>;
  const { day, came, share } = point;
  const what = of === "send" ? "sent_by" : "back_by";
  const open = () => opener(side.wave, rule)(`${t(`waves.${of}`)} · ${t("waves.day_of", { day })}`, { what, day });
  return (
    <td>
      {came === 0 ? "0" : <Figure onOpen={open}>{count(came)}</Figure>}
      {share !== null && (
        <small title={point.interval === null ? undefined : interval(point.interval)}>{percent(share)}</small>
      )}
    </td>
  );
}
