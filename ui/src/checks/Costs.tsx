import { Button, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Fen, Worth } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { count, fenOf, plainYuan, yuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Numbers.module.css";

/** What an hour and a return cost: the owner's figures, or a preset and the book's mean, called so. */
export function Costs({ told }: { told: Worth }) {
  const typed = (fen: Fen | null) => (fen === null ? "" : plainYuan(fen));
  const [wage, setWage] = useState(typed(told.costs.wage_fen));
  const [each, setEach] = useState(typed(told.costs.return_cost_fen));
  const choose = useWrite("choose_check_costs");
  const tell = useTell();
  const costs = { wage_fen: fenOf(wage), return_cost_fen: fenOf(each) };
  const unread = (text: string, fen: Fen | null) => text.trim() !== "" && fen === null;
  const wrong = unread(wage, costs.wage_fen) || unread(each, costs.return_cost_fen);
  const same = wage === typed(told.costs.wage_fen) && each === typed(told.costs.return_cost_fen);
  const save = () =>
    choose.mutate({ costs }, { onSuccess: ({ operation }) => tell.done(t("numbers.worth.saved"), operation) });
  return (
    <form
      className={css.costs}
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong && !same) save();
      }}
    >
      <Field name={t("numbers.worth.wage")}>
        <Input
          value={wage}
          placeholder={plainYuan(told.wage_fen)}
          status={unread(wage, costs.wage_fen) ? "error" : ""}
          onChange={(event) => setWage(event.target.value)}
          aria-label={t("numbers.worth.wage")}
          data-testid="worth-wage"
        />
      </Field>
      <Field name={t("numbers.worth.return")}>
        <Input
          value={each}
          placeholder={told.mean_refund_fen === null ? "" : plainYuan(told.mean_refund_fen)}
          status={unread(each, costs.return_cost_fen) ? "error" : ""}
          onChange={(event) => setEach(event.target.value)}
          aria-label={t("numbers.worth.return")}
          data-testid="worth-return"
        />
      </Field>
      <Button htmlType="submit" disabled={wrong || same} loading={choose.isPending} data-testid="worth-save">
        {t("numbers.worth.save")}
      </Button>
      <p className={css.presets}>
        {told.costs.wage_fen === null && t("numbers.worth.wage.preset", { money: yuan(told.wage_fen) })}{" "}
        {told.costs.return_cost_fen === null &&
          (told.mean_refund_fen === null
            ? t("numbers.worth.return.unknown")
            : t("numbers.worth.return.mean", { count: count(told.refunds), money: yuan(told.mean_refund_fen) }))}
      </p>
      {choose.error !== null && <ErrorNote error={choose.error} />}
    </form>
  );
}
