import { Button, Segmented } from "antd";
import type { ReasonRow } from "../door-types";
import { Figure } from "../parts/Figure";
import { KeyCap } from "../parts/KeyCap";
import { classText, QualityDot } from "../parts/marks";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { type Key, listed, t } from "../words/words";
import { type Chosen, CLASSES, counts, useRestore } from "./queries";
import css from "./Reasons.module.css";

type Props = {
  row: ReasonRow;
  chosen: Chosen | undefined;
  here: "here" | "away";
  onHere: () => void;
  onChoose: (reasonClass: string, quality: boolean | null) => void;
  onDrop: () => void;
};

/** One stated reason; where the eye is, its classes stand below it. */
export function Row({ row, chosen, here, onHere, onChoose, onDrop }: Props) {
  const now = useNow();
  const openCases = () =>
    open({
      is: "cases",
      title: t("reasons.title"),
      chips: [row.reason],
      question: { which: "stating", reasons: row.spellings },
    });
  const others = row.spellings.slice(1);
  return (
    <li ref={here === "here" ? intoView : undefined} className={here === "here" ? css.here : css.row}>
      <div className={css.line}>
        <span className={css.count}>
          <Figure strong onOpen={openCases}>
            {count(row.cases)}
          </Figure>
          <small>{t("lexicon.cases")}</small>
        </span>
        <button type="button" className={css.reason} onClick={onHere} aria-expanded={here === "here"}>
          <b>{row.reason}</b>
          <span>
            {row.first_at !== null &&
              t("lexicon.seen", { first: moment(row.first_at, now), last: moment(row.last_at, now) })}
            {others.length > 0 && ` · ${t("lexicon.spellings", { spellings: listed(others) })}`}
          </span>
        </button>
        <span className={css.class}>
          <b className={chosen === undefined ? undefined : css.chosen}>
            {row.proposed === null || chosen !== undefined
              ? classText(chosen?.class ?? row.class)
              : t("lexicon.proposed", { class: classText(row.proposed) })}
          </b>
          <span>
            <QualityDot quality={counts(row, chosen)} />{" "}
            {t(counts(row, chosen) ? "lexicon.counts" : "lexicon.counts_not")} · {fromText(row.from)}
          </span>
        </span>
      </div>
      {here === "here" && (
        <Choice row={row} chosen={chosen} onChoose={onChoose} onDrop={onDrop}>
          {row.examples.length > 0 && (
            <span className={css.examples}>
              {t("lexicon.examples")}
              {row.examples.map((example) => (
                <Figure key={example.id} onOpen={() => open({ is: "case", id: example.id })}>
                  {example.product ?? example.case_no}
                </Figure>
              ))}
            </span>
          )}
        </Choice>
      )}
    </li>
  );
}

function intoView(row: HTMLElement | null): void {
  row?.scrollIntoView?.({ block: "nearest" });
}

type ChoiceProps = Pick<Props, "row" | "chosen" | "onChoose" | "onDrop"> & { children: React.ReactNode };

function Choice({ row, chosen, onChoose, onDrop, children }: ChoiceProps) {
  const reasonClass = chosen?.class ?? row.class;
  const quality = counts(row, chosen);
  const rule = row.platform_quality;
  return (
    <div className={css.choice}>
      <div className={css.said}>
        <b>{t("lexicon.pick")}</b>
        {children}
      </div>
      <div className={css.classes}>
        {CLASSES.map((one, index) => (
          <button
            key={one}
            type="button"
            className={one === reasonClass ? css.picked : css.pick}
            aria-pressed={one === reasonClass}
            onClick={() => onChoose(one, null)}
            data-testid={`reason-class-${one}`}
          >
            <KeyCap>{String(index + 1)}</KeyCap> {classText(one)}
          </button>
        ))}
      </div>
      <div className={css.said}>
        <Segmented
          size="small"
          value={quality ? "yes" : "no"}
          onChange={(to) => onChoose(reasonClass === "unclassified" ? "other" : reasonClass, to === "yes")}
          options={[
            { value: "yes", label: t("lexicon.counts") },
            { value: "no", label: t("lexicon.counts_not") },
          ]}
        />
        {row.platform_class !== null && row.platform_class !== reasonClass && (
          <span>{t("lexicon.platform_class", { class: classText(row.platform_class) })}</span>
        )}
        {rule !== null && <span>{t(rule ? "lexicon.platform_counts" : "lexicon.platform_counts_not")}</span>}
        {rule !== null && rule !== quality && <span className={css.against}>{t("lexicon.against_rule")}</span>}
        <span className={css.end}>
          {chosen !== undefined && (
            <Button size="small" type="link" onClick={onDrop}>
              {t("lexicon.drop")} <KeyCap>0</KeyCap>
            </Button>
          )}
          {row.from === "own" && <Restore row={row} />}
        </span>
      </div>
    </div>
  );
}

function Restore({ row }: { row: ReasonRow }) {
  const shop = useShop();
  const restore = useRestore();
  const tell = useTell();
  const run = () =>
    restore.mutate(
      { shop: shop.name, reason: row.reason },
      {
        onSuccess: ({ operation }) => tell.done(t("lexicon.restored", { reason: row.reason }), operation),
        onError: tell.refused,
      },
    );
  return (
    <Button size="small" onClick={run} loading={restore.isPending}>
      {t("lexicon.restore")}
    </Button>
  );
}

const FROM: Record<string, Key> = {
  own: "lexicon.from.own",
  platform: "lexicon.from.platform",
  unknown: "lexicon.from.unknown",
};

function fromText(from: string): string {
  const key = FROM[from];
  return key === undefined ? from : t(key);
}
