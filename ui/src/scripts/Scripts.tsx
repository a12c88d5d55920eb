import { PartitionOutlined, PlusOutlined } from "@ant-design/icons";
import { App, Button, Input, type InputRef, Segmented, Select } from "antd";
import { useDeferredValue, useRef, useState } from "react";
import { useAnswer } from "../ask";
import { choice, LANGUAGES, type Language } from "../choices";
import type { Script, ScriptShelf as Shelf } from "../door-types";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { Nothing } from "../parts/Nothing";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useKeys } from "../parts/useKeys";
import { WordsTabs } from "../parts/WordsTabs";
import { type Key, t, textOf } from "../words/words";
import { Clerks } from "./Clerks";
import { blankWords, cellOf, type Place, STAGES, stepped } from "./cells";
import { Desk } from "./Desk";
import { Grid } from "./Grid";
import { Picture } from "./Picture";
import { Reviews } from "./Reviews";
import css from "./Scripts.module.css";
import { Steps } from "./Steps";
import { deskOf, unsaved } from "./unsaved";

const LANGUAGE_NAMES: Record<Language, Key> = {
  "zh-CN": "language.zh-CN",
  "zh-TW": "language.zh-TW",
  en: "language.en",
};
const FIRST: Place = { situation: "flaw", mood: "calm", stage: "first" };

/** The right words for a problem and a mood; nobody sends what a platform punishes. */
export function Scripts() {
  const shop = useShop();
  // a script that was written in another language is gone on with first
  const [language, setLanguage] = useState<Language>(
    LANGUAGES.find((one) => unsaved.has(deskOf(shop.id, one))) ?? choice("language"),
  );
  const [typed, setTyped] = useState("");
  const search = useRef<InputRef>(null);
  const shelf = useAnswer("script_list", { shop: shop.name, language });
  useKeys({ "/": () => search.current?.focus() });
  return (
    <>
      <PageHead
        title={t("nav.scripts")}
        note={
          shelf.data === undefined ? "" : t("scripts.note", { on: shelf.data.rules_as_of, count: shelf.data.rules })
        }
      >
        <WordsTabs here="scripts" />
        <Select<Language>
          value={language}
          onChange={setLanguage}
          aria-label={t("scripts.language")}
          options={LANGUAGES.map((value) => ({ value, label: t(LANGUAGE_NAMES[value]) }))}
          data-testid="script-language"
        />
        <Input.Search
          ref={search}
          allowClear
          className={css.search}
          placeholder={t("scripts.search")}
          aria-label={t("scripts.search")}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          data-testid="script-search"
        />
      </PageHead>
      <Settled of={shelf}>
        {(answer) => (
          <Desks key={language} shelf={answer} language={language} typed={typed.trim()} onFound={() => setTyped("")} />
        )}
      </Settled>
    </>
  );
}

type Props = { shelf: Shelf; language: Language; typed: string; onFound: () => void };

function Desks({ shelf, language, typed, onFound }: Props) {
  const { message } = App.useApp();
  const shop = useShop();
  const left = () => unsaved.get(deskOf(shop.id, language));
  const [place, setPlace] = useState<Place>(left()?.place ?? FIRST);
  const [fresh, setFresh] = useState(left()?.fresh ?? false);
  const [picture, setPicture] = useState(false);
  const script = fresh ? null : cellOf(shelf.scripts, place);
  const words = script?.words ?? script?.draft ?? blankWords(shelf.scripts, place);
  const choose = (to: Place) => {
    if (left() !== undefined) return void message.warning(t("scripts.unsaved"));
    setFresh(false);
    setPlace(to);
    onFound();
  };
  const walk = (key: "up" | "down" | "left" | "right") => () => choose(stepped(shelf.situations, place, key));
  useKeys({ ArrowUp: walk("up"), ArrowDown: walk("down"), ArrowLeft: walk("left"), ArrowRight: walk("right") });
  const name = textOf(`scripts.situation.${place.situation}`) ?? place.situation;
  return (
    <>
      <Reviews language={language} onEdit={choose} />
      <div className={css.columns}>
        <div className={css.left}>
          {typed === "" ? (
            <Card
              flush
              title={t("scripts.grid")}
              note={t("scripts.grid.note")}
              extra={
                <Segmented
                  size="small"
                  value={place.stage}
                  onChange={(stage) => choose({ ...place, stage })}
                  options={STAGES.map((value) => ({ value, label: t(`scripts.stage.${value}`) }))}
                />
              }
            >
              <Grid
                situations={shelf.situations}
                scripts={shelf.scripts}
                stage={place.stage}
                here={place}
                onChoose={choose}
              />
              <Keys />
            </Card>
          ) : (
            <Found typed={typed} language={language} onChoose={choose} />
          )}
          <Card
            title={t("scripts.steps", { situation: name, mood: t(`scripts.mood.${place.mood}`) })}
            note={t("scripts.steps.note")}
            extra={
              <Button
                size="small"
                icon={<PartitionOutlined />}
                onClick={() => setPicture(true)}
                data-testid="script-picture"
              >
                {t("scripts.picture")}
              </Button>
            }
          >
            <Steps words={words} />
          </Card>
          <Clerks situation={place.situation} />
          <Button
            icon={<PlusOutlined />}
            onClick={() => (left() !== undefined ? message.warning(t("scripts.unsaved")) : setFresh(true))}
            data-testid="script-new"
          >
            {t("scripts.new")}
          </Button>
        </div>
        <Desk
          key={`${place.situation} ${place.mood} ${place.stage} ${script?.name} ${script?.version} ${script?.draft_at} ${fresh}`}
          place={place}
          script={script}
          fresh={fresh}
          blank={blankWords(shelf.scripts, place)}
          language={language}
        />
        {picture && (
          <Picture
            title={t("scripts.picture.title", { situation: name })}
            words={words}
            onClose={() => setPicture(false)}
          />
        )}
      </div>
    </>
  );
}

function Keys() {
  return (
    <p className={css.keys}>
      <span>
        <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> <KeyCap>←</KeyCap> <KeyCap>→</KeyCap> {t("scripts.key.walk")}
      </span>
      <span>
        <KeyCap>Y</KeyCap> {t("scripts.key.copy")}
      </span>
      <span>
        <KeyCap>/</KeyCap> {t("scripts.key.search")}
      </span>
    </p>
  );
}

function Found({ typed, language, onChoose }: { typed: string; language: Language; onChoose: (to: Place) => void }) {
  const shop = useShop();
  const text = useDeferredValue(typed);
  const found = useAnswer("find_scripts", { shop: shop.name, language, typed: text, limit: 20 });
  return (
    <Card flush title={t("scripts.search")}>
      <Settled of={found}>
        {(hits) =>
          hits.length === 0 ? (
            <Nothing title={t("scripts.search.none")} />
          ) : (
            <div className={css.found} data-testid="scripts-found">
              {hits.map((script) => (
                <Hit key={script.name} script={script} onChoose={onChoose} />
              ))}
            </div>
          )
        }
      </Settled>
    </Card>
  );
}

function Hit({ script, onChoose }: { script: Script; onChoose: (to: Place) => void }) {
  const { situation, mood, stage } = script;
  return (
    <button type="button" onClick={() => onChoose({ situation, mood, stage })}>
      <b>{script.words?.title ?? textOf(`scripts.situation.${situation}`) ?? situation}</b>
      {t(`scripts.mood.${mood}`)} · {t(`scripts.stage.${stage}`)}
      <span title={(script.words ?? script.draft)?.text}>{(script.words ?? script.draft)?.text}</span>
    </button>
  );
}
