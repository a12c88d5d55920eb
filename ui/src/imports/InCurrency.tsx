import { Alert, Button } from "antd";
import type { ImportPlan } from "../door-types";
import { CurrencySelect, currencyName } from "../parts/CurrencyChoice";
import { count } from "../parts/numbers";
import { useShops } from "../parts/shop";
import { listed, t } from "../words/words";
import { freeName } from "./OtherPlatform";
import css from "./OtherPlatform.module.css";
import type { Import } from "./useImport";

/** The currency that amounts will be written in, where nobody has said it; and rows whose amounts will not be. */
export function InCurrency({ work, plan }: { work: Import; plan: ImportPlan }) {
  const assumed = plan.report.assumed_currency != null || work.currency !== null;
  return (
    <>
      {assumed && (
        <Alert
          type="info"
          showIcon
          data-testid="import-currency-assumed"
          title={t(work.currency === null ? "import.currency.assumed" : "import.currency.chosen", {
            currency: currencyName(plan.currency, plan.currency_sign),
          })}
          description={
            <div className={css.ways}>
              <CurrencySelect of={plan.currency} sign={plan.currency_sign} onChange={work.sellIn} />
            </div>
          }
        />
      )}
      <Others work={work} plan={plan} />
    </>
  );
}

/** Rows in another currency come in without their amounts; a shop that sells in it is one press away. */
function Others({ work, plan }: { work: Import; plan: ImportPlan }) {
  const shops = useShops().shops.data ?? [];
  const rows = new Map<string, number>();
  for (const file of plan.report.files)
    for (const [code, more] of Object.entries(file.other_currencies ?? {}))
      rows.set(code, (rows.get(code) ?? 0) + (more ?? 0));
  const into = work.into;
  if (rows.size === 0 || into === null) return null;
  const go = (name: string) => work.begin(work.files, { name, platform: into.platform }, work.password, work.pasted);
  const taken = shops.map(({ name }) => name);
  const fitting = shops.filter((shop) => shop.platform === into.platform && rows.has(shop.currency));
  const [most = ""] = [...rows].sort((one, other) => other[1] - one[1]).map(([code]) => code);
  return (
    <Alert
      type="warning"
      showIcon
      data-testid="import-currency-other"
      title={t("import.currency.other", {
        rows: count([...rows.values()].reduce((sum, more) => sum + more, 0)),
        others: listed([...rows.keys()].map((code) => currencyName(code))),
        currency: currencyName(plan.currency, plan.currency_sign),
      })}
      description={
        <>
          <p>{t("import.currency.other.text")}</p>
          <div className={css.ways}>
            {fitting.map(({ name }) => (
              <Button key={name} onClick={() => go(name)} data-testid="import-currency-into">
                {t("import.other_platform.into", { shop: name })}
              </Button>
            ))}
            {fitting.length === 0 && (
              <Button onClick={() => go(freeName(`${into.name} ${most}`, taken))} data-testid="import-currency-new">
                {t("import.currency.new", { currency: currencyName(most) })}
              </Button>
            )}
          </div>
        </>
      }
    />
  );
}
