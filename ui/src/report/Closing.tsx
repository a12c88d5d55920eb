import { CheckOutlined, LockOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useWrite } from "../ask";
import type { Kpi, MonthClosing } from "../door-types";
import { actorName } from "../parts/actor";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { dayOf, moment, monthName, shopNow, useNow } from "../parts/time";
import { open } from "../place";
import { type Key, t } from "../words/words";
import css from "./Closing.module.css";
import { FIGURES } from "./figures";

/** Closes the month, or tells when that was and what has come in since. */
export function Closing({ kpi }: { kpi: Kpi }) {
  return (
    <Card title={t("closing.title")}>
      {kpi.closing === null ? <Open kpi={kpi} /> : <Closed kpi={kpi} closing={kpi.closing} />}
    </Card>
  );
}

/** One of the two steps, told and offered to be taken back. */
function useStep(step: "close_month" | "reopen_month", done: Key, { shop, month }: Kpi) {
  const write = useWrite(step);
  const tell = useTell();
  const may = useMay()(step);
  const run = () =>
    write.mutate(
      { shop, month },
      {
        onSuccess: ({ operation }) => tell.done(t(done, { month: monthName(month) }), operation),
        onError: tell.refused,
      },
    );
  return { run, may, isPending: write.isPending };
}

function Open({ kpi }: { kpi: Kpi }) {
  const { month, young_days: young } = kpi;
  const close = useStep("close_month", "closing.closed.done", kpi);
  const name = monthName(month);
  const over = month < dayOf(shopNow()).slice(0, 7);
  return (
    <div className={css.closing}>
      <p>{over ? t("closing.open.text") : t("closing.not_over", { month: name })}</p>
      {over && young > 0 && <p className={css.young}>{t("closing.young", { days: young })}</p>}
      {over && close.may && (
        <Button icon={<LockOutlined />} loading={close.isPending} onClick={close.run} data-testid="month-close">
          {t("closing.close", { month: name })}
        </Button>
      )}
    </div>
  );
}

function Closed({ kpi, closing }: { kpi: Kpi; closing: MonthClosing }) {
  const now = useNow();
  const reopen = useStep("reopen_month", "closing.reopened", kpi);
  const show = () =>
    open({
      is: "cases",
      title: t("closing.late"),
      chips: [t("closing.chip", { month: monthName(kpi.month) })],
      question: { which: "these", ids: closing.late },
    });
  const changed = FIGURES.map(({ name, of }) => ({ name, closed: of(kpi.figures), now: of(closing.now) })).filter(
    (figure) => figure.closed !== figure.now,
  );
  return (
    <div className={css.closing} data-testid="month-closed">
      <p>
        <CheckOutlined className={css.fine} aria-hidden />{" "}
        {t("closing.at", { by: actorName(closing.by), at: moment(closing.at, now) })}
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
      {reopen.may && (
        <Button size="small" loading={reopen.isPending} onClick={reopen.run} data-testid="month-reopen">
          {t("closing.reopen")}
        </Button>
      )}
    </div>
  );
}
