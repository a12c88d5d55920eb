import { useAnswer } from "../ask";
import { count, interval, percent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { t } from "../words/words";
import { Worksheet } from "./Worksheet";

/** First buyers by month and how many came back, as the workbook has them. */
export function AgainMonths({ shop, month }: { shop: string; month: string }) {
  const sheet = useAnswer("again_sheet", { shop, product_id: null });
  return (
    <Settled of={sheet}>
      {({ months }) => (
        <Worksheet
          title={t("report.sheet.again")}
          note={t("report.again.note")}
          head={[
            t("again.month"),
            t("again.first_buyers"),
            ...(months[0]?.within ?? []).map(({ days }) => t("again.within", { days })),
          ]}
          rows={months
            .filter((one) => one.month <= month)
            .map((one) => [
              one.month,
              count(one.buyers),
              ...one.within.map(({ complete, again }) => {
                if (again.rate === null) return t("rate.too_few");
                const range = again.interval === null ? "" : ` (${interval(again.interval)})`;
                return complete ? `${percent(again.rate)}${range}` : `${percent(again.rate)} ${t("again.young.short")}`;
              }),
            ])}
          empty={t("again.none")}
        />
      )}
    </Settled>
  );
}
