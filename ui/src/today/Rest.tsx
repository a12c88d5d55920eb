import { AlertOutlined } from "@ant-design/icons";
import { useAnswer } from "../ask";
import { openPosts } from "../audiences/view";
import type { Today } from "../door-types";
import { tabOf } from "../dropship/names";
import { openLedger } from "../ledger/tab";
import { openLexicon } from "../lexicon/tab";
import { Figure } from "../parts/Figure";
import { useMay } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { dayOf, useNow } from "../parts/time";
import { go, goToChecks, open } from "../place";
import { t } from "../words/words";
import css from "./Radar.module.css";

/** What else waits today; each line opens what it counts. */
export function Rest({ figures }: { figures: Today }) {
  const { date, shop } = figures.daily;
  const month = dayOf(useNow()).slice(0, 7);
  const late = useAnswer("ledger_list", {
    shop,
    month,
    which: "overdue",
    case_id: null,
    part: null,
    skip: 0,
    limit: 1,
  }).data;
  return (
    <div className={css.rest}>
      <header className={css.head}>
        <AlertOutlined className={css.calm} aria-hidden />
        <h2>{t("radar.rest")}</h2>
      </header>
      <dl>
        <div>
          <dt>{t("nav.quarantine")}</dt>
          <dd>
            <Figure strong onOpen={() => go("quarantine")}>
              {t("radar.rows", { count: count(figures.quarantined) })}
            </Figure>
          </dd>
        </div>
        <div title={t("radar.unknown_reasons.hint")}>
          <dt>{t("radar.unknown_reasons")}</dt>
          <dd>
            <Figure strong testid="today-unknown-reasons" onOpen={() => openLexicon("words")}>
              {t("radar.kinds", { count: count(figures.unknown_reasons) })}
            </Figure>
          </dd>
        </div>
        <div>
          <dt>{t("radar.checks")}</dt>
          <dd>
            <Figure strong onOpen={() => goToChecks({ from: date, to: date, result: "all" })}>
              {t("radar.checks.count", { count: count(figures.checks_done) })}
            </Figure>
          </dd>
        </div>
        <Exchanges shop={shop} />
        <PostsDue shop={shop} />
        <ActionsLate shop={shop} />
        <LossesDue shop={shop} />
        <HaltsDue shop={shop} />
        <PartnersDue shop={shop} />
        <div title={t("radar.promises.hint")}>
          <dt>{t("radar.promises")}</dt>
          <dd className={late !== undefined && late.total > 0 ? css.overdue : undefined}>
            <Figure strong testid="today-promises" onOpen={() => openLedger("overdue")}>
              {t("radar.promises.count", { count: count(late?.total ?? 0) })}
            </Figure>
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Agreed exchanges that are not over; without any, the line is not there. */
function Exchanges({ shop }: { shop: string }) {
  const waiting = useAnswer("open_exchanges", { shop }).data ?? [];
  if (waiting.length === 0) return null;
  const ids = waiting.map(({ case_id }) => case_id);
  const number = t("exchanges.count", { count: count(ids.length) });
  const show = () =>
    open({ is: "cases", title: t("exchanges.title"), chips: [t("exchanges.note")], question: { which: "these", ids } });
  return (
    <div title={t("exchanges.hint")}>
      <dt>{t("exchanges.title")}</dt>
      <dd>
        <Figure strong testid="today-exchanges" onOpen={show}>
          {number}
        </Figure>
      </dd>
    </div>
  );
}

/** Improvement actions that are not done though their day is past; without any, the line is not there. */
function ActionsLate({ shop }: { shop: string }) {
  const may = useMay();
  const list = useAnswer("change_list", { shop }, may("change_list") ? "now" : "not_yet").data ?? [];
  const late = list.filter(({ overdue }) => overdue);
  if (late.length === 0) return null;
  return (
    <div title={late.map(({ what, owner }) => [what, owner].filter((part) => part !== null).join(" · ")).join("\n")}>
      <dt>{t("nav.actions")}</dt>
      <dd className={css.overdue}>
        <Figure strong testid="today-actions" onOpen={() => go("actions", "open")}>
          {t("radar.actions.count", { count: count(late.length) })}
        </Figure>
      </dd>
    </div>
  );
}

/** What is to be posted today or was not on its day; without any, the line is not there. */
function PostsDue({ shop }: { shop: string }) {
  const due = useAnswer("post_sheet", { shop }).data?.due ?? 0;
  if (due === 0) return null;
  return (
    <div title={t("posts.due.hint")}>
      <dt>{t("posts.due.title")}</dt>
      <dd>
        <Figure strong testid="today-posts" onOpen={openPosts}>
          {t("posts.due.count", { count: count(due) })}
        </Figure>
      </dd>
    </div>
  );
}

/** Claims whose day is past, agreements that end soon, standards that are surely passed; without any, no line is there. */
function LossesDue({ shop }: { shop: string }) {
  const may = useMay();
  const due = useAnswer("loss_due", { shop }, may("loss_due") ? "now" : "not_yet").data;
  if (due === undefined) return null;
  const all = [
    {
      tab: "claims",
      of: due.overdue,
      text: t("losses.due.claims", { count: count(due.overdue) }),
      hint: t("losses.due.claims.open", { fen: yuan(due.overdue_fen) }),
    },
    {
      tab: "agreements",
      of: due.ending,
      text: t("losses.due.agreements", { count: count(due.ending) }),
      hint: undefined,
    },
    {
      tab: "standards",
      of: due.review === null ? 0 : 1,
      text: t("losses.due.review", { quarter: due.review ?? "" }),
      hint: undefined,
    },
    { tab: "standards", of: due.above, text: t("losses.due.standards", { count: count(due.above) }), hint: undefined },
  ] as const;
  return all
    .filter((one) => one.of > 0)
    .map(({ tab, text, hint }) => (
      <div key={text} title={hint}>
        <dt>{t(`losses.tab.${tab}`)}</dt>
        <dd className={css.overdue}>
          <Figure strong testid={`today-losses-${tab}`} onOpen={() => go("losses", tab)}>
            {text}
          </Figure>
        </dd>
      </div>
    ));
}

/** Warehouses that nobody told of a halt or that have not confirmed, and what had left undecided; without any, no line is there. */
function HaltsDue({ shop }: { shop: string }) {
  const may = useMay();
  const due = useAnswer("halt_due", { shop }, may("halt_due") ? "now" : "not_yet").data ?? [];
  return due.map(({ halt, product, untold, late, next, undecided }) => {
    const said = [
      ...next.map((one) => t("stops.due.next", one)),
      next.length === 0 && late > 0 ? t("stops.due.late", { count: count(late) }) : "",
      untold > 0 ? t("stops.due.untold", { count: count(untold) }) : "",
      undecided > 0 ? t("stops.due.undecided", { count: count(undecided) }) : "",
    ].filter((part) => part !== "");
    return (
      <div key={halt} title={said.join("\n")}>
        <dt>{t("stops.due.title", { product })}</dt>
        <dd className={css.overdue}>
          <Figure strong testid={`today-halt-${halt}`} onOpen={() => go("halts", String(halt))}>
            {said.join(" · ")}
          </Figure>
        </dd>
      </div>
    );
  });
}

const PARTNERS_DUE = ["warnings", "decisions", "talks", "spot_checks"] as const;

/** Talks, spot checks and decisions whose day has come, and partners over a line; without any, no line is there. */
function PartnersDue({ shop }: { shop: string }) {
  const may = useMay();
  const due = useAnswer("partner_due", { shop }, may("partner_due") ? "now" : "not_yet").data;
  if (due === undefined) return null;
  return PARTNERS_DUE.filter((what) => due[what].length > 0).map((what) => {
    const names = due[what];
    const [first] = names;
    return (
      <div key={what} title={t(`partners.due.${what}`, { names: names.join(t("list.separator")) })}>
        <dt>{t(`partners.due.${what}.name`)}</dt>
        <dd className={css.overdue}>
          <Figure strong testid={`today-partners-${what}`} onOpen={() => go("partners", tabOf(first ?? ""))}>
            {t("partners.due.count", { count: count(names.length) })}
          </Figure>
        </dd>
      </div>
    );
  });
}
