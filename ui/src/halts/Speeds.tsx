import { useAnswer } from "../ask";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { useShop } from "../parts/shop";
import { shortDay, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Halts.module.css";
import { nameOf, spanOf } from "./names";

/** How fast the last halts and drills went, beside each other. */
export function Speeds({ onPick }: { onPick: (halt: number) => void }) {
  const shop = useShop();
  const may = useMay();
  const now = useNow();
  const rows = useAnswer("halt_speeds", { shop: shop.name }, may("halt_speeds") ? "now" : "not_yet").data ?? [];
  if (rows.length === 0) return null;
  const drill = rows.find(({ halt }) => halt.drill)?.halt;
  const span = (minutes: number | null) => (minutes === null ? "—" : spanOf(minutes));
  return (
    <Card
      title={t("stops.speeds")}
      note={t("stops.speeds.note")}
      extra={
        <span className={css.soft} data-testid="halts-last-drill">
          {drill === undefined
            ? t("stops.drill.never")
            : t("stops.drill.last", { on: shortDay(drill.halted_at.slice(0, 10), now) })}
        </span>
      }
      flush
    >
      <div className={css.scroll}>
        <table className={css.table} data-testid="halt-speeds">
          <thead>
            <tr>
              <th>{t("stops.speeds.halt")}</th>
              <th>{t("stops.speeds.on")}</th>
              <th className={css.right}>{t("stops.speed.halted")}</th>
              <th className={css.right}>{t("stops.speed.confirmed")}</th>
              <th className={css.right}>{t("stops.speed.handled")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ halt, speed }) => (
              <tr key={halt.id}>
                <td>
                  <button type="button" className={css.open} onClick={() => onPick(halt.id)}>
                    {nameOf(halt)}
                  </button>{" "}
                  {halt.drill && <span className={css.calm}>{t("stops.state.drill")}</span>}
                </td>
                <td>{shortDay(halt.halted_at.slice(0, 10), now)}</td>
                <td className={css.right}>{span(speed.to_halt)}</td>
                <td className={css.right}>{span(speed.to_confirmed)}</td>
                <td className={css.right}>{span(speed.to_handled)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
