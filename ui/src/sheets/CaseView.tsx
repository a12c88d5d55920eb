import { Button } from "antd";
import { useAnswer } from "../ask";
import { CostOfCase } from "../costs/CostOfCase";
import type { CaseSheet } from "../door-types";
import { Gallery } from "../evidence/Gallery";
import { TagsOf } from "../lexicon/TagsOf";
import { RecordLoss } from "../losses/RecordLoss";
import { Advice } from "../parts/Advice";
import { caseStands, classText } from "../parts/marks";
import { useMay } from "../parts/me";
import { RequestsOf } from "../parts/Requests";
import { ScriptsFor } from "../parts/ScriptsFor";
import { Settled } from "../parts/Settled";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { PlaysOf } from "../plays/PlaysOf";
import { t, textOf } from "../words/words";
import { Alike } from "./case/Alike";
import { Allowed } from "./case/Allowed";
import { CameBack } from "./case/CameBack";
import { CaseHead } from "./case/CaseHead";
import { ContactForm } from "./case/ContactForm";
import css from "./case/case.module.css";
import { Due } from "./case/Due";
import { Notes } from "./case/Notes";
import { Standing } from "./case/Standing";
import { Steps } from "./case/Steps";
import { ThreeReasons } from "./case/ThreeReasons";
import { Timeline } from "./case/Timeline";
import { Tricks } from "./case/Tricks";
import { Facts } from "./Facts";
import { GuideOf } from "./GuideOf";
import { Checks, Lines } from "./OrderParts";

/** One case: until when, why, where it stands and what comes next; below it, all that has happened. */
export function CaseView({ id, onJoined }: { id: number; onJoined?: (id: number) => void }) {
  const sheet = useAnswer("case_show", { id });
  return <Settled of={sheet}>{(answer) => <Sheet key={answer.case.id} sheet={answer} onJoined={onJoined} />}</Settled>;
}

function Sheet({ sheet, onJoined }: { sheet: CaseSheet; onJoined: ((id: number) => void) | undefined }) {
  const { order } = sheet;
  const row = sheet.case;
  const may = useMay();
  return (
    <div className={css.sheet} data-testid="case-sheet">
      <CaseHead sheet={sheet} />
      <Due sheet={sheet} />
      {may("join_hand_case") && (
        <Alike sheet={sheet} onJoined={(id) => (onJoined ?? ((to) => open({ is: "case", id: to })))(id)} />
      )}
      <Allowed sheet={sheet} />
      <RequestsOf caseId={row.id} />
      {may("move_case") && sheet.allowed.above === null && <Steps sheet={sheet} />}
      {may("advise_case") && !sheet.desk.over && sheet.tricks.length === 0 && (
        <Advice caseId={row.id} granted={sheet.exceptions} />
      )}
      {may("play_desk") && <PlaysOf sheet={sheet} />}
      {may("guide_list") && <GuideOf id={row.id} />}
      {may("use_script") && <ScriptsFor caseId={row.id} />}
      <ThreeReasons sheet={sheet} />
      {may("case_tags") && <TagsOf id={row.id} />}
      <CameBack sheet={sheet} />
      <Tricks sheet={sheet} />
      <Standing sheet={sheet} />
      {may("case_cost") && <CostOfCase id={row.id} />}
      <RecordLoss order={row.order_no} />
      {may("record_wish") && <Notes sheet={sheet} />}
      {may("record_contact") && <ContactForm sheet={sheet} />}
      <Timeline sheet={sheet} />
      <Gallery subject={{ order_id: order?.order.id ?? null, case_id: row.id }} />
      <Facts
        of={[
          [t("case.status"), caseStands(row)],
          [t("case.class"), classText(row.class)],
          [t("case.no"), row.by_hand ? t("case.by_hand") : row.case_no],
          [t("case.goods_status"), sheet.goods_status],
          [t("caseview.times"), <Times key="times" of={sheet} />],
          ...optional(t("case.sent_parcel"), order?.tracking_no ?? null, order?.carrier ?? null),
          [t("case.warehouse"), order?.warehouse ?? null],
          [t("case.clerk"), clerksOf(sheet)],
          ...optional(t("case.return_parcel"), sheet.return_tracking_no, sheet.return_carrier),
          ...optional("", sheet.joined_no === null ? null : t("caseview.joined", { no: sheet.joined_no }), null),
        ]}
      />
      {order === null ? (
        <p className={css.soft}>
          {t(row.order_no === null ? "case.order.unnamed" : "case.order.unknown")} {t("caseview.nobody_order")}
        </p>
      ) : (
        <>
          <Lines lines={order.lines} />
          <Checks checks={order.checks} />
          <div>
            <Button onClick={() => open({ is: "order", id: order.order.id })}>{t("case.open_order")}</Button>
          </div>
        </>
      )}
    </div>
  );
}

const STEPS = ["applied", "agreed", "returned", "received", "refunded"];

/** The five times of a return; what no file told is said to be missing. */
function Times({ of: { times } }: { of: CaseSheet }) {
  const now = useNow();
  return STEPS.map((step) => {
    const told = times.find((one) => one.step === step);
    const at = told === undefined ? t("caseview.times.untold") : moment(told.at, now);
    return (
      <span key={step} className={told === undefined ? css.soft : undefined} data-testid={`case-time-${step}`}>
        {textOf(`case.step.${step}`) ?? step} {at}
        <br />
      </span>
    );
  });
}

/** Who worked on it, the last one first, else who answers for it. */
function clerksOf({ moves, contacts, case: { charge } }: CaseSheet): string | null {
  const worked = [...moves, ...contacts.map(({ staff, started_at }) => ({ staff, at: started_at }))]
    .sort((one, other) => other.at.localeCompare(one.at))
    .map(({ staff }) => staff);
  const names = [...new Set(worked)];
  return names.length === 0 ? (charge?.name ?? null) : names.join(t("list.separator"));
}

function optional(name: string, value: string | null, before: string | null): [string, string][] {
  return value === null ? [] : [[name, [before, value].filter((part) => part !== null).join(" ")]];
}
