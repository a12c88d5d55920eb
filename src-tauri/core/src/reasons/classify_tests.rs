use pintui_store::Reading;
use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};
use crate::insight::daily::DailyAsk;
use crate::insight::settle;
use crate::keeping::history::Undo;
use crate::reasons::list::{ReasonList, ReasonRow};

const NEW: &str = "气味像旧书";

/// Forty signed orders, four of them returned for a reason that no list has.
fn shop_with_new_words() -> Given {
    let given = Given::shop();
    for number in 0..40 {
        let order = format!("A{number}");
        given.order(&["P1"], json!({ "order_no": order, "signed_at": "2026-10-20T10:00:00" }));
    }
    for (number, text) in [NEW, "气味 像旧书", NEW, "七天无理由退换货"].into_iter().enumerate() {
        given.case(json!({
            "case_no": format!("R{number}"), "order_no": format!("A{number}"), "reason_stated": text,
            "applied_at": format!("2026-10-2{number}T10:00:00"),
        }));
    }
    given
}

fn meant(reason: &str, class: &str) -> Meant {
    Meant { reason: reason.into(), class: Some(class.into()), quality: None }
}

fn classify_as(given: &Given, words: Vec<Meant>) -> Result<Classified> {
    given.act("classify_reasons", ClassifyReasons { shop: SHOP.into(), words })
}

fn quality_orders(given: &Given) -> i64 {
    let ask = DailyAsk { shop: SHOP.into(), date: "2026-10-31".parse().ok(), rule: None };
    given.ask(ask).expect("the day").quality_orders
}

fn row(given: &Given, reason: &str) -> ReasonRow {
    let answer = given.ask(ReasonList { shop: SHOP.into() }).expect("a list");
    answer.reasons.into_iter().find(|row| row.reason == reason).expect("the reason is listed")
}

fn is_settled(given: &Given) {
    assert_eq!(given.read(|tx| settle::differences(tx, 1)), [], "derived rows differ from the facts");
}

#[test]
fn a_new_word_is_listed_first_with_its_spellings_and_examples() {
    let given = shop_with_new_words();
    let answer = given.ask(ReasonList { shop: SHOP.into() }).expect("a list");
    let first = &answer.reasons[0];
    assert_eq!((first.reason.as_str(), first.from.as_str(), first.cases), (NEW, "unknown", 3));
    assert_eq!(first.spellings, [NEW, "气味 像旧书"]);
    assert_eq!((first.first_at.map(At::text), first.examples.len()), (Some("2026-10-20T10:00:00".into()), 2));
    assert_eq!((answer.cases, answer.unclassified, answer.without_reason), (4, 3, 0));
}

#[test]
fn classifying_moves_old_cases_and_taking_it_back_moves_them_again() {
    let given = shop_with_new_words();
    assert_eq!(quality_orders(&given), 0);
    assert_eq!(classify_as(&given, vec![meant(NEW, "quality")]).expect("classified").changed, 1);
    assert_eq!(quality_orders(&given), 3, "all spellings of the word count");
    is_settled(&given);
    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!((quality_orders(&given), given.count("reason_classes")), (0, 0));
    is_settled(&given);
}

#[test]
fn a_class_is_overruled_but_the_platforms_rule_stays_unless_it_is_named() {
    let given = shop_with_new_words();
    let known = "七天无理由退换货";
    classify_as(&given, vec![meant(known, "quality")]).expect("classified");
    let silent = row(&given, known);
    assert_eq!((silent.class.as_str(), silent.quality, silent.platform_quality), ("quality", false, Some(false)));
    assert_eq!(quality_orders(&given), 0, "the platform's rule says that it does not count");
    let named = Meant { quality: Some(true), ..meant(known, "quality") };
    classify_as(&given, vec![named]).expect("classified");
    let both = row(&given, known);
    assert_eq!(
        (both.quality, both.platform_quality, both.platform_class.as_deref()),
        (true, Some(false), Some("buyer"))
    );
    assert_eq!(quality_orders(&given), 1);
    is_settled(&given);
}

#[test]
fn a_word_that_says_what_the_platform_says_is_not_kept() {
    let given = shop_with_new_words();
    let answer = classify_as(&given, vec![meant("七天无理由退换货", "buyer")]).expect("taken");
    assert_eq!((answer.changed, given.count("reason_classes")), (0, 0));
}

#[test]
fn taking_the_own_word_away_lets_the_list_hold_again() {
    let given = shop_with_new_words();
    classify_as(&given, vec![meant(NEW, "quality")]).expect("classified");
    let ask = UnclassifyReason { shop: SHOP.into(), reason: "气味像 旧书".into() };
    assert_eq!(given.act("unclassify_reason", ask).expect("taken away").changed, 1);
    assert_eq!((quality_orders(&given), row(&given, NEW).from.as_str()), (0, "unknown"));
    is_settled(&given);
}

#[test]
fn all_shops_of_the_platform_are_settled_and_no_other() {
    let given = shop_with_new_words();
    given.write(|tx| {
        tx.change("insert into shops (name, platform, salt, created_at) values ('二店', 'taobao', '', '')", [])?;
        tx.change("insert into shops (name, platform, salt, created_at) values ('三店', 'pdd', '', '')", [])?;
        for shop in [2, 3] {
            tx.change(
                "insert into orders (shop_id, order_no, signed_at) values (?1, 'B', '2026-10-20T00:00:00')",
                [shop],
            )?;
            tx.change(
                "insert into cases (shop_id, case_no, order_no, reason_stated, applied_at)
                 values (?1, 'C', 'B', ?2, '2026-10-21T00:00:00')",
                (shop, NEW),
            )?;
        }
        Ok(())
    });
    classify_as(&given, vec![meant(NEW, "quality")]).expect("classified");
    let quality = |shop: i64| {
        given.read(|tx| {
            tx.one("select count(*) from case_links where shop_id = ?1 and quality = 1", [shop], |row| {
                row.get::<_, i64>(0)
            })
        })
    };
    assert_eq!((quality(1), quality(2), quality(3)), (3, 1, 0));
}

#[test]
fn what_cannot_be_classified_is_refused_and_nothing_is_kept() {
    let given = shop_with_new_words();
    let code = |words| classify_as(&given, words).expect_err("refused").code.into_owned();
    assert_eq!(code(vec![meant(NEW, "quality"), meant("甲", "nonsense")]), "reason_class_unknown");
    assert_eq!(code(vec![meant(" \u{feff}", "quality")]), "reason_blank");
    assert_eq!(code(Vec::new()), "reason_blank");
    assert_eq!(given.count("reason_classes"), 0);
}

#[test]
fn a_plain_reason_nobody_has_classified_is_proposed_a_class_and_counts_for_nothing_until_it_is_taken() {
    let given = Given::shop();
    given.case(json!({ "case_no": "R1", "reason_stated": "商品故障無法使用", "applied_at": "2026-10-20T10:00:00" }));
    let row = row(&given, "商品故障無法使用");
    assert_eq!((row.class.as_str(), row.quality, row.proposed.as_deref()), ("unclassified", false, Some("quality")));
}
