//! Whom a halt or a delay concerns, and of what they are told.

use serde_json::json;

use super::{hours_ago, shop, signed};
use crate::care::notices::{Cause, MakeNotice, NoteContact, NoticeList, NoticeShow};
use crate::given::SHOP;

#[test]
fn buyers_of_a_halted_product_form_a_list_on_which_contacts_and_answers_are_counted() {
    let given = shop();
    let orders: Vec<i64> = (0..3).map(|number| signed(&given, number, 60)).collect();
    given.order(&["P2"], json!({ "order_no": "other", "status": "paid", "paid_at": hours_ago(&given, 60) }));
    let halt = given.write(|tx| {
        tx.insert(
            "insert into halts (shop_id, product_id, signal, why, halted_at, halted_by)
             values (1, 1, 'check', '掉毛', '2026-11-01T10:00:00', '店长')",
            [],
        )
    });
    let make = |cause| given.act("make_notice", MakeNotice { shop: SHOP.to_owned(), cause, by: "店长".to_owned() });
    let made = make(Cause::Halt { halt }).expect("made");
    assert_eq!(made.buyers, 3);
    let contact = |orders: Vec<i64>, answer: Option<&str>| {
        let answer = answer.map(str::to_owned);
        given.act("note_contact", NoteContact { notice: made.id, orders, answer, by: "03".to_owned() }).expect("noted");
    };
    contact(vec![orders[0], orders[1]], None);
    contact(vec![orders[0]], Some("那换一件"));
    let notices = given.ask(NoticeList { shop: SHOP.to_owned() }).expect("answered");
    let one = &notices.notices[0];
    assert_eq!((one.buyers, one.contacted, one.answered, notices.late), (3, 2, 1, 1));
    let rows = given.ask(NoticeShow { notice: made.id }).expect("answered");
    assert_eq!(rows[0].order_id, orders[2], "who was not contacted stands first");
    assert_eq!(make(Cause::Late).expect("made").buyers, 1);
}

#[test]
fn the_buyer_of_several_goods_is_told_of_the_halted_one() {
    let given = shop();
    let paid = json!({ "order_no": "several", "status": "paid", "paid_at": hours_ago(&given, 60) });
    given.order(&["P7", "P8"], paid);
    let halt = given.write(|tx| {
        tx.insert(
            "insert into halts (shop_id, product_id, signal, why, halted_at, halted_by)
             select 1, id, 'check', '掉毛', '2026-11-01T10:00:00', '店长' from products where product_no = 'P8'",
            [],
        )
    });
    let told = |cause| {
        let made = given.act("make_notice", MakeNotice { shop: SHOP.to_owned(), cause, by: "店长".to_owned() });
        let rows = given.ask(NoticeShow { notice: made.expect("made").id }).expect("answered");
        rows.into_iter().map(|row| row.product.expect("a product")).collect::<Vec<_>>()
    };
    assert_eq!(told(Cause::Halt { halt }), ["title of P8"]);
    assert_eq!(told(Cause::Late), ["title of P7"], "late is the whole order: its first goods name it");
}
