mod judged;
mod pictured;

use serde_json::json;

use super::advise::{Advice, AdviseCase, State, Verdict};
use super::exceptions::{ExceptionList, GrantException};
use super::flow::Reader;
use super::places::{MarkPlaced, PlaceList};
use super::review::{ClauseReviewed, PolicyReview};
use super::save::SavePolicy;
use super::shelf::{PolicyList, PolicySheet, PolicyShow, Standing};
use super::*;
use crate::given::{Given, SHOP};
use crate::locale::Language;
use crate::platforms::market::Market;
use crate::wording::{Situation, look};
use pintui_store::Error;

fn rules() -> Rules {
    template::of("clothing").expect("a template").rules.clone()
}

fn saving(rules: Rules, starts_on: &str) -> SavePolicy {
    SavePolicy {
        shop: SHOP.to_owned(),
        category: "clothing".to_owned(),
        starts_on: starts_on.parse().expect("a day"),
        rules,
        by: "店长".to_owned(),
    }
}

fn refused(change: impl FnOnce(&mut Rules)) -> Error {
    let mut changed = rules();
    change(&mut changed);
    Given::shop().act("save_policy", saving(changed, "2026-11-02")).expect_err("refused")
}

fn showing(given: &Given, rules: Option<Rules>, language: &str, reader: Reader) -> PolicySheet {
    let show = PolicyShow {
        shop: SHOP.to_owned(),
        category: "clothing".to_owned(),
        version: None,
        rules,
        language: language.to_owned(),
        reader,
    };
    given.ask(show).expect("shown")
}

/// A case about a jacket signed for on the 1st at nine.
fn a_case(given: &Given, reason: &str, applied_at: &str) -> i64 {
    let number = given.count("cases") + 1;
    let order_no = format!("A{number}");
    let order = json!({ "order_no": order_no, "paid_at": "2026-10-29T10:00:00", "signed_at": "2026-11-01T09:00:00" });
    given.order(&["P1"], order);
    given.case(json!({
        "case_no": format!("R{number}"), "order_no": order_no, "product_name": "灯芯绒外套", "reason_stated": reason,
        "applied_at": applied_at, "status": "applied",
    }))
}

fn advice(given: &Given, case_id: i64, state: Option<State>) -> Advice {
    given.ask(AdviseCase { case_id, state, language: "zh-CN".to_owned() }).expect("advised")
}

#[test]
fn a_version_that_begins_later_is_told_apart_from_the_one_in_force() {
    let given = Given::shop();
    let keep = |days, on| given.act("save_policy", saving(Rules { return_days: days, ..rules() }, on)).expect("kept");
    keep(10, "2026-11-02");
    keep(15, "2026-12-01");
    let versions = showing(&given, None, "zh-CN", Reader::Buyer).versions;
    let stand: Vec<_> = versions.iter().map(|one| (one.version, one.standing)).collect();
    assert_eq!(stand, [(2, Standing::Coming), (1, Standing::InForce)]);
    let given = Given { now: "2026-12-01T09:00:00".parse().expect("a date"), ..given };
    let versions = showing(&given, None, "zh-CN", Reader::Buyer).versions;
    let stand: Vec<_> = versions.iter().map(|one| (one.version, one.standing)).collect();
    assert_eq!(stand, [(2, Standing::InForce), (1, Standing::Past)]);
}

#[test]
fn seven_days_are_counted_from_the_day_after_sign_off() {
    let given = Given::shop();
    let verdict = |applied_at: &str| {
        let case = a_case(&given, "七天无理由退换货", applied_at);
        advice(&given, case, Some(State::Unused)).verdict
    };
    assert_eq!(verdict("2026-11-08T23:59:00"), Verdict::Fits);
    assert_eq!(verdict("2026-11-08T23:59:59"), Verdict::Fits);
    assert_eq!(verdict("2026-11-09T00:00:00"), Verdict::DoesNotFit);
}

#[test]
fn the_advice_is_one_sentence_with_day_and_freight() {
    let given = Given::shop();
    let mut ours = rules();
    ours.freight.iter_mut().filter(|one| one.cause == Cause::ChangedMind).for_each(|one| one.who = Payer::Shop);
    given.act("save_policy", saving(ours, "2026-11-02")).expect("kept");
    given.write(|tx| tx.change("update policy_versions set starts_on = '2026-10-01'", []));
    let case = a_case(&given, "七天无理由退换货", "2026-11-06T10:00:00");
    let fits = advice(&given, case, Some(State::Unused));
    assert_eq!(fits.text, "签收后第 5 天申请，没用过：收，运费我们出。");
    assert_eq!((fits.day, fits.version), (Some(5), Some(1)));
    assert_eq!(advice(&given, case, None).verdict, Verdict::Unclear);
    assert_eq!(advice(&given, case, Some(State::Used)).clause, "conditions");
}

#[test]
fn fewer_days_than_the_law_gives_are_refused_unless_the_law_exempts_the_goods() {
    let five = refused(|rules| rules.return_days = 5);
    assert_eq!((five.code.as_ref(), &five.params["least"]), ("policy_days_below_law", &json!(7)));
    let unknown = refused(|rules| (rules.return_days, rules.exempt) = (0, Some("on_sale".to_owned())));
    assert_eq!(unknown.code, "policy_exempt_unknown");
    let unconfirmed = refused(|rules| (rules.return_days, rules.exempt) = (0, Some("hygiene".to_owned())));
    assert_eq!(unconfirmed.code, "policy_exempt_not_confirmed");
    let custom = Rules { return_days: 0, exempt: Some("custom".to_owned()), ..rules() };
    Given::shop().act("save_policy", saving(custom, "2026-11-02")).expect("custom-made goods are exempt");
}

#[test]
fn unfair_terms_are_refused() {
    assert_eq!(refused(|rules| rules.opened_ok = false).code, "policy_opened_refused");
    assert_eq!(refused(|rules| rules.fault_days = 3).code, "policy_fault_days_below_law");
    assert_eq!(refused(|rules| rules.refund[0].hours = 400).code, "policy_refund_too_slow");
    let slow = |rules: &mut Rules| rules.refund.push(Refund { way: Way::Other, hours: 400 });
    assert_eq!(refused(slow).code, "policy_refund_too_slow", "money by another way too");
    assert_eq!(refused(|rules| rules.refund.remove(0).hours = 0).code, "policy_original_way_missing");
    let freight = refused(|rules| rules.freight[0].who = Payer::Buyer);
    assert_eq!((freight.code.as_ref(), &freight.params["cause"]), ("policy_freight_unfair", &json!("fault")));
    for text in
        ["特价商品不退不换", "最终解释权归本店所有", "退货扣 10% 手续费", "质量问题运费买家自理", "拆封后概不退换"]
    {
        assert_eq!(refused(|rules| rules.more = vec![text.to_owned()]).code, "wording_forbidden", "{text}");
    }
}

#[test]
fn every_template_is_lawful_and_reads_plainly_in_every_language() {
    assert!(law::book().templates.len() >= 12);
    for template in &law::book().templates {
        law::must_allow(&template.rules).unwrap_or_else(|why| panic!("{}: {why:?}", template.category));
        for language in Language::ALL {
            let text = text::of(&template.rules, language, Market::Mainland);
            assert!(text.sections.iter().any(|one| one.clause == "apply"), "the way to return is always told");
            assert_eq!(text.hard, Vec::new(), "{} {}", template.category, language.tag());
            assert!(text.card.chars().count() <= 60 || language == Language::En, "{}", text.card);
            for line in text.sections.iter().flat_map(|one| &one.lines).chain([&text.short, &text.card]) {
                assert!(!line.contains('@') && !line.contains('{') && !line.contains("policies."), "{line}");
                let found = look(line, Situation::POLICY);
                assert!(found.is_empty(), "{} {line}: {found:?}", language.tag());
            }
        }
    }
}

#[test]
fn an_order_keeps_the_policy_of_the_day_it_was_paid() {
    let given = Given::shop();
    given.act("save_policy", saving(rules(), "2026-11-02")).expect("kept");
    given.write(|tx| tx.change("update policy_versions set starts_on = '2026-10-01'", []));
    given.act("save_policy", saving(Rules { return_days: 30, ..rules() }, "2026-11-05")).expect("kept");
    let old = a_case(&given, "七天无理由退换货", "2026-11-10T10:00:00");
    let still = advice(&given, old, Some(State::Unused));
    assert_eq!((still.verdict, still.version), (Verdict::DoesNotFit, Some(1)));
    given.write(|tx| {
        tx.change("update orders set paid_at = '2026-11-05T00:00:00', signed_at = '2026-11-06T00:00:00'", [])
    });
    let new = advice(&given, old, Some(State::Unused));
    assert_eq!((new.verdict, new.version), (Verdict::Fits, Some(2)));
    let past = given.act("save_policy", saving(rules(), "2026-11-01")).expect_err("refused");
    assert_eq!(past.code, "policy_starts_in_past");
}

#[test]
fn what_is_changed_against_the_template_is_shown() {
    let given = Given::shop();
    let changed = Rules { return_days: 15, more: vec!["寄回前拍张照。".to_owned()], ..rules() };
    let sheet = showing(&given, Some(changed), "zh-CN", Reader::Buyer);
    let clauses: Vec<_> = sheet.changed.iter().map(|one| (one.clause.as_str(), one.here.join(","))).collect();
    assert_eq!(clauses, [("return_days", "15".to_owned()), ("more", "寄回前拍张照。".to_owned())]);
}

#[test]
fn the_picture_changes_with_the_rules_and_buyers_see_no_limits() {
    let given = Given::shop();
    let notes = |rules: Rules, reader| -> Vec<_> {
        let flows = showing(&given, Some(rules), "zh-CN", reader).flows;
        flows[0].steps.iter().map(|step| (step.note.clone().unwrap_or_default(), step.inside.is_some())).collect()
    };
    let buyer = notes(rules(), Reader::Buyer);
    assert!(buyer[0].0.contains("7 天") && buyer.iter().all(|(_, inside)| !inside), "{buyer:?}");
    assert!(notes(Rules { return_days: 15, ..rules() }, Reader::Buyer)[0].0.contains("15 天"));
    assert!(notes(rules(), Reader::Clerk).iter().all(|(_, inside)| *inside));
    let traditional = showing(&given, None, "zh-TW", Reader::Buyer).flows;
    assert_eq!(traditional[0].title, "退貨怎麼走");
}

#[test]
fn places_where_the_policy_is_missing_or_older_are_flagged() {
    let given = Given::shop();
    let places = || given.ask(PlaceList { shop: SHOP.to_owned() }).expect("listed");
    assert!(places().len() >= 3 && places().iter().all(|place| place.placed_on.is_none()));
    let mark = |on: Option<&str>| MarkPlaced {
        shop: SHOP.to_owned(),
        place: "product".to_owned(),
        on: on.map(|on| on.parse().expect("a day")),
        picture: None,
        by: "店长".to_owned(),
    };
    given.act("mark_policy_placed", mark(Some("2026-11-01"))).expect("noted");
    given.act("save_policy", saving(rules(), "2026-11-02")).expect("kept");
    let placed = places().into_iter().find(|place| place.placed_on.is_some()).expect("placed");
    assert!(placed.older, "a policy began after it was placed");
    given.act("mark_policy_placed", mark(None)).expect("taken away");
    assert!(places().iter().all(|place| place.placed_on.is_none()));
}

#[test]
fn after_a_year_a_policy_is_due_with_the_cases_it_did_not_fit() {
    let mut given = Given::shop();
    given.act("save_policy", saving(rules(), "2026-11-02")).expect("kept");
    let listed = |given: &Given| given.ask(PolicyList { shop: SHOP.to_owned() }).expect("listed");
    let review = || PolicyReview { shop: SHOP.to_owned(), category: "clothing".to_owned() };
    assert!(!listed(&given)[0].review_due);
    let late = a_case(&given, "七天无理由退换货", "2026-11-20T10:00:00");
    a_case(&given, "七天无理由退换货", "2026-11-05T10:00:00");
    assert_eq!(given.ask(review()).expect("reviewed").cases, 0, "both were bought under what was there before");
    given.write(|tx| tx.change("update orders set paid_at = '2026-11-03T10:00:00'", []));
    let grant = GrantException { case_id: late, clause: "return_days".into(), why: "老客".into(), by: "03".into() };
    given.act("grant_exception", grant).expect("granted");
    given.now = "2027-11-03T09:00:00".parse().expect("a date");
    assert!(listed(&given)[0].review_due);
    let reviewed = given.ask(review()).expect("reviewed");
    let turned = |one: &ClauseReviewed| (one.clause.clone(), one.did_not_fit, one.granted);
    assert_eq!(reviewed.cases, 2);
    assert_eq!(reviewed.clauses.iter().map(turned).collect::<Vec<_>>(), [("return_days".to_owned(), 1, 1)]);
}

#[test]
fn no_buyer_abroad_reads_of_an_insurance_of_the_mainland() {
    let rules = &law::book().templates[0].rules;
    for (language, insurance) in [(Language::ZhCn, "运费险"), (Language::ZhTw, "運費險"), (Language::En, "insurance")]
    {
        let says = |market| {
            let text = text::of(rules, language, market);
            text.sections.iter().flat_map(|one| &one.lines).any(|line| line.contains(insurance))
        };
        assert_eq!((says(Market::Mainland), says(Market::Abroad)), (true, false), "{}", language.tag());
    }
}
