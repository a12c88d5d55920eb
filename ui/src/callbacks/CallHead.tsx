import { Tag } from "antd";
import type { CallCard as Told } from "../door-types";
import { caseKind } from "../parts/marks";
import { yuan } from "../parts/numbers";
import { tailOf } from "../parts/tail";
import { useNow } from "../parts/time";
import { open } from "../place";
import { Left } from "../sheets/CaseTable";
import { useGoods } from "../sheets/pieces";
import { quoted, t } from "../words/words";
import css from "./CallCard.module.css";
import { Phone } from "./Phone";
import { Ring } from "./Ring";
import type { useSeconds } from "./useSeconds";

/** Who it is, what was bought and chosen, and the sentence to begin with. */
export function CallHead({ told, clock, limit }: { told: Told; clock: ReturnType<typeof useSeconds>; limit: number }) {
  const now = useNow();
  const row = told.case;
  const goods = useGoods(row);
  const facts = [
    told.sku,
    told.quantity === null ? null : `× ${told.quantity}`,
    yuan(row.refund_fen ?? told.paid_fen),
    told.signed_day === null ? null : t("call.signed", { days: told.signed_day }),
    told.nth_order === null ? null : t("call.nth", { count: told.nth_order }),
  ];
  return (
    <>
      <header className={css.head}>
        <div>
          <p className={css.who}>
            <button type="button" className={css.tail} onClick={() => open({ is: "case", id: row.id })}>
              {t("call.tail", { tail: tailOf(row.order_no ?? row.case_no) })}
            </button>
            <Tag>{caseKind(row.kind)}</Tag>
            <Left row={row} now={now} />
          </p>
          <p>
            {goods ?? "—"}　{facts.filter(Boolean).join(" · ")}
          </p>
          <p className={css.soft}>
            {t("call.stated")}
            <b>{row.reason ?? t("figures.unstated")}</b>
          </p>
        </div>
        <Ring clock={clock} limit={limit} />
      </header>
      <p className={css.say}>
        <span className={css.words}>{quoted(sentence(told, goods))}</span>
        <span className={css.rule}>{t("call.say.rule")}</span>
        <Phone order={told.sealed ? told.order_id : null} />
      </p>
    </>
  );
}

const SAID = ["quality", "description", "missing_or_wrong", "logistics"] as const;

function sentence(told: Told, goods: string | null): string {
  const about = SAID.find((one) => one === told.case.class) ?? "other";
  return t(`call.say.${about}`, { shop: told.shop, product: goods ?? t("call.goods") });
}
