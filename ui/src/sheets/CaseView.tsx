import { Button } from "antd";
import { useAnswer } from "../ask";
import type { CaseSheet, CaseTime } from "../door-types";
import { Gallery } from "../evidence/Gallery";
import { TagsOf } from "../lexicon/TagsOf";
import { caseKind, caseStatus, classText, Reason } from "../parts/marks";
import { yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t, textOf } from "../words/words";
import { Left } from "./CaseTable";
import { Facts } from "./Facts";
import { FullNumber } from "./FullNumber";
import { Checks, Lines } from "./OrderParts";
import css from "./sheet.module.css";

/** One case: why, until when, what has happened, and how the parcel was checked before it left. */
export function CaseView({ id }: { id: number }) {
  const sheet = useAnswer("case_show", { id });
  return <Settled of={sheet}>{(answer) => <Sheet sheet={answer} />}</Settled>;
}

function Sheet({ sheet }: { sheet: CaseSheet }) {
  const now = useNow();
  const { order } = sheet;
  const row = sheet.case;
  return (
    <div className={css.sheet}>
      <div>
        <FullNumber of={row.order_no ?? row.case_no} />
        <Reason text={row.reason} quality={row.quality} />
      </div>
      {row.deadline_at !== null && row.deadline_for === "seller" && (
        <p className={css.later}>
          <Left row={row} now={now} /> · {t("case.act_on_platform", { at: moment(row.deadline_at, now) })}
        </p>
      )}
      <Times times={sheet.times} now={now} />
      <TagsOf id={row.id} />
      <Gallery subject={{ order_id: order?.order.id ?? null, case_id: row.id }} />
      <Facts
        of={[
          [t("case.status"), caseStatus(row.status)],
          [t("case.money"), yuan(row.refund_fen)],
          [t("case.kind"), caseKind(row.kind)],
          [t("case.class"), classText(row.class)],
          [t("case.no"), row.by_hand ? t("case.by_hand") : row.case_no],
          [t("case.goods_status"), sheet.goods_status],
          ...(sheet.reason_latest === null
            ? []
            : [[t("case.reason_latest"), sheet.reason_latest] satisfies [string, string]]),
          ...(sheet.return_tracking_no === null
            ? []
            : [
                [t("case.return_parcel"), `${sheet.return_carrier ?? ""} ${sheet.return_tracking_no}`] satisfies [
                  string,
                  string,
                ],
              ]),
        ]}
      />
      {order === null ? (
        <p className={css.soft}>{t(row.order_no === null ? "case.order.unnamed" : "case.order.unknown")}</p>
      ) : (
        <>
          <Lines lines={order.lines} />
          <Checks checks={order.checks} />
          <div>
            <Button onClick={() => open({ is: "order", id: order.order.id })}>{t("case.open_order")}</Button>
          </div>
        </>
      )}
    </div>
  );
}

function Times({ times, now }: { times: CaseTime[]; now: Date }) {
  return (
    <section className={css.block}>
      <h3 className={css.heading}>{t("case.times")}</h3>
      <ol className={css.chain}>
        {times.map(({ step, at }) => (
          <li key={step}>
            {textOf(`case.step.${step}`) ?? step}
            <br />
            <span className={css.soft}>{moment(at, now)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
