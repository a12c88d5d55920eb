import { AutoComplete, Button, Input, Space } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { OrderSheet } from "../door-types";
import { useClerk, useMay } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";

/** The warehouse that sent an order, and how somebody says it was another one. */
export function WarehouseOf({ sheet: { order, warehouse } }: { sheet: OrderSheet }) {
  const may = useMay();
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <Space size={6}>
        {warehouse ?? t("warehouses.order.none")}
        {may("set_order_warehouse") && (
          <Button size="small" type="link" onClick={() => setTyped(warehouse ?? "")} data-testid="order-warehouse">
            {t("warehouses.order.set")}
          </Button>
        )}
      </Space>
    );
  }
  return <Form order={order.id} typed={typed} onType={setTyped} onClose={() => setTyped(null)} />;
}

type Props = { order: number; typed: string; onType: (name: string) => void; onClose: () => void };

function Form({ order, typed, onType, onClose }: Props) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const may = useMay();
  const known = useAnswer("warehouse_rules", { shop: shop.name }, may("warehouse_rules") ? "now" : "not_yet").data
    ?.known;
  const write = useWrite("set_order_warehouse");
  const keep = (warehouse: string | null) =>
    write.mutate(
      { order, warehouse, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("warehouses.rules.kept"), operation);
          onClose();
        },
        onError: tell.refused,
      },
    );
  return (
    <Space size={6} wrap>
      <AutoComplete
        size="small"
        autoFocus
        style={{ width: 160 }}
        value={typed}
        onChange={onType}
        options={(known ?? []).map((value) => ({ value }))}
      >
        <Input size="small" maxLength={40} aria-label={t("warehouses.order")} data-testid="order-warehouse-name" />
      </AutoComplete>
      <Button
        size="small"
        type="primary"
        disabled={typed.trim() === ""}
        loading={write.isPending}
        onClick={() => keep(typed)}
        data-testid="order-warehouse-keep"
      >
        {t("warehouses.rules.keep")}
      </Button>
      <Button size="small" onClick={() => keep(null)}>
        {t("warehouses.order.back")}
      </Button>
    </Space>
  );
}
