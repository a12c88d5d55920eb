import { AutoComplete, Button, Form, Input, Radio } from "antd";
import { currencySign } from "../parts/currency";
import { ErrorNote } from "../parts/ErrorNote";
import { fenOf } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { tailOf } from "../parts/tail";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { useAddCase } from "./queries";

const KINDS = ["refund_only", "return_refund", "exchange", "reship", "repair", "complaint"] as const;
const REASONS = ["quality", "stain", "size", "colour", "wrong", "missing_part", "seven_days"] as const;

type Fields = { order_no?: string; product?: string; kind: (typeof KINDS)[number]; reason: string; amount?: string };

/** A return entered by hand; a later import of the same order finds it. */
export function AddCase({ order, onDone }: { order: string; onDone: () => void }) {
  const shop = useShop();
  const add = useAddCase();
  const tell = useTell();

  const save = ({ order_no, product, kind, reason, amount }: Fields) =>
    add.mutate(
      {
        shop: shop.name,
        order_no: blank(order_no),
        product: blank(product),
        kind,
        reason: reason.trim(),
        refund_fen: fenOf(amount ?? ""),
        applied_at: null,
      },
      {
        onSuccess: ({ operation, answer }) => {
          const unknown = answer.order_no !== null && !answer.order_known;
          const said = unknown ? "cases.added.order_unknown" : "cases.added";
          tell.done(t(said, { tail: tailOf(answer.order_no ?? answer.case_no) }), operation);
          onDone();
        },
      },
    );

  return (
    <Form<Fields>
      layout="vertical"
      requiredMark={false}
      onFinish={save}
      initialValues={{ kind: "return_refund", order_no: order }}
    >
      <Form.Item name="order_no" label={t("cases.form.order_no")} extra={t("cases.form.order_no.hint")}>
        <Input autoFocus maxLength={40} data-testid="case-order-no" />
      </Form.Item>
      <Form.Item name="product" label={t("cases.form.product")}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="kind" label={t("case.kind")}>
        <Radio.Group options={KINDS.map((kind) => ({ value: kind, label: t(`case.kind.${kind}`) }))} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t("case.reason")}
        rules={[{ required: true, whitespace: true, message: t("cases.form.reason.missing") }]}
      >
        <AutoComplete
          options={REASONS.map((reason) => ({ value: t(`cases.form.reason.${reason}`) }))}
          placeholder={t("cases.form.reason.hint")}
          data-testid="case-reason"
        />
      </Form.Item>
      <Form.Item name="amount" label={t("cases.form.amount")} rules={[{ validator: amountReads }]}>
        <Input prefix={currencySign()} inputMode="decimal" maxLength={14} data-testid="case-amount" />
      </Form.Item>
      {add.error !== null && <ErrorNote error={add.error} />}
      <Form.Item style={{ marginTop: 12 }}>
        <Button type="primary" size="large" htmlType="submit" block loading={add.isPending} data-testid="case-save">
          {t("cases.add")}
        </Button>
      </Form.Item>
    </Form>
  );
}

function amountReads(_: unknown, typed: string | undefined): Promise<void> {
  if (typed === undefined || typed.trim() === "" || fenOf(typed) !== null) return Promise.resolve();
  return Promise.reject(new Error(t("cases.form.amount.unreadable")));
}

function blank(typed: string | undefined): string | null {
  return typed === undefined || typed.trim() === "" ? null : typed.trim();
}
