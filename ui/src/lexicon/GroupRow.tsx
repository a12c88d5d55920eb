import { WarningOutlined } from "@ant-design/icons";
import { Button, Input, Tag } from "antd";
import { useState } from "react";
import type { TextGroup } from "../door-types";
import { Figure } from "../parts/Figure";
import { KeyCap } from "../parts/KeyCap";
import { count } from "../parts/numbers";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import { type Chosen, choicesOf } from "./monthly";
import { TagPlace } from "./TagPick";
import { useTagName } from "./tags";

type Props = {
  group: TextGroup;
  chosen: Chosen | null | undefined;
  here: "here" | "away";
  onHere: () => void;
  onChoose: (tag: string, name?: string | null) => void;
  onLeave: () => void;
  onWords: (words: string[]) => void;
};

const SHOWN = 3;

/** Texts that say nearly the same, and where they are to go. */
export function GroupRow(props: Props) {
  const { group, chosen, here, onHere } = props;
  const nameOf = useTagName();
  const title = group.words.length > 0 ? group.words.join("  ") : (group.texts[0]?.text ?? "");
  return (
    <li className={here === "here" ? css.here : css.row} data-testid="monthly-group">
      <div className={css.line}>
        <span className={css.count}>
          <b>{count(group.cases)}</b> <small>{t("monthly.cases")}</small>
        </span>
        <button type="button" className={css.said} onClick={onHere} aria-expanded={here === "here"}>
          <b>
            {title}{" "}
            {chosen === undefined && (
              <span className={css.ask}>
                <WarningOutlined aria-hidden /> {t("monthly.yours")}
              </span>
            )}
          </b>
          <span>
            {group.texts
              .slice(0, SHOWN)
              .map(({ text }) => t("tags.quote", { text }))
              .join("")}
          </span>
        </button>
        <span className={css.goes}>
          <b className={chosen === undefined ? css.soft : undefined}>
            {chosen === null
              ? t("monthly.left")
              : chosen === undefined
                ? group.proposed === null
                  ? t("monthly.no_idea")
                  : nameOf(group.proposed.tag)
                : (chosen.name ?? nameOf(chosen.tag))}
          </b>
          {group.proposed !== null && <Sureness of={group.proposed.confidence} sure={group.sure} />}
        </span>
      </div>
      {here === "here" && <Choice {...props} />}
    </li>
  );
}

/** How sure the proposal is: a bar and its figure, amber where a person is asked. */
function Sureness({ of, sure }: { of: number; sure: boolean }) {
  const label = t("monthly.sure", { confidence: of });
  return (
    <span className={sure ? css.sure : css.unsure} title={label} role="img" aria-label={label}>
      <span className={css.track}>
        <span style={{ width: `${of}%` }} />
      </span>
      {of}
    </span>
  );
}

function Choice({ group, chosen, onChoose, onLeave, onWords }: Props) {
  const nameOf = useTagName();
  const [name, setName] = useState("");
  const parent = chosen?.tag ?? group.proposed?.tag ?? "goods";
  const words = chosen?.words ?? [];
  const toggle = (word: string) =>
    onWords(words.includes(word) ? words.filter((one) => one !== word) : [...words, word]);
  return (
    <div className={css.choice}>
      <p className={css.soft}>
        {group.product !== null &&
          t("monthly.product", {
            all: count(group.cases),
            cases: count(group.product.cases),
            name: group.product.name,
          })}{" "}
        {group.texts.slice(0, 1).map(({ text, case_id }) => (
          <Figure key={text} onOpen={() => open({ is: "case", id: case_id })}>
            {t("monthly.open_one")}
          </Figure>
        ))}
      </p>
      <div className={css.picks}>
        {choicesOf(group).map((tag, index) => (
          <button
            key={tag}
            type="button"
            className={chosen?.tag === tag && chosen.name === null ? css.picked : css.pick}
            aria-pressed={chosen?.tag === tag && chosen.name === null}
            onClick={() => onChoose(tag)}
            data-testid={`monthly-choice-${index + 1}`}
          >
            <KeyCap>{String(index + 1)}</KeyCap> {nameOf(tag)}
          </button>
        ))}
        <button
          type="button"
          className={chosen === null ? css.picked : css.pick}
          aria-pressed={chosen === null}
          onClick={onLeave}
        >
          <KeyCap>0</KeyCap> {t("monthly.leave")}
        </button>
      </div>
      <div className={css.tagLine}>
        <TagPlace value={chosen?.tag ?? null} onChange={(tag) => onChoose(tag)} mains="heads" />
        <Input
          className={css.newName}
          value={name}
          maxLength={20}
          placeholder={t("monthly.new_tag")}
          aria-label={t("monthly.new_tag")}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={() => name.trim() !== "" && onChoose(parent, name.trim())}
        />
        <Button disabled={name.trim() === ""} onClick={() => onChoose(parent, name.trim())}>
          {t("monthly.new_tag.under", { tag: nameOf(parent) })}
        </Button>
      </div>
      {group.words.length > 0 && chosen !== undefined && chosen !== null && (
        <div className={css.tagLine}>
          <span className={css.soft}>{t("monthly.words")}</span>
          {group.words.map((word) => (
            <Tag.CheckableTag key={word} checked={words.includes(word)} onChange={() => toggle(word)}>
              {word}
            </Tag.CheckableTag>
          ))}
        </div>
      )}
    </div>
  );
}
