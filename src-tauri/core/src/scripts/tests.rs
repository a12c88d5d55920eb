use std::collections::BTreeMap;

use serde_json::json;

use super::edit::{PutScriptAway, SaveScript};
use super::fill::FillScript;
use super::fits::ScriptsForCase;
use super::outcome::Review;
use super::shelf::{Script, ScriptList};
use super::uses::{NoteOutcome, UseScript, Went};
use super::*;
use crate::given::{Given, SHOP};
use crate::locale::Language;
use crate::wording::look;

const LANGUAGE: &str = "zh-CN";

fn words(text: &str) -> Words {
    Words {
        title: None,
        text: text.to_owned(),
        steps: vec!["先认下来".to_owned()],
        proof: Vec::new(),
        limit_fen: Fen(2000),
        decides: Decides::Lead,
        within_hours: 4,
    }
}

fn saving(text: &str, usable: bool) -> SaveScript {
    SaveScript {
        shop: SHOP.to_owned(),
        name: Some("flaw.angry.first".to_owned()),
        situation: "flaw".to_owned(),
        mood: Mood::Angry,
        stage: Stage::First,
        language: LANGUAGE.to_owned(),
        words: words(text),
        usable,
        by: "03".to_owned(),
    }
}

fn listed(given: &Given) -> Vec<Script> {
    given.ask(ScriptList { shop: SHOP.to_owned(), language: LANGUAGE.to_owned() }).expect("listed").scripts
}

fn one(given: &Given, name: &str) -> Script {
    listed(given).into_iter().find(|script| script.name == name).expect("on the shelf")
}

fn a_case(given: &Given, reason: &str) -> i64 {
    let order = json!({ "order_no": "2839201938478841", "goods": "云朵圆领针织衫 秋冬新款", "carrier": "圆通" });
    given.order(&["P1"], order);
    given.case(json!({
        "case_no": "R1", "order_no": "2839201938478841", "product_name": "云朵圆领针织衫 秋冬新款",
        "reason_stated": reason, "refund_fen": 15900, "applied_at": "2026-11-01T10:00:00", "status": "applied",
    }))
}

pub(super) fn filling(name: &str, case_id: i64) -> FillScript {
    FillScript {
        name: name.to_owned(),
        language: LANGUAGE.to_owned(),
        case_id: Some(case_id),
        order_id: None,
        clerk: "小林".to_owned(),
        typed: BTreeMap::new(),
    }
}

#[test]
fn the_handbook_has_words_for_twelve_situations_and_two_moods_that_pass_the_look() {
    for language in Language::ALL {
        let entries = handbook::entries(language);
        for entry in &entries {
            let found = look(&entry.words.text, said_where(entry.situation));
            assert!(found.is_empty(), "{} {}: {found:?}", language.tag(), entry.name);
            assert!(fields::unknown(&entry.words.text).is_empty(), "{} {}", language.tag(), entry.name);
            assert!(entry.words.steps.len() >= 4 && !entry.words.proof.is_empty(), "{}", entry.name);
        }
        let full = handbook::situations().iter().filter(|about| {
            let both = [Mood::Calm, Mood::Angry].map(|mood| handbook::name_of(&about.id, mood, Stage::First));
            both.iter().all(|name| entries.iter().any(|entry| entry.name == *name))
        });
        assert!(full.count() >= if language == Language::En { 8 } else { 12 }, "{}", language.tag());
    }
}

#[test]
fn the_handbook_claims_no_check_whose_result_the_clerk_has_not_written() {
    let claims = [
        "查了",
        "看了",
        "已经催",
        "已經催",
        "已经点了",
        "已經點了",
        "已经报",
        "已經報",
        "I checked",
        "I looked",
        "I have asked",
    ];
    for language in Language::ALL {
        for entry in handbook::entries(language).iter().filter(|entry| entry.name.ends_with(".first")) {
            let text = &entry.words.text;
            let told = ["查到的情况", "查到的情況", "{found}"].iter().any(|field| text.contains(field));
            assert!(told || !claims.iter().any(|claim| text.contains(claim)), "{} {text}", entry.name);
        }
    }
}

#[test]
fn words_that_platforms_punish_stay_a_draft() {
    let given = Given::shop();
    let bad = "亲，麻烦把退货原因改成「不喜欢」，好评返 10 元";
    let draft = given.act("save_script", saving(bad, false)).expect("a draft is kept");
    assert!(!draft.looked.usable);
    let refused = given.act("save_script", saving(bad, true)).expect_err("refused");
    assert_eq!(refused.code, "wording_forbidden");
    let script = one(&given, "flaw.angry.first");
    assert_eq!(script.draft.expect("the draft").text, bad);
    assert_eq!(script.version, 0, "the handbook's words are still the ones in use");
    let good = "这件是我们没查出来。{处理时限}发一件查过的，想退就全额退，运费我们出。";
    given.act("save_script", saving(good, true)).expect("usable");
    let script = one(&given, "flaw.angry.first");
    assert_eq!((script.words.expect("words").text.as_str(), script.draft, script.version), (good, None, 1));
}

#[test]
fn more_days_than_the_policy_covers_are_refused_in_a_script() {
    let refused =
        Given::shop().act("save_script", saving("放心，30 天无理由退换，今天就办。", true)).expect_err("refused");
    assert_eq!((refused.code.as_ref(), &refused.params["rule"]), ("wording_forbidden", &json!("beyond_policy")));
}

#[test]
fn a_field_nobody_knows_keeps_words_from_being_usable() {
    let refused =
        Given::shop().act("save_script", saving("{买家电话}我们今天就办，换一件查过的。", true)).expect_err("refused");
    assert_eq!(refused.code, "script_field_unknown");
}

#[test]
fn every_version_that_was_usable_stays_with_its_days() {
    let given = Given::shop();
    given.act("save_script", saving("今天 18:00 前换一件查过的。", true)).expect("kept");
    given.act("save_script", saving("今天 17:00 前换一件查过的。", false)).expect("kept");
    given.act("save_script", saving("今天 16:00 前换一件查过的。", true)).expect("kept");
    let show = show::ScriptShow { name: "flaw.angry.first".to_owned(), language: LANGUAGE.to_owned() };
    let versions: Vec<_> =
        given.ask(show).expect("shown").into_iter().map(|one| (one.version, one.words.text, one.usable)).collect();
    assert_eq!(versions.len(), 3, "{versions:?}");
    assert_eq!((versions[0].0, versions[0].1.as_str()), (2, "今天 16:00 前换一件查过的。"));
    assert_eq!(versions[2].0, 0, "the handbook's own stays at the end");
}

#[test]
fn the_same_problem_in_two_moods_has_two_texts_filled_with_the_case() {
    let given = Given::shop();
    let case = a_case(&given, "质量问题");
    let text = |name| given.ask(filling(name, case)).expect("filled");
    let (calm, angry) = (text("flaw.calm.first"), text("flaw.angry.first"));
    assert!(calm.ready && angry.ready, "{:?} {:?}", calm.empty, angry.empty);
    assert_ne!(calm.text, angry.text);
    assert!(calm.text.contains("云朵圆领针织衫") && !calm.text.contains("秋冬新款"), "{}", calm.text);
    assert!(calm.text.contains("今天 13:00 前"), "{}", calm.text);
}

#[test]
fn a_field_that_nothing_fills_keeps_the_text_from_being_copied() {
    let given = Given::shop();
    let case = a_case(&given, "质量问题");
    given.act("save_script", saving("{称呼}你好，补偿 {补偿} 今天从平台给你。", true)).expect("kept");
    let filled = given.ask(filling("flaw.angry.first", case)).expect("filled");
    assert_eq!((filled.ready, filled.empty.as_slice()), (false, ["称呼".to_owned(), "补偿".to_owned()].as_slice()));
    let taking = |typed: &[(&str, &str)]| {
        let typed = typed.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect();
        given.act("use_script", UseScript { fill: FillScript { typed, ..filling("flaw.angry.first", case) } })
    };
    assert_eq!(taking(&[("buyer", "小满")]).expect_err("refused").code, "script_field_empty");
    let bad = taking(&[("buyer", "小满"), ("compensation", "5 元，好评返现")]).expect_err("refused");
    assert_eq!(bad.code, "wording_forbidden", "what is typed into a field is looked at too");
    assert_eq!(given.count("script_uses"), 0);
    assert_eq!(
        taking(&[("buyer", "小满"), ("compensation", "¥15.00")]).expect("used").text,
        "小满你好，补偿 ¥15.00 今天从平台给你。"
    );
}

#[test]
fn a_case_opens_at_the_words_for_its_reason() {
    for (reason, situation) in [
        ("开线/脱色/脱毛/有色差/有虫洞", "flaw"),
        ("大小/尺寸/重量/厚度不符", "size"),
        ("包装/商品破损", "damaged"),
        ("卖家发错货", "wrong"),
        ("少件/漏发", "missing"),
        ("未按约定时间发货", "late"),
        ("七天无理由退换货", "changed_mind"),
        ("收到商品描述不符", "differs"),
    ] {
        let given = Given::shop();
        let case_id = a_case(&given, reason);
        let asked = ScriptsForCase {
            case_id,
            language: LANGUAGE.to_owned(),
            clerk: String::new(),
            situation: None,
            typed: BTreeMap::new(),
        };
        let fitting = given.ask(asked).expect("answered");
        assert_eq!(fitting.situation, situation, "{reason}");
        assert!(fitting.scripts.iter().any(|one| one.filled.ready), "{reason}");
    }
}

#[test]
fn how_uses_went_is_compared_and_few_say_nothing() {
    let given = Given::shop();
    let case = a_case(&given, "质量问题");
    for number in 0..40 {
        let used = given.act("use_script", UseScript { fill: filling("flaw.calm.first", case) }).expect("used");
        let went = if number < 30 { Went::Settled } else { Went::MoreTrouble };
        given.act("note_script_outcome", NoteOutcome { use_id: used.use_id, went: Some(went) }).expect("noted");
    }
    let outcome = one(&given, "flaw.calm.first").outcome;
    assert_eq!((outcome.used, outcome.settled.hits, outcome.settled.orders), (40, 30, 40));
    assert_eq!(outcome.settled.rate, Some(0.75));
    given.act("use_script", UseScript { fill: filling("flaw.angry.first", case) }).expect("used");
    let few = one(&given, "flaw.angry.first").outcome;
    assert_eq!((few.used, few.settled.orders, few.settled.rate), (1, 0, None), "the case is still open");
    given.write(|tx| tx.change("update cases set status = 'refunded'", []));
    assert_eq!(one(&given, "flaw.angry.first").outcome.settled.hits, 1, "a case that ended says how it went");
}

#[test]
fn words_unused_for_ninety_days_are_up_for_review() {
    let mut given = Given::shop();
    assert_eq!(one(&given, "flaw.calm.first").outcome.review, None);
    given.now = "2027-03-01T09:00:00".parse().expect("a date");
    assert_eq!(one(&given, "flaw.calm.first").outcome.review, Some(Review::Unused));
}

#[test]
fn what_is_put_away_is_not_offered_until_it_is_kept_again() {
    let given = Given::shop();
    given.act("put_script_away", PutScriptAway { name: "flaw.angry.first".to_owned() }).expect("done");
    assert!(listed(&given).iter().all(|script| script.name != "flaw.angry.first"));
    given.act("save_script", saving("今天 18:00 前换一件查过的。", true)).expect("kept");
    assert_eq!(one(&given, "flaw.angry.first").version, 1);
}

#[test]
fn an_sms_is_counted_in_the_parts_that_are_billed() {
    let parts = |count: usize| sms::parts(&"字".repeat(count));
    assert_eq!([0, 1, 70, 71, 134, 135].map(parts), [0, 1, 1, 2, 2, 3]);
    assert_eq!(sms::parts(&"a".repeat(160)), 1);
    assert_eq!(sms::parts(&"a".repeat(161)), 2);
}

#[test]
fn a_clerk_who_stands_apart_from_the_others_is_shown() {
    let given = Given::shop();
    let case = a_case(&given, "质量问题");
    for (clerk, settled) in [("03", 45), ("07", 20), ("09", 2)] {
        for number in 0..if clerk == "09" { 3 } else { 50 } {
            let fill = FillScript { clerk: clerk.to_owned(), ..filling("flaw.calm.first", case) };
            let used = given.act("use_script", UseScript { fill }).expect("used");
            let went = if number < settled { Went::Settled } else { Went::MoreTrouble };
            given.act("note_script_outcome", NoteOutcome { use_id: used.use_id, went: Some(went) }).expect("noted");
        }
    }
    let rows = given.ask(clerks::ScriptClerks { shop: SHOP.to_owned() }).expect("compared");
    let told: Vec<_> = rows.iter().map(|row| (row.clerk.as_str(), row.settled.rate, row.apart)).collect();
    assert_eq!(told, [("03", Some(0.9), true), ("07", Some(0.4), true), ("09", None, false)]);
}
