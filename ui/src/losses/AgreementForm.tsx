import { PlusOutlined } from "@ant-design/icons";
import { AutoComplete, Button, Input, InputNumber, Modal, Segmented } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import type { AgreementDraft, AgreementSheet, AgreementTerm, LossCause } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { mistyped } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useKept } from "../parts/useKept";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { CAUSES } from "./names";
import { TermFields } from "./TermFields";

const unsaved = new Map<string, AgreementDraft>();

function blankTerm(cause: LossCause): AgreementTerm {
  const late = cause === "late";
  return {
    cause,
    clause: "",
    payer: "party",
    way: late ? "per_day" : "share",
    share: late ? null : 10_000,
    sum_fen: late ? 0 : null,
    most_fen: null,
    hours: late ? 48 : null,
    pay_days: 15,
    warranty: cause === "faulty" ? [{ category: null, days: 365 }] : [],
  };
}

function blank(): AgreementDraft {
  const today = dayjs(dayOf(shopNow()));
  return {
    id: null,
    kind: "warehouse",
    party: "",
    first_on: today.format("YYYY-MM-DD"),
    last_on: today.add(1, "year").subtract(1, "day").format("YYYY-MM-DD"),
    remind_days: 30,
    note: null,
    terms: [blankTerm("lost")],
  };
}

type Props = { sheet: AgreementSheet; kept: AgreementDraft | null; onClose: () => void };

/** An agreement: with whom, from when to when, and a term for each cause of loss. */
export function AgreementForm({ sheet, kept, onClose }: Props) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const of = `${shop.name} ${kept?.id ?? "new"}`;
  const [first] = useState(kept ?? blank());
  const [draft, setDraft] = useState(unsaved.get(of) ?? first);
  const changed = JSON.stringify(draft) !== JSON.stringify(first);
  const done = useKept(unsaved, of, changed ? draft : null, t("agreements.kept"));
  const save = useWrite("save_agreement");
  const set = (to: Partial<AgreementDraft>) => {
    save.reset();
    setDraft({ ...draft, ...to });
  };
  const run = () =>
    save.mutate(
      { shop: shop.name, agreement: draft, by },
      {
        onSuccess: ({ operation }) => {
          done();
          tell.done(t("agreements.saved", { party: draft.party.trim() }), operation);
          onClose();
        },
      },
    );
  const lacks =
    draft.party.trim() === "" || draft.terms.some((term) => term.clause.trim() === "") || mistyped(draft.terms);
  const free = CAUSES.filter((cause) => draft.terms.every((term) => term.cause !== cause));
  const next = free[0];
  const names = draft.kind === "warehouse" ? sheet.warehouses : sheet.carriers;
  const change = (at: number, to: AgreementTerm | null) =>
    set({ terms: draft.terms.flatMap((term, place) => (place !== at ? [term] : to === null ? [] : [to])) });
  const day = (name: string, value: string, onDay: (day: string) => void) => (
    <Field name={name}>
      <DatePicker
        value={dayjs(value)}
        allowClear={false}
        onChange={(to) => to !== null && onDay(to.format("YYYY-MM-DD"))}
        aria-label={name}
      />
    </Field>
  );
  return (
    <Modal
      open
      width={860}
      title={t(kept === null ? "agreements.new" : "agreements.edit.title")}
      okText={t("agreements.save")}
      onOk={run}
      confirmLoading={save.isPending}
      okButtonProps={{ "data-testid": "agreement-save", disabled: lacks }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={`${css.fields} ${css.three}`}>
        <Field name={t("agreements.form.kind")}>
          <Segmented
            value={draft.kind}
            onChange={(kind) => set({ kind })}
            options={(["warehouse", "carrier"] as const).map((value) => ({
              value,
              label: <span data-testid={`agreement-kind-${value}`}>{t(`agreements.kind.${value}`)}</span>,
            }))}
          />
        </Field>
        <Field name={t("agreements.form.party")}>
          <AutoComplete
            value={draft.party}
            onChange={(party) => set({ party })}
            options={names.map((value) => ({ value }))}
          >
            <Input maxLength={40} placeholder={t("agreements.form.party.hint")} data-testid="agreement-party" />
          </AutoComplete>
        </Field>
        <Field name={t("agreements.form.remind")}>
          <InputNumber
            precision={0}
            value={draft.remind_days}
            onChange={(remind_days) => set({ remind_days: remind_days ?? 0 })}
          />
        </Field>
        {day(t("agreements.form.first"), draft.first_on, (first_on) => set({ first_on }))}
        {day(t("agreements.form.last"), draft.last_on, (last_on) => set({ last_on }))}
        <Field name={t("losses.form.note")}>
          <Input
            value={draft.note ?? ""}
            maxLength={500}
            onChange={({ target }) => set({ note: target.value === "" ? null : target.value })}
          />
        </Field>
        <div className={`${css.wide} ${css.terms}`}>
          {draft.terms.map((term, at) => (
            <TermFields
              key={term.cause}
              term={term}
              kind={draft.kind}
              categories={sheet.categories}
              causes={[term.cause, ...free]}
              onChange={(to) => change(at, to)}
              onCause={(cause) => change(at, { ...blankTerm(cause), clause: term.clause })}
              onRemove={draft.terms.length > 1 ? () => change(at, null) : null}
            />
          ))}
          {next !== undefined && (
            <Button
              icon={<PlusOutlined />}
              onClick={() => set({ terms: [...draft.terms, blankTerm(next)] })}
              data-testid="agreement-term-add"
            >
              {t("agreements.term.add")}
            </Button>
          )}
        </div>
        {save.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={save.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
