import { Button, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { PreventedReturn } from "../door-types";
import { Card } from "../parts/Card";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { count, fenOf, plainPercent, plainYuan, typedPercent, yuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Again.module.css";

/** What a return that does not happen is worth, part by part; what nobody told stays unknown. */
export function Worth({ worth }: { worth: PreventedReturn }) {
  const { costs, kept_fen, later, later_profit_fen, total_fen, range_fen } = worth;
  return (
    <Card title={t("again.worth")} note={t("again.worth.note")}>
      <dl className={css.worth} data-testid="again-worth">
        <dt>
          {t("again.worth.kept")}
          <small>
            {worth.mean_refund_fen === null
              ? t("again.worth.refunds.few", { count: count(worth.refunds) })
              : t("again.worth.refunds", { count: count(worth.refunds), mean: yuan(worth.mean_refund_fen) })}
          </small>
        </dt>
        <dd>{kept_fen === null ? unknown(costs.margin) : yuan(kept_fen)}</dd>
        <dt>{t("again.worth.handling")}</dt>
        <dd>{costs.handling_fen === null ? t("again.worth.untold") : yuan(costs.handling_fen)}</dd>
        <dt>
          {t("again.worth.later", { days: worth.days })}
          <small>
            {later.first_fen === null || later.second_fen === null
              ? t("again.worth.later.few", { with: count(later.first), without: count(later.second) })
              : t("again.worth.later.means", { with: yuan(later.first_fen), without: yuan(later.second_fen) })}
          </small>
        </dt>
        <dd>
          {later_profit_fen === null ? (
            unknown(later.difference_fen === null ? null : costs.margin)
          ) : (
            <>
              {yuan(later_profit_fen[0])}
              <small>
                {yuan(later_profit_fen[1])}–{yuan(later_profit_fen[2])}
              </small>
            </>
          )}
        </dd>
      </dl>
      <p className={`${css.total} ${css.line}`}>
        <span>{t("again.worth.total")}</span>
        <b className={total_fen === null ? css.few : css.big} data-testid="again-worth-total">
          {total_fen === null ? t("again.worth.total.unknown") : yuan(total_fen)}
        </b>
        {range_fen !== null && (
          <span className={css.soft}>
            {yuan(range_fen[0])}–{yuan(range_fen[1])}
          </span>
        )}
      </p>
      {later.verdict === "not_shown" && <p className={css.soft}>{t("again.worth.not_shown")}</p>}
      <Costs worth={worth} />
      <p className={css.hint}>{t("again.no_cause")}</p>
    </Card>
  );
}

function unknown(margin: number | null): string {
  return margin === null ? t("again.worth.untold") : t("rate.too_few");
}

function Costs({ worth }: { worth: PreventedReturn }) {
  const { costs } = worth;
  const [margin, setMargin] = useState(costs.margin === null ? "" : plainPercent(costs.margin));
  const [handling, setHandling] = useState(costs.handling_fen === null ? "" : plainYuan(costs.handling_fen));
  const choose = useWrite("choose_again_costs");
  const tell = useTell();
  const typed = { margin: typedPercent(margin), handling_fen: fenOf(handling) };
  const unread = (text: string, value: number | null) => text.trim() !== "" && value === null;
  const wrong = unread(margin, typed.margin) || unread(handling, typed.handling_fen);
  const same = typed.margin === costs.margin && typed.handling_fen === costs.handling_fen;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong || same) return;
        choose.mutate({ costs: typed }, { onSuccess: ({ operation }) => tell.done(t("again.worth.saved"), operation) });
      }}
    >
      <Field name={t("again.worth.margin")}>
        <Input
          className={css.short}
          value={margin}
          suffix="%"
          placeholder="35"
          status={unread(margin, typed.margin) ? "error" : ""}
          onChange={({ target }) => setMargin(target.value)}
          aria-label={t("again.worth.margin")}
          data-testid="again-margin"
        />
      </Field>
      <Field name={t("again.worth.handling.each")}>
        <Input
          className={css.medium}
          value={handling}
          placeholder="18.00"
          status={unread(handling, typed.handling_fen) ? "error" : ""}
          onChange={({ target }) => setHandling(target.value)}
          aria-label={t("again.worth.handling.each")}
          data-testid="again-handling"
        />
      </Field>
      <Button htmlType="submit" disabled={wrong || same} loading={choose.isPending} data-testid="again-costs-save">
        {t("again.worth.save")}
      </Button>
      {choose.error !== null && <ErrorNote error={choose.error} />}
    </form>
  );
}
