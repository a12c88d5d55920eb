import { Input, type InputRef, Segmented } from "antd";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { useAnswer } from "../ask";
import type { CaseSort, DeskNarrow, DeskPage, DeskPile, DeskRow } from "../door-types";
import { BulkTag } from "../lexicon/BulkTag";
import { TagFilter } from "../lexicon/TagPick";
import { useTagName } from "../lexicon/tags";
import { ChargeFilter } from "../parts/InCharge";
import { KeyCap } from "../parts/KeyCap";
import { count } from "../parts/numbers";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { casesSum } from "../parts/sums";
import { useKeys } from "../parts/useKeys";
import { open } from "../place";
import { CaseView } from "../sheets/CaseView";
import { t } from "../words/words";
import { Bulk } from "./Bulk";
import { DeskTable } from "./DeskTable";
import { Empty } from "./Empty";
import { SortPick } from "./SortPick";
import { useWide } from "./useWide";
import css from "./Work.module.css";

const PILES: readonly DeskPile[] = ["shop", "others", "over"];

/** The list worked down by deadline, and the chosen case beside it; in a narrow window it opens over the list. */
export function Work({ onNote }: { onNote: (note: string) => void }) {
  const shop = useShop();
  const [pile, setPile] = useState<DeskPile>("shop");
  const [narrow, setNarrow] = useState<DeskNarrow | null>(null);
  const [person, setPerson] = useState<number | null>(null);
  const [typed, setTyped] = useState("");
  const [sort, setSort] = useState<CaseSort>("urgency");
  const pages = usePages();
  const [here, setHere] = useState<number | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const search = useRef<InputRef>(null);
  const wide = useWide();
  const text = useDeferredValue(typed.trim());
  const desk = useAnswer("case_desk", {
    shop: shop.name,
    pile,
    narrow,
    text: text === "" ? null : text,
    person,
    sort,
    ...pages.asked,
  });
  const rows = desk.data?.cases ?? [];
  const current = rows.find((row) => row.case.id === here);
  const settled = !desk.isPlaceholderData && text === typed.trim();
  const first = wide && here === null && settled ? rows[0]?.case.id : undefined;
  // what lies beside the list stays there also when the step just taken moves it to another pile
  useEffect(() => {
    if (first !== undefined) setHere((now) => now ?? first);
  }, [first]);
  const sum = desk.data === undefined ? "" : casesSum(desk.data);
  useEffect(() => onNote(sum), [sum, onNote]);

  const ask = (to: { pile?: DeskPile; narrow?: DeskNarrow | null; text?: string }) => {
    setPile(to.pile ?? pile);
    setNarrow(to.narrow ?? null);
    // money is given back by the promise
    if (to.narrow === "to_refund") setSort("promise");
    else if (narrow === "to_refund") setSort("urgency");
    setTyped(to.text ?? "");
    pages.turn(1);
    setChosen(new Set());
    setHere(null);
  };
  const show = (row: DeskRow) => {
    setHere(row.case.id);
    if (!wide) open({ is: "case", id: row.case.id });
  };
  const move = (by: number) => {
    const at = rows.findIndex((row) => row.case.id === current?.case.id);
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
    if (next !== undefined) setHere(next.case.id);
  };
  const down = () => move(1);
  const up = () => move(-1);
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  useKeys({
    j: down,
    k: up,
    ArrowDown: down,
    ArrowUp: up,
    x: () => current !== undefined && toggle(current.case.id),
    "/": () => search.current?.focus(),
  });
  return (
    <div className={wide ? css.beside : css.alone}>
      <section className={css.list}>
        <header className={css.bar}>
          <Segmented<DeskPile>
            value={pile}
            onChange={(to) => ask({ pile: to })}
            options={PILES.map((value) => ({ value, label: <PileName pile={value} page={desk.data} /> }))}
          />
          <ChargeFilter
            value={person}
            people={(desk.data?.people ?? []).map((one) => ({ ...one, pieces: count(one.cases) }))}
            onChange={(to) => {
              setPerson(to);
              ask({ pile, narrow });
            }}
          />
          <Tagged />
          <SortPick
            value={sort}
            usual={t("desk.sort.urgency")}
            disabled={pile === "over" && narrow === null}
            onChange={(to) => {
              setSort(to);
              pages.turn(1);
            }}
          />
          <Input
            ref={search}
            allowClear
            className={css.search}
            placeholder={t("desk.search")}
            aria-label={t("desk.search")}
            suffix={typed === "" ? <KeyCap>/</KeyCap> : null}
            value={typed}
            data-testid="cases-search"
            onChange={(event) => ask({ text: event.target.value })}
          />
          <Chips
            page={pile === "over" ? undefined : desk.data}
            chosen={narrow}
            onChoose={(to) => ask({ narrow: to })}
          />
        </header>
        <Settled of={desk}>
          {(answer) => (
            <DeskTable
              page={answer}
              pages={pages}
              sort={sort}
              here={current?.case.id ?? null}
              chosen={chosen}
              onToggle={toggle}
              onOpen={show}
              empty={<Empty pile={pile} narrow={narrow} text={text} onAll={() => ask({ pile: "shop" })} />}
            />
          )}
        </Settled>
        {chosen.size > 0 ? (
          <Bulk rows={rows.filter((row) => chosen.has(row.case.id))} onDone={() => setChosen(new Set())}>
            <BulkTag cases={[...chosen]} />
          </Bulk>
        ) : (
          <Legend />
        )}
      </section>
      {wide && (
        // another case begins at its head, wherever the one before was read
        <section key={here} className={css.detail} aria-label={t("sheet.case")}>
          {here === null ? (
            <p className={css.pick}>
              <b>{t("desk.pick")}</b>
              {t("desk.pick.text")}
            </p>
          ) : (
            <CaseView id={here} onJoined={setHere} />
          )}
        </section>
      )}
    </div>
  );
}

function PileName({ pile, page }: { pile: DeskPile; page: DeskPage | undefined }) {
  return (
    <span data-testid={`desk-pile-${pile}`}>
      {t(`desk.pile.${pile}`)} {page === undefined ? "" : count(page.piles[pile])}
    </span>
  );
}

function Chips({
  page,
  chosen,
  onChoose,
}: {
  page: DeskPage | undefined;
  chosen: DeskNarrow | null;
  onChoose: (narrow: DeskNarrow | null) => void;
}) {
  const shown = (page?.narrow ?? []).filter((one) => one.cases > 0 || one.of === chosen);
  if (shown.length === 0) return null;
  return (
    <div className={css.chips}>
      {shown.map(({ of, cases }) => (
        <button
          key={of}
          type="button"
          className={of === chosen ? css.chipHere : css.chip}
          aria-pressed={of === chosen}
          onClick={() => onChoose(of === chosen ? null : of)}
          data-testid={`desk-narrow-${of}`}
        >
          {t(`desk.narrow.${of}`)} <b>{count(cases)}</b>
        </button>
      ))}
    </div>
  );
}

/** All returns that carry a tag, whatever pile they lie on. */
function Tagged() {
  const nameOf = useTagName();
  const show = (tag: string | null) => {
    if (tag === null) return;
    const chips = [t("tags.filter"), nameOf(tag)];
    open({ is: "cases", title: t("nav.cases"), chips, question: { which: "tagged", tag } });
  };
  return <TagFilter value={null} label={t("tags.filter")} testid="cases-tag" onChange={show} />;
}

function Legend() {
  return (
    <footer className={css.legend}>
      <span className={css.dot} aria-hidden /> {t("desk.legend.quality")}
      <span className={css.ring} aria-hidden /> {t("desk.legend.other")}
      <span className={css.keys}>
        <KeyCap>J</KeyCap> <KeyCap>K</KeyCap> {t("desk.keys.move")} <KeyCap>X</KeyCap> {t("desk.keys.select")}
      </span>
    </footer>
  );
}
