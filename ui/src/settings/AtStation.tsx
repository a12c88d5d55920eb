import { Button, Input, Segmented, Select, Switch } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { choose, useChoice } from "../choices";
import type { Counting, StationRules } from "../door-types";
import { Card } from "../parts/Card";
import { currencySign } from "../parts/currency";
import { fenOf, plainYuan } from "../parts/numbers";
import { go, goAndOpen } from "../place";
import { voiceFor } from "../station/say";
import { t } from "../words/words";
import { Setting } from "./Setting";

const COUNTINGS: Counting[] = ["when_begun", "several", "always"];

/** This computer's station, and the rules that all stations go by. */
export function AtStation() {
  const sound = useChoice("sound");
  const voice = useChoice("voice");
  const darkRoom = useChoice("darkRoom");
  const staff = useChoice("staff");
  const speaks = voiceFor(useChoice("language")) !== null;
  return (
    <Card title={t("settings.station")}>
      <Setting name={t("settings.sound")} text={t("settings.sound.text")}>
        <Switch
          checked={sound === "on"}
          onChange={(on) => choose("sound", on ? "on" : "off")}
          aria-label={t("settings.sound")}
        />
      </Setting>
      <Setting name={t("settings.voice")} text={t(speaks ? "settings.voice.text" : "settings.voice.none")}>
        <Switch
          checked={voice === "on" && speaks}
          disabled={!speaks}
          onChange={(on) => choose("voice", on ? "on" : "off")}
          aria-label={t("settings.voice")}
        />
      </Setting>
      <Setting name={t("settings.dark_room")} text={t("settings.dark_room.text")}>
        <Switch
          checked={darkRoom === "on"}
          onChange={(on) => choose("darkRoom", on ? "on" : "off")}
          aria-label={t("settings.dark_room")}
          data-testid="settings-dark-room"
        />
      </Setting>
      <Setting name={t("settings.staff")} text={t("settings.staff.text")}>
        <Input
          value={staff}
          maxLength={20}
          onChange={(event) => choose("staff", event.target.value.trim())}
          aria-label={t("settings.staff")}
        />
      </Setting>
      <Setting name={t("settings.checklists")} text={t("settings.checklists.text")}>
        <Button onClick={() => go("checklists")} data-testid="open-checklists">
          {t("settings.open")}
        </Button>
      </Setting>
      <Setting name={t("nav.gifts")} text={t("settings.gifts.text")}>
        <Button onClick={() => go("gifts")} data-testid="open-gifts">
          {t("settings.open")}
        </Button>
      </Setting>
      <Setting name={t("station.card.title")} text={t("station.card.text")}>
        <Button onClick={() => goAndOpen("station", { is: "command_card" })}>{t("station.card.open")}</Button>
      </Setting>
      <Rules />
      <Sampling />
    </Card>
  );
}

function Rules() {
  const rules = useAnswer("station_rules", {});
  const change = useWrite("choose_station_rules");
  if (rules.data === undefined) return null;
  const { counting } = rules.data;
  const put = (changed: Partial<StationRules>) => change.mutate({ rules: { ...rules.data, ...changed } });
  return (
    <>
      <Setting name={t("settings.counting")} text={t("settings.counting.text")}>
        <Segmented<Counting>
          value={counting}
          onChange={(to) => put({ counting: to })}
          options={COUNTINGS.map((value) => ({ value, label: t(`settings.counting.${value}`) }))}
        />
      </Setting>
      <HighValue
        key={rules.data.high_value_fen}
        now={rules.data.high_value_fen}
        onChange={(to) => put({ high_value_fen: to })}
      />
    </>
  );
}

function HighValue({ now, onChange }: { now: number | null; onChange: (to: number | null) => void }) {
  const [typed, setTyped] = useState(now === null ? "" : plainYuan(now).replace(/\.00$/, ""));
  const read = fenOf(typed);
  const wrong = typed.trim() !== "" && read === null;
  const keep = () => {
    if (!wrong && read !== now) onChange(read);
  };
  return (
    <Setting
      name={t("settings.high_value")}
      text={wrong ? t("settings.high_value.wrong") : t("settings.high_value.text")}
    >
      <Input
        value={typed}
        prefix={currencySign()}
        status={wrong ? "error" : ""}
        maxLength={12}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onPressEnter={keep}
        aria-label={t("settings.high_value")}
      />
    </Setting>
  );
}

function Sampling() {
  const sampling = useAnswer("sampling", {});
  const change = useWrite("choose_sampling");
  if (sampling.data === undefined) return null;
  const { chosen, aqls } = sampling.data;
  return (
    <>
      <Setting name={t("settings.sampling")} text={t("settings.sampling.text")}>
        <Switch
          checked={chosen.on}
          onChange={(on) => change.mutate({ chosen: { ...chosen, on } })}
          aria-label={t("settings.sampling")}
          data-testid="settings-sampling"
        />
      </Setting>
      {chosen.on && (
        <Setting name={t("settings.aql")} text={t("settings.aql.text")}>
          <Select
            value={chosen.aql}
            onChange={(aql) => change.mutate({ chosen: { ...chosen, aql } })}
            options={aqls.map((value) => ({ value, label: value }))}
            aria-label={t("settings.aql")}
          />
        </Setting>
      )}
    </>
  );
}
