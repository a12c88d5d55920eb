import type { StationNumbers } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count, interval, roundPercent } from "../parts/numbers";
import { RateBar } from "../parts/RateBar";
import { open } from "../place";
import { t } from "../words/words";
import { Counts, share } from "./KeyNumbers";
import css from "./Numbers.module.css";

/** Returns for something missing, beside a figure of others that is called so. */
export function MissingGifts({ told }: { told: StationNumbers }) {
  const { share: missing, named, named_reasons, reasons, reference } = told.gifts;
  const cases = (of: string[] | null) => () =>
    open({
      is: "cases",
      title: t("numbers.gifts"),
      chips: [`${told.from} – ${told.to}`],
      question: { which: "applied_between", from: told.from, to: told.to, reasons: of },
    });
  return (
    <Card title={t("numbers.gifts")} note={t("numbers.gifts.note")}>
      <div className={css.line} data-testid="numbers-gifts">
        <b className={css.big}>{share(missing)}</b>
        <RateBar of={missing} scale={1} />
        <span className={css.soft}>{missing.interval !== null && interval(missing.interval)}</span>
        <Counts rate={missing} onHits={cases(reasons)} onAll={cases(null)} />
      </div>
      <p className={css.soft}>
        <Figure onOpen={cases(named_reasons)} testid="numbers-gifts-named">
          {t("numbers.gifts.named", { count: count(named) })}
        </Figure>
      </p>
      <p className={css.soft}>{t("numbers.gifts.reference", { share: roundPercent(reference) })}</p>
    </Card>
  );
}
