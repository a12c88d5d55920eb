import { AutoComplete, Button, Input, Modal } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../../ask";
import { ErrorNote } from "../../parts/ErrorNote";
import { Field } from "../../parts/Field";
import { useClerk, useMay } from "../../parts/me";
import { ProductPick } from "../../parts/ProductPick";
import { Settled } from "../../parts/Settled";
import { useShop } from "../../parts/shop";
import { useTell } from "../../parts/tell";
import { t } from "../../words/words";
import css from "./Warehouses.module.css";

/** Which warehouse sends which product, where no file says it. */
export function Rules({ onClose }: { onClose: () => void }) {
  const shop = useShop();
  const may = useMay();
  const told = useAnswer("warehouse_rules", { shop: shop.name });
  const { set, error, pending } = useSet();
  return (
    <Modal open title={t("warehouses.rules")} footer={null} onCancel={onClose} width={620} destroyOnHidden>
      <p className={css.note}>{t("warehouses.rules.text")}</p>
      <Settled of={told}>
        {({ rules, known }) => (
          <>
            {may("set_warehouse_rules") && <Form known={known} onSet={set} pending={pending} />}
            {error !== null && <ErrorNote error={error} />}
            {rules.length === 0 ? (
              <p className={css.note}>{t("warehouses.rules.none")}</p>
            ) : (
              <ul className={css.rules} data-testid="warehouse-rule-list">
                {rules.map((rule) => (
                  <li key={rule.product_id}>
                    <span title={rule.product}>{rule.product}</span>
                    <b>{rule.warehouse}</b>
                    <small className={css.by}>{t("warehouses.rules.by", { by: rule.by })}</small>
                    {may("set_warehouse_rules") && (
                      <Button size="small" type="text" onClick={() => set([rule.product_id], null, () => {})}>
                        {t("warehouses.rules.drop")}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Settled>
    </Modal>
  );
}

function useSet() {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const write = useWrite("set_warehouse_rules");
  const set = (products: number[], warehouse: string | null, then: () => void) =>
    write.mutate(
      { shop: shop.name, products, warehouse, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("warehouses.rules.kept"), operation);
          then();
        },
      },
    );
  return { set, error: write.error, pending: write.isPending };
}

type FormProps = {
  known: string[];
  onSet: (products: number[], warehouse: string, then: () => void) => void;
  pending: boolean;
};

function Form({ known, onSet, pending }: FormProps) {
  const [products, setProducts] = useState<number[]>([]);
  const [warehouse, setWarehouse] = useState("");
  return (
    <div className={css.form}>
      <Field name={t("warehouses.rules.products")}>
        <ProductPick
          of={products}
          named={[]}
          onChange={setProducts}
          empty={t("warehouses.rules.pick")}
          testid="warehouse-products"
        />
      </Field>
      <Field name={t("warehouses.rules.name")}>
        <AutoComplete value={warehouse} onChange={setWarehouse} options={known.map((value) => ({ value }))}>
          <Input maxLength={40} data-testid="warehouse-name" />
        </AutoComplete>
      </Field>
      <Button
        type="primary"
        disabled={products.length === 0 || warehouse.trim() === ""}
        loading={pending}
        onClick={() => onSet(products, warehouse, () => setProducts([]))}
        data-testid="warehouse-keep"
      >
        {t("warehouses.rules.keep")}
      </Button>
    </div>
  );
}
