import { useAnswer } from "../ask";
import type { UntoldPromise } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count, shareOf } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { tailOf } from "../parts/tail";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Learn.module.css";

/** Which promises were kept, by step and clerk, and those that were not, each with its cause. */
export function Kept({ month }: { month: string }) {
  const shop = useShop();
  const kept = useAnswer("promises_kept", { shop: shop.name, month });
  const now = useNow();
  return (
    <Card title={t("clerks.promises")}>
      <Settled of={kept}>
        {(sheet) => {
          const untold = <Untold of={sheet.untold} />;
          if (sheet.steps.length === 0)
            return sheet.untold.length > 0 ? (
              untold
            ) : (
              <Nothing title={t(sheet.promised ? "clerks.promises.none.due" : "clerks.promises.none")} />
            );
          const all = [...sheet.steps, ...sheet.clerks];
          const scale = commonScale(all.map((one) => one.kept));
          return (
            <>
              <ul>
                {all.map((one) => (
                  <li key={`${one.step} ${one.staff}`} className={css.share}>
                    <span>{t(`promised.${one.step}`)}</span>
                    <span className={css.soft}>{one.staff ?? t("clerks.all")}</span>
                    <RateBar of={one.kept} scale={scale} />
                    <span>{shareOf(one.kept)}</span>
                  </li>
                ))}
              </ul>
              {untold}
              {sheet.late.length > 0 && (
                <>
                  <h3>{t("clerks.late")}</h3>
                  <ul className={css.days}>
                    {sheet.late.map((late) => (
                      <li key={`${late.case_id} ${late.step}`}>
                        <button
                          type="button"
                          className={css.open}
                          onClick={() => open({ is: "case", id: late.case_id })}
                        >
                          <b>{tailOf(late.number)}</b> {t(`promised.${late.step}`)}{" "}
                          {t("clerks.late.by", {
                            until: moment(late.until, now),
                            done:
                              late.done_at === null
                                ? t("clerks.late.open")
                                : t("clerks.late.done", { at: moment(late.done_at, now) }),
                          })}{" "}
                          <span className={css.soft}>{[late.staff, late.cause].filter(Boolean).join(" · ")}</span>
                        </button>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </>
          );
        }}
      </Settled>
    </Card>
  );
}

/** Steps that were done while nobody tells from when their time runs. */
function Untold({ of }: { of: UntoldPromise[] }) {
  return of.map((one) => (
    <p key={one.step} className={css.soft} data-testid={`promise-untold-${one.step}`}>
      {t("clerks.promises.untold", {
        step: t(`promised.${one.step}`),
        cases: count(one.cases),
        surely: count(one.surely),
      })}
    </p>
  ));
}
