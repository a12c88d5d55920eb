import { BellOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { AlertRow, AlertSheet } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { count, percent } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { go, open } from "../place";
import { t } from "../words/words";
import { AlertAction } from "./AlertAction";
import css from "./Alerts.module.css";
import { AnswerForm } from "./AnswerForm";

/** Products over their line: figure, line, since when, what to do. What was answered is quiet until it gets worse. */
export function Alerts({ sheet }: { sheet: AlertSheet | undefined }) {
  const [quiet, setQuiet] = useState<"shown" | "hidden">("hidden");
  if (sheet === undefined || sheet.open.length + sheet.quiet.length === 0) return null;
  return (
    <Card
      title={t("alerts.title")}
      note={t("alerts.note")}
      extra={
        sheet.quiet.length > 0 && (
          <Button
            type="link"
            size="small"
            onClick={() => setQuiet(quiet === "shown" ? "hidden" : "shown")}
            data-testid="alerts-quiet"
          >
            {t("alerts.quiet", { count: count(sheet.quiet.length) })}
          </Button>
        )
      }
      flush
    >
      <ul id="alerts" className={css.list} data-testid="alerts">
        {sheet.open.map((row) => (
          <Alert key={row.alert.product_id} row={row} />
        ))}
        {quiet === "shown" && sheet.quiet.map((row) => <Quiet key={row.alert.product_id} row={row} />)}
        {sheet.open.length === 0 && quiet === "hidden" && <li className={css.soft}>{t("alerts.none")}</li>}
      </ul>
    </Card>
  );
}

function Says({ row: { alert, since } }: { row: AlertRow }) {
  return (
    <span className={css.says}>
      <button
        type="button"
        className={css.name}
        title={alert.product}
        onClick={() => open({ is: "product", id: alert.product_id })}
      >
        {alert.product}
      </button>
      <span>
        {t("alerts.says", {
          rate: percent(alert.rate),
          limit: percent(alert.limit),
          hits: count(alert.hits),
          orders: count(alert.orders),
          since: longDay(since),
        })}
      </span>
    </span>
  );
}

function Alert({ row }: { row: AlertRow }) {
  const may = useMay();
  const [answering, setAnswering] = useState(false);
  const { alert, answer, worse } = row;
  return (
    <li className={css.alert} data-testid={`alert-${alert.product_id}`}>
      <span className={css.line}>
        <BellOutlined className={css.bell} aria-hidden />
        <Says row={row} />
        <span className={css.acts}>
          {may("halt_list") && (
            <Button size="small" onClick={() => go("halts")}>
              {t("nav.halts")}
            </Button>
          )}
          <AlertAction of={row} />
          {may("answer_alert") && (
            <Button
              size="small"
              type="primary"
              onClick={() => setAnswering(!answering)}
              data-testid={`alert-answer-${alert.product_id}`}
            >
              {t("alerts.answer")}
            </Button>
          )}
        </span>
      </span>
      {worse && answer !== null && (
        <span className={css.worse}>
          {t("alerts.worse", {
            note: answer.note,
            by: answer.by,
            hits: count(answer.hits),
            orders: count(answer.orders),
          })}
        </span>
      )}
      {answering && <AnswerForm product={alert.product_id} onDone={() => setAnswering(false)} />}
    </li>
  );
}

function Quiet({ row }: { row: AlertRow }) {
  const may = useMay();
  const wake = useWrite("wake_alert");
  const tell = useTell();
  const { answer } = row;
  if (answer === null) return null;
  const { until_on: until } = answer;
  return (
    <li className={css.quiet} data-testid={`alert-quiet-${row.alert.product_id}`}>
      <span className={css.line}>
        <Says row={row} />
        {may("wake_alert") && (
          <Button
            size="small"
            loading={wake.isPending}
            onClick={() =>
              wake.mutate(
                { id: answer.id },
                {
                  onSuccess: ({ operation }) => tell.done(t("alerts.woken"), operation),
                  onError: tell.refused,
                },
              )
            }
          >
            {t("alerts.wake")}
          </Button>
        )}
      </span>
      <span className={css.soft}>
        {until === null
          ? t("alerts.seen", { by: answer.by, note: answer.note })
          : t("alerts.muted", { by: answer.by, note: answer.note, until: longDay(until) })}
      </span>
    </li>
  );
}
