use serde_json::json;

use super::*;
use crate::alerts::list::{AlertList, AlertSheet};
use crate::given::{Given, SHOP};

/// Never returned for quality.
const NEVER: i64 = 1_000_000;

/// A product of which eleven of 112 orders came back, in a shop at two per cent.
fn shop() -> (Given, i64) {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1" }));
    let product = given.read(|tx| tx.one("select id from products", [], |row| row.get(0)));
    cells(&given, &[(0, NEVER, 4716), (0, 2, 96), (product, NEVER, 101), (product, 2, 11)]);
    (given, product)
}

fn cells(given: &Given, cells: &[(i64, i64, i64)]) {
    let day = given.now.day().number() - 5;
    given.write(|tx| {
        tx.change("delete from cells", [])?;
        for (product, age, orders) in cells {
            tx.change(
                "insert into cells (shop_id, basis, product_id, cohort_on, age, orders) values (1, 'signed', ?1, ?2, ?3, ?4)",
                (product, day, age, orders),
            )?;
        }
        Ok(())
    });
}

fn list(given: &Given) -> AlertSheet {
    given.ask(AlertList { shop: SHOP.into() }).expect("answered")
}

fn piles(given: &Given) -> (usize, usize) {
    let sheet = list(given);
    (sheet.open.len(), sheet.quiet.len())
}

fn says(given: &Given, product_id: i64, until: Option<&str>, note: &str) -> Result<AlertAnswered> {
    let until_on = until.map(|day| day.parse().expect("a day"));
    let answer = AnswerAlert { shop: SHOP.into(), product_id, until_on, note: note.into(), by: "店长".into() };
    given.act("answer_alert", answer)
}

#[test]
fn a_product_over_its_line_is_one_alert_with_figure_line_and_the_day_it_began() {
    let (given, product) = shop();
    let sheet = list(&given);
    let [alert] = &sheet.open[..] else { panic!("one alert: {sheet:?}") };
    assert_eq!((alert.alert.product_id, alert.alert.hits, alert.alert.orders), (product, 11, 112));
    assert_eq!((alert.since.text(), alert.worse), ("2026-10-30".into(), false), "known two days after sign-off");
}

#[test]
fn what_was_seen_is_quiet_until_three_more_come_back_at_a_higher_rate() {
    let (given, product) = shop();
    assert_eq!(says(&given, product, None, " ").expect_err("why?").code, "alert_note_missing");
    says(&given, product, None, "换了面料，看下一批").expect("seen");
    assert_eq!(piles(&given), (0, 1));
    assert_eq!(list(&given).quiet[0].answer.as_ref().map(|one| one.note.as_str()), Some("换了面料，看下一批"));
    cells(&given, &[(0, NEVER, 4716), (0, 2, 98), (product, NEVER, 101), (product, 2, 13)]);
    assert_eq!(piles(&given), (0, 1), "two more may be chance");
    cells(&given, &[(0, NEVER, 4716), (0, 2, 99), (product, NEVER, 100), (product, 2, 14)]);
    assert_eq!(piles(&given), (1, 0));
    assert!(list(&given).open[0].worse);
    says(&given, product, None, "停发了").expect("seen again");
    assert_eq!(piles(&given), (0, 1), "measured by how bad it is now");
}

#[test]
fn an_alert_that_is_muted_speaks_again_on_its_day() {
    let (mut given, product) = shop();
    for day in ["2026-11-02", "2027-03-01"] {
        assert_eq!(says(&given, product, Some(day), "等补货").expect_err("no such day").code, "alert_day_wrong");
    }
    says(&given, product, Some("2026-11-05"), "等补货").expect("muted");
    given.now = "2026-11-04T09:00:00".parse().expect("a moment");
    assert_eq!(piles(&given), (0, 1));
    given.now = "2026-11-05T09:00:00".parse().expect("a moment");
    assert_eq!(piles(&given), (1, 0));
}

#[test]
fn an_answer_can_be_undone_and_a_quiet_alert_woken() {
    let (given, product) = shop();
    let id = says(&given, product, None, "看过了").expect("seen").id;
    given.act("undo", crate::keeping::history::Undo { operation: None }).expect("taken back");
    assert_eq!(piles(&given), (1, 0));
    assert_eq!(given.act("wake_alert", WakeAlert { id }).expect_err("gone").code, "alert_answer_unknown");
    let id = says(&given, product, None, "看过了").expect("seen").id;
    given.act("wake_alert", WakeAlert { id }).expect("woken");
    assert_eq!(piles(&given), (1, 0));
    assert_eq!(says(&given, product + 1, None, "没有").expect_err("not over its line").code, "alert_none");
}
