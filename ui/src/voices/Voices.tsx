import { useState } from "react";
import { CallTabs } from "../parts/CallTabs";
import { AskClerk, ClerkName } from "../parts/Clerk";
import { MakeChange, type Source } from "../parts/MakeChange";
import { useClerk } from "../parts/me";
import { PageHead } from "../parts/PageHead";
import { t } from "../words/words";
import { Answers } from "./Answers";
import { Figures } from "./Figures";
import { Gaps } from "./Gaps";
import { Running } from "./Running";
import { Suggestions } from "./Suggestions";
import css from "./Voices.module.css";

/** What buyers say, on the phone and in answers, and what is changed because of it. */
export function Voices() {
  const clerk = useClerk();
  const [source, setSource] = useState<Source | null>(null);
  return (
    <>
      <PageHead title={t("nav.callbacks")} note={<CallTabs />}>
        <ClerkName />
      </PageHead>
      {clerk === "" ? (
        <AskClerk />
      ) : (
        <>
          <div className={css.columns}>
            <div className={css.column}>
              <Gaps onMake={setSource} />
              <Suggestions clerk={clerk} onMake={setSource} />
              <Answers clerk={clerk} onMake={setSource} />
            </div>
            <div className={css.column}>
              <Running />
              <Figures />
            </div>
          </div>
          {source !== null && <MakeChange source={source} onClose={() => setSource(null)} />}
        </>
      )}
    </>
  );
}
