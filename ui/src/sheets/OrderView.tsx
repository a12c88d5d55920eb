import { useAnswer } from "../ask";
import type { OrderSheet } from "../door-types";
import { Gallery } from "../evidence/Gallery";
import { RecordLoss } from "../losses/RecordLoss";
import { orderStatus } from "../parts/marks";
import { yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import { Facts } from "./Facts";
import { FullNumber } from "./FullNumber";
import { CasesOf, Checks, Lines } from "./OrderParts";
import { OrderRisk } from "./OrderRisk";
import css from "./sheet.module.css";
import { WarehouseOf } from "./WarehouseOf";

/** One order: what was bought, when it went, how it was checked, what came back. */
export function OrderView({ id }: { id: number }) {
  const order = useAnswer("order_show", { id });
  return <Settled of={order}>{(sheet) => <Sheet sheet={sheet} />}</Settled>;
}

function Sheet({ sheet }: { sheet: OrderSheet }) {
  const now = useNow();
  const { order } = sheet;
  return (
    <div className={css.sheet}>
      <FullNumber of={order.order_no} />
      <Facts
        of={[
          [t("order.status"), orderStatus(order.status)],
          [t("order.paid"), yuan(order.paid_fen)],
          [t("order.created_at"), moment(sheet.created_at, now)],
          [t("order.paid_at"), moment(order.paid_at, now)],
          [t("order.shipped_at"), moment(sheet.shipped_at, now)],
          [t(order.confirmed ? "order.confirmed_at" : "order.signed_at"), moment(order.signed_at, now)],
          [t("order.parcel"), [sheet.carrier, sheet.tracking_no].filter((part) => part !== null).join(" ") || "—"],
          [t("warehouses.order"), <WarehouseOf key="warehouse" sheet={sheet} />],
          [t("order.region"), sheet.region],
        ]}
      />
      <RecordLoss order={order.order_no} />
      {sheet.cases.length === 0 && <OrderRisk order={order.id} />}
      <Lines lines={sheet.lines} />
      <Checks checks={sheet.checks} />
      <Gallery subject={{ order_id: order.id, case_id: null }} />
      <CasesOf cases={sheet.cases} />
    </div>
  );
}
