import { CloseOutlined } from "@ant-design/icons";
import { Button, Pagination } from "antd";
import { useAnswer } from "../ask";
import type { LedgerWhich } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Ledger.module.css";
import { Rows } from "./Rows";
import type { PartAsked, Show } from "./tab";

const WHICH: readonly LedgerWhich[] = ["month", "paid", "unpaid", "today", "open", "overdue", "unproven", "again"];
/** Behind a figure of the cards; no question of their own. */
const QUIET: readonly LedgerWhich[] = ["unpaid", "today"];

type Props = {
  month: string;
  which: LedgerWhich;
  part: PartAsked | null;
  onShow: Show;
  onGive: (() => void) | null;
};

/** Each entry in a row, those that want a hand behind a chip. */
export function Entries({ month, which, part, onShow, onGive }: Props) {
  const shop = useShop();
  const pages = usePages();
  const page = useAnswer("ledger_list", {
    shop: shop.name,
    month,
    which,
    case_id: null,
    part: part?.of ?? null,
    ...pages.asked,
  });
  const choose = (to: LedgerWhich) => {
    pages.turn(1);
    onShow(to, part);
  };
  const counts = page.data?.counts ?? [];
  return (
    <Card
      flush
      title={t("ledger.list")}
      note={
        page.data === undefined
          ? ""
          : t("ledger.list.sum", { count: count(page.data.total), money: yuan(page.data.sum_fen) })
      }
    >
      <div className={css.chips}>
        {part !== null && (
          <button
            type="button"
            className={css.chipHere}
            onClick={() => onShow(which, null)}
            title={t("ledger.part.off")}
            data-testid="ledger-part"
          >
            {part.name} <CloseOutlined aria-hidden />
          </button>
        )}
        {WHICH.map((one) => {
          const found = counts.find((counted) => counted.which === one)?.entries ?? 0;
          return one !== "month" && one !== which && (found === 0 || QUIET.includes(one)) ? null : (
            <button
              key={one}
              type="button"
              className={one === which ? css.chipHere : css.chip}
              aria-pressed={one === which}
              onClick={() => choose(one)}
              data-testid={`ledger-which-${one}`}
            >
              {t(`ledger.which.${one}`)} <b>{count(found)}</b>
            </button>
          );
        })}
      </div>
      <p className={css.rule}>{t(which === "paid" ? "ledger.list.rule.paid" : "ledger.list.rule")}</p>
      <Settled of={page}>
        {(answer) =>
          answer.rows.length === 0 ? (
            which === "month" ? (
              <Nothing title={t("ledger.empty")} text={t("ledger.empty.text")}>
                {onGive !== null && (
                  <Button type="primary" onClick={onGive}>
                    {t("ledger.give")}
                  </Button>
                )}
              </Nothing>
            ) : (
              <Nothing title={t("ledger.empty.filter")} text={t("ledger.empty.filter.text")}>
                <Button onClick={() => choose("month")}>{t("ledger.which.month")}</Button>
              </Nothing>
            )
          ) : (
            <>
              <Rows rows={answer.rows} />
              <Pagination size="small" className={css.pages} {...pages.of(answer.total)} />
            </>
          )
        }
      </Settled>
    </Card>
  );
}
