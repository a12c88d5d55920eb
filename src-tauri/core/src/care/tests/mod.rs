//! Care: everybody once, nobody who should be left alone, and nothing tied to a rating.

mod talking;
mod told;

use std::collections::HashSet;

use chrono::Duration;
use pintui_store::{At, Reading as _};
use serde_json::json;

use super::due::{Standing, is_drawn};
use super::effect::CareEffect;
use super::feedback::NoteFeedback;
use super::guides::AddGuide;
use super::list::{CareDesk, CareList, CarePreview};
use super::rules::{CareRules, CareRulesShow, ChooseCareRules};
use super::send::{CareSent, MarkCareSent, NoteOptOut};
use crate::door::{self, Role, Who, Whole as _};
use crate::given::{Given, SHOP};
use crate::insight::comparison::Shown;
use crate::keeping::history::Undo;
use crate::report::care_list::{CareExported, ExportCare};

fn rules(given: &Given, change: impl FnOnce(&mut CareRules)) {
    let mut rules = given.ask(CareRulesShow {}).expect("answered");
    rules.contact = "客服 03".to_owned();
    rules.held_out_percent = 0;
    change(&mut rules);
    given.act("choose_care_rules", ChooseCareRules { rules }).expect("chosen");
}

/// A shop whose contact is named and where nobody is held out.
fn shop() -> Given {
    let given = Given::shop();
    rules(&given, |_| {});
    given
}

fn hours_ago(given: &Given, hours: i64) -> String {
    At(given.now.0 - Duration::hours(hours)).text()
}

/// An order with its buyer, signed for so many hours ago.
fn signed(given: &Given, number: i64, hours: i64) -> i64 {
    let at = hours_ago(given, hours);
    given.order(
        &["P1"],
        json!({
        "order_no": number.to_string(), "status": "completed", "signed_at": at, "buyer_hash": format!("b{number}") }),
    )
}

fn list(given: &Given, standing: Standing) -> CareDesk {
    given.ask(CareList { shop: SHOP.to_owned(), standing, skip: 0, limit: 200 }).expect("answered")
}

fn stands(given: &Given, order: i64) -> Standing {
    let all =
        [Standing::LEFT_OUT.to_vec(), vec![Standing::Due, Standing::Waiting, Standing::Answered, Standing::NotYet]];
    let found = all.concat().into_iter().find(|one| list(given, *one).rows.iter().any(|row| row.order_id == order));
    found.expect("every order signed for lately stands somewhere")
}

fn mark(given: &Given, orders: Vec<i64>) -> door::Written<CareSent> {
    let ask = MarkCareSent { shop: SHOP.to_owned(), orders, by: "03".to_owned() };
    door::write(&given.book, &given.call(), "mark_care_sent", ask).expect("marked")
}

fn export(given: &Given, name: &str) -> CareExported {
    let out = given.folder.path().join(name).to_string_lossy().into_owned();
    ExportCare { shop: SHOP.to_owned(), out, orders: vec![] }.perform(&given.book, &given.call()).expect("exported")
}

fn note(given: &Given, order_id: i64, said: &str, tag: &str, stars: Option<i64>) -> i64 {
    let (said, tag, by) = (said.to_owned(), tag.to_owned(), "03".to_owned());
    given.act("note_feedback", NoteFeedback { order_id, said, tag, stars, by }).expect("noted").id
}

#[test]
fn of_a_hundred_signed_for_the_sixty_of_48_hours_and_more_are_due_oldest_first() {
    let given = shop();
    for number in 0..100 {
        signed(&given, number, if number < 60 { 48 + number } else { number - 60 });
    }
    let desk = list(&given, Standing::Due);
    assert_eq!(desk.total, 60);
    assert_eq!((desk.rows[0].hours, desk.rows[59].hours), (107, 48));
    rules(&given, |rules| rules.hours = 72);
    assert_eq!(list(&given, Standing::Due).total, 36, "at once");
    let category = desk.rows[0].category.clone();
    rules(&given, |rules| {
        rules.by_category.insert(category, 96);
    });
    assert_eq!(list(&given, Standing::Due).total, 12, "a category has hours of its own");
}

#[test]
fn sixty_are_exported_and_marked_then_none_is_due_until_it_is_undone() {
    let given = shop();
    for number in 0..60 {
        signed(&given, number, 60);
    }
    let first = export(&given, "care.xlsx");
    assert_eq!((first.orders.len(), first.sms > 0), (60, true));
    assert_eq!(list(&given, Standing::Due).total, 60, "a file is not a message");
    let marked = mark(&given, first.orders.clone());
    assert_eq!(marked.answer, CareSent { sent: 60, not_due: 0 });
    assert_eq!(list(&given, Standing::Due).total, 0);
    let second = export(&given, "care.csv");
    assert_eq!((second.orders.len(), second.path), (0, None));
    assert_eq!(mark(&given, first.orders).answer, CareSent { sent: 0, not_due: 60 });
    given.act("undo", Undo { operation: Some(marked.operation) }).expect("undone");
    assert_eq!(export(&given, "care.csv").orders.len(), 60);
    let text = std::fs::read_to_string(given.folder.path().join("care.csv")).expect("written");
    assert!(text.starts_with('\u{feff}') && text.contains("title of P1") && text.lines().count() == 61, "{text}");
}

#[test]
fn each_cause_takes_an_order_off_the_list_and_is_counted() {
    let mut given = shop();
    let orders: Vec<i64> = (0..7).map(|number| signed(&given, number, 60)).collect();
    let [open, refunded, halted, opted_out, contacted, free, before] = orders[..] else { panic!("seven") };
    given.case(json!({ "case_no": "1", "order_no": "0", "status": "applied", "applied_at": hours_ago(&given, 5) }));
    given.case(json!({ "case_no": "2", "order_no": "1", "status": "refunded", "refunded_at": hours_ago(&given, 5) }));
    given.write(|tx| {
        tx.change("insert into products (shop_id, product_no, name) values (1, 'P9', '停发款')", [])?;
        tx.change(
            "update lines set product_id = (select id from products where product_no = 'P9') where order_id = ?1",
            [halted],
        )?;
        tx.change(
            "insert into halts (shop_id, product_id, signal, why, halted_at, halted_by)
             select 1, id, 'check', '掉毛', '2026-11-01T10:00:00', '店长' from products where product_no = 'P9'",
            [],
        )?;
        // One buyer of two orders.
        tx.change("update orders set buyer_hash = 'same' where id in (?1, ?2)", [contacted, before])
    });
    given.act("note_opt_out", NoteOptOut { order_id: opted_out, by: "03".to_owned() }).expect("noted");
    assert_eq!(stands(&given, before), Standing::Beside, "one buyer gets one message, not two at once");
    assert_eq!(mark(&given, vec![contacted]).answer.sent, 1);
    let (contacted, before) = (before, contacted);
    for (order, standing) in [
        (open, Standing::OpenCase),
        (refunded, Standing::Refunded),
        (halted, Standing::Halted),
        (opted_out, Standing::OptedOut),
        (contacted, Standing::Contacted),
        (free, Standing::Due),
        (before, Standing::Waiting),
    ] {
        assert_eq!(stands(&given, order), standing);
    }
    let left_out: i64 =
        list(&given, Standing::Due).counts.iter().filter(|one| one.left_out).map(|one| one.orders).sum();
    assert_eq!(left_out, 5);

    given.now = "2026-11-02T22:30:00".parse().expect("a moment");
    assert_eq!(stands(&given, free), Standing::QuietHours);
    let until = list(&given, Standing::Due).quiet_until.map(At::text);
    assert_eq!(until.as_deref(), Some("2026-11-03T09:00:00"));
}

#[test]
fn a_buyer_who_opted_out_is_never_asked_again_whatever_he_buys() {
    let given = shop();
    let first = signed(&given, 1, 60);
    given.act("note_opt_out", NoteOptOut { order_id: first, by: "03".to_owned() }).expect("noted");
    let at = hours_ago(&given, 50);
    let next = given.order(&["P1"], json!({ "order_no": "next", "signed_at": at, "buyer_hash": "b1" }));
    assert_eq!((stands(&given, next), list(&given, Standing::Due).total), (Standing::OptedOut, 0));
}

#[test]
fn the_message_names_goods_and_contact_and_an_empty_field_holds_it_back() {
    let given = shop();
    let order = signed(&given, 1, 60);
    let preview = |given: &Given| given.ask(CarePreview { shop: SHOP.to_owned(), order_id: order }).expect("answered");
    let text = preview(&given);
    for part in ["title of P1", "客服 03", "9:00–22:00", "退订"] {
        assert!(text.text.contains(part), "{}", text.text);
    }
    assert!(!text.text.contains("用法"), "no guide, no sentence about it: {}", text.text);
    let product = given.read(|tx| tx.one("select id from products", [], |row| row.get(0)));
    let guide =
        AddGuide { product_id: product, title: "洗法".to_owned(), place: "https://example.cn/v/1".to_owned() };
    given.act("add_guide", guide).expect("added");
    assert!(preview(&given).text.contains("https://example.cn/v/1"));

    rules(&given, |rules| rules.contact = String::new());
    assert_eq!(preview(&given).missing, ["contact"]);
    let ask = MarkCareSent { shop: SHOP.to_owned(), orders: vec![order], by: "03".to_owned() };
    assert_eq!(given.act("mark_care_sent", ask).expect_err("unfilled").code, "care_field_empty");
}

#[test]
fn twenty_messages_are_twenty_texts_signed_by_whoever_sends_them() {
    let given = shop();
    rules(&given, |rules| {
        rules.template =
            "{product}[（{sku}）]{signed}到的（尾号{tail}），第{nth}次来，哪里想让我们改？{clerk}，回T退订".into();
    });
    let orders: Vec<i64> = (0..20).map(|number| signed(&given, number, 50 + number)).collect();
    given.person("店长", Role::Owner);
    let clerk = given.person("小周", Role::ClerkTwo);
    let ask = |order: i64| json!({ "shop": SHOP, "order_id": order });
    let texts: HashSet<String> = orders
        .iter()
        .map(|order| {
            let signed = Who::Here { person: Some(clerk), badge: None };
            given.knock(signed, "care_preview", ask(*order)).expect("answered")["text"].to_string()
        })
        .collect();
    assert_eq!(texts.len(), 20, "no two buyers read the same");
    let one = texts.iter().next().expect("a text");
    assert!(one.contains("title of P1") && one.contains("第1次来") && one.contains("小周"), "{one}");
}

#[test]
fn the_lot_draws_a_tenth_before_the_fact_and_always_the_same() {
    let drawn: Vec<i64> = (0..10_000).filter(|number| is_drawn("salt", &number.to_string(), 10)).collect();
    assert!((850..1150).contains(&drawn.len()), "{}", drawn.len());
    assert!(drawn.iter().all(|number| is_drawn("salt", &number.to_string(), 10)));
    let more = drawn.iter().filter(|number| is_drawn("salt", &number.to_string(), 20)).count();
    assert_eq!(more, drawn.len(), "a larger share keeps those that were drawn");
}

#[test]
fn who_was_left_out_by_lot_is_noted_when_the_others_are_sent_to() {
    let given = shop();
    rules(&given, |rules| rules.held_out_percent = 50);
    for number in 0..60 {
        signed(&given, number, 60);
    }
    let due: Vec<i64> = list(&given, Standing::Due).rows.iter().map(|row| row.order_id).collect();
    let left = list(&given, Standing::HeldOut).total;
    assert!(left > 10 && left + due.len() as i64 == 60, "{left}");
    mark(&given, due);
    assert_eq!(given.count("care_draws"), left);
    rules(&given, |_| {});
    assert_eq!(list(&given, Standing::Due).total, 0, "nobody who was drawn is asked after all");
}

#[test]
fn eighty_one_of_a_thousand_asked_against_a_hundred_not_asked_is_not_shown_yet() {
    let given = shop();
    given.write(|tx| {
        tx.change(
            "with recursive number (value) as (select 1 union all select value + 1 from number where value < 2000)
             insert into orders (shop_id, order_no, signed_at) select 1, value, '2026-10-01T10:00:00' from number",
            [],
        )?;
        tx.change(
            "insert into care_messages (order_id, shop_id, sent_at, sent_by)
             select id, 1, '2026-10-03T10:00:00', '03' from orders where id <= 1000",
            [],
        )?;
        tx.change(
            "insert into care_draws (order_id, shop_id, drawn_at)
             select id, 1, '2026-10-03T10:00:00' from orders where id > 1000",
            [],
        )?;
        tx.change(
            "insert into cases (shop_id, case_no, order_no, applied_at)
             select 1, order_no, order_no, '2026-10-08T10:00:00' from orders
             where id <= 81 or id between 1001 and 1100",
            [],
        )
    });
    let helps = given.ask(CareEffect { shop: SHOP.to_owned() }).expect("answered");
    let groups = helps.groups;
    assert_eq!((groups.second.hits, groups.second.orders, groups.first.hits), (81, 1000, 100));
    assert_eq!((groups.relative, groups.difference), (Some(-0.19), Some(-0.019)));
    assert_eq!((groups.verdict, groups.needed, helps.young), (Shown::NotShown, Some(3600), 0));
}

#[test]
fn buyers_of_a_segment_with_a_rule_are_asked_sooner_and_others_when_they_always_were() {
    use crate::segments::rule::MakeSegmentRule;
    use crate::segments::{Act, Segment};
    let given = shop();
    let (far, near) = (signed(&given, 1, 20), signed(&given, 2, 20));
    given.write(|tx| tx.change("update orders set province = '广东省' where id = ?1", [far]));
    assert_eq!((stands(&given, far), stands(&given, near)), (Standing::NotYet, Standing::NotYet));
    let rule = MakeSegmentRule {
        shop: SHOP.to_owned(),
        segment: Segment::Province { name: "广东省".to_owned() },
        act: Act::Care,
        hours: Some(12),
        hits: 12,
        orders: 60,
        by: "店长".to_owned(),
    };
    given.act("make_segment_rule", rule).expect("made");
    assert_eq!((stands(&given, far), stands(&given, near)), (Standing::Due, Standing::NotYet));
    assert_eq!(list(&given, Standing::Due).rows[0].segments.len(), 1);
}
