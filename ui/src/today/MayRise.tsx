import { ClockCircleOutlined } from "@ant-design/icons";
import { Tooltip } from "antd";
import type { Today } from "../door-types";
import { count } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Key.module.css";

/** How much of the window is too young to tell; where the shop's history cannot say so, that. */
export function MayRise({ figures: { young, daily, rules } }: { figures: Today }) {
  if (young !== null && young.orders === 0) return null;
  const basis = rules.find(({ id }) => id === daily.rule)?.basis;
  const hint =
    young === null
      ? t("key.young.unknown.hint")
      : t(basis === "paid" ? "key.young.hint.paid" : "key.young.hint", {
          count: count(young.orders),
          days: young.after_days,
        });
  return (
    <Tooltip title={hint}>
      <span className={css.young}>
        <ClockCircleOutlined aria-hidden /> {t(young === null ? "key.young.unknown" : "key.young")}
      </span>
    </Tooltip>
  );
}
