use serde_json::json;

use super::*;
use crate::callbacks::changes::{ChooseChange, MarkChangeLive};
use crate::given::{Given, SHOP};
use crate::goods::listing::{NoteListing, RemoveListing};

fn note(on: &str, what: &str) -> NoteListing {
    NoteListing {
        product: 1,
        from_on: on.parse().expect("a day"),
        what: what.into(),
        designer: String::new(),
        by: "店长".into(),
    }
}

#[test]
fn a_product_tells_its_page_and_what_was_done_about_it_day_by_day() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "1" }));
    let kept = given.act("note_listing", note("2026-10-20", "详情页加了尺码表")).expect("noted");
    let change = ChooseChange {
        shop: SHOP.into(),
        product_id: Some(1),
        what: "把微辣改成中辣".into(),
        callbacks: Vec::new(),
        feedback: Vec::new(),
        by: "店长".into(),
        advice: None,
        plan: None,
    };
    let change = given.act("choose_change", change).expect("chosen").id;
    let live = MarkChangeLive { change, live_on: "2026-11-01".parse().ok() };
    given.act("mark_change_live", live).expect("live");
    let sheet = given.ask(ProductShow { id: 1 }).expect("the product");
    let told: Vec<_> = sheet.events.iter().map(|event| (event.day.text(), event.kind.as_str())).collect();
    let day = |text: &str| text.to_owned();
    let wanted = [(day("2026-10-20"), "listing"), (day("2026-11-01"), "live"), (given.now.day().text(), "chosen")];
    assert_eq!(told, wanted);
    given.act("remove_listing", RemoveListing { id: kept.id }).expect("taken out");
    assert_eq!(given.ask(ProductShow { id: 1 }).expect("the product").events.len(), 2);
}

#[test]
fn a_version_says_what_was_changed_and_lies_in_the_past() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "1" }));
    let refused = |ask| given.act("note_listing", ask).expect_err("refused").code;
    assert_eq!(refused(note("2026-10-20", " ")), "listing_text_missing");
    assert_eq!(refused(note("2026-11-03", "换主图")), "listing_day_ahead");
    assert_eq!(refused(NoteListing { product: 99, ..note("2026-10-20", "换主图") }), "listing_product_unknown");
    assert_eq!(given.ask(ProductShow { id: 99 }).expect_err("refused").code, "product_unknown");
}
