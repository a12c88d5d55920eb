use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};
use crate::scripts::edit::SaveScript;
use crate::scripts::tests::filling;
use crate::scripts::uses::{NoteOutcome, UseScript, Went};
use crate::scripts::{Decides, Words};

const LANGUAGE: &str = "zh-CN";

fn a_case(given: &Given) -> i64 {
    given.case(json!({
        "case_no": "R1", "product_name": "云朵圆领针织衫", "reason_stated": "质量问题", "refund_fen": 15900,
        "applied_at": "2026-11-01T10:00:00", "status": "applied",
    }))
}

fn rewritten() -> SaveScript {
    SaveScript {
        shop: SHOP.to_owned(),
        name: Some("flaw.angry.first".to_owned()),
        situation: "flaw".to_owned(),
        mood: Mood::Angry,
        stage: Stage::First,
        language: LANGUAGE.to_owned(),
        words: Words {
            title: None,
            text: "今天 18:00 前换一件查过的。".to_owned(),
            steps: vec!["先认下来".to_owned()],
            proof: Vec::new(),
            limit_fen: pintui_store::Fen(2000),
            decides: Decides::Lead,
            within_hours: 4,
        },
        usable: true,
        by: "03".to_owned(),
    }
}

fn reviews(given: &Given) -> ReviewList {
    given.ask(ScriptReviews { shop: SHOP.to_owned(), language: LANGUAGE.to_owned() }).expect("listed")
}

fn used(given: &Given, name: &str, case: i64, settled: i64, of: i64) {
    for number in 0..of {
        let used = given.act("use_script", UseScript { fill: filling(name, case) }).expect("used");
        let went = if number < settled { Went::Settled } else { Went::MoreTrouble };
        given.act("note_script_outcome", NoteOutcome { use_id: used.use_id, went: Some(went) }).expect("noted");
    }
}

#[test]
fn words_that_settle_less_than_their_kind_are_listed_with_counts_until_they_are_kept_or_written_anew() {
    let given = Given::shop();
    let case = a_case(&given);
    used(&given, "flaw.calm.first", case, 36, 40);
    used(&given, "flaw.angry.first", case, 12, 40);
    used(&given, "size.calm.first", case, 2, 10);
    let list = reviews(&given);
    let told: Vec<_> = list.scripts.iter().map(|one| (one.name.as_str(), one.why, one.against)).collect();
    assert_eq!(told, [("flaw.angry.first", Review::Poor, Against::Situation)], "ten uses say nothing");
    let poor = &list.scripts[0];
    assert_eq!((poor.settled.hits, poor.settled.orders, poor.others.hits, poor.others.orders), (12, 40, 36, 40));
    assert!(poor.settled.interval.is_some() && poor.others.interval.is_some());

    let keep = |names: &[&str]| KeepScripts { names: names.iter().map(|&n| n.into()).collect(), by: "03".into() };
    assert_eq!(given.act("keep_scripts", keep(&["no.such"])).expect_err("refused").code, "script_unknown");
    assert_eq!(given.act("keep_scripts", keep(&[])).expect_err("refused").code, "script_nothing_to_keep");
    given.act("keep_scripts", keep(&["flaw.angry.first"])).expect("kept");
    assert_eq!(reviews(&given).total, 0);
    given.write(|tx| tx.change("delete from script_keeps", []));
    assert_eq!(reviews(&given).total, 1);
    given.act("save_script", rewritten()).expect("written anew");
    assert_eq!(reviews(&given).total, 0, "the new words are not judged by what the old ones did");
}

#[test]
fn unused_words_come_up_with_their_last_use_and_stay_quiet_for_ninety_days_once_kept() {
    let mut given = Given::shop();
    let case = a_case(&given);
    used(&given, "flaw.calm.first", case, 1, 1);
    given.now = "2027-03-01T09:00:00".parse().expect("a date");
    let find = |given: &Given| reviews(given).scripts.into_iter().find(|one| one.name == "flaw.calm.first");
    let unused = find(&given).expect("up for review");
    assert_eq!((unused.why, unused.last_used_at), (Review::Unused, "2026-11-02T09:00:00".parse().ok()));
    let keep = KeepScripts { names: vec!["flaw.calm.first".into()], by: String::new() };
    given.act("keep_scripts", keep).expect("kept");
    assert!(find(&given).is_none());
    given.now = "2027-06-15T09:00:00".parse().expect("a date");
    assert_eq!(find(&given).expect("up again").kept_at, "2027-03-01T09:00:00".parse().ok());
}
