//! Risky orders: whom to ask before packing, and what the bench then shows.

use pintui_store::Error;

use super::*;
use crate::checks::confirm::list::{Ask, ConfirmList, Confirms};
use crate::checks::confirm::{Outcome, RecordConfirm};
use crate::checks::marks::Mark;

fn asked(station: &Station) -> Confirms {
    let ask = ConfirmList { shop: SHOP.to_owned() };
    station.book.read(|tx| ask.answer(tx, &call(NOW))).expect("listed")
}

fn said(station: &Station, order_id: i64, outcome: Outcome, note: Option<&str>) -> std::result::Result<(), Error> {
    let ask = RecordConfirm { order_id, outcome, note: note.map(str::to_owned), by: "03".to_owned() };
    let operation =
        Operation { name: "record_confirm", actor: "03", at: at(NOW), detail: serde_json::json!({}), outside: false };
    station.book.write(&operation, |tx| ask.apply(tx, &call(NOW))).map(|_| ())
}

#[test]
fn risky_orders_are_listed_with_what_to_confirm_and_the_bench_shows_what_was_said() {
    let station = station();
    let dear = station.takes(Order { paid_fen: Some(60_000), ..order("1") });
    let half = station.takes(Order { lines: vec![line("蓝牙耳机")], ..order("2") });
    station.takes(order("3"));
    station.write("given", |tx| tx.change("update orders set province = '浙江省' where id = ?1", [half]));
    let list = asked(&station);
    let asks: Vec<_> = list.rows.iter().map(|row| (row.order_no.as_str(), row.ask.as_slice())).collect();
    assert_eq!(asks, [("1", &[Ask::Size, Ask::Address][..]), ("2", &[Ask::Address][..])]);
    assert_eq!((list.looked, list.to_ask), (3, 2));

    said(&station, dear, Outcome::NoAnswer, None).expect("kept");
    assert_eq!((asked(&station).to_ask, asked(&station).rows[0].tries), (2, 1), "nobody was reached");
    said(&station, dear, Outcome::Changed, Some("改成 XL 码，电话 13900000001")).expect("kept");
    let list = asked(&station);
    assert_eq!((list.to_ask, list.rows[1].order_no.as_str()), (1, "1"), "what is settled comes last");
    let parcel = station.parcel("1");
    let [Mark::Asked { confirm }, Mark::HighValue { .. }] = &parcel.marks[..] else { panic!("{:?}", parcel.marks) };
    assert_eq!((confirm.outcome, confirm.staff.as_str()), (Outcome::Changed, "03"));
    let note = confirm.note.as_deref().unwrap_or_default();
    assert!(note.starts_with("改成 XL 码") && !note.contains("13900000001"), "{note}");
}

#[test]
fn a_change_says_what_it_is_and_comes_before_the_check() {
    let station = station();
    let dear = station.takes(Order { paid_fen: Some(60_000), ..order("1") });
    let silent = said(&station, dear, Outcome::Changed, Some("  ")).expect_err("refused");
    assert_eq!(silent.code, "confirm_note_missing");
    let parcel = station.parcel("1");
    station.records(all_passed(&parcel)).expect("checked");
    assert_eq!(said(&station, dear, Outcome::Confirmed, None).expect_err("refused").code, "checked_already");
    assert_eq!(asked(&station).rows.len(), 0, "what is packed is asked about no more");
}

#[test]
fn orders_of_a_segment_with_a_rule_are_asked_about_and_packed_all_the_same() {
    use crate::segments::rule::MakeSegmentRule;
    use crate::segments::{Act, Segment};
    let station = station();
    let far = station.takes(Order { lines: vec![line("蓝牙耳机")], ..order("2") });
    station.takes(order("3"));
    let to = "update orders set province = '广东省', city = '深圳市' where id = ?1";
    station.write("given", |tx| tx.change(to, [far]));
    assert_eq!(asked(&station).rows.len(), 0);
    let rule = MakeSegmentRule {
        shop: SHOP.to_owned(),
        segment: Segment::Province { name: "广东省".to_owned() },
        act: Act::Confirm,
        hours: None,
        hits: 12,
        orders: 60,
        by: "店长".to_owned(),
    };
    station.write("make_segment_rule", |tx| rule.apply(tx, &call(NOW)));
    let list = asked(&station);
    let rows: Vec<_> =
        list.rows.iter().map(|row| (row.order_no.as_str(), row.segments.len(), row.ask.as_slice())).collect();
    assert_eq!(rows, [("2", 1, &[Ask::Use, Ask::Address][..])]);
    station.records(all_passed(&station.parcel("2"))).expect("nothing is refused");
}
