import { FileExcelOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { lazy, Suspense, useState } from "react";
import type { Day, Today as Figures } from "../door-types";
import { First } from "../first/First";
import { LexiconDue, useLexiconDue } from "../lexicon/Due";
import { DayRule } from "../parts/DayRule";
import { PageHead } from "../parts/PageHead";
import { WaitingRequests } from "../parts/Requests";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay, moment, useNow, weekday } from "../parts/time";
import { useExport } from "../parts/useExport";
import { useKeys } from "../parts/useKeys";
import { go } from "../place";
import { PolicyDue, usePolicyDue } from "../policies/Due";
import { WatchNotice } from "../watch/WatchNotice";
import { t } from "../words/words";
import { Alerts } from "./Alerts";
import { Key } from "./Key";
import { Products } from "./Products";
import { useAlerts, useShopRule, useToday } from "./queries";
import { Radar } from "./Radar";
import { Reasons } from "./Reasons";
import { Skeleton } from "./Skeleton";
import css from "./Today.module.css";
import { Trend } from "./Trend";

// it lies below the first screen: the window does not wait for it
const Below = lazy(() => import("./Below").then(({ Below }) => ({ default: Below })));

/** What the owner does first today, and the judged figure with its honest range. */
export function Today() {
  const shop = useShop();
  const [date, setDate] = useState<Day | null>(null);
  const [rule, setRule] = useShopRule(shop.name);
  const today = useToday(date, rule);
  const due = useLexiconDue();
  const alerts = useAlerts();
  const policies = usePolicyDue();

  return (
    <>
      {(today.data === undefined || today.error !== null) && <PageHead title={t("nav.today")} />}
      <WatchNotice shop={shop.name} platform={shop.platform} />
      <LexiconDue of={due.data} />
      <PolicyDue of={policies.data} />
      <WaitingRequests />
      <Settled of={today} waiting={<Skeleton />}>
        {(figures) =>
          isEmpty(figures) ? (
            <First shop={shop} />
          ) : due.isPending || alerts.isLoading || policies.isLoading ? (
            // what is due stands above: nothing may move under a hand that is about to press
            <Skeleton />
          ) : (
            <div className={css.today}>
              <div className={css.screen}>
                <Head figures={figures} onDate={setDate} onRule={setRule} />
                <Radar figures={figures} />
                <Alerts sheet={alerts.data} />
                <Key figures={figures} />
                <div className={css.charts}>
                  <div className={css.left}>
                    <Trend figures={figures} />
                    <Reasons figures={figures} />
                  </div>
                  <Products figures={figures} />
                </div>
              </div>
              <Suspense fallback={null}>
                <Below />
              </Suspense>
            </div>
          )
        }
      </Settled>
    </>
  );
}

/** A shop without anything in it is not a quiet day. */
function isEmpty(figures: Figures): boolean {
  return (
    figures.orders_in_shop === 0 &&
    figures.reason_cases === 0 &&
    figures.quarantined === 0 &&
    figures.last_import_at === null
  );
}

type HeadProps = { figures: Figures; onDate: (date: Day) => void; onRule: (rule: string) => void };

function Head({ figures, onDate, onRule }: HeadProps) {
  const now = useNow();
  const { date, rule } = figures.daily;
  const until =
    figures.data_until === null ? "" : ` · ${t("nav.fresh.until", { at: moment(figures.data_until, now) })}`;
  return (
    <PageHead title={t("nav.today")} note={`${longDay(date)} ${weekday(date)}${until}`}>
      <DayRule
        date={date}
        rule={rule}
        rules={figures.rules}
        until={figures.data_until}
        onDate={onDate}
        onRule={onRule}
      />
      <ExportDaily figures={figures} />
    </PageHead>
  );
}

function ExportDaily({ figures }: { figures: Figures }) {
  const { shop, date, rule } = figures.daily;
  const write = useExport("export_daily", t("today.export"), `${shop} ${date}.xlsx`, (to) => ({
    shop,
    date,
    rule,
    ...to,
  }));
  useKeys({ "Ctrl+O": () => go("import") });
  return (
    <Tooltip title={t("today.export.hint")}>
      <Button
        icon={<FileExcelOutlined />}
        loading={write.isPending}
        onClick={() => void write.run()}
        data-testid="today-export"
      >
        {t("today.export")}
      </Button>
    </Tooltip>
  );
}
