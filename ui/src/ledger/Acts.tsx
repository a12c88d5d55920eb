import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { LedgerRow } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk, useMay } from "../parts/me";
import { mistyped, yuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Ledger.module.css";
import { wayName } from "./words";

/** It was paid on the platform: noted with its number. */
export function PayForm({ row }: { row: LedgerRow }) {
  const may = useMay();
  const by = useClerk();
  const write = useWrite("pay_compensation");
  const tell = useTell();
  const [asking, setAsking] = useState(false);
  const [number, setNumber] = useState("");
  const save = () =>
    write.mutate(
      { entry: row.id, at: null, platform_no: number.trim() === "" ? null : number, by },
      {
        onSuccess: ({ operation, answer }) => {
          setAsking(false);
          tell.done(t("ledger.pay.done", { money: yuan(answer.amount_fen) }), operation);
        },
      },
    );
  if (!may("pay_compensation")) return null;
  return (
    <>
      <Button type="link" size="small" onClick={() => setAsking(true)} data-testid={`ledger-pay-${row.id}`}>
        {t("ledger.pay")}
      </Button>
      <Modal
        open={asking}
        destroyOnHidden
        title={t("ledger.pay.title")}
        okText={t("ledger.pay.save")}
        onOk={save}
        confirmLoading={write.isPending}
        okButtonProps={{ "data-testid": "ledger-pay-save" }}
        onCancel={() => setAsking(false)}
      >
        <div className={css.form}>
          <p>{t("ledger.pay.text", { money: yuan(row.left_fen), way: wayName(row.way) })}</p>
          <Field name={t("ledger.pay.no")} size="whole">
            <Input
              autoFocus
              value={number}
              maxLength={60}
              onChange={({ target }) => setNumber(target.value)}
              onPressEnter={save}
              data-testid="ledger-pay-no"
            />
          </Field>
          {write.error !== null && <ErrorNote error={write.error} />}
        </div>
      </Modal>
    </>
  );
}

/** It is put right by an entry against it. */
export function CounterForm({ row }: { row: LedgerRow }) {
  const may = useMay();
  const by = useClerk();
  const write = useWrite("counter_compensation");
  const tell = useTell();
  const [asking, setAsking] = useState(false);
  const [fen, setFen] = useState<number | null>(row.left_fen);
  const [why, setWhy] = useState("");
  const save = () => {
    if (mistyped(fen)) return;
    write.mutate(
      { entry: row.id, amount_fen: fen, why, by },
      {
        onSuccess: ({ operation, answer }) => {
          setAsking(false);
          tell.done(t("ledger.counter.done", { money: yuan(-answer.amount_fen) }), operation);
        },
      },
    );
  };
  if (!may("counter_compensation")) return null;
  return (
    <>
      <Button type="link" size="small" onClick={() => setAsking(true)} data-testid={`ledger-counter-${row.id}`}>
        {t("ledger.counter")}
      </Button>
      <Modal
        open={asking}
        destroyOnHidden
        title={t("ledger.counter.title")}
        okText={t("ledger.counter.save")}
        onOk={save}
        confirmLoading={write.isPending}
        okButtonProps={{ "data-testid": "ledger-counter-save", disabled: mistyped(fen) }}
        onCancel={() => setAsking(false)}
      >
        <div className={css.form}>
          <p>{t("ledger.counter.text", { money: yuan(row.left_fen) })}</p>
          <Field name={t("ledger.counter.amount")}>
            <Yuan of={fen} onChange={setFen} testid="ledger-counter-amount" />
          </Field>
          <Field name={t("ledger.counter.why")} size="whole">
            <Input
              value={why}
              maxLength={6000}
              onChange={({ target }) => setWhy(target.value)}
              onPressEnter={save}
              data-testid="ledger-counter-why"
            />
          </Field>
          {write.error !== null && <ErrorNote error={write.error} />}
        </div>
      </Modal>
    </>
  );
}
