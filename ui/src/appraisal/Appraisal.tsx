import { FileExcelOutlined, SlidersOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Appraisal as Month } from "../door-types";
import { Card } from "../parts/Card";
import { MonthPick } from "../parts/MonthPick";
import { MonthTabs } from "../parts/MonthTabs";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { dayOf, monthBefore, monthName, shopNow } from "../parts/time";
import { useExport } from "../parts/useExport";
import { t } from "../words/words";
import css from "./Appraisal.module.css";
import { Person } from "./Person";
import { Rules } from "./Rules";
import { tenths } from "./values";

/** What each person is measured by in a month, fairly counted, with the word they may put in. */
export function Appraisal() {
  const shop = useShop();
  const may = useMay();
  const [month, setMonth] = useState(() => monthBefore(dayOf(shopNow()).slice(0, 7)));
  const [weighing, setWeighing] = useState(false);
  const answer = useAnswer("appraisal_sheet", { shop: shop.name, month });
  const file = `${t("appraisal.file", { shop: shop.name, month })}.xlsx`;
  const write = useExport("export_appraisal", t("appraisal.export"), file, (to) => ({ shop: shop.name, month, ...to }));
  return (
    <div className={css.page}>
      <PageHead title={t("nav.appraisal")} note={t("appraisal.note")}>
        <MonthTabs here="appraisal" />
        <MonthPick month={month} onPick={setMonth} label={t("report.month")} testid="appraisal-month" />
        {may("save_appraisal_rule") && (
          <Button icon={<SlidersOutlined />} onClick={() => setWeighing(true)} data-testid="appraisal-rules">
            {t("appraisal.rules")}
          </Button>
        )}
        {may("export_appraisal") && (
          <Button
            type="primary"
            icon={<FileExcelOutlined />}
            loading={write.isPending}
            onClick={() => void write.run()}
            data-testid="appraisal-export"
          >
            {t("appraisal.export")}
          </Button>
        )}
      </PageHead>
      <Settled of={answer}>
        {(sheet) => (
          <>
            {sheet.closed && (
              <Alert type="info" showIcon title={t("appraisal.closed", { month: monthName(sheet.month) })} />
            )}
            <People sheet={sheet} />
            {weighing && <Rules sheet={sheet} onClose={() => setWeighing(false)} />}
          </>
        )}
      </Settled>
    </div>
  );
}

function People({ sheet }: { sheet: Month }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const keyOf = ({ job, name }: { job: string; name: string }) => `${job} ${name}`;
  const here = sheet.people.find((person) => keyOf(person) === chosen) ?? sheet.people[0];
  if (here === undefined) {
    return (
      <Card>
        <Nothing title={t("appraisal.empty.title")} text={t("appraisal.empty.text")} />
      </Card>
    );
  }
  return (
    <div className={css.columns}>
      <div className={css.people}>
        <Card title={t("appraisal.people")} flush>
          <ul data-testid="appraisal-people">
            {sheet.people.map((person) => {
              const waiting = person.objections.filter(({ accepted }) => accepted === null).length;
              return (
                <li key={keyOf(person)}>
                  <button
                    type="button"
                    className={person === here ? `${css.who} ${css.here}` : css.who}
                    aria-current={person === here}
                    onClick={() => setChosen(keyOf(person))}
                  >
                    <b>{person.name}</b>
                    <span>{person.score === null ? "—" : tenths(person.score)}</span>
                    <span className={css.soft}>
                      {t(`appraisal.job.${person.job}`)}
                      {waiting > 0 && (
                        <span className={css.amber}> · {t("appraisal.objections.waiting", { count: waiting })}</span>
                      )}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </Card>
        {sheet.people.every(({ job }) => job !== "designer") && (
          <p className={css.soft}>{t("appraisal.designers.hint")}</p>
        )}
      </div>
      <Person key={keyOf(here)} sheet={sheet} person={here} />
    </div>
  );
}
