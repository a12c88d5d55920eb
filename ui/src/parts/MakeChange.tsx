import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ActionKind, ActionPlan, ChangeAdvised } from "../door-types";
import { t } from "../words/words";
import { AskClerk } from "./Clerk";
import { shopToday } from "./DatePicker";
import { ErrorNote } from "./ErrorNote";
import { Field } from "./Field";
import css from "./MakeChange.module.css";
import { useClerk } from "./me";
import { PlanFields } from "./PlanFields";
import { ProductPick } from "./ProductPick";
import { useShop } from "./shop";
import { useTell } from "./tell";
import { daysBefore } from "./time";

/** Whose words, which advice or which figure an improvement action comes from, and what is known of it. */
export type Source = {
  product_id: number | null;
  product: string | null;
  what: string;
  callbacks: number[];
  feedback: number[];
  advice?: ChangeAdvised;
  kind?: ActionKind;
  expected?: string;
};

/** An action is proposed to be done in two weeks. */
const USUAL_DAYS = 14;

type Props = { source: Source; onClose: () => void };

/** Chooses an improvement action; whoever has no name yet is asked for it first. */
export function MakeChange({ source, onClose }: Props) {
  const clerk = useClerk();
  return (
    <Modal open title={t("changes.choose")} footer={null} onCancel={onClose} width={560} destroyOnHidden>
      {clerk === "" ? <AskClerk /> : <ChangeForm source={source} clerk={clerk} onClose={onClose} />}
    </Modal>
  );
}

/** What, of which kind, by whom, by when, and what is hoped of it. */
function ChangeForm({ source, clerk, onClose }: Props & { clerk: string }) {
  const shop = useShop();
  const [what, setWhat] = useState(source.what);
  const [products, setProducts] = useState<number[]>(source.product_id === null ? [] : [source.product_id]);
  const [plan, setPlan] = useState<ActionPlan>({
    kind: source.kind ?? null,
    owner: clerk,
    due_on: daysBefore(shopToday().format("YYYY-MM-DD"), -USUAL_DAYS),
    expected: source.expected ?? null,
  });
  const choose = useWrite("choose_change");
  const tell = useTell();
  const keep = () => {
    if (choose.isPending || what.trim() === "") return;
    const { callbacks, feedback, advice = null } = source;
    choose.mutate(
      { shop: shop.name, product_id: products[0] ?? null, what, callbacks, feedback, by: clerk, advice, plan },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("changes.chosen"), operation);
          onClose();
        },
      },
    );
  };
  return (
    <div className={css.form} data-testid="change-form">
      {source.product !== null ? (
        <p className={css.about}>{source.product}</p>
      ) : (
        source.advice === undefined && (
          <Field name={t("action.product")} size="whole">
            <ProductPick
              of={products}
              named={[]}
              onChange={(chosen) => setProducts(chosen.slice(-1))}
              empty={t("action.product.none")}
              testid="change-product"
            />
          </Field>
        )
      )}
      <Field name={t("changes.what")} size="whole">
        <Input.TextArea
          autoFocus
          autoSize
          value={what}
          maxLength={6000}
          onChange={(event) => setWhat(event.target.value)}
          onPressEnter={(event) => {
            if (event.shiftKey) return;
            event.preventDefault();
            keep();
          }}
          data-testid="change-what"
        />
      </Field>
      <PlanFields plan={plan} onChange={setPlan} from={shopToday().format("YYYY-MM-DD")} />
      {choose.error !== null && <ErrorNote error={choose.error} />}
      <Button
        type="primary"
        className={css.keep}
        disabled={what.trim() === ""}
        loading={choose.isPending}
        onClick={keep}
        data-testid="change-keep"
      >
        {t("changes.choose")}
      </Button>
    </div>
  );
}
