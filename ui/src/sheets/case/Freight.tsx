import { Button, Input, Select } from "antd";
import { useEffect, useRef, useState } from "react";
import { useWrite } from "../../ask";
import type { CaseSheet, FreightWay } from "../../door-types";
import { AskLeave } from "../../parts/AskLeave";
import { ErrorNote } from "../../parts/ErrorNote";
import { Field } from "../../parts/Field";
import { useClerk } from "../../parts/me";
import { mistyped, yuan } from "../../parts/numbers";
import { sellsAbroad, useShop } from "../../parts/shop";
import { useTell } from "../../parts/tell";
import { Yuan } from "../../parts/Yuan";
import { t } from "../../words/words";
import css from "./case.module.css";

const WAYS: readonly FreightWay[] = ["insurance", "prepaid_label", "paid_by_shop", "paid_by_buyer"];

/** Ways that cost the shop something. */
const COSTS: ReadonlySet<string> = new Set(["prepaid_label", "paid_by_shop"]);

/** Who pays the way back. What the shop pays back is given in the ledger, and its sum is shown from there. */
export function Freight({ sheet }: { sheet: CaseSheet }) {
  const by = useClerk();
  const tell = useTell();
  const write = useWrite("record_freight");
  const [chosen, setChosen] = useState<FreightWay | null>(null);
  const [fen, setFen] = useState<number | null>(sheet.freight_fen);
  const [approver, setApprover] = useState("");
  const way = chosen ?? sheet.freight_way;
  const abroad = sellsAbroad(useShop());
  const ways = WAYS.filter((one) => one !== "insurance" || !abroad || way === one);
  useLeft(chosen !== null && COSTS.has(chosen));
  const ask = (to: FreightWay, amount: number | null) => ({
    seen: { id: sheet.case.id, version: sheet.desk.version },
    way: to,
    freight_fen: COSTS.has(to) ? amount : null,
    approver: approver.trim() === "" ? null : approver,
    by,
  });
  const done = () => {
    setChosen(null);
    write.reset();
  };
  const save = (to: FreightWay, amount: number | null) =>
    write.mutate(ask(to, amount), {
      onSuccess: ({ operation }) => {
        tell.done(t("caseview.saved"), operation);
        done();
      },
    });
  const choose = (to: string) => {
    const found = WAYS.find((one) => one === to);
    if (found === undefined) return;
    setChosen(found);
    if (!COSTS.has(found)) save(found, null);
  };
  return (
    <Field name={t("caseview.freight")}>
      <Select<string>
        value={way}
        placeholder={t("caseview.freight.none")}
        options={ways.map((one) => ({ value: one, label: t(`freight.${one}`) }))}
        onChange={choose}
        data-testid="case-freight"
      />
      {chosen === null && sheet.freight_fen !== null && sheet.freight_fen > 0 && (
        <span className={css.soft} data-testid="case-freight-sum">
          {t(sheet.freight_way === "paid_by_shop" ? "caseview.freight.given" : "caseview.freight.cost", {
            money: yuan(sheet.freight_fen),
          })}
        </span>
      )}
      {chosen !== null && COSTS.has(chosen) && (
        <div className={css.form}>
          <span className={css.soft}>{t(`caseview.freight.ask.${chosen === "paid_by_shop" ? "shop" : "label"}`)}</span>
          <Yuan
            of={fen}
            onChange={setFen}
            onPressEnter={() => !mistyped(fen) && save(chosen, fen)}
            testid="case-freight-fen"
            label={t("caseview.freight.amount")}
          />
          {chosen === "paid_by_shop" && write.error !== null && (
            <Input
              value={approver}
              maxLength={40}
              placeholder={t("plays.form.approver")}
              aria-label={t("plays.form.approver")}
              onChange={({ target }) => setApprover(target.value)}
            />
          )}
          {write.error !== null && <ErrorNote error={write.error} />}
          <AskLeave command="record_freight" ask={write.variables ?? {}} refused={write.error} onAsked={done} />
          <div className={css.steps}>
            <Button
              size="small"
              type="primary"
              disabled={mistyped(fen)}
              loading={write.isPending}
              onClick={() => save(chosen, fen)}
              data-testid="case-freight-save"
            >
              {t("caseview.contact.save")}
            </Button>
            <Button size="small" onClick={done}>
              {t("sheet.back")}
            </Button>
          </div>
        </div>
      )}
      {chosen !== null && !COSTS.has(chosen) && write.error !== null && <ErrorNote error={write.error} />}
    </Field>
  );
}

/** Says so to whoever goes to another case before the amount was saved. */
function useLeft(open: boolean) {
  const tell = useTell();
  const left = useRef({ open, hint: tell.hint });
  left.current = { open, hint: tell.hint };
  useEffect(
    () => () => {
      if (left.current.open) left.current.hint(t("caseview.freight.left"));
    },
    [],
  );
}
