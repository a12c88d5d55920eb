import { Checkbox, Input, Modal, Segmented, Select } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { LedgerBudget, LedgerKind, LedgerLiable, LedgerRules, LedgerWay } from "../door-types";
import { AskLeave } from "../parts/AskLeave";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { mistyped, yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Ledger.module.css";
import { LiableFields } from "./LiableFields";
import { kindName, OF_ORDER, WAYS } from "./words";

/** What is proposed of a kind; null where nothing is usual. */
function usual(rules: LedgerRules, kind: LedgerKind): number | null {
  if (kind === "thanks") return rules.thanks_fen;
  if (kind === "trouble") return rules.trouble_fen;
  return kind === "freight" ? rules.freight_fen : null;
}

type Props = { budget: LedgerBudget; caseId?: number; first?: LedgerKind; onClose: () => void };

/** Compensation is promised, or was just paid: for an order, or for the case that it is opened from. */
export function GiveForm({ budget, caseId, first = "thanks", onClose }: Props) {
  const shop = useShop();
  const by = useClerk();
  const { rules } = budget;
  const [order, setOrder] = useState("");
  const [kind, setKind] = useState<LedgerKind>(first);
  const [way, setWay] = useState<LedgerWay>(WAYS[first][0] ?? "transfer");
  const [fen, setFen] = useState<number | null>(usual(rules, first));
  const [gift, setGift] = useState<number | null>(null);
  const [liable, setLiable] = useState<LedgerLiable>("shop");
  const [partner, setPartner] = useState("");
  const [note, setNote] = useState("");
  const [approver, setApprover] = useState("");
  const [paid, setPaid] = useState(false);
  const write = useWrite("give_compensation");
  const tell = useTell();
  const without = kind === "gift" && gift === null;
  const some = (text: string) => (text.trim() === "" ? null : text);
  const choose = (to: LedgerKind) => {
    write.reset();
    setKind(to);
    setWay(WAYS[to][0] ?? "transfer");
    setGift(null);
    setFen(usual(rules, to) ?? fen);
  };
  const save = () =>
    write.mutate(
      {
        shop: shop.name,
        case_id: caseId ?? null,
        order_no: caseId === undefined ? some(order) : null,
        kind,
        way,
        cause: null,
        amount_fen: kind === "gift" ? 0 : (fen ?? 0),
        gift_id: kind === "gift" ? gift : null,
        at: null,
        paid,
        platform_no: null,
        liable,
        partner: some(partner),
        note: some(note),
        approver: some(approver),
        by,
      },
      {
        onSuccess: ({ operation, answer }) => {
          const done = t("ledger.form.done", { kind: kindName(kind), money: yuan(answer.amount_fen) });
          const left =
            answer.month_left_fen === null ? "" : t("ledger.form.left", { money: yuan(answer.month_left_fen) });
          tell.done(`${done} ${left}`.trim(), operation);
          onClose();
        },
      },
    );
  const alone =
    kind === "thanks" ? rules.thanks_most_fen : kind === "trouble" ? rules.trouble_most_fen : rules.single_fen;
  return (
    <Modal
      open
      width={560}
      title={t("ledger.form.title")}
      okText={t("ledger.form.save")}
      onOk={save}
      confirmLoading={write.isPending}
      okButtonProps={{ "data-testid": "give-save", disabled: without || (kind !== "gift" && mistyped(fen)) }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={css.fields} onInput={() => write.reset()}>
        <p className={`${css.soft} ${css.whole}`}>{t("ledger.form.note")}</p>
        {caseId === undefined && (
          <Field name={t("ledger.form.order")} size="whole">
            <Input
              autoFocus
              value={order}
              maxLength={40}
              placeholder={t("ledger.form.order.hint")}
              onChange={({ target }) => setOrder(target.value)}
              data-testid="give-order"
            />
          </Field>
        )}
        <Field name={t("ledger.form.kind")}>
          <Select<LedgerKind>
            value={kind}
            onChange={choose}
            options={[...(caseId === undefined ? [] : (["refund_part"] as const)), ...OF_ORDER].map((value) => ({
              value,
              label: t(`ledger.kind.${value}`),
            }))}
            data-testid="give-kind"
          />
        </Field>
        <Field name={t(kind === "gift" ? "ledger.form.gift" : "ledger.form.amount")}>
          {kind === "gift" ? (
            <Select<number | null>
              value={gift}
              placeholder={t("ledger.form.gift")}
              notFoundContent={t("ledger.form.gift.none")}
              onChange={(to) => {
                setGift(to);
                write.reset();
              }}
              options={budget.gifts.map((one) => ({
                value: one.gift.id,
                label: t("ledger.form.gift.left", {
                  name: one.gift.name,
                  money: yuan(one.gift.value_fen),
                  left: one.left,
                }),
              }))}
              data-testid="give-gift"
            />
          ) : (
            <Yuan key={kind} of={fen} onChange={setFen} testid="give-amount" />
          )}
          {without && (
            <p className={css.soft} data-testid="give-gift-which">
              {t("ledger.form.gift.which")}
            </p>
          )}
        </Field>
        {WAYS[kind].length > 1 && (
          <Field name={t("ledger.form.way")} size="whole">
            <Segmented<LedgerWay>
              value={way}
              onChange={setWay}
              options={WAYS[kind].map((value) => ({ value, label: t(`ledger.way.${value}`) }))}
            />
          </Field>
        )}
        <Field name={t("ledger.form.agreed")} size="whole">
          <Input
            value={note}
            maxLength={6000}
            placeholder={t("ledger.form.agreed.hint")}
            onChange={({ target }) => setNote(target.value)}
            data-testid="give-note"
          />
        </Field>
        <LiableFields liable={liable} onLiable={setLiable} partner={partner} onPartner={setPartner} />
        <Field name={t("ledger.form.approver", { most: yuan(alone) })}>
          <Input
            value={approver}
            maxLength={40}
            onChange={({ target }) => setApprover(target.value)}
            data-testid="give-approver"
          />
        </Field>
        <Checkbox className={css.whole} checked={paid} onChange={({ target }) => setPaid(target.checked)}>
          {t("ledger.form.paid")}
        </Checkbox>
      </div>
      {write.error !== null && (
        <div className={css.refused}>
          <ErrorNote error={write.error} />
          <AskLeave command="give_compensation" ask={write.variables ?? {}} refused={write.error} onAsked={onClose} />
        </div>
      )}
    </Modal>
  );
}
