import { Segmented } from "antd";
import { useAnswer, useTask, useWrite } from "../ask";
import type { Class, Kept, PrivacyChoice } from "../door-types";
import { Card } from "../parts/Card";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { t, textOf } from "../words/words";
import { SealedDays } from "./SealedDays";
import { Setting } from "./Setting";

/** What is kept of people: of most nothing, and that cannot be turned on; of numbers only what is under seal. */
export function Privacy() {
  const classes = useAnswer("privacy_list", {});
  return (
    <Card title={t("settings.privacy")} note={t("settings.privacy.note")}>
      <Settled of={classes}>{(list) => list.map((choice) => <OneClass key={choice.class} choice={choice} />)}</Settled>
      <SealedDays />
    </Card>
  );
}

function OneClass({ choice }: { choice: PrivacyChoice }) {
  const choose = useWrite("choose_privacy");
  const tidy = useTask("tidy_numbers");
  const tell = useTell();
  const personal = choice.class;
  const set = (kept: Kept) =>
    choose.mutate(
      { class: personal, kept },
      {
        onSuccess: ({ operation }) => {
          tell.done(
            t("settings.privacy.chosen", { class: personalName(personal), kept: keptName(personal, kept) }),
            operation,
          );
          // numbers that are not to be kept go now
          if (personal === "phone") tidy.mutate({});
        },
        onError: tell.refused,
      },
    );
  return (
    <Setting name={personalName(personal)} text={t(`privacy.class.${personal}.text`)}>
      {choice.choices.length === 1 ? (
        t("settings.privacy.fixed")
      ) : (
        <Segmented<Kept>
          value={choice.kept}
          onChange={set}
          options={choice.choices.map((value) => ({ value, label: keptName(personal, value) }))}
          aria-label={personalName(personal)}
        />
      )}
    </Setting>
  );
}

/** Of what buyers write more goes than numbers. */
function keptName(personal: Class, kept: Kept): string {
  return textOf(`privacy.kept.${kept}.${personal}`) ?? t(`privacy.kept.${kept}`);
}

export function personalName(personal: Class): string {
  return t(`privacy.class.${personal}`);
}
