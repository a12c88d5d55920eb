import { CheckOutlined, LockOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useWrite } from "../ask";
import type { Kpi, KpiFigures, MonthClosing } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useMay } from "../parts/me";
import { count, percent, plainYuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { dayOf, moment, monthName, shopNow, useNow } from "../parts/time";
import { open } from "../place";
import { type Key, t, textOf } from "../words/words";
import css from "./Closing.module.css";

/** Closes the month, or tells when that was and what has come in since. */
export function Closing({ kpi }: { kpi: Kpi }) {
  return (
    <Card title={t("closing.title")}>
      {kpi.closing === null ? <Open kpi={kpi} /> : <Closed kpi={kpi} closing={kpi.closing} />}
    </Card>
  );
}

function Open({ kpi: { shop, month, young_days: young } }: { kpi: Kpi }) {
  const close = useWrite("close_month");
  const tell = useTell();
  const may = useMay()("close_month");
  const name = monthName(month);
  const over = month < dayOf(shopNow()).slice(0, 7);
  const run = () =>
    close.mutate(
      { shop, month },
      {
        onSuccess: ({ operation }) => tell.done(t("closing.closed.done", { month: name }), operation),
        onError: tell.refused,
      },
    );
  return (
    <div className={css.closing}>
      <p>{over ? t("closing.open.text") : t("closing.not_over", { month: name })}</p>
      {over && young > 0 && <p className={css.young}>{t("closing.young", { days: young })}</p>}
      {over && may && (
        <Button icon={<LockOutlined />} loading={close.isPending} onClick={run} data-testid="month-close">
          {t("closing.close", { month: name })}
        </Button>
      )}
    </div>
  );
}

const FIGURES: { name: Key; of: (figures: KpiFigures) => string }[] = [
  { name: "report.orders", of: ({ quality }) => count(quality.orders) },
  { name: "report.quality_orders", of: ({ quality }) => count(quality.hits) },
  { name: "key.quality", of: ({ quality }) => (quality.rate === null ? t("rate.too_few") : percent(quality.rate)) },
  { name: "report.cases", of: ({ cases }) => count(cases) },
  { name: "report.refunds", of: ({ refund_fen }) => plainYuan(refund_fen) },
  { name: "report.compensation", of: ({ compensation_fen }) => plainYuan(compensation_fen) },
  { name: "report.checks", of: ({ checks_done }) => count(checks_done) },
  { name: "report.failed", of: ({ checks_failed }) => count(checks_failed) },
];

function Closed({ kpi: { shop, month, figures }, closing }: { kpi: Kpi; closing: MonthClosing }) {
  const now = useNow();
  const reopen = useWrite("reopen_month");
  const tell = useTell();
  const may = useMay()("reopen_month");
  const name = monthName(month);
  const run = () =>
    reopen.mutate(
      { shop, month },
      {
        onSuccess: ({ operation }) => tell.done(t("closing.reopened", { month: name }), operation),
        onError: tell.refused,
      },
    );
  const show = () =>
    open({
      is: "cases",
      title: t("closing.late"),
      chips: [t("closing.chip", { month: name })],
      question: { which: "these", ids: closing.late },
    });
  const changed = FIGURES.map(({ name, of }) => ({ name, closed: of(figures), now: of(closing.now) })).filter(
    (figure) => figure.closed !== figure.now,
  );
  return (
    <div className={css.closing} data-testid="month-closed">
      <p>
        <CheckOutlined className={css.fine} aria-hidden />{" "}
        {t("closing.at", { by: textOf(`actor.${closing.by}`) ?? closing.by, at: moment(closing.at, now) })}
      </p>
      {closing.late.length === 0 ? (
        <p>{t("closing.none")}</p>
      ) : (
        <p>
          {t("closing.late")}{" "}
          <Figure strong testid="month-late" onOpen={show}>
            {t("closing.late.count", { count: count(closing.late.length) })}
          </Figure>
          {closing.late_in_month > 0 && (
            <>
              <br />
              {t("closing.late.in_month", { count: count(closing.late_in_month) })}
            </>
          )}
        </p>
      )}
      {changed.length > 0 && (
        <table className={css.changed}>
          <caption>{t("closing.changed")}</caption>
          <thead>
            <tr>
              <th>{t("report.figure")}</th>
              <th>{t("closing.then")}</th>
              <th>{t("closing.now")}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ name, closed, now }) => (
              <tr key={name}>
                <th scope="row">{t(name)}</th>
                <td>{closed}</td>
                <td>{now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {may && (
        <Button size="small" loading={reopen.isPending} onClick={run} data-testid="month-reopen">
          {t("closing.reopen")}
        </Button>
      )}
    </div>
  );
}
