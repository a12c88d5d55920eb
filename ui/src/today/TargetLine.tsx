import { Button } from "antd";
import type { Target, Today } from "../door-types";
import { Figure } from "../parts/Figure";
import { count, ofOrders, percent } from "../parts/numbers";
import { monthName } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Trend.module.css";

type Props = { figures: Today; target: Target; onChange?: (() => void) | undefined };

/** The month against its target: how many more orders may come back for quality, or how many are too many. */
export function TargetLine({ figures, target, onChange }: Props) {
  const { so_far: soFar, room, month } = target;
  const counted = `${ofOrders(soFar)}${soFar.rate === null ? "" : ` · ${percent(soFar.rate)}`}`;
  const behind = () =>
    open({
      is: "orders",
      title: t("key.quality_orders"),
      chips: [monthName(month)],
      question: { which: "month_quality", month },
    });
  return (
    <p className={css.target} data-testid="today-target">
      <span className={css.targetMark} aria-hidden />
      <b>{t("target.line", { month: monthName(month), rate: percent(target.rate) })}</b>
      <span>
        {t("target.so_far")} {isWhole(figures) ? <Figure onOpen={behind}>{counted}</Figure> : counted}
      </span>
      <span className={room < 0 ? css.over : css.within} data-testid="today-target-room">
        {room < 0 ? t("target.over", { count: count(-room) }) : t("target.room", { count: count(room) })}
      </span>
      {target.good !== null && (
        <span>{t("target.good.line", { rate: percent(target.good), from: target.good_from ?? "" })}</span>
      )}
      {onChange !== undefined && (
        <Button type="link" size="small" onClick={onChange} data-testid="target-change">
          {t("target.change")}
        </Button>
      )}
    </p>
  );
}

/** Whether the list of the month's quality orders is what is counted here: by its rule, up to the newest day. */
function isWhole({ daily, data_until, orders_until }: Today): boolean {
  const until = [data_until, orders_until].filter((at) => at !== null).sort()[0];
  return daily.rule === "signed_30d" && until !== undefined && daily.date >= until.slice(0, 10);
}
