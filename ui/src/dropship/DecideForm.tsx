import { Input, Modal, Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { PartnerDecision, PartnerPlan } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { count, shareOf } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { figureName } from "./names";
import css from "./Partners.module.css";
import { warningText } from "./Warnings";

const DECISIONS: readonly PartnerDecision[] = ["keep", "replace"];

/** Keep or replace, with the reason; the orders of all partners stand beside it. */
export function DecideForm({ plan, onClose }: { plan: PartnerPlan; onClose: () => void }) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const [decision, setDecision] = useState<PartnerDecision>("keep");
  const [why, setWhy] = useState("");
  const decide = useWrite("decide_partner");
  const table = useAnswer("partner_table", { shop: shop.name, from: null, to: null }).data;
  const run = () =>
    decide.mutate(
      { plan: plan.id, decision, why, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("partner.decided", { partner: plan.partner }), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      width={620}
      title={t("partner.decide.title", { partner: plan.partner })}
      okText={t("partner.decide")}
      onOk={run}
      confirmLoading={decide.isPending}
      okButtonProps={{ "data-testid": "partner-decide-save", disabled: why.trim() === "" }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={css.fields}>
        <p className={`${css.soft} ${css.wide}`}>{warningText(plan.warned)}</p>
        <table className={`${css.table} ${css.wide}`} data-testid="partner-decide-orders">
          <thead>
            <tr>
              <th>{t("nav.partners")}</th>
              <th className={css.right}>{t("partners.orders")}</th>
              <th className={css.right}>{figureName(plan.figure)}</th>
            </tr>
          </thead>
          <tbody>
            {table?.partners.map((row) => {
              const told = row.figures.find(({ figure }) => figure === plan.figure);
              return (
                <tr key={row.partner}>
                  <td className={css.name}>{row.partner}</td>
                  <td className={css.right}>{count(row.orders)}</td>
                  <td className={css.right}>{told === undefined ? "" : shareOf(told.rate)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <Field name={t("partner.decide")} size="whole">
          <Segmented
            value={decision}
            onChange={setDecision}
            options={DECISIONS.map((value) => ({
              value,
              label: <span data-testid={`partner-decision-${value}`}>{t(`partner.decision.${value}`)}</span>,
            }))}
          />
        </Field>
        <Field name={t("partner.decide.why")} size="whole">
          <Input.TextArea
            autoSize
            value={why}
            maxLength={500}
            onChange={({ target }) => setWhy(target.value)}
            data-testid="partner-decide-why"
          />
        </Field>
        {decide.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={decide.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
