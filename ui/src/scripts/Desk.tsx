import { CheckOutlined, LockOutlined } from "@ant-design/icons";
import { Button, Collapse } from "antd";
import { useDeferredValue, useRef, useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { choice, type Language } from "../choices";
import type { Script, ScriptWords as Words } from "../door-types";
import { Card } from "../parts/Card";
import { Findings } from "../parts/Findings";
import { FIELDS } from "../parts/fields";
import { KeyCap } from "../parts/KeyCap";
import { Marked } from "../parts/Marked";
import { useClerk, useMay } from "../parts/me";
import { mistyped } from "../parts/numbers";
import { Severity } from "../parts/Severity";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { useKept } from "../parts/useKept";
import { useKeys } from "../parts/useKeys";
import { swapped } from "../parts/wording";
import { t } from "../words/words";
import { CopyFilled } from "./CopyFilled";
import type { Place } from "./cells";
import css from "./Desk.module.css";
import { Details } from "./Details";
import { deskOf, unsaved } from "./unsaved";
import { Versions } from "./Versions";

type Props = {
  place: Place;
  script: Script | null;
  fresh: boolean;
  blank: Words;
  language: Language;
};

/** One script to write on: its words marked, what is wrong with them, and the lock on using them. */
export function Desk({ place, script, fresh, blank, language }: Props) {
  const shop = useShop();
  const now = useNow();
  const tell = useTell();
  const before = script?.draft ?? script?.words ?? blank;
  const of = deskOf(shop.id, language);
  const upon = JSON.stringify([place, script?.name, before]);
  const [words, setWords] = useState<Words>(() => {
    const left = unsaved.get(of);
    return left?.upon === upon ? left.words : before;
  });
  const box = useRef<HTMLDivElement>(null);
  const text = useDeferredValue(words.text);
  const ask = { shop: shop.name, situation: place.situation, text, language: choice("language") };
  const looked = useAnswer("look_at_script", ask, text.trim() === "" ? "not_yet" : "now");
  const shown = useAnswer("script_show", { name: script?.name ?? "", language }, script === null ? "not_yet" : "now");
  const writes = useMay()("save_script");
  const by = useClerk();
  const save = useWrite("save_script");
  const putAway = useWrite("put_script_away");

  const empty = words.text.trim() === "";
  const findings = empty || looked.data === undefined || text !== words.text ? [] : looked.data.findings;
  const blocked = findings.filter(({ severity }) => severity === "block").length;
  const changed = JSON.stringify(words) !== JSON.stringify(before);
  const saved = useKept(unsaved, of, changed ? { language, place, fresh, upon, words } : null, t("scripts.left"));
  const wrong = mistyped(words);
  const waits = script?.draft != null;
  const write = (next: Partial<Words>) => {
    if (writes) setWords({ ...words, ...next });
  };
  const ready = shown.data?.find(({ version }) => version === 0)?.words.text ?? null;
  const proposal =
    findings.length === 0 ? null : (ready ?? [...new Set(findings.map(({ better }) => better))].join(""));
  const take = () => {
    if (proposal !== null) write({ text: proposal });
  };
  const keep = (usable: boolean) => {
    if (!writes || empty || wrong || save.isPending || (usable && blocked > 0)) return;
    const kept = { ...words, steps: words.steps.filter(Boolean), proof: words.proof.filter(Boolean) };
    const asked = {
      ...place,
      shop: shop.name,
      name: script?.name ?? null,
      language,
      words: kept,
      usable,
      by,
    };
    save.mutate(asked, {
      onSuccess: ({ operation }) => {
        saved();
        tell.done(t(usable ? "scripts.saved.usable" : "scripts.saved.draft"), operation);
      },
      onError: tell.refused,
    });
  };
  const entered = () => {
    // a button that has the focus is pressed by Enter, as everywhere
    if (document.activeElement instanceof HTMLButtonElement) document.activeElement.click();
    else take();
  };
  useKeys({ Enter: entered, "Ctrl+Enter": () => keep(true), "Ctrl+S": () => keep(false) });
  const insert = (field: string) => {
    const area = box.current?.querySelector("textarea");
    const at = area?.selectionStart ?? words.text.length;
    write({ text: `${words.text.slice(0, at)}{${field}}${words.text.slice(area?.selectionEnd ?? at)}` });
    area?.focus();
  };
  const remove = () => {
    if (script === null) return;
    putAway.mutate(
      { name: script.name },
      { onSuccess: ({ operation }) => tell.done(t("scripts.put_away.done"), operation), onError: tell.refused },
    );
  };
  return (
    <div className={css.desk}>
      <Card
        title={t(waits || changed || script === null ? "scripts.draft" : "scripts.text")}
        note={noteOf(script, now)}
        extra={
          <span className={css.tags}>
            {blocked > 0 && <Severity of="block" count={blocked} />}
            {findings.length > blocked && <Severity of="improve" count={findings.length - blocked} />}
          </span>
        }
      >
        <div ref={box}>
          <Marked
            text={words.text}
            findings={findings}
            onChange={(next) => write({ text: next })}
            readOnly={!writes}
            label={t("scripts.text")}
            placeholder={t("scripts.text.placeholder")}
            testid="script-text"
          />
        </div>
        {writes && (
          <div className={css.tools}>
            {t("scripts.fields")}
            {(FIELDS[language] ?? []).map((field) => (
              <Button key={field} type="text" size="small" onClick={() => insert(field)}>
                {field}
              </Button>
            ))}
          </div>
        )}
        {proposal !== null && (
          <div className={css.proposal} data-testid="script-proposal">
            <span>
              <CheckOutlined aria-hidden /> {proposal}
            </span>
            <Button type="primary" onClick={take} data-testid="script-take">
              {t("scripts.take")} <KeyCap>Enter</KeyCap>
            </Button>
          </div>
        )}
      </Card>
      {!empty && <Findings findings={findings} onSwap={(finding) => write({ text: swapped(words.text, finding) })} />}
      {script?.words != null && !changed && !waits && <CopyFilled name={script.name} language={language} />}
      <Card flush>
        <Collapse
          ghost
          items={[
            { key: "details", label: t("scripts.settings"), children: <Details words={words} onChange={write} /> },
            ...(shown.data === undefined || shown.data.length < 2
              ? []
              : [{ key: "versions", label: t("scripts.versions"), children: <Versions of={shown.data} /> }]),
          ]}
        />
      </Card>
      {writes ? (
        <footer className={css.foot}>
          <span>{t(changed || waits ? "scripts.draft" : "scripts.kept")}</span>
          {script !== null && !changed && (
            <Button onClick={remove} loading={putAway.isPending}>
              {t("scripts.put_away")}
            </Button>
          )}
          {changed && <Button onClick={() => write(before)}>{t("scripts.drop")}</Button>}
          <Button disabled={!changed || empty || wrong} onClick={() => keep(false)} data-testid="script-draft">
            {t("scripts.save.draft")}
          </Button>
          {blocked > 0 ? (
            <span className={css.locked} data-testid="script-locked">
              <LockOutlined aria-hidden /> {t("scripts.save.locked", { count: blocked })}
            </span>
          ) : (
            <Button
              type="primary"
              size="large"
              disabled={empty || wrong || !(changed || waits)}
              loading={save.isPending}
              onClick={() => keep(true)}
              data-testid="script-usable"
            >
              {t("scripts.save.usable")} <KeyCap>Ctrl Enter</KeyCap>
            </Button>
          )}
        </footer>
      ) : (
        <footer className={css.foot} data-testid="script-read-only">
          <span>{t("scripts.read_only")}</span>
        </footer>
      )}
    </div>
  );
}

function noteOf(script: Script | null, now: Date): string {
  if (script === null) return "";
  if (script.draft !== null)
    return t("scripts.draft.by", { who: script.draft_by ?? "", at: moment(script.draft_at, now) });
  return script.version === 0
    ? t("scripts.handbook")
    : t("scripts.version", { version: script.version, on: script.since });
}
