import { Select } from "antd";
import type { ExperimentPopulation } from "../door-types";
import { Field } from "../parts/Field";
import { classText } from "../parts/marks";
import { ProductPick } from "../parts/ProductPick";
import { t } from "../words/words";

const KINDS = ["refund_only", "return_refund", "exchange", "reship", "repair"] as const;
const CLASSES = ["quality", "description", "missing_or_wrong", "logistics", "buyer", "other"] as const;

type Props = { of: ExperimentPopulation; cases: boolean; onChange: (to: ExperimentPopulation) => void };

/** Whom a test is about; what is left open stands for all. Orders know neither kind nor reason. */
export function PopulationFields({ of, cases, onChange }: Props) {
  return (
    <>
      {cases && (
        <>
          <Field name={t("experiments.form.kinds")}>
            <Select<string[]>
              mode="multiple"
              value={of.kinds}
              placeholder={t("experiments.form.all")}
              onChange={(kinds) => onChange({ ...of, kinds })}
              options={KINDS.map((value) => ({ value, label: t(`case.kind.${value}`) }))}
              data-testid="experiment-kinds"
            />
          </Field>
          <Field name={t("experiments.form.classes")}>
            <Select<string[]>
              mode="multiple"
              value={of.classes}
              placeholder={t("experiments.form.all")}
              onChange={(classes) => onChange({ ...of, classes })}
              options={CLASSES.map((value) => ({ value, label: classText(value) }))}
              data-testid="experiment-classes"
            />
          </Field>
        </>
      )}
      <Field name={t("experiments.form.products")}>
        <ProductPick
          of={of.products}
          named={[]}
          onChange={(products) => onChange({ ...of, products })}
          empty={t("experiments.form.all")}
          testid="experiment-products"
        />
      </Field>
    </>
  );
}
