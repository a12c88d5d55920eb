import type { PolicyChange as Changed, Hard, PolicyText } from "../door-types";
import { Card } from "../parts/Card";
import { listed, t, textOf } from "../words/words";
import css from "./Policies.module.css";

/** What differs from the template, and what is hard to read. */
export function Changes({ changed, text }: { changed: Changed[]; text: PolicyText }) {
  return (
    <div className={css.side}>
      <Card title={t("policies.changed")}>
        {changed.length === 0 ? (
          <p className={css.note}>{t("policies.changed.none")}</p>
        ) : (
          <ul className={css.changed} data-testid="policy-changed">
            {changed.map(({ clause, template, here }) => (
              <li key={clause}>
                <b>{textOf(`policies.clause.${clause}`) ?? clause}</b>
                <p className={css.note}>{t("policies.changed.was", { what: told(template) })}</p>
                <p>{t("policies.changed.here", { what: told(here) })}</p>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t("policies.text.card.name")}>
        <p className={css.lines}>{text.card}</p>
      </Card>
      <Card title={t("policies.hard")}>
        {text.hard.length === 0 ? (
          <p className={css.note}>{t("policies.hard.none")}</p>
        ) : (
          <ul className={css.changed}>
            {text.hard.map(({ line, places }) => (
              <li key={line}>
                {line}
                {places.map((place) => (
                  <p key={`${place.start} ${place.end}`} className={css.due}>
                    {simpler(place)}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}

function simpler({ words, easy, length }: Hard): string {
  if (length !== null) return t("policies.hard.long", { length });
  return easy === null || easy === ""
    ? t("policies.hard.drop", { hard: words })
    : t("policies.hard.easy", { hard: words, easy });
}

/** A clause's value in words: names of sentences, who pays what, hours. */
function told(parts: string[]): string {
  if (parts.length === 0) return t("policies.changed.nothing");
  return listed(parts.map(one));
}

function one(part: string): string {
  if (part.startsWith("@"))
    return textOf(`policies.line.${part.slice(1)}`) ?? textOf(`policies.${part.slice(1)}`) ?? part;
  if (part === "true" || part === "false") return t(part === "true" ? "policies.yes" : "policies.no");
  const [name = "", value = ""] = part.split(":");
  const cause = textOf(`policies.cause.${name}`);
  if (cause !== null) return `${cause} ${textOf(`policies.freight.${value}`) ?? value}`;
  const way = textOf(`policies.hours.${name}`);
  return way === null ? part : `${way} ${value}`;
}
