import { CloseOutlined } from "@ant-design/icons";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ReferralCode, ReferredOrder } from "../door-types";
import { Card } from "../parts/Card";
import { AskClerk } from "../parts/Clerk";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { Figure } from "../parts/Figure";
import { Tail } from "../parts/marks";
import { useMay } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Again.module.css";

type Props = { orders: ReferredOrder[]; codes: ReferralCode[]; by: string };

/** What came by a code lately, and a line for what no file tells. */
export function Referred({ orders, codes, by }: Props) {
  const may = useMay();
  const now = useNow();
  const drop = useWrite("drop_referral");
  const tell = useTell();
  const gone = (order: number) =>
    drop.mutate(
      { order },
      { onSuccess: ({ operation }) => tell.done(t("referrals.dropped"), operation), onError: tell.refused },
    );
  return (
    <div className={css.two}>
      <Card title={t("referrals.orders")}>
        {orders.length === 0 && <p className={css.few}>{t("referrals.orders.none")}</p>}
        <ul className={css.list} data-testid="referred-orders">
          {orders.map(({ order_id, order_no, code, paid_at, typed }) => (
            <li key={order_id}>
              <Figure onOpen={() => open({ is: "order", id: order_id })} label={order_no}>
                <Tail of={order_no} />
              </Figure>
              <span className={css.said}>
                <b>{code}</b> · {moment(paid_at, now)}
              </span>
              <span className={css.soft}>{t(typed ? "referrals.by_hand" : "referrals.by_file")}</span>
              {typed && may("drop_referral") && (
                <Button
                  type="text"
                  size="small"
                  icon={<CloseOutlined />}
                  aria-label={t("referrals.drop")}
                  title={t("referrals.drop")}
                  onClick={() => gone(order_id)}
                  data-testid={`referral-drop-${order_id}`}
                />
              )}
            </li>
          ))}
        </ul>
      </Card>
      {may("note_referral") && (by === "" ? <AskClerk /> : <NoteOne codes={codes} by={by} />)}
    </div>
  );
}

function NoteOne({ codes, by }: { codes: ReferralCode[]; by: string }) {
  const shop = useShop();
  const tell = useTell();
  const note = useWrite("note_referral");
  const running = codes.filter(({ draft }) => draft.ended_on === null).map(({ draft }) => draft.code);
  const [code, setCode] = useState<string | null>(null);
  const [order, setOrder] = useState("");
  const chosen = code ?? running[0] ?? codes[0]?.draft.code ?? "";
  const run = () =>
    note.mutate(
      { shop: shop.name, code: chosen, order_no: order, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("referrals.noted"), operation);
          setOrder("");
        },
      },
    );
  return (
    <Card title={t("referrals.note.title")} note={t("referrals.note.note")}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <Field name={t("referrals.code")}>
          <Select<string>
            className={css.medium}
            value={chosen}
            onChange={setCode}
            options={codes.map(({ draft }) => ({ value: draft.code, label: draft.code }))}
            aria-label={t("referrals.code")}
          />
        </Field>
        <Field name={t("referrals.note.order")}>
          <Input
            className={css.medium}
            value={order}
            maxLength={40}
            onChange={({ target }) => setOrder(target.value)}
            aria-label={t("referrals.note.order")}
            data-testid="referral-order"
          />
        </Field>
        <Button
          type="primary"
          htmlType="submit"
          disabled={order.trim() === ""}
          loading={note.isPending}
          data-testid="referral-note"
        >
          {t("referrals.note.save")}
        </Button>
      </form>
      {note.error !== null && <ErrorNote error={note.error} />}
    </Card>
  );
}
