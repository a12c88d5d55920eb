import { InputNumber, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Candidates } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Partners.module.css";

/** How much each criterion weighs; price may weigh so much and no more. */
export function WeightsForm({ of, onClose }: { of: Candidates; onClose: () => void }) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const [weights, setWeights] = useState(of.weights);
  const [most, setMost] = useState(of.price_most);
  const set = useWrite("set_candidate_weights");
  const run = () =>
    set.mutate(
      { shop: shop.name, weights, price_most: most, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("candidates.weights.kept"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("candidates.weights")}
      okText={t("candidates.save")}
      onOk={run}
      confirmLoading={set.isPending}
      okButtonProps={{ "data-testid": "candidate-weights-save" }}
      onCancel={onClose}
    >
      <div className={css.fields}>
        <p className={`${css.soft} ${css.wide}`}>{t("candidates.weights.text")}</p>
        {weights.map(({ criterion, weight }) => (
          <Field key={criterion} name={t(`candidates.criterion.${criterion}`)}>
            <InputNumber
              precision={0}
              value={weight}
              onChange={(to) =>
                setWeights(weights.map((one) => (one.criterion === criterion ? { ...one, weight: to ?? 0 } : one)))
              }
              data-testid={`candidate-weight-${criterion}`}
            />
          </Field>
        ))}
        <Field name={t("candidates.price_most")}>
          <InputNumber precision={0} suffix="%" value={most} onChange={(to) => setMost(to ?? 0)} />
        </Field>
        {set.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={set.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
