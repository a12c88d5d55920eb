use super::save::{Channel, SaveSpend, Spend, Whom};
use super::sheet::{SpendSheet, Spends};
use crate::given::{Given, SHOP};
use crate::insight::comparison::Shown;
use pintui_store::Fen;
use serde_json::json;

fn spend(whom: Whom, channel: Channel, name: &str, fen: i64, counts: Option<(i64, i64)>) -> Spend {
    Spend {
        id: None,
        month: "2026-10".to_owned(),
        whom,
        channel,
        name: name.to_owned(),
        cost_fen: Fen(fen),
        clicks: counts.map(|counts| counts.0),
        orders: counts.map(|counts| counts.1),
    }
}

fn save(given: &Given, spend: Spend, gone: bool) -> pintui_store::Result<()> {
    given.act("save_spend", SaveSpend { shop: SHOP.to_owned(), spend, gone })
}

fn sheet(given: &Given) -> Spends {
    given.ask(SpendSheet { shop: SHOP.to_owned() }).expect("answered")
}

/// In October 40 new buyers, of whom 30 bought a second time.
fn october() -> Given {
    let given = Given::shop();
    for at in 0..70 {
        let (buyer, on) = if at < 40 { (at, "2026-10-05") } else { (at - 40, "2026-10-20") };
        given.order(
            &["A"],
            json!({
            "order_no": format!("{at}"), "buyer_hash": format!("b{buyer}"), "paid_at": format!("{on}T10:00:00"),
            "paid_fen": 5_000, "status": "completed" }),
        );
    }
    given
}

#[test]
fn an_order_of_a_new_and_of_an_old_customer_cost_what_was_spent_on_them() {
    let given = october();
    save(&given, spend(Whom::New, Channel::Search, "", 100_000, None), false).expect("kept");
    save(&given, spend(Whom::New, Channel::Other, "达人", 20_000, None), false).expect("kept");
    assert_eq!(sheet(&given).months[0].per_returning_fen, None, "nothing entered is not nothing spent");
    save(&given, spend(Whom::Returning, Channel::Other, "券", 15_000, None), false).expect("kept");
    let month = &sheet(&given).months[0];
    assert_eq!((month.orders.new_orders, month.orders.old.hits), (40, 30));
    assert_eq!((month.new_fen, month.per_new_fen), (Some(Fen(120_000)), Some(Fen(3_000))));
    assert_eq!((month.returning_fen, month.per_returning_fen), (Some(Fen(15_000)), Some(Fen(500))));
}

#[test]
fn a_cost_is_no_rate_and_needs_but_one_order() {
    let given = october();
    given.write(|tx| tx.change("delete from orders where order_no <> '69'", []));
    save(&given, spend(Whom::Returning, Channel::Other, "", 15_000, None), false).expect("kept");
    save(&given, spend(Whom::New, Channel::Other, "", 9_000, None), false).expect("kept");
    let month = &sheet(&given).months[0];
    assert_eq!((month.orders.new_orders, month.orders.old.hits), (1, 0));
    assert_eq!((month.per_new_fen, month.per_returning_fen), (Some(Fen(9_000)), None));
}

#[test]
fn an_audience_stands_beside_paid_search() {
    let given = Given::shop();
    save(&given, spend(Whom::New, Channel::Search, "直通车", 300_000, Some((2_000, 60))), false).expect("kept");
    save(&given, spend(Whom::Returning, Channel::Audience, "三个月没来的", 80_000, Some((1_000, 80))), false)
        .expect("kept");
    let told = sheet(&given);
    let ways: Vec<_> = told.ways.iter().map(|way| (way.channel, way.per_click_fen, way.per_order_fen)).collect();
    assert_eq!(
        ways,
        [(Channel::Search, Some(Fen(150)), Some(Fen(5_000))), (Channel::Audience, Some(Fen(80)), Some(Fen(1_000)))]
    );
    assert_eq!(told.compared.map(|told| told.verdict), Some(Shown::Higher));
}

#[test]
fn an_entry_is_changed_and_taken_away_and_the_same_twice_is_refused() {
    let given = Given::shop();
    let first = spend(Whom::New, Channel::Search, "直通车", 300_000, None);
    save(&given, first.clone(), false).expect("kept");
    assert_eq!(save(&given, first.clone(), false).expect_err("refused").code, "spend_twice");
    let kept = sheet(&given).entries[0].clone();
    save(&given, Spend { cost_fen: Fen(1), ..kept.clone() }, false).expect("changed");
    assert_eq!(sheet(&given).entries[0].cost_fen, Fen(1));
    save(&given, kept.clone(), true).expect("gone");
    assert_eq!(sheet(&given).entries, []);
    assert_eq!(save(&given, kept, true).expect_err("refused").code, "spend_unknown");
    for (wrong, code) in [
        (Spend { cost_fen: Fen(-1), ..first.clone() }, "spend_cost_wrong"),
        (Spend { clicks: Some(3), orders: Some(4), ..first.clone() }, "spend_counts_wrong"),
        (Spend { month: "2026-13".to_owned(), ..first }, "month_unreadable"),
    ] {
        assert_eq!(save(&given, wrong, false).expect_err("refused").code, code);
    }
}

#[test]
fn what_was_noted_at_an_audience_is_of_the_same_book() {
    let given = Given::shop();
    given.write(|tx| {
        tx.change(
            "insert into pushes (shop_id, way, pushed_on, cost_fen, clicks, orders) values (1, 'search', '2026-10-05', 5000, 50, 2)",
            [],
        )
    });
    save(&given, spend(Whom::New, Channel::Search, "直通车", 10_000, Some((100, 4))), false).expect("kept");
    let told = sheet(&given);
    assert_eq!((told.ways[0].cost_fen, told.ways[0].orders), (Fen(15_000), Some(6)));
    assert_eq!(
        told.entries.iter().filter(|entry| entry.id.is_none()).count(),
        1,
        "it is taken away where it was noted"
    );
}

#[test]
fn nothing_was_spent_in_a_month_that_has_not_begun() {
    let given = Given::shop();
    let to_come = Spend { month: "2026-12".to_owned(), ..spend(Whom::New, Channel::Search, "", 100, None) };
    assert_eq!(save(&given, to_come, false).expect_err("it is November").code, "spend_month_to_come");
}
