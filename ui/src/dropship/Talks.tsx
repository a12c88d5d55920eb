import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { PartnerAction, PartnerTalks } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import { Agenda } from "./Agenda";
import { NextVisit } from "./NextVisit";
import css from "./Partners.module.css";
import { TalkForm } from "./TalkForm";

/** What there is to talk about, what was said, and what became of the promises. */
export function Talks({ partner }: { partner: string }) {
  const shop = useShop();
  const may = useMay();
  const [noting, setNoting] = useState(false);
  const told = useAnswer("partner_talks", { shop: shop.name, partner });
  return (
    <Settled of={told}>
      {(sheet) => (
        <Card
          flush
          title={t("partner.talks")}
          note={<NextVisit partner={partner} visit="talk" of={sheet} />}
          extra={
            may("record_partner_talk") && (
              <Button type="primary" size="small" onClick={() => setNoting(true)} data-testid="partner-talk">
                {t("partner.talk.note")}
              </Button>
            )
          }
        >
          <Agenda of={sheet.agenda} />
          <Log sheet={sheet} />
          {noting && <TalkForm partner={partner} rhythm={sheet.rhythm} onClose={() => setNoting(false)} />}
        </Card>
      )}
    </Settled>
  );
}

function Log({ sheet: { talks, promises } }: { sheet: PartnerTalks }) {
  if (talks.length === 0) return <p className={css.under}>{t("partner.talks.none")}</p>;
  return (
    <ul className={css.list} data-testid="partner-talk-log">
      {talks.map((talk) => (
        <li key={talk.id}>
          <b>{longDay(talk.talked_on)}</b>
          <p>
            {talk.said}
            {promises
              .filter((promise) => promise.talk === talk.id)
              .map((promise) => (
                <Action key={promise.change} of={promise} />
              ))}
          </p>
          <span className={css.soft}>{talk.by}</span>
        </li>
      ))}
    </ul>
  );
}

/** A promise or finding in one line: what, whose, by when, and how it stands. */
export function Action({ of }: { of: PartnerAction }) {
  const state = of.over ? "over" : of.live_on !== null ? "live" : of.overdue ? "late" : "open";
  const tone = { over: css.tag, live: `${css.tag} ${css.good}`, late: `${css.tag} ${css.bad}`, open: css.tag }[state];
  return (
    <span style={{ display: "block" }} data-testid={`partner-action-${of.change}`}>
      <button type="button" className={tone} onClick={() => go("actions", "open")}>
        {t(`partner.action.${state}`)}
      </button>{" "}
      {t("partner.action", {
        what: of.what,
        owner: of.owner ?? "—",
        due: of.due_on === null ? "—" : longDay(of.due_on),
      })}
    </span>
  );
}
