import type { StationNumbers } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count, tenths } from "../parts/numbers";
import { goToChecks } from "../place";
import { t } from "../words/words";
import css from "./Numbers.module.css";

/** The pace at each hour of the day. */
export function Hours({ told }: { told: StationNumbers }) {
  const most = Math.max(1, ...told.hours.map(({ pace }) => pace.pieces_per_hour ?? 0));
  return (
    <Card title={t("numbers.hour")} note={t("numbers.pace")}>
      <ul className={css.list} data-testid="numbers-hours">
        {told.hours.map(({ hour, pace }) => {
          const chip = t("numbers.hour.of", { hour });
          return (
            <li key={hour}>
              <span className={css.hour}>{chip}</span>
              <span className={css.track}>
                {pace.pieces_per_hour !== null && (
                  <span className={css.fill} style={{ width: `${(pace.pieces_per_hour / most) * 100}%` }} />
                )}
              </span>
              <span className={pace.pieces_per_hour === null ? css.few : css.value}>
                {pace.pieces_per_hour === null
                  ? t("rate.too_few")
                  : t("numbers.pieces_per_hour", { count: tenths(pace.pieces_per_hour) })}
              </span>
              <Figure
                onOpen={() =>
                  goToChecks({ from: told.from, to: told.to, result: "all", tab: "records", of: { hour }, chip })
                }
              >
                {t("number.orders", { count: count(pace.parcels) })}
              </Figure>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
