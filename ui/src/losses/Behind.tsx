import { Pagination } from "antd";
import { useAnswer } from "../ask";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { usePagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import type { Layer } from "../place";
import { EitherTable } from "../sheets/EitherTable";
import { ListHead } from "../sheets/ListHead";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { LossTable } from "./LossTable";

type Of<Is extends Layer["is"]> = { layer: Extract<Layer, { is: Is }> };

/** The records that a sum counts. */
export function LossesBehind({ layer }: Of<"losses">) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const page = useAnswer("loss_list", { ...layer.question, shop: shop.name, ...pages.asked });
  return (
    <Settled of={page}>
      {(answer) => (
        <div>
          <ListHead chips={layer.chips}>
            <span data-testid="list-total">
              {t("losses.list.sum", {
                count: count(answer.total),
                value: yuan(answer.value_fen),
                owed: yuan(answer.owed_fen),
              })}
            </span>
          </ListHead>
          {answer.total === 0 ? <Nothing title={t("losses.none.filter")} /> : <LossTable rows={answer.losses} />}
          <Pagination size="small" className={css.pages} {...pages.of(answer.total)} />
        </div>
      )}
    </Settled>
  );
}

/** The orders that a loss rate counts. */
export function RateBehind({ layer }: Of<"loss_rate_behind">) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const behind = useAnswer("loss_rate_behind", { ...layer.question, shop: shop.name, ...pages.asked });
  return <Settled of={behind}>{(answer) => <EitherTable of={answer} chips={layer.chips} pages={pages} />}</Settled>;
}

/** The orders under a promise that a partner's month counts. */
export function DelayBehind({ layer }: Of<"delay_behind">) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const behind = useAnswer("delay_behind", { ...layer.question, shop: shop.name, ...pages.asked });
  return <Settled of={behind}>{(answer) => <EitherTable of={answer} chips={layer.chips} pages={pages} />}</Settled>;
}
