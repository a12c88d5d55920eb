import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { AdviceFinding, AdviceOffer, AdviceOut, Day } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { count, interval, percent, yuan } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay, shortDay, useNow } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Advice.module.css";
import { AdviceForm } from "./AdviceForm";
import { aboutText, actText, saidOf } from "./advised";

/** Of each cause what stands out most, and what can be done about it: one press opens the form with the figures in it. */
export function Advice({ date, rule }: { date: Day | null; rule: string | null }) {
  const shop = useShop();
  const may = useMay();
  const told = useAnswer("advice_sheet", { shop: shop.name, date, rule });
  return (
    <Settled of={told}>
      {({ findings, window: [from, to], minimum }) => (
        <Card
          title={t("advice.title")}
          note={t("advice.note", { from: longDay(from), to: longDay(to), minimum: count(minimum) })}
          extra={
            <>
              {may("experiment_list") && (
                <Button type="link" size="small" onClick={() => go("experiments")} data-testid="advice-experiments">
                  {t("nav.experiments")}
                </Button>
              )}
              {may("change_list") && (
                <Button type="link" size="small" onClick={() => go("actions")} data-testid="advice-actions">
                  {t("nav.actions")}
                </Button>
              )}
            </>
          }
        >
          <ul data-testid="advice">
            {findings.map((finding) => (
              <Finding key={finding.cause} of={finding} />
            ))}
          </ul>
        </Card>
      )}
    </Settled>
  );
}

function Finding({ of }: { of: AdviceFinding }) {
  const { cause, looked, out } = of;
  return (
    <li className={css.finding} data-testid={`advice-${cause}`}>
      <span className={css.cause}>{t(`advice.cause.${cause}`)}</span>
      {out === null ? (
        <p className={css.soft}>
          {looked.enough > 0
            ? t("advice.none", { looked: count(looked.enough) })
            : looked.few > 0
              ? t("advice.few")
              : t("advice.untold")}
        </p>
      ) : (
        <Found of={of} out={out} />
      )}
    </li>
  );
}

function Found({ of, out }: { of: AdviceFinding; out: AdviceOut }) {
  const may = useMay();
  const now = useNow();
  const [form, setForm] = useState<AdviceOffer | null>(null);
  const usual = { orders: 1, hits: 0, rate: out.usual, interval: null };
  return (
    <div className={css.found}>
      <div className={css.head}>
        <b>{aboutText(out)}</b>
        <RateBar of={out.of} scale={commonScale([out.of, usual])} average={out.usual} />
        <span className={css.rate}>
          <b>{percent(out.of.rate ?? 0)}</b> {out.of.interval !== null && <small>{interval(out.of.interval)}</small>}
        </span>
      </div>
      <p className={css.soft} data-testid={`advice-said-${of.cause}`}>
        {saidOf(out)} · {t("advice.refunded", { money: yuan(out.refund_fen) })}
      </p>
      <ul className={css.offers} aria-label={t("risky.offer")}>
        {out.offers.map((offer) => (
          <li key={actText(offer)}>
            {offer.taken ? (
              <span className={css.done}>
                ✓ {actText(offer)} {offer.since !== null && t("advice.since", { on: shortDay(offer.since, now) })}
              </span>
            ) : (
              may(commandOf(offer)) && (
                <Button size="small" onClick={() => setForm(offer)} data-testid={testidOf(of, offer)}>
                  {actText(offer)}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {form !== null && <AdviceForm cause={of.cause} out={out} offer={form} onClose={() => setForm(null)} />}
    </div>
  );
}

function testidOf({ cause }: AdviceFinding, offer: AdviceOffer): string {
  const which = offer.act === "change" ? offer.kind : offer.act === "segment" ? offer.segment_act : offer.act;
  return `advice-do-${cause}-${which}`;
}

function commandOf({ act }: AdviceOffer) {
  if (act === "halt") return "stop_shipping";
  if (act === "training") return "plan_training";
  return act === "change" ? "choose_change" : "make_segment_rule";
}
