import type { Effect as Answer, Rate } from "../door-types";
import { Card } from "../parts/Card";
import { classText } from "../parts/marks";
import { count, ofOrders, percent } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { longDay } from "../parts/time";
import { t, textOf } from "../words/words";
import { type Draft, useEffectOf } from "./queries";
import css from "./Reasons.module.css";

/** The judged figure before and after, by the same work that applying does. */
export function Effect({ draft }: { draft: Draft }) {
  const effect = useEffectOf(draft);
  const day = effect.data === undefined ? "" : longDay(effect.data.date);
  const rule = effect.data === undefined ? "" : (textOf(`rule.${effect.data.rule}`) ?? effect.data.rule);
  return (
    <Card title={t("lexicon.effect")} note={t("lexicon.effect.day", { day, rule })} className={css.effect}>
      <Settled of={effect}>
        {(answer) => (
          <>
            <RateOf name={t("lexicon.effect.rate")} of={answer} />
            {Object.keys(draft).length === 0 ? (
              <p className={css.quiet}>{t("lexicon.effect.none")}</p>
            ) : (
              <>
                {answer.before.rate.hits === answer.after.rate.hits && (
                  <p className={css.quiet}>{t("lexicon.effect.same")}</p>
                )}
                <p className={css.quiet}>{t("lexicon.effect.all_old")}</p>
              </>
            )}
            <h3 className={css.sub}>{t("lexicon.effect.classes")}</h3>
            <Classes of={answer} />
          </>
        )}
      </Settled>
    </Card>
  );
}

function RateOf({ name, of }: { name: string; of: Answer }) {
  const { before, after } = of;
  const scale = commonScale([before.rate, after.rate]) * 1.3;
  return (
    <dl className={css.rates}>
      <dt>{name}</dt>
      <dd data-testid="effect-rate">
        {shown(before.rate)} › <b>{shown(after.rate)}</b>
      </dd>
      <dd className={css.bars}>
        <RateBar of={before.rate} scale={scale} />
        <RateBar of={after.rate} scale={scale} />
      </dd>
      <dt>{t("lexicon.effect.hits")}</dt>
      <dd>
        {ofOrders(before.rate)} › <b>{ofOrders(after.rate)}</b>
      </dd>
    </dl>
  );
}

function Classes({ of }: { of: Answer }) {
  const before = (name: string) => of.before.classes.find((one) => one.class === name)?.cases ?? 0;
  const after = (name: string) => of.after.classes.find((one) => one.class === name)?.cases ?? 0;
  const names = [...new Set([...of.before.classes, ...of.after.classes].map((one) => one.class))];
  return (
    <dl className={css.moves}>
      {names.map((name) => (
        <div key={name} className={before(name) === after(name) ? css.still : css.moved}>
          <dt>{classText(name)}</dt>
          <dd>
            {count(before(name))}
            {before(name) !== after(name) && (
              <>
                {" "}
                › <b>{count(after(name))}</b>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function shown(rate: Rate): string {
  return rate.rate === null ? t("rate.too_few") : percent(rate.rate);
}
