import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { UrgentLine, UrgentOrder, UrgentSheet, UrgentState } from "../door-types";
import { Card } from "../parts/Card";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { Figure } from "../parts/Figure";
import { useClerk, useMay } from "../parts/me";
import { count, interval, percent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Partners.module.css";

/** Urgent orders: how many each partner sent within a day, and which ones wait. */
export function Urgent() {
  const shop = useShop();
  const may = useMay();
  const [marking, setMarking] = useState(false);
  const told = useAnswer("urgent_sheet", { shop: shop.name });
  return (
    <Settled of={told}>
      {(sheet) => (
        <Card
          flush
          title={t("urgent.title")}
          note={t("urgent.note", { hours: sheet.hours })}
          extra={
            may("mark_urgent") && (
              <Button size="small" onClick={() => setMarking(true)} data-testid="urgent-mark">
                {t("urgent.mark")}
              </Button>
            )
          }
        >
          {sheet.partners.length === 0 ? (
            <p className={css.under}>{t("urgent.none")}</p>
          ) : (
            <>
              <Lines sheet={sheet} />
              <Waiting orders={sheet.waiting} />
              <p className={css.under}>{t("partners.compare.few", { minimum: count(sheet.minimum) })}</p>
            </>
          )}
          {marking && <MarkForm onClose={() => setMarking(false)} />}
        </Card>
      )}
    </Settled>
  );
}

function Lines({ sheet }: { sheet: UrgentSheet }) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="urgent">
        <thead>
          <tr>
            <th>{t("steps.col.partner")}</th>
            <th className={css.right}>{t("urgent.orders")}</th>
            <th className={css.right}>{t("urgent.in_time", { hours: sheet.hours })}</th>
            <th className={css.right}>{t("urgent.waiting")}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.partners.map((line) => (
            <Line key={line.partner} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line }: { line: UrgentLine }) {
  const name = line.partner === "" ? t("warehouses.untold") : line.partner;
  const counted = (state: UrgentState | null, pieces: number, title: string) => (
    <Figure
      onOpen={() => open({ is: "urgent_behind", title, chips: [name], question: { partner: line.partner, state } })}
      label={`${name} ${title} ${count(pieces)}`}
    >
      {count(pieces)}
    </Figure>
  );
  const { in_time } = line;
  return (
    <tr>
      <td className={css.name}>{name}</td>
      <td className={css.right}>{counted(null, line.orders, t("urgent.orders"))}</td>
      <td className={css.right}>
        <b>{in_time.rate === null ? t("rate.too_few") : percent(in_time.rate)}</b>
        <small>
          {counted("in_time", in_time.hits, t("urgent.state.in_time"))} / {count(in_time.orders)} · {t("urgent.late")}{" "}
          {counted("late", in_time.orders - in_time.hits, t("urgent.state.late"))}
          {in_time.interval !== null && ` · ${interval(in_time.interval)}`}
        </small>
      </td>
      <td className={css.right}>{counted("waiting", line.waiting, t("urgent.waiting"))}</td>
    </tr>
  );
}

function Waiting({ orders }: { orders: UrgentOrder[] }) {
  const shop = useShop();
  const may = useMay();
  const now = useNow();
  const tell = useTell();
  const unmark = useWrite("unmark_urgent");
  const drop = (order_no: string) =>
    unmark.mutate(
      { shop: shop.name, order_no },
      { onSuccess: ({ operation }) => tell.done(t("urgent.dropped"), operation), onError: tell.refused },
    );
  if (orders.length === 0) return null;
  return (
    <ul className={css.list} data-testid="urgent-waiting">
      {orders.map((order) => (
        <li key={order.order_id}>
          <span className={order.late ? `${css.tag} ${css.bad}` : css.tag}>
            {t(order.late ? "urgent.past" : "urgent.until", { at: moment(order.until, now) })}
          </span>
          <p>
            <Figure onOpen={() => open({ is: "order", id: order.order_id })}>{order.order_no}</Figure> {order.partner}{" "}
            <span className={css.soft}>{order.by}</span>
          </p>
          {may("unmark_urgent") && (
            <Button size="small" type="text" onClick={() => drop(order.order_no)}>
              {t("urgent.drop")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function MarkForm({ onClose }: { onClose: () => void }) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const [text, setText] = useState("");
  const mark = useWrite("mark_urgent");
  const orders = text.split(/[\s,，、;；]+/).filter((no) => no !== "");
  const run = () =>
    mark.mutate(
      { shop: shop.name, orders, by },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("urgent.marked", { count: count(answer.marked) }), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("urgent.mark")}
      okText={t("urgent.mark")}
      onOk={run}
      confirmLoading={mark.isPending}
      okButtonProps={{ "data-testid": "urgent-save", disabled: orders.length === 0 }}
      onCancel={onClose}
    >
      <Field name={t("urgent.numbers")} size="whole">
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 3 }}
          value={text}
          onChange={({ target }) => setText(target.value)}
          data-testid="urgent-numbers"
        />
      </Field>
      {mark.error !== null && <ErrorNote error={mark.error} />}
    </Modal>
  );
}
