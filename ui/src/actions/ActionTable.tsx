import { Table } from "antd";
import type { ChangeRow } from "../door-types";
import { pagesOf } from "../parts/pages";
import { shortDay, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import { ActionActs } from "./ActionActs";
import { ActionMore } from "./ActionMore";
import css from "./Actions.module.css";

/** A line for each action: what, of which kind, who, by when, and the next step. */
export function ActionTable({ rows }: { rows: ChangeRow[] }) {
  return (
    <div data-testid="changes">
      <Table<ChangeRow>
        size="small"
        rowKey="id"
        dataSource={rows}
        pagination={pagesOf(50)}
        locale={{ emptyText: t("actions.none.here") }}
        expandable={{ expandedRowRender: (row) => <ActionMore of={row} />, expandRowByClick: false }}
        columns={[
          { title: t("changes.what"), render: (_, row) => <What of={row} /> },
          {
            title: t("action.kind"),
            width: 96,
            render: (_, { kind }) => (kind === null ? "—" : t(`action.kind.${kind}`)),
          },
          { title: t("action.owner"), width: 92, render: (_, { owner }) => owner ?? "—" },
          { title: t("action.due"), width: 104, render: (_, row) => <Due of={row} /> },
          { title: t("action.stands"), width: 210, render: (_, row) => <ActionActs of={row} /> },
        ]}
      />
    </div>
  );
}

function What({ of }: { of: ChangeRow }) {
  const { product_id, product, what, expected } = of;
  return (
    <div className={css.what} data-testid={`action-${of.id}`}>
      <b>{what}</b>
      <span className={css.soft}>
        {product_id !== null && (
          <button type="button" className={css.link} onClick={() => open({ is: "product", id: product_id })}>
            {product ?? "—"}
          </button>
        )}
        {expected !== null && <span>{t("action.hopes", { expected })}</span>}
      </span>
    </div>
  );
}

function Due({ of }: { of: ChangeRow }) {
  const now = useNow();
  if (of.due_on === null) return <>—</>;
  return (
    <span className={of.overdue ? css.overdue : undefined} data-testid={`action-due-${of.id}`}>
      {shortDay(of.due_on, now)}
      {of.overdue && <b>{t("action.overdue")}</b>}
    </span>
  );
}
