/** Fields that a text can name, by their names in its language. */
export const FIELDS: Record<string, string[]> = {
  "zh-CN": [
    "商品",
    "规格",
    "订单尾号",
    "称呼",
    "客服",
    "处理时限",
    "发出时限",
    "退款金额",
    "补偿",
    "快递",
    "店铺",
    "运费",
  ],
  "zh-TW": [
    "商品",
    "規格",
    "訂單尾號",
    "稱呼",
    "客服",
    "處理時限",
    "發出時限",
    "退款金額",
    "補償",
    "宅配",
    "賣場",
    "運費",
  ],
  en: [
    "product",
    "spec",
    "order_tail",
    "name",
    "clerk",
    "by_when",
    "ships_by",
    "amount",
    "compensation",
    "carrier",
    "shop",
    "freight",
  ],
};

/** The core's id of a field by its name in a text. */
const IDS = [
  "product",
  "spec",
  "order_tail",
  "buyer",
  "clerk",
  "by_when",
  "ships_by",
  "amount",
  "compensation",
  "carrier",
  "shop",
  "freight",
];

export function fieldId(name: string): string {
  for (const names of Object.values(FIELDS)) {
    const at = names.indexOf(name);
    if (at >= 0) return IDS[at] ?? name;
  }
  return name;
}
