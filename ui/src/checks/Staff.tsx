import type { CheckFilter, StationNumbers } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count, interval, ofThousand, tenths, timeSpan } from "../parts/numbers";
import { type ChecksAsked, goToChecks } from "../place";
import { t } from "../words/words";
import { Counts, perThousandRange, share } from "./KeyNumbers";
import css from "./Numbers.module.css";

/** Each job number's part, in the order of the numbers: nobody is ranked. */
export function Staff({ told }: { told: StationNumbers }) {
  const { from, to } = told;
  return (
    <Card title={t("numbers.staff")} note={t("numbers.staff.note")}>
      <table className={css.table} data-testid="numbers-staff">
        <thead>
          <tr>
            <th className={css.name}>{t("checks.staff")}</th>
            <th>{t("numbers.parcels")}</th>
            <th>{t("numbers.pace")}</th>
            <th>{t("numbers.median.short")}</th>
            <th className={css.wide}>{t("numbers.first_pass")}</th>
            <th className={css.wide}>{t("numbers.escaped")}</th>
          </tr>
        </thead>
        <tbody>
          {told.staff.map(({ staff, pace, first_pass, escaped }) => {
            const chip = t("numbers.staff.of", { staff });
            const open = (result: ChecksAsked["result"], of: CheckFilter) => () =>
              goToChecks({ from, to, result, tab: "records", of: { staff, ...of }, chip });
            const escapes = () => goToChecks({ from, to, result: "all", tab: "escapes", escapes: { staff }, chip });
            return (
              <tr key={staff}>
                <td className={css.name}>{staff}</td>
                <td>
                  <Figure onOpen={open("all", {})}>{count(pace.parcels)}</Figure>{" "}
                  <span className={css.soft}>{timeSpan(pace.worked_seconds)}</span>
                </td>
                <td>
                  {pace.pieces_per_hour === null
                    ? t("rate.too_few")
                    : t("numbers.pieces_per_hour", { count: tenths(pace.pieces_per_hour) })}
                </td>
                <td>
                  {pace.median_seconds === null ? "—" : t("number.seconds", { count: count(pace.median_seconds) })}
                </td>
                <td>
                  {share(first_pass)}{" "}
                  <span className={css.soft}>{first_pass.interval !== null && interval(first_pass.interval)}</span>{" "}
                  <Counts
                    rate={first_pass}
                    onHits={open("passed", { kind: "first" })}
                    onAll={open("all", { kind: "first" })}
                  />
                </td>
                <td>
                  {escaped.rate === null ? t("rate.too_few") : ofThousand(escaped.rate)}{" "}
                  <span className={css.soft}>{perThousandRange(escaped)}</span>{" "}
                  <Counts rate={escaped} onHits={escapes} onAll={open("passed", {})} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
