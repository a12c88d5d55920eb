import { useAnswer } from "../ask";
import type { Rate } from "../door-types";
import { Card } from "../parts/Card";
import { count, ofOrders, percent, yuan } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Gifts.module.css";

/** What a kept gift has cost, and whether its buyers came back more than others of the same days. */
export function After({ rule }: { rule: number }) {
  const shop = useShop();
  const after = useAnswer("gift_after", { shop: shop.name, rule });
  return (
    <Card title={t("gifts.effect.after")} note={t("gifts.after.note")}>
      <Settled of={after}>
        {(answer) =>
          answer.parcels === 0 ? (
            <p className={css.note}>{t("gifts.after.none")}</p>
          ) : (
            <>
              <p>
                {answer.cost_fen === null
                  ? t("gifts.after.cost", { pieces: count(answer.pieces) })
                  : t("gifts.after.cost.known", { pieces: count(answer.pieces), cost: yuan(answer.cost_fen) })}
              </p>
              {answer.with.rate === null || answer.without.rate === null ? (
                <p className={css.note}>{t("gifts.after.few")}</p>
              ) : (
                <>
                  <Side name={t("gifts.after.with")} of={answer.with} beside={answer.without} />
                  <Side name={t("gifts.after.without")} of={answer.without} beside={answer.with} />
                </>
              )}
            </>
          )
        }
      </Settled>
    </Card>
  );
}

function Side({ name, of, beside }: { name: string; of: Rate; beside: Rate }) {
  return (
    <div className={css.rate}>
      <span>{name}</span>
      <b>{of.rate === null ? "—" : percent(of.rate)}</b>
      <span className={css.note}>{ofOrders(of)}</span>
      <RateBar of={of} scale={commonScale([of, beside])} />
    </div>
  );
}
