import { Button, Segmented, Tag } from "antd";
import type { Day } from "../door-types";
import { DayRange } from "../parts/DayRange";
import { useMay } from "../parts/me";
import { PageHead } from "../parts/PageHead";
import { dayOf, daysBefore, shopNow } from "../parts/time";
import { type ChecksAsked, go, goToChecks, usePlace } from "../place";
import { t } from "../words/words";
import { Aside } from "./Aside";
import { Coverage } from "./Coverage";
import css from "./Coverage.module.css";
import { Escapes } from "./Escapes";
import { Mistakes } from "./Mistakes";
import { daysOf, Numbers } from "./Numbers";
import { PartnerSheet } from "./PartnerSheet";
import { Records } from "./Records";

const TABS = ["records", "numbers", "escapes"] as const;
type Tab = (typeof TABS)[number];

/** Every check made at the station, what they add up to, and what came back of them. */
export function Checks() {
  const { checks } = usePlace();
  const may = useMay();
  const today = dayOf(shopNow());
  const asked: ChecksAsked = checks ?? { from: daysBefore(today, 6), to: today, result: "all" };
  const days: [Day, Day] = [asked.from, asked.to];
  const tab = asked.tab ?? "records";
  const picked = asked.of !== undefined || asked.escapes !== undefined;
  return (
    <>
      <PageHead title={t("nav.checks")}>
        <Segmented<Tab>
          value={tab}
          onChange={(to) => goToChecks(ofTab(to, days, today))}
          options={TABS.map((value) => ({
            value,
            label: <span data-testid={`checks-${value}`}>{t(`checks.tab.${value}`)}</span>,
          }))}
        />
        {tab !== "numbers" && (
          <DayRange of={days} onChange={(from, to) => goToChecks({ ...asked, from, to })} testid="checks-days" />
        )}
        {tab === "records" && may("import_partner_checks") && <PartnerSheet days={days} />}
        <Button onClick={() => go("checklists")}>{t("nav.checklists")}</Button>
        <Button type={tab === "numbers" ? "default" : "primary"} onClick={() => go("station")}>
          {t("checks.begin")}
        </Button>
      </PageHead>
      {picked && (
        <p className={css.picked} data-testid="checks-picked">
          {asked.chip !== undefined && asked.chip !== "" && <Tag>{asked.chip}</Tag>}
          <Button
            type="link"
            size="small"
            onClick={() => goToChecks({ from: asked.from, to: asked.to, result: "all", tab })}
          >
            {t("checks.filter.clear")}
          </Button>
        </p>
      )}
      {tab === "numbers" && <Numbers days={days} />}
      {tab === "escapes" && <Escapes key={JSON.stringify(asked)} days={days} of={asked.escapes ?? {}} />}
      {tab === "records" && (
        <>
          {!picked && (
            <div className={css.stack}>
              <Aside />
              <Coverage from={days[0]} to={days[1]} />
              <Mistakes from={days[0]} to={days[1]} />
            </div>
          )}
          <Records
            key={JSON.stringify(asked)}
            days={days}
            of={asked.of ?? {}}
            result={asked.result}
            onResult={(result) => goToChecks({ ...asked, result })}
          />
        </>
      )}
    </>
  );
}

/** Where a tab begins: what passed comes back after weeks, if at all; numbers want more than a week. */
function ofTab(tab: Tab, days: [Day, Day], today: Day): ChecksAsked {
  const untouched = days[0] === daysBefore(today, 6) && days[1] === today;
  if (tab === "escapes" && days[1] === today) return { from: daysBefore(today, 59), to: today, result: "all", tab };
  const [from, to] = tab === "numbers" && untouched ? daysOf("month") : days;
  return { from, to, result: "all", tab };
}
